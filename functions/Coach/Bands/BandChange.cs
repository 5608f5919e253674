using System.Globalization;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>What became of one component of one band between two snapshots.</summary>
/// <param name="Key">The band.</param>
/// <param name="Component">The component.</param>
/// <param name="Before">Its range then; null where it is new.</param>
/// <param name="After">Its range now; null where it is gone.</param>
/// <param name="Evidence">What it was reckoned from now; null where it stands as stated, or is gone.</param>
public sealed record BandChange(BandKey Key, PayComponent Component, PayRange? Before, PayRange? After, ComponentEvidence? Evidence)
{
    /// <summary>
    /// How far the middle moved, as a part of what it was: 0.041 is 4.1% up. Null where one of the two is missing, open at an end, or in another currency or
    /// for another period.
    /// </summary>
    public decimal? Moved => Before?.Midpoint is > 0 and { } then && After?.Midpoint is { } now && Before.Currency == After.Currency && Before.Period == After.Period
        ? (now / then) - 1
        : null;

    /// <summary>"ML Engineer, New York: base +4.1% since March 2026, 37 postings".</summary>
    /// <param name="since">The day of the snapshot before.</param>
    public string InWords(DateOnly? since)
    {
        var what = (Before, After) switch
        {
            (null, { } now) => $"new, {MoneyFormat.Full(now)}",
            ({ } then, null) => $"gone, was {MoneyFormat.Full(then)}",
            _ when Moved is { } moved => string.Create(CultureInfo.InvariantCulture, $"{(moved < 0 ? "−" : "+")}{Math.Abs(moved):0.0%}"),
            ({ } then, { } now) => $"{MoneyFormat.Full(then)} became {MoneyFormat.Full(now)}",
            _ => "unchanged",
        };
        var when = since is { } day && Before is not null && After is not null ? string.Create(CultureInfo.InvariantCulture, $" since {day:MMMM yyyy}") : "";
        var from = Evidence is { } evidence ? ", " + string.Join(", ", evidence.Sources.GroupBy(source => source.Kind).Select(kind => SourceWords.Count(kind.Key, kind.Sum(source => source.Observations)))) : "";
        return $"{Key}: {(Component == PayComponent.Base ? "base" : Words.Of(Component))} {what}{when}{from}";
    }
}

/// <summary>The difference between two snapshots.</summary>
public static class SnapshotDifference
{
    /// <summary>What changed between two bands of the same key; a band that is new or gone is null on its side.</summary>
    public static IEnumerable<BandChange> Between(Band? before, Band? after)
    {
        var key = (after ?? before)?.Key ?? throw new ArgumentException("One of the two bands is needed.");
        return from component in Enum.GetValues<PayComponent>()
               let then = before is null ? null : ComponentRange.Of(before, component)
               let now = after is null ? null : ComponentRange.Of(after, component)
               where then != now
               select new BandChange(key, component, then, now, after?.EvidenceOf(component));
    }

    /// <summary>
    /// The changes between two snapshots that each come company by company in the same order, without holding either in memory. Bands of the same key and
    /// source are compared; what only moved its provenance is no change.
    /// </summary>
    public static async IAsyncEnumerable<BandChange> BetweenAsync(IAsyncEnumerable<Band> before, IAsyncEnumerable<Band> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        await using var then = new Companies(before.GetAsyncEnumerator());
        await using var now = new Companies(after.GetAsyncEnumerator());
        await then.NextAsync();
        await now.NextAsync();
        while (then.Bands.Count > 0 || now.Bands.Count > 0)
        {
            var order = then.Bands.Count == 0 ? 1 : now.Bands.Count == 0 ? -1 : string.CompareOrdinal(then.Company, now.Company);
            foreach (var change in Between(order <= 0 ? then.Bands : [], order >= 0 ? now.Bands : []))
            {
                yield return change;
            }

            await (order <= 0 ? then.NextAsync() : Task.CompletedTask);
            await (order >= 0 ? now.NextAsync() : Task.CompletedTask);
        }
    }

    private static IEnumerable<BandChange> Between(IReadOnlyList<Band> before, IReadOnlyList<Band> after)
    {
        var groups = new ObservationGroups();
        var then = before.GroupBy(Name).ToDictionary(same => same.Key, same => same.Last());
        var now = after.GroupBy(Name).ToDictionary(same => same.Key, same => same.Last());
        return then.Keys.Concat(now.Keys.Where(key => !then.ContainsKey(key))).SelectMany(key => Between(then.GetValueOrDefault(key), now.GetValueOrDefault(key)));

        // What the reckoning calls its sources counts them, and changes with every posting: such a band is told by its group alone.
        (string Group, string Source) Name(Band band) => (groups.Of(band), band.Evidence is null ? band.Provenance.Source : "");
    }

    /// <summary>Bands one company at a time.</summary>
    private sealed class Companies(IAsyncEnumerator<Band> bands) : IAsyncDisposable
    {
        private bool _begun;
        private bool _more;

        public string Company { get; private set; } = "";

        public List<Band> Bands { get; private set; } = [];

        public async Task NextAsync()
        {
            _more = _begun ? _more : await bands.MoveNextAsync();
            _begun = true;
            var together = new List<Band>();
            for (Company = _more ? bands.Current.Key.CompanyForm : ""; _more && bands.Current.Key.CompanyForm == Company; _more = await bands.MoveNextAsync())
            {
                together.Add(bands.Current);
            }

            Bands = together;
        }

        public ValueTask DisposeAsync() => bands.DisposeAsync();
    }
}
