using System.Globalization;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>Checks a new snapshot before it is published: a bad refresh must never replace good bands.</summary>
public static class BandSnapshotCheck
{
    /// <summary>How far a band's middle may move between two snapshots before a person looks at it: 40%, several years' rise at once.</summary>
    public const decimal LargestDrift = 0.4m;

    /// <summary>The least part of the last snapshot's count that the new one must have: a source that came back half empty is broken.</summary>
    public const decimal LeastCount = 0.5m;

    /// <summary>What speaks against publishing; empty where nothing does.</summary>
    /// <param name="next">The snapshot to publish.</param>
    /// <param name="last">The one it would replace; empty for the first.</param>
    public static IReadOnlyList<Problem> Check(BandSnapshot next, BandSnapshot last)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(last);
        return [.. Counts(next, last), .. next.Bands.SelectMany(Order), .. Drift(next, last)];
    }

    /// <summary>Whether a doubt forbids publishing where nobody looks at it: ends the wrong way round, or half the bands gone. A drift is for a person to look at.</summary>
    public static bool IsBroken(Problem doubt)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        return doubt.Code is ProblemCodes.BandOutOfOrder or ProblemCodes.BandsTooFew;
    }

    private static IEnumerable<Problem> Counts(BandSnapshot next, BandSnapshot last)
    {
        if (next.Bands.Count < last.Bands.Count * LeastCount)
        {
            yield return TooFew(next.Bands.Count, last.Bands.Count);
        }
    }

    /// <summary>What is said where a new snapshot has too few bands.</summary>
    internal static Problem TooFew(int next, int last) =>
        new(ProblemCodes.BandsTooFew, string.Create(CultureInfo.InvariantCulture, $"The new snapshot has {next} bands, the last one {last}. Check that every source answered."));

    /// <summary>The components whose ends are the wrong way round or below zero.</summary>
    internal static IEnumerable<Problem> Order(Band band) => Enum.GetValues<PayComponent>()
        .Where(component => ComponentRange.Of(band, component) is { } range && (range.Min > range.Max || range.Min < 0 || range.Max <= 0))
        .Select(component => new Problem(ProblemCodes.BandOutOfOrder, $"The {Words.Of(component)} range has its ends the wrong way round or below zero.", band.Key.ToString()));

    private static IEnumerable<Problem> Drift(BandSnapshot next, BandSnapshot last)
    {
        var before = last.Bands.GroupBy(band => band.Key).ToDictionary(group => group.Key, group => group.Last());
        return next.Bands.Where(band => before.ContainsKey(band.Key)).SelectMany(band => Drift(band, before[band.Key]));
    }

    /// <summary>The components that moved by more than pay moves.</summary>
    internal static IEnumerable<Problem> Drift(Band band, Band before) =>
        from component in Enum.GetValues<PayComponent>()
        let now = ComponentRange.Of(band, component)
        let then = ComponentRange.Of(before, component)
        where now?.Midpoint is not null && then?.Midpoint > 0 && now.Currency == then.Currency && now.Period == then.Period
        let drift = (now.Midpoint!.Value / then.Midpoint!.Value) - 1
        where Math.Abs(drift) > LargestDrift
        select new Problem(
            ProblemCodes.BandDrift,
            string.Create(CultureInfo.InvariantCulture, $"The middle of the {Words.Of(component)} range moved by {drift:P0} since the last snapshot."),
            band.Key.ToString());
}
