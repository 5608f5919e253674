using System.Globalization;
using System.Text.RegularExpressions;

namespace Reading.Captions;

/// <summary>The timing line of a cue: seconds from the start of the recording.</summary>
internal readonly partial record struct CaptionTimes(decimal Start, decimal End)
{
    /// <summary>Whether the line means to be a timing, right or wrong.</summary>
    public static bool IsMeant(string line) => line.Contains("-->", StringComparison.Ordinal) || Sbv().IsMatch(line);

    /// <summary>The times; null where they are no times, or the end comes before the start.</summary>
    public static CaptionTimes? Parse(string line)
    {
        var match = Arrow().Match(line);
        match = match.Success ? match : Sbv().Match(line);
        return match.Success && Seconds(match.Groups[1].Value) is { } start && Seconds(match.Groups[2].Value) is { } end && end >= start
            ? new CaptionTimes(start, end)
            : null;
    }

    /// <summary>"1:02:03.5", "2:03" or "0:04" as seconds; null where minutes or seconds pass 59.</summary>
    public static decimal? Seconds(string text)
    {
        var parts = text.Replace(',', '.').Split(':');
        if (parts.Length is < 2 or > 3 || !decimal.TryParse(parts[^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            || !int.TryParse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
        {
            return null;
        }

        var hours = 0;
        return (parts.Length == 2 || int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out hours)) && seconds < 60 && (minutes < 60 || parts.Length == 2)
            ? (hours * 3600m) + (minutes * 60) + seconds
            : null;
    }

    [GeneratedRegex(@"^\s*((?:\d{1,6}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)\s*-->\s*((?:\d{1,6}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)(?:\s|$)")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^\s*(\d+:\d{1,2}:\d{1,2}\.\d{1,3}),(\d+:\d{1,2}:\d{1,2}\.\d{1,3})\s*$")]
    private static partial Regex Sbv();
}
