using Coach.Bands;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

/// <summary>What became of bands between two snapshots.</summary>
public sealed class BandChangeTests
{
    private static readonly PayRange s_range = Range(100_000, 200_000);

    private static BandChange Of(PayRange? before, PayRange? after, PayComponent component = PayComponent.Base) => new(new("Lumen", "Buyer", null, null), component, before, after, null);

    public static TheoryData<PayRange?, PayRange?, double?, string> Moves() => new()
    {
        { s_range, Range(110_000, 205_000), 0.05, "base +5.0% since January 2026" },
        { s_range, Range(95_000, 190_000), -0.05, "base −5.0% since January 2026" },
        { s_range, Range(90_000, 210_000), 0, "base +0.0% since January 2026" },
        { s_range, null, null, "base gone, was $100,000–$200,000/yr" },
        { null, s_range, null, "base new, $100,000–$200,000/yr" },
        { null, null, null, "base unchanged" },
        { s_range, s_range with { Max = null }, null, "base $100,000–$200,000/yr became from $100,000/yr since January 2026" },
        { s_range with { Min = null }, s_range, null, "base up to $200,000/yr became $100,000–$200,000/yr since January 2026" },
        { s_range, s_range with { Currency = Currency.Eur }, null, "base $100,000–$200,000/yr became €100,000–€200,000/yr since January 2026" },
        { s_range, s_range with { Period = PayPeriod.Month }, null, "base $100,000–$200,000/yr became $100,000–$200,000/mo since January 2026" },
        { Range(0, 0), s_range, null, "base $0/yr became $100,000–$200,000/yr since January 2026" },
        { s_range, Range(0, 0), -1, "base −100.0% since January 2026" },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void It_is_told_by_how_far_the_middle_moved_or_else_by_both_ranges(PayRange? before, PayRange? after, double? moved, string words)
    {
        Assert.Equal((decimal?)moved, Of(before, after).Moved);
        Assert.Equal($"Lumen, Buyer: {words}", Of(before, after).InWords(new(2026, 1, 15)));
        Assert.Equal($"Lumen, Buyer: {words.Replace(" since January 2026", "", StringComparison.Ordinal)}", Of(before, after).InWords(null));
    }

    [Fact]
    public void Other_parts_of_pay_go_by_their_own_names_and_the_sources_are_counted_by_kind()
    {
        var evidence = new ComponentEvidence(PayComponent.Total, 9, 0, null,
        [
            new("a", SourceKind.Posting, 3, Today, Today, null), new("lca", SourceKind.Filing, 1, Today, Today, null), new("b", SourceKind.Posting, 4, Today, Today, null),
        ]);

        Assert.Equal("Lumen, Buyer: total +0.0%, 7 postings, 1 filing", (Of(s_range, s_range, PayComponent.Total) with { Evidence = evidence }).InWords(null));
    }

    [Fact]
    public void Two_bands_of_a_key_differ_component_by_component()
    {
        var after = NewYork with { Equity = null, Total = Range(1, 2), SignOn = new(5, 5, Currency.Usd, PayPeriod.Once), Provenance = new("other", Today) };

        Assert.Equal([PayComponent.Equity, PayComponent.SignOn, PayComponent.Total], SnapshotDifference.Between(NewYork, after).Select(change => change.Component));
        Assert.Empty(SnapshotDifference.Between(NewYork, NewYork));
        Assert.Equal([NewYork.Key, NewYork.Key], new[] { SnapshotDifference.Between(NewYork, null).First().Key, SnapshotDifference.Between(null, NewYork).First().Key });
        Assert.Throws<ArgumentException>(() => SnapshotDifference.Between(null, null));
    }

    private static Band Band(string company, decimal pay, string source = "guide.md", string role = "Buyer", bool reckoned = false) =>
        new(new(company, role, null, null), Range(pay, pay), null, null, null, null, null, new(source, Today)) { Evidence = reckoned ? [new(PayComponent.Base, 1, 0, null, [])] : null };

    private static async Task<string> Changes(IEnumerable<Band> before, IEnumerable<Band> after)
    {
        var changes = new List<string>();
        await foreach (var change in SnapshotDifference.BetweenAsync(before.ToAsyncEnumerable(), after.ToAsyncEnumerable()))
        {
            changes.Add($"{change.Key.Company} {change.Key.Role} {change.Before?.Min}>{change.After?.Min}");
        }

        return string.Join("; ", changes);
    }

    [Fact]
    public async Task Companies_are_told_in_order_wherever_either_side_has_some_that_the_other_has_not()
    {
        Assert.Equal("Alder Buyer 1>; Birch Buyer 2>3; Cedar Buyer >4; Elm Buyer 5>; Fir Buyer 6>", await Changes([Band("Alder", 1), Band("Birch", 2), Band("Elm", 5), Band("Fir", 6)], [Band("Birch", 3), Band("Cedar", 4)]));
        Assert.Equal("Alder Buyer >1; Birch Buyer 3>2; Cedar Buyer 4>; Elm Buyer >5; Fir Buyer >6", await Changes([Band("Birch", 3), Band("Cedar", 4)], [Band("Alder", 1), Band("Birch", 2), Band("Elm", 5), Band("Fir", 6)]));
        Assert.Equal("", await Changes([], []));
        Assert.Equal("Alder Buyer >1", await Changes([], [Band("Alder", 1)]));
        Assert.Equal("Alder Buyer 1>", await Changes([Band("Alder", 1)], []));
    }

    [Fact]
    public async Task Within_a_company_what_is_gone_or_changed_comes_first_then_what_is_new() => Assert.Equal(
        "Alder Buyer 1>2; Alder Cook 3>; Alder Driver >4",
        await Changes([Band("Alder", 1), Band("Alder", 3, role: "Cook")], [Band("Alder", 4, role: "Driver"), Band("Alder", 2)]));

    [Fact]
    public async Task A_company_in_other_words_is_the_same_one_and_of_a_key_told_twice_the_last_counts() =>
        Assert.Equal("Alder Buyer 2>7", await Changes([Band("Alder Inc.", 1), Band("Alder", 2)], [Band("ALDER", 6), Band("Alder", 7)]));

    [Fact]
    public async Task Reckoned_bands_go_by_their_job_and_stated_ones_by_their_source_too()
    {
        Assert.Equal("Alder Buyer 1>2", await Changes([Band("Alder", 1, "3 postings", reckoned: true)], [Band("Alder", 2, "4 postings", reckoned: true)]));
        Assert.Equal("Alder Buyer 1>; Alder Buyer >2", await Changes([Band("Alder", 1, "a.md")], [Band("Alder", 2, "b.md")]));
    }
}
