using Coach.Bands;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

/// <summary>At which bounds a new snapshot is held back, and what is doubted of it.</summary>
public sealed class SnapshotReviewTests
{
    private static readonly Band s_band = NewYork with { BonusPercent = null, Equity = null, Total = null, Base = Range(100_000, 100_000) };

    private static Band Base(decimal? min, decimal? max, string currency = "USD", PayPeriod period = PayPeriod.Year) => s_band with { Base = new(min, max, Currency.Of(currency), period) };

    private static string Doubts(Band next, Band before) => string.Join("; ", BandSnapshotCheck.Check(Snapshot(next), Snapshot(before)).Select(problem => $"{problem.Message} ({problem.Where})"));

    private const string Moved = "The middle of the base pay range moved by {0} % since the last snapshot. (Lumen Audio, ML Engineer, New York City)";

    public static TheoryData<Band, Band, string> Drifts() => new()
    {
        { Base(140_000, 140_000), s_band, "" },
        { Base(141_000, 141_000), s_band, "41" },
        { Base(60_000, 60_000), s_band, "" },
        { Base(59_000, 59_000), s_band, "-41" },
        { Base(200_000, 200_000, "EUR"), s_band, "" },
        { Base(200_000, 200_000, period: PayPeriod.Month), s_band, "" },
        { Base(200_000, null), s_band, "" },
        { Base(200_000, 200_000), Base(null, 100_000), "" },
        { Base(200_000, 200_000), Base(0, 0), "" },
        { Base(200_000, 200_000), s_band with { Base = null }, "" },
        { Base(200_000, 200_000), s_band with { Key = s_band.Key with { Level = "L5" } }, "" },
    };

    [Theory]
    [MemberData(nameof(Drifts))]
    public void A_middle_may_move_by_two_fifths_and_what_cannot_be_compared_is_no_drift(Band next, Band before, string percent) =>
        Assert.Equal(percent.Length == 0 ? "" : Moved.Replace("{0}", percent, StringComparison.Ordinal), Doubts(next, before));

    [Theory]
    [InlineData(10, 20, false)]
    [InlineData(20, 10, true)]
    [InlineData(-1, 20, true)]
    [InlineData(0, 20, false)]
    [InlineData(0, 0, true)]
    [InlineData(null, 0, true)]
    [InlineData(null, 20, false)]
    [InlineData(10, null, false)]
    [InlineData(0, null, false)]
    [InlineData(-1, null, true)]
    public void Ends_are_above_zero_and_the_right_way_round(int? min, int? max, bool isBroken)
    {
        var doubts = BandSnapshotCheck.Check(Snapshot(Base(min, max)), BandSnapshot.Empty);

        Assert.Equal(isBroken ? ["The base pay range has its ends the wrong way round or below zero."] : [], doubts.Select(doubt => doubt.Message));
        Assert.All(doubts, doubt => Assert.True(BandSnapshotCheck.IsBroken(doubt)));
    }

    [Theory]
    [InlineData(2, 4, "")]
    [InlineData(1, 4, "The new snapshot has 1 bands, the last one 4. Check that every source answered.")]
    [InlineData(2, 5, "The new snapshot has 2 bands, the last one 5. Check that every source answered.")]
    public void Half_of_the_bands_are_enough(int next, int last, string doubt)
    {
        static Band[] Bands(int count) => [.. Enumerable.Range(0, count).Select(n => s_band with { Key = s_band.Key with { Role = $"Job {n}" } })];
        var review = new SnapshotReview();
        Array.ForEach(Bands(last), _ => review.AddBefore());
        Array.ForEach(Bands(next), band => review.Add(band, null));

        Assert.Equal(doubt, string.Join("", BandSnapshotCheck.Check(Snapshot(Bands(next)), Snapshot(Bands(last))).Select(problem => problem.Message)));
        Assert.Equal(doubt, review.Verdict()?.Message ?? "");
    }

    [Fact]
    public void A_drift_is_no_broken_band_and_the_last_of_a_key_told_twice_counts()
    {
        var doubt = Assert.Single(BandSnapshotCheck.Check(Snapshot(s_band), Snapshot(s_band, Base(10_000, 10_000))), problem => problem.Code == ProblemCodes.BandDrift && !BandSnapshotCheck.IsBroken(problem));

        Assert.Contains("900 %", doubt.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 20, true)]
    [InlineData(3, 20, false)]
    [InlineData(2, 19, false)]
    public void One_band_in_ten_may_drift_and_one_always(int drifting, int compared, bool passes)
    {
        var review = new SnapshotReview();
        for (var n = 0; n < compared; n++)
        {
            review.Add(s_band, n < drifting ? Base(10_000, 10_000) : s_band);
        }

        review.Add(s_band, null);

        Assert.Equal(
            passes ? null : $"{drifting} of {compared} bands moved by more than 40 % since the last snapshot. Check the units of the sources; to publish all the same, use --force.",
            review.Verdict()?.Message);
        Assert.Equal((compared + 1, drifting), (review.Bands, review.Doubts.Count));
    }

    [Fact]
    public void Twenty_doubts_are_told_and_no_more_and_bands_are_counted_however_many_doubts_one_has()
    {
        var review = new SnapshotReview();
        for (var n = 0; n < 15; n++)
        {
            review.Add(s_band with { Base = Range(2, 1), Total = Range(2, 1) }, null);
        }

        Assert.Equal((15, 20), (review.Bands, review.Doubts.Count));
        Assert.Equal("15 bands have their ends the wrong way round or below zero.", review.Verdict()!.Message);
    }
}
