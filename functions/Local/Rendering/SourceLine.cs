using System.Globalization;
using Coach.Bands;

namespace Local.Rendering;

/// <summary>One source of a figure, for people: "37 postings of greenhouse harbourlight, 1 October 2025 to 2 March 2026, https://…".</summary>
internal static class SourceLine
{
    public static string Of(SourceShare share)
    {
        var days = share.Oldest == share.Newest ? Day(share.Newest) : $"{Day(share.Oldest)} to {Day(share.Newest)}";
        var where = share.Where is null ? "" : share.Observations == 1 ? $", {share.Where}" : $", such as {share.Where}";
        return $"{SourceWords.Count(share.Kind, share.Observations)} of {share.Source}, {days}{where}";
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
