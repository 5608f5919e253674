using System.Text.RegularExpressions;

namespace Reading.Captions;

/// <summary>Tells caption formats by their timing lines.</summary>
internal static partial class CaptionFormat
{
    /// <summary>The format; <see cref="DocumentFormat.Unknown"/> for text that is no captions.</summary>
    public static DocumentFormat Of(string sample) =>
        sample.StartsWith("WEBVTT", StringComparison.Ordinal) ? DocumentFormat.WebVtt
        : SrtTiming().IsMatch(sample) ? DocumentFormat.Srt
        : SbvTiming().IsMatch(sample) ? DocumentFormat.Sbv
        : DocumentFormat.Unknown;

    [GeneratedRegex(@"^\s*\d+:\d{1,2}:\d{1,2}[,.]\d{1,3}\s*-->\s*\d+:\d{1,2}:\d{1,2}[,.]\d{1,3}", RegexOptions.Multiline)]
    private static partial Regex SrtTiming();

    [GeneratedRegex(@"\A\s*\d+:\d{1,2}:\d{1,2}\.\d{1,3},\d+:\d{1,2}:\d{1,2}\.\d{1,3}\s*$", RegexOptions.Multiline)]
    private static partial Regex SbvTiming();
}
