using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Contracts;

/// <summary>What every band store promises, whatever it keeps the bands in. A store passes by deriving from this and opening itself.</summary>
public abstract class BandStoreContract
{
    /// <summary>A store over the same bands as every other one opened in this test.</summary>
    protected abstract IBandStore Open();

    [Fact]
    public async Task Before_the_first_publication_there_are_no_bands()
    {
        Assert.Same(BandSnapshot.Empty, await Open().CurrentAsync());
        Assert.Same(BandSnapshot.Empty, await Open().OfCompanyAsync("Harbourlight"));
        Assert.Empty(await Open().HistoryAsync());
        Assert.Empty(await ReadAsync(Open(), null));
    }

    [Fact]
    public async Task What_was_published_comes_back_as_it_was()
    {
        await Open().PublishAsync(new BandSnapshot("1", Sample), null);

        var current = await Open().CurrentAsync();

        Assert.Equal("1", current.Id);
        Assert.Equal(Sample.ToHashSet(), current.Bands.ToHashSet());
        Assert.Equal(Sample.Count, current.Bands.Count);
    }

    [Fact]
    public async Task The_bands_of_a_company_are_found_by_any_spelling_of_its_name_in_the_order_they_came()
    {
        Band[] bands = [Band("L9"), Sample[1], Band("L5"), Band("L7") with { Key = Band("L7").Key with { Company = "HARBOURLIGHT, Inc." } }];
        await Open().PublishAsync(new BandSnapshot("1", bands), null);

        var found = await Open().OfCompanyAsync("Harbourlight LLC");

        Assert.Equal("1", found.Id);
        Assert.Equal([bands[0], bands[2], bands[3]], found.Bands);
        Assert.Empty((await Open().OfCompanyAsync("Harbour")).Bands);
    }

