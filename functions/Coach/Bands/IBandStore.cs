using Coach.Offers;

namespace Coach.Bands;

/// <summary>Keeps the bands as snapshots. Readers always see one whole snapshot: the last one published, or the one they name.</summary>
public interface IBandStore
{
    /// <summary>The snapshots held, newest first; the first is the current one. Empty where none was ever published.</summary>
    Task<IReadOnlyList<SnapshotHead>> HistoryAsync(CancellationToken cancellation = default);

    /// <summary>The bands of one company, in the order in which they were first published; none where there are none.</summary>
    /// <param name="company">In any spelling; found by <see cref="BandKey.CompanyForm"/>.</param>
    /// <param name="snapshot">The id of the snapshot; null, or one that is not held any more, for the current one.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<BandSnapshot> OfCompanyAsync(string company, string? snapshot = null, CancellationToken cancellation = default);

    /// <summary>Every band of a snapshot, company by company in ordinal order of <see cref="BandKey.CompanyForm"/>, without holding all of them in memory.</summary>
    /// <param name="snapshot">The id of a snapshot that is held; null for the current one.</param>
    /// <param name="cancellation">Gives up.</param>
    IAsyncEnumerable<Band> ReadAsync(string? snapshot = null, CancellationToken cancellation = default);

    /// <summary>
    /// Writes a whole new snapshot and then makes it the current one in one step. Readers see the old one or the new one, nothing between. Where
    /// <paramref name="bands"/> throws, or the process is killed, the old one stays.
    /// </summary>
    /// <param name="head">Its id comes after the current one's in ordinal order.</param>
    /// <param name="bands">All of its bands, no two the same.</param>
    /// <param name="basedOn">The id of the snapshot it was made from; null or empty where there was none yet.</param>
    /// <param name="cancellation">Before the one step, nothing is changed.</param>
    /// <exception cref="ArgumentException">The id does not come after the current one's.</exception>
    /// <exception cref="InvalidOperationException">Somebody else published since <paramref name="basedOn"/> was current: read again and retry.</exception>
    Task PublishAsync(SnapshotHead head, IAsyncEnumerable<Band> bands, string? basedOn, CancellationToken cancellation = default);
}

/// <summary>What is often asked of a band store, in terms of its few operations.</summary>
public static class BandStores
{
    /// <summary>The current snapshot whole, for stores of some thousand bands; <see cref="BandSnapshot.Empty"/> where none was ever published.</summary>
    public static Task<BandSnapshot> CurrentAsync(this IBandStore store, CancellationToken cancellation = default) => WholeAsync(store, null, cancellation);

    /// <summary>A snapshot whole; the current one where <paramref name="id"/> is null.</summary>
    public static async Task<BandSnapshot> WholeAsync(this IBandStore store, string? id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var history = await store.HistoryAsync(cancellation);
        if (history.FirstOrDefault(head => id is null || head.Id == id) is not { } wanted)
        {
            return BandSnapshot.Empty;
        }

        var bands = new List<Band>();
        await foreach (var band in store.ReadAsync(wanted.Id, cancellation))
        {
            bands.Add(band);
        }

        return new(wanted.Id, bands) { Rates = wanted.Rates };
    }

    /// <summary>The snapshot that was current at a time; null where there was none yet, or it is not held any more.</summary>
    public static async Task<SnapshotHead?> AsOfAsync(this IBandStore store, DateTimeOffset time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (await store.HistoryAsync(cancellation)).FirstOrDefault(head => head.At <= time);
    }

    /// <summary>
    /// The bands of a company under whichever of its names any are held: "Initech USA, Inc." finds those of Initech too. Without ranges that cannot be meant.
    /// </summary>
    public static async Task<BandSnapshot> OfGroupAsync(this IBandStore store, string company, string? snapshot = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var named = await store.OfCompanyAsync(company, snapshot, cancellation);
        var found = named.Bands.Count > 0 ? named : await store.OfCompanyAsync(NormalForm.ParentCompany(company), snapshot, cancellation);
        return found with { Bands = [.. found.Bands.Select(PlausibleBand.Of)] };
    }

    /// <summary>
    /// All bands that an offer may be held against: those of its company, and where none of them is for such a job, what a wage survey says of it at the place.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="offer">The offer; without company and job there is nothing to look for.</param>
    /// <param name="snapshot">The id of the snapshot; null, or one that is not held any more, for the current one.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<BandSnapshot> ForOfferAsync(this IBandStore store, Offer offer, string? snapshot = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(offer);
        var found = await store.OfGroupAsync(offer.Company ?? "", snapshot, cancellation);
        if (offer.Role is not { Length: > 0 } role || BandFinder.Find(offer, found).Match is not null)
        {
            return found;
        }

        foreach (var company in MarketBand.CompaniesFor(role))
        {
            var market = await store.OfCompanyAsync(company, snapshot, cancellation);
            if (MarketBand.Near(market.Bands, offer.Region).ToArray() is { Length: > 0 } near)
            {
                return found with { Id = market.Id, Rates = market.Rates, Bands = [.. found.Bands, .. near] };
            }
        }

        return found;
    }

    /// <summary>Publishes a snapshot that is in memory (<see cref="IBandStore.PublishAsync"/>).</summary>
    public static Task PublishAsync(this IBandStore store, BandSnapshot snapshot, string? basedOn, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(snapshot);
        return store.PublishAsync(new SnapshotHead(snapshot.Id, snapshot.Rates), snapshot.Bands.ToAsyncEnumerable(), basedOn, cancellation);
    }
}
