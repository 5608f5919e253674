using Coach.Bands;
using Coach.Pay;
using Embedded.Bands;
using Local.Bands;

namespace Local.Pages;

/// <summary>The bands that a query finds.</summary>
/// <param name="Snapshot">The snapshot they are from; null where none is held, or none of that day.</param>
/// <param name="Bands">In the order asked for.</param>
/// <param name="IsCutShort">Whether there are more bands than were looked through.</param>
internal sealed record FoundBands(SnapshotHead? Snapshot, IReadOnlyList<Band> Bands, bool IsCutShort)
{
    /// <summary>
    /// Bands looked through for a page. Default 20,000, some tenths of a second: a store may hold a million, and whoever names a company finds all of its bands
    /// among far fewer. Range 1 to 1,000,000.
    /// </summary>
    private const int MostLooked = 20_000;

    /// <summary>Looks them up for a page.</summary>
    public static async Task<FoundBands> ForPageAsync(SqliteBandStore store, BandQuery query, CancellationToken cancellation)
    {
        var snapshot = await SnapshotAsync(store, query, cancellation);
        if (snapshot is null)
        {
            return new(null, [], false);
        }

        var (found, looked) = (new List<Band>(), 0);
        await foreach (var band in CandidatesAsync(store, query, snapshot, cancellation))
        {
            if (++looked > MostLooked)
            {
                break;
            }

            if (query.Search.Matches(band.Key))
            {
                found.Add(band);
            }
        }

        return new(snapshot, [.. found.By(query.Order, query.IsDown, snapshot.Rates ?? ExchangeRates.None)], looked > MostLooked);
    }

    /// <summary>All of them, company by company, without holding them in memory.</summary>
    public static async IAsyncEnumerable<Band> AllAsync(SqliteBandStore store, BandQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await SnapshotAsync(store, query, cancellation) is { } snapshot)
        {
            await foreach (var band in CandidatesAsync(store, query, snapshot, cancellation))
            {
                if (query.Search.Matches(band.Key))
                {
                    yield return band;
                }
            }
        }
    }

    private static async Task<SnapshotHead?> SnapshotAsync(SqliteBandStore store, BandQuery query, CancellationToken cancellation) =>
        HeldBands.Find(await store.HistoryAsync(cancellation), query.AsOf);

    /// <summary>Those of companies whose name begins as typed; where there are none, all of them.</summary>
    private static async IAsyncEnumerable<Band> CandidatesAsync(
        SqliteBandStore store, BandQuery query, SnapshotHead snapshot, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var any = false;
        if (query.Search.Company is { } company)
        {
            await foreach (var band in store.ReadBeginningAsync(company, snapshot.Id, cancellation))
            {
                any = true;
                yield return band;
            }
        }

        if (!any)
        {
            await foreach (var band in store.ReadAsync(snapshot.Id, cancellation))
            {
                yield return band;
            }
        }
    }
}