    [Fact]
    public async Task A_snapshot_that_was_current_once_can_still_be_asked()
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("1", [Band("L5"), Band("L6")]), null);
        await store.PublishAsync(new BandSnapshot("2", [Band("L6"), Band("L7")]), "1");
        await store.PublishAsync(new BandSnapshot("3", []), "2");

        Assert.Equal(["3", "2", "1"], (await store.HistoryAsync()).Select(head => head.Id));
        Assert.Equal([Band("L5"), Band("L6")], (await store.OfCompanyAsync("Harbourlight", "1")).Bands);
        Assert.Equal([Band("L6"), Band("L7")], await ReadAsync(store, "2"));
        Assert.Equal([Band("L6"), Band("L7")], (await store.WholeAsync("2")).Bands);
        Assert.Empty(await ReadAsync(store, null));
    }

    [Fact]
    public async Task Where_a_snapshot_is_not_held_a_company_is_looked_up_in_the_current_one_and_reading_it_whole_gives_nothing()
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("1", [Band("L5")]), null);

        Assert.Equal([Band("L5")], (await store.OfCompanyAsync("Harbourlight", "0")).Bands);
        Assert.Empty(await ReadAsync(store, "0"));
    }

    [Fact]
    public async Task The_rates_of_a_snapshot_come_back_with_it()
    {
        var rates = new ExchangeRates(new(2026, 3, 2), "ECB", Currency.Eur, new Dictionary<Currency, decimal> { [Currency.Usd] = 1.0831m });
        await Open().PublishAsync(new BandSnapshot("1", [Band("L5")]) { Rates = rates }, null);

        var found = (await Open().OfCompanyAsync("Harbourlight")).Rates!;

        Assert.Equal((rates.AsOf, rates.Source, rates.Pivot, 1.0831m), (found.AsOf, found.Source, found.Pivot, found.PerUnit[Currency.Usd]));
        Assert.Equal(rates.AsOf, (await Open().CurrentAsync()).Rates!.AsOf);
    }

    [Fact]
    public async Task What_a_band_was_reckoned_from_comes_back_with_it()
    {
        var source = new SourceShare("lca", SourceKind.Filing, 12, new(2025, 10, 1), new(2026, 1, 2), "lca.csv");
        var evidence = new ComponentEvidence(PayComponent.Base, 12, 1, new(1, 2, 3, 4.5m, 5), [source]);
        var band = Band("L5") with { Base = Yearly(3), Evidence = [evidence] };
        await Open().PublishAsync(new BandSnapshot("1", [band]), null);

        Assert.Equal([band], (await Open().OfCompanyAsync("Harbourlight")).Bands);
    }

    [Fact]
    public async Task Bands_that_break_off_in_the_middle_leave_the_snapshot_before_them()
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("1", Sample), null);

        await Assert.ThrowsAsync<TimeoutException>(() => store.PublishAsync(new SnapshotHead("2"), BrokenOff(), "1"));

        Assert.Equal("1", (await store.CurrentAsync()).Id);
        await store.PublishAsync(new BandSnapshot("2", [Band("L6")]), "1");
        Assert.Equal([Band("L6")], (await store.CurrentAsync()).Bands);

        static async IAsyncEnumerable<Band> BrokenOff()
        {
            yield return Band("L9");
            await Task.Yield();
            throw new TimeoutException();
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.1")]
    [InlineData("1234567890123456789.0123456789")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("212000.00")]
    public async Task Money_comes_back_to_the_last_digit(string written)
    {
        var amount = decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
        var band = Band("L5") with { Base = new(amount, amount, Currency.Of("JPY"), PayPeriod.Hour) };

        await Open().PublishAsync(new BandSnapshot("1", [band]), null);

        Assert.Equal(amount, (await Open().CurrentAsync()).Bands.Single().Base!.Min);
    }

    [Fact]
    public async Task Every_period_basis_and_kind_comes_back()
    {
        var periods = Enum.GetValues<PayPeriod>().Select(period => Band($"{period}") with { Total = new(1, null, Currency.Gbp, period) });
        var kinds = Enum.GetValues<EquityKind>().Select(kind => Band($"{kind}") with { Equity = new(null, 2, Currency.Inr, EquityBasis.Grant, 4, kind) });
        var bases = Enum.GetValues<EquityBasis>().Select(basis => Band($"{basis}") with { Equity = new(1, 2, Currency.Inr, basis, null, null) });
        Band[] bands = [.. periods, .. kinds, .. bases];

        await Open().PublishAsync(new BandSnapshot("1", bands), null);

        Assert.Equal(bands, (await Open().CurrentAsync()).Bands);
    }

    [Fact]
    public async Task A_later_snapshot_takes_the_place_of_the_one_before()
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("1", Sample), "");
        await store.PublishAsync(new BandSnapshot("2", [Band("L9")]), "1");

        var current = await store.CurrentAsync();

        Assert.Equal("2", current.Id);
        Assert.Equal([Band("L9")], current.Bands);
    }

    [Fact]
    public async Task A_snapshot_without_bands_can_be_published()
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("1", Sample), null);
        await store.PublishAsync(new BandSnapshot("2", []), "1");

        Assert.Empty((await store.CurrentAsync()).Bands);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("2")]
    public async Task Who_did_not_see_the_last_publication_is_refused_and_nothing_changes(string? basedOn)
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("1", Sample), null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.PublishAsync(new BandSnapshot("3", []), basedOn));

        Assert.Equal(Sample.ToHashSet(), (await store.CurrentAsync()).Bands.ToHashSet());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1")]
    [InlineData("")]
    public async Task An_id_that_does_not_come_after_the_current_one_is_refused(string id)
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("2", Sample), null);

        await Assert.ThrowsAsync<ArgumentException>(() => store.PublishAsync(new BandSnapshot(id, []), "2"));

        Assert.Equal(Sample.ToHashSet(), (await store.CurrentAsync()).Bands.ToHashSet());
    }

    [Fact]
    public async Task Of_two_who_publish_on_the_same_snapshot_one_is_refused()
    {
        var refused = 0;
        await Task.WhenAll(Enumerable.Range(1, 8).Select(writer => Task.Run(async () =>
        {
            try
            {
                await Open().PublishAsync(new BandSnapshot($"{writer}", [Band($"{writer}")]), null);
            }
            catch (InvalidOperationException)
            {
                Interlocked.Increment(ref refused);
            }
        })));

        var current = await Open().CurrentAsync();
        Assert.Equal(7, refused);
        Assert.Equal(current.Id, current.Bands.Single().Key.Level);
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_snapshot_while_others_publish()
    {
        const int snapshots = 30;
        const int bands = 60;
        using var published = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => SeenWhole(bands, published.Token))).ToList();
        var current = "";
        for (var number = 0; number < snapshots; number++)
        {
            var next = new BandSnapshot($"{number:0000}", [.. Enumerable.Range(0, bands).Select(level => Band($"L{level}") with { Base = Yearly(number) })]);
            await Open().PublishAsync(next, current);
            current = next.Id;
        }

        await published.CancelAsync();

        Assert.All(await Task.WhenAll(readers), seen => Assert.True(seen > 0));
    }

    [Fact]
    public async Task A_publication_cancelled_beforehand_changes_nothing()
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("1", Sample), null);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.PublishAsync(new BandSnapshot("2", []), "1", new CancellationToken(canceled: true)));

        Assert.Equal("1", (await store.CurrentAsync()).Id);
    }

    /// <summary>A band with nothing in it but its key.</summary>
    protected static Band Band(string level) =>
        new(new("Harbourlight", "Data Engineer", level, "Utrecht"), null, null, null, null, null, null, new("harbourlight.md", new(2026, 3, 1)));

    /// <summary>A yearly amount in dollars, both ends the same.</summary>
    protected static PayRange Yearly(decimal amount) => new(amount, amount, Currency.Usd, PayPeriod.Year);

    /// <summary>Bands with every component and none, with names that could break a store.</summary>
    protected static IReadOnlyList<Band> Sample { get; } =
    [
        new(
            new("Harbourlight", "Data Engineer", "L5", "Utrecht"),
            new(60_000, 76_000, Currency.Sek, PayPeriod.Month),
            new(585_000, 1_022_000, Currency.Sek, EquityBasis.Grant, 4, EquityKind.Rsu),
            new(15, 20),
            new(10_000, 12_500.50m, Currency.Eur, PayPeriod.Year),
            new(null, 30_000, Currency.Eur, PayPeriod.Once),
            new(900_000, null, Currency.Sek, PayPeriod.Year),
            new("harbourlight.md", new(2026, 3, 1), "| Utrecht | SEK 60K–76K/mo |")),
        new(new("O'Brien; DROP TABLE band --", "Ingénieur / été \\ # ?", null, null), null, null, new(null, 25), null, null, null, new("søster.md", DateOnly.MinValue)),
    ];

    private static async Task<IReadOnlyList<Band>> ReadAsync(IBandStore store, string? snapshot)
    {
        var bands = new List<Band>();
        await foreach (var band in store.ReadAsync(snapshot))
        {
            bands.Add(band);
        }

        return bands;
    }

    private async Task<int> SeenWhole(int bands, CancellationToken published)
    {
        var store = Open();
        var seen = 0;
        while (!published.IsCancellationRequested || seen == 0)
        {
            var snapshot = await store.CurrentAsync(CancellationToken.None);
            if (snapshot.Id.Length > 0)
            {
                Assert.Equal(bands, snapshot.Bands.Count);
                Assert.All(snapshot.Bands, band => Assert.Equal($"{band.Base!.Min:0000}", snapshot.Id));
                seen++;
            }
        }

        return seen;
    }
}
