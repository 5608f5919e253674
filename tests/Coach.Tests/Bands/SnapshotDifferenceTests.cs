using Coach.Bands;
using Coach.Pay;

namespace Coach.Tests.Bands;

public sealed class SnapshotDifferenceTests
{
    private static Band Band(string company, decimal min, decimal max, string role = "ML Engineer", string source = "guide.md", int postings = 0) => new(
        new(company, role, null, "New York"), new(min, max, Currency.Usd, PayPeriod.Year), null, null, null, null, null, new(postings > 0 ? $"{postings} postings" : source, new(2026, 5, 1)))
    {
        Evidence = postings == 0 ? null : [new(PayComponent.Base, postings, 0, null, [new("board", SourceKind.Posting, postings, new(2026, 4, 1), new(2026, 5, 1), null)])],
    };

    private static async Task<IReadOnlyList<string>> Words(IEnumerable<Band> before, IEnumerable<Band> after)
    {
        var words = new List<string>();
        await foreach (var change in SnapshotDifference.BetweenAsync(before.ToAsyncEnumerable(), after.ToAsyncEnumerable()))
        {
            words.Add(change.InWords(new(2026, 3, 2)));
        }

        return words;
    }

    [Fact]
    public async Task A_band_that_moved_is_told_by_how_much_since_when_and_from_what() => Assert.Equal(
        ["Lumen, ML Engineer, New York: base +4.1% since March 2026, 37 postings"],
        await Words([Band("Lumen", 180_000, 220_000, postings: 12)], [Band("Lumen", 187_380, 229_020, postings: 37)]));

    [Fact]
    public async Task A_band_that_is_new_or_gone_is_told() => Assert.Equal(
        ["Alder, ML Engineer, New York: base gone, was $1–$2/yr", "Lumen, ML Engineer, New York: base −50.0% since March 2026", "Zinc, ML Engineer, New York: base new, $3–$4/yr"],
        await Words([Band("Alder", 1, 2), Band("Lumen", 2, 2)], [Band("Lumen", 1, 1), Band("Zinc", 3, 4)]));

    [Fact]
    public async Task A_posting_more_that_moves_nothing_is_no_change() =>
        Assert.Empty(await Words([Band("Lumen", 1, 2, postings: 3)], [Band("Lumen", 1, 2, postings: 4)]));

    [Fact]
    public async Task Bands_of_different_sources_are_not_compared_with_each_other() =>
        Assert.Empty(await Words([Band("Lumen", 1, 2, source: "a"), Band("Lumen", 5, 6, source: "b")], [Band("Lumen", 5, 6, source: "b"), Band("Lumen", 1, 2, source: "a")]));

    [Fact]
    public void A_review_lets_bands_pass_and_stops_half_a_snapshot_and_a_change_of_units()
    {
        Assert.Null(Reviewed(20, 20, drifting: 2).Verdict());
        Assert.Equal(ProblemCodes.BandsTooFew, Reviewed(9, 20, drifting: 0).Verdict()!.Code);
        Assert.Equal(ProblemCodes.BandDrift, Reviewed(20, 20, drifting: 3).Verdict()!.Code);

        var turned = new SnapshotReview();
        turned.Add(Band("Lumen", 2, 1), null);
        Assert.Equal(ProblemCodes.BandOutOfOrder, turned.Verdict()!.Code);
        Assert.Single(turned.Doubts);
    }

    private static SnapshotReview Reviewed(int bands, int before, int drifting)
    {
        var review = new SnapshotReview();
        for (var i = 0; i < before; i++)
        {
            review.AddBefore();
        }

        for (var i = 0; i < bands; i++)
        {
            review.Add(Band("Lumen", 100, 200), i < drifting ? Band("Lumen", 10, 20) : Band("Lumen", 100, 200));
        }

        return review;
    }
}
