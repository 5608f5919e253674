using Coach.Bands;
using Coach.Pay;

namespace Coach.Tests.Bands;

public sealed class BandImportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Bands_of_other_sources_companies_and_roles_stay_in_their_order()
    {
        var held = new BandSnapshot("1", [Band("a.md", "Data Engineer"), Band("b.md", "Data Engineer"), Band("a.md", "Designer")]);

        var next = BandImport.Into(held, [Band("b.md", "Data Engineer", 7)], Now);

        Assert.Equal([Band("a.md", "Data Engineer"), Band("a.md", "Designer"), Band("b.md", "Data Engineer", 7)], next.Bands);
    }

    [Fact]
    public void What_a_source_no_longer_says_is_dropped_however_its_role_is_capitalised()
    {
        var held = new BandSnapshot("1", [Band("a.md", "Data Engineer", 1), Band("a.md", "Data Engineer", 2)]);

        Assert.Equal([Band("a.md", "DATA ENGINEER", 2)], BandImport.Into(held, [Band("a.md", "DATA ENGINEER", 2)], Now).Bands);
    }

    [Fact]
    public void The_same_figures_on_a_later_day_change_nothing()
    {
        var held = new BandSnapshot("1", [Band("a.md", "Data Engineer")]);
        var later = Band("a.md", "Data Engineer") with { Provenance = new("a.md", new(2027, 1, 1)) };

        Assert.Same(held, BandImport.Into(held, [later], Now));
    }

    [Fact]
    public void A_band_given_twice_is_taken_once() =>
        Assert.Single(BandImport.Into(BandSnapshot.Empty, [Band("a.md", "Data Engineer"), Band("a.md", "Data Engineer")], Now).Bands);

    [Fact]
    public void Nothing_imported_changes_nothing() => Assert.Same(BandSnapshot.Empty, BandImport.Into(BandSnapshot.Empty, [], Now));

    [Theory]
    [InlineData("", "20261122T0930000000000Z")]
    [InlineData("20261122T0929590000000Z", "20261122T0930000000000Z")]
    [InlineData("20261122T0930000000000Z", "20261122T0930000000000Z+")]
    [InlineData("20301231T0000000000000Z", "20301231T0000000000000Z+")]
    public void Ids_grow_even_where_the_clock_stands_still_or_was_set_back(string held, string next)
    {
        Assert.Equal(next, BandImport.Into(new(held, []), [Band("a.md", "Data Engineer")], Now).Id);
        Assert.True(string.CompareOrdinal(next, held) > 0);
    }

    private static Band Band(string source, string role, decimal amount = 5) => new(
        new("Harbourlight", role, null, "Utrecht"),
        new(amount, amount, Currency.Eur, PayPeriod.Year),
        null, null, null, null, null,
        new(source, new(2026, 11, 1)));
}
