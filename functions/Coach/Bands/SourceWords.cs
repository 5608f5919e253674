using System.Globalization;

namespace Coach.Bands;

/// <summary>Sources in words.</summary>
public static class SourceWords
{
    /// <summary>"37 postings", "1 filing".</summary>
    public static string Count(SourceKind kind, int count)
    {
        var name = kind switch
        {
            SourceKind.Posting => "posting",
            SourceKind.Filing => "filing",
            SourceKind.Survey => "survey answer",
            SourceKind.Guide => "guide",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {name}{(count == 1 ? "" : "s")}");
    }

    /// <summary>One source of a figure: "37 postings of greenhouse harbourlight, 1 October 2025 to 2 March 2026, such as https://…"; "stated in guide.md, row 2, 2 March 2026".</summary>
    public static string Of(SourceShare share)
    {
        ArgumentNullException.ThrowIfNull(share);
        if (share is { Kind: SourceKind.Guide, Observations: 1 })
        {
            return $"stated in {share.Source}{(share.Where is null ? "" : $", {share.Where}")}, {Day(share.Newest)}";
        }

        var days = share.Oldest == share.Newest ? Day(share.Newest) : $"{Day(share.Oldest)} to {Day(share.Newest)}";
        var where = share.Where is null ? "" : share.Observations == 1 ? $", {share.Where}" : $", such as {share.Where}";
        return $"{Count(share.Kind, share.Observations)} of {share.Source}, {days}{where}";
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
