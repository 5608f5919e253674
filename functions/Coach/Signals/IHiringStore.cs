using Coach.Bands;

namespace Coach.Signals;

/// <summary>Keeps what companies post and say. Safe for several readers and one writer at a time.</summary>
public interface IHiringStore
{
    /// <summary>
    /// Adds what was seen. A posting, statement or report that is held already is not held twice: of a posting the days of sight are widened, of a report of the
    /// same source the newest stays.
    /// </summary>
    /// <param name="company">Whose; names that differ in form only ("Initech", "Initech, Inc.") are one company.</param>
    /// <param name="seen">What was seen.</param>
    /// <param name="cancellation">Gives up; nothing is added then.</param>
    Task AddAsync(string company, HiringRecord seen, CancellationToken cancellation = default);

    /// <summary>All that is held about a company; <see cref="HiringRecord.Empty"/> where there is nothing.</summary>
    Task<HiringRecord> OfAsync(string company, CancellationToken cancellation = default);
}

/// <summary>What is often asked of a store of hiring.</summary>
public static class HiringStores
{
    /// <summary>
    /// All that is held about a company under whichever of its names anything is: letters come from the company of a country ("Initech USA, Inc."), boards and
    /// calls are about the whole of it.
    /// </summary>
    public static async Task<HiringRecord> OfGroupAsync(this IHiringStore store, string company, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var named = await store.OfAsync(company, cancellation);
        return named.IsEmpty && NormalForm.ParentCompany(company) is { Length: > 0 } parent ? await store.OfAsync(parent, cancellation) : named;
    }
}
