using Coach.Bands;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

/// <summary>What is asked of a store of bands, by its few operations.</summary>
public sealed class BandStoresTests
{
    private static readonly ExchangeRates s_rates = Samples.Rates;

    private static Band Of(string company, string role = "Buyer", string? region = null, decimal max = 200_000) =>
        new(new(company, role, null, region), new(100_000, max, Currency.Usd, PayPeriod.Year), null, null, null, null, null, new("guide", new(2026, 1, 1)));

    private static readonly Shelf s_shelf = new(
        new SnapshotHead("20260301T000000Z", s_rates),
        [Of("Initech"), Of("Fjord", "Cook"), Of(BandKey.Market, "Buyers", "Texas"), Of(BandKey.Market, "Buyers", "Ohio"), Of(BandKey.Market, "Cooks, Restaurant", "Ohio"), Of("Broken", max: 1)]);

    [Fact]
    public async Task The_current_snapshot_is_the_newest_and_any_that_is_held_can_be_had_whole()
    {
        var current = await s_shelf.CurrentAsync();

        Assert.Equal((s_shelf.Newest.Id, 6, s_rates), (current.Id, current.Bands.Count, current.Rates));
        Assert.Equal("20260201T000000Z", (await s_shelf.WholeAsync("20260201T000000Z")).Id);
        Assert.Same(BandSnapshot.Empty, await s_shelf.WholeAsync("20250101T000000Z"));
        Assert.Same(BandSnapshot.Empty, await new Shelf(null, []).CurrentAsync());
    }

    [Theory]
    [InlineData("2026-03-01T00:00:00Z", "20260301T0000000000000Z")]
    [InlineData("2026-02-28T23:59:59Z", "20260201T0000000000000Z")]
    [InlineData("2026-01-31T23:59:59Z", null)]
    public async Task The_snapshot_of_a_time_is_the_last_one_built_by_then(string time, string? id)
    {
        var shelf = new Shelf(new("20260301T0000000000000Z"), []) { Before = "20260201T0000000000000Z" };

        Assert.Equal(id, (await shelf.AsOfAsync(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture)))?.Id);
    }

    [Theory]
    [InlineData("Initech", "Initech")]
    [InlineData("Initech USA, Inc.", "Initech")]
    [InlineData("Nobody", "")]
    public async Task Bands_are_found_under_the_company_s_own_name_or_its_group_s(string company, string found) =>
        Assert.Equal(found, string.Join(", ", (await s_shelf.OfGroupAsync(company)).Bands.Select(band => band.Key.Company)));

    [Fact]
    public async Task Ranges_that_cannot_be_meant_are_left_out() => Assert.Null(Assert.Single((await s_shelf.OfGroupAsync("Broken")).Bands).Base);

    [Theory]
    [InlineData("Initech", "Buyer", "Austin, TX", "Initech Buyer")]
    [InlineData("Initech", "Cook", "Columbus, OH", "Initech Buyer, Market Cooks, Restaurant")]
    [InlineData("Initech", "Cook", "Austin, TX", "Initech Buyer")]
    [InlineData("Nobody", "Buyer", "Austin, TX", "Market Buyers")]
    [InlineData("Nobody", "Buyer", "Boise, ID", "")]
    [InlineData(null, "Buyer", "Austin, TX", "Market Buyers")]
    [InlineData("Initech", null, "Austin, TX", "Initech Buyer")]
    [InlineData("Nobody", "", "Austin, TX", "")]
    public async Task An_offer_has_its_company_s_bands_and_the_survey_s_where_none_of_them_is_for_such_a_job(string? company, string? role, string region, string found)
    {
        var offer = Empty with { Company = company, Role = role, Region = region, Base = new PayAmount(120_000, Currency.Usd, PayPeriod.Year) };

        var bands = await s_shelf.ForOfferAsync(offer);

        Assert.Equal(found, string.Join(", ", bands.Bands.Select(band => $"{band.Key.Company} {band.Key.Role}")));
        Assert.Equal(s_rates, bands.Rates);
    }

    [Fact]
    public async Task A_snapshot_in_memory_is_published_with_its_rates_and_bands()
    {
        var shelf = new Shelf(null, []);

        await shelf.PublishAsync(new BandSnapshot("7", [Of("Initech")]) { Rates = s_rates }, "6");

        Assert.Equal("7 after 6 with 1 bands, ECB", shelf.Published);
    }

    [Theory]
    [InlineData("20261122T0930000000000Z", "2026-11-22T09:30:00.0000000+00:00")]
    [InlineData("20261122T0930000000000Z+", "2026-11-22T09:30:00.0000000+00:00")]
    [InlineData("20261122T0930000000000Z++", "2026-11-22T09:30:00.0000000+00:00")]
    [InlineData("7", null)]
    [InlineData("", null)]
    public void An_id_tells_when_its_snapshot_was_built(string id, string? time) =>
        Assert.Equal(time, new SnapshotHead(id).At?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Two snapshots in memory, of which the newer one has the bands.</summary>
    private sealed class Shelf(SnapshotHead? newest, Band[] bands) : IBandStore
    {
        public SnapshotHead Newest => newest!;

        public string Before { get; init; } = "20260201T000000Z";

        public string? Published { get; private set; }

        public Task<IReadOnlyList<SnapshotHead>> HistoryAsync(CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<SnapshotHead>>(newest is null ? [] : [newest, new(Before)]);

        public Task<BandSnapshot> OfCompanyAsync(string company, string? snapshot = null, CancellationToken cancellation = default)
        {
            var form = new BandKey(company, "", null, null).CompanyForm;
            return Task.FromResult(new BandSnapshot(Newest.Id, [.. bands.Where(band => band.Key.CompanyForm == form)]) { Rates = Newest.Rates });
        }

        public IAsyncEnumerable<Band> ReadAsync(string? snapshot = null, CancellationToken cancellation = default) => (snapshot == Newest.Id ? bands : []).ToAsyncEnumerable();

        public async Task PublishAsync(SnapshotHead head, IAsyncEnumerable<Band> published, string? basedOn, CancellationToken cancellation = default) =>
            Published = $"{head.Id} after {basedOn} with {await published.CountAsync(cancellation)} bands, {head.Rates?.Source}";
    }
}
