using System.Globalization;

namespace Coach.Bands;

/// <summary>Kinds of sources in words.</summary>
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
}
