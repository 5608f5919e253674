using System.Globalization;
using Coach.Pay;

namespace Coach.Signals;

/// <summary>The figures of a summary as labels and values for people.</summary>
public static class HiringFacts
{
    /// <summary>The label of where the counts come from.</summary>
    internal const string CountedFrom = "Counted from";

    /// <summary>Only what is known, in the order people ask for it.</summary>
    public static IEnumerable<(string Label, string Value)> Of(HiringSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (summary.ActiveRoles is { } roles)
        {
            var change = summary is { ChangePercent: { } percent, ChangeWeeks: { } weeks } ? string.Create(CultureInfo.InvariantCulture, $", {percent:+0.#;-0.#;0}% against {weeks} weeks before") : "";
            yield return ("Open roles", roles.ToString(CultureInfo.InvariantCulture) + change);
        }

        if (summary.Pay is { } pay)
        {
            var mean = pay.Mean is { } middle ? $", {MoneyFormat.Full(middle)} in the mean" : "";
            yield return ("They pay", MoneyFormat.Full(pay.Range) + mean + (pay is { Stated: { } stated, Of: { } of } ? $" ({stated} of {of} state it)" : ""));
        }

        if (summary.ByFamily.Count > 0)
        {
            yield return ("By work", Counts(summary.ByFamily));
        }

        if (summary.ByStage.Count > 0)
        {
            yield return ("By stage", Counts(summary.ByStage));
        }

        if (summary.Focus.Count > 0)
        {
            yield return ("Focus", string.Join(", ", summary.Focus));
        }

        if (summary.CountedFrom.Count > 0)
        {
            yield return (CountedFrom, string.Join("; ", summary.CountedFrom));
        }
    }

    private static string Counts(IReadOnlyList<NamedCount> counts) => string.Join(", ", counts.Select(kind => $"{kind.Name} {kind.Count}"));
}
