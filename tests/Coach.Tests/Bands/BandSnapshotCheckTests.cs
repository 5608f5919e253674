using Coach.Bands;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

public sealed class BandSnapshotCheckTests
{
    private static IEnumerable<string> Codes(BandSnapshot next, BandSnapshot? last = null) => BandSnapshotCheck.Check(next, last ?? BandSnapshot.Empty).Select(problem => problem.Code);

    [Fact]
    public void Sound_bands_pass() => Assert.Empty(Codes(Snapshot(NewYork, Stockholm), Snapshot(NewYork, Stockholm)));

    [Fact]
    public void Ends_the_wrong_way_round_are_found() =>
        Assert.Equal([ProblemCodes.BandOutOfOrder], Codes(Snapshot(NewYork with { Base = Range(268_000, 212_000), BonusPercent = null })));

    [Fact]
    public void Pay_below_zero_is_found() => Assert.Equal([ProblemCodes.BandOutOfOrder], Codes(Snapshot(NewYork with { Total = Range(-1, 5) })));

    [Theory]
    [InlineData(332_000, 342_000, true)]
    [InlineData(331_000, 341_000, false)]
    [InlineData(300_000, 330_000, false)]
    [InlineData(100_000, 150_000, true)]
    public void A_middle_that_moved_too_far_is_found(double min, double max, bool drifted)
    {
        var next = NewYork with { Base = Range((decimal)min, (decimal)max), BonusPercent = null };

        Assert.Equal(drifted, Codes(Snapshot(next), Snapshot(NewYork)).Contains(ProblemCodes.BandDrift));
    }

    [Fact]
    public void Losing_more_than_half_of_the_bands_is_found() =>
        Assert.Equal([ProblemCodes.BandsTooFew], Codes(Snapshot(NewYork), Snapshot(NewYork, Stockholm, NewYork)));
}
