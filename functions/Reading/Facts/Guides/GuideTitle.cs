using Coach.Pay;

namespace Reading.Facts;

/// <summary>The title of a guide ("ML Engineer | Company Global Negotiation Guide") and the premium that its head claims.</summary>
internal static class GuideTitle
{
    /// <summary>A title is short; in characters.</summary>
    private const int MaxTitle = 200;

    /// <summary>How far a percentage may stand before the word it belongs to, and behind it; in characters.</summary>
    private const int Before = 48;
    private const int After = 24;

    private static readonly System.Buffers.SearchValues<char> s_figureMarks = System.Buffers.SearchValues.Create("0123456789.;,");

    private static readonly string[] s_kinds = ["negotiation", "salary", "compensation", "pay", "comp"];
    private static readonly string[] s_suffixes =
    [
        "salary & negotiation", "salary negotiation", "compensation negotiation", "offer negotiation",
        "pay negotiation", "global negotiation", "negotiation", "total compensation", "global compensation", "compensation", "salary", "pay",
    ];

    private static readonly string[] s_parts = [" | ", " — ", " – ", " - ", ": ", "|", " @ ", " at "];

    /// <summary>Whether a line is the title of a guide to pay.</summary>
    public static bool IsTitle(string line)
    {
        var end = line.Length <= MaxTitle ? GuideWord(line) : -1;
        return end > 0 && s_kinds.Any(kind => line.AsSpan(0, end).Contains(kind, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The company and the role: on which side the company stands is told from the word "Guide", which follows it.</summary>
    public static (string? Company, string? Role) Split(string title)
    {
        var name = TrimSuffix(title[..GuideWord(title)]);
        foreach (var part in s_parts)
        {
            var at = name.LastIndexOf(part, StringComparison.Ordinal);
            if (at > 0 && Clean(name[(at + part.Length)..]) is { } company)
            {
                return (company, Clean(name[..at]));
            }
        }

        return (null, Clean(name));
    }

    /// <summary>The first premium in percent that the lines above the first table claim.</summary>
    public static PercentRange? Premium(IReadOnlyList<DocumentLine> lines)
    {
        foreach (var line in lines.TakeWhile(line => line.Kind != LineKind.TableRow).TakeWhile(line => line.Kind != LineKind.ListItem))
        {
            foreach (var part in line.Text.Split('|'))
            {
                if (PremiumIn(part) is { } premium)
                {
                    return premium;
                }
            }
        }

        return null;
    }

    private static PercentRange? PremiumIn(string text)
    {
        foreach (var span in PercentText.Find(text))
        {
            var behind = text.AsSpan(span.End, Math.Min(Before, text.Length - span.End));
            var ahead = text.AsSpan(Math.Max(0, span.Start - After), span.Start - Math.Max(0, span.Start - After));
            if (BeforeNextFigure(behind).Contains("premium", StringComparison.OrdinalIgnoreCase)
                || ahead.Contains("premium:", StringComparison.OrdinalIgnoreCase) || ahead.Contains("premium of", StringComparison.OrdinalIgnoreCase))
            {
                return span.Range;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> BeforeNextFigure(ReadOnlySpan<char> text) =>
        text.IndexOfAny(s_figureMarks) is var end and >= 0 ? text[..end] : text;

    private static int GuideWord(string line)
    {
        var at = line.LastIndexOf("guide", StringComparison.OrdinalIgnoreCase);
        return at > 0 && !char.IsLetter(line[at - 1]) && !(at + 5 < line.Length && char.IsLetter(line[at + 5]) && char.ToLowerInvariant(line[at + 5]) != 's') ? at : -1;
    }

    /// <summary>A company may be called "Global" itself: the longest usual name of such a guide goes, and nothing more.</summary>
    private static string TrimSuffix(string name)
    {
        name = name.Trim();
        var suffix = s_suffixes.FirstOrDefault(suffix => name.EndsWith(" " + suffix, StringComparison.OrdinalIgnoreCase), "");
        return name[..(name.Length - suffix.Length)].TrimEnd();
    }

    /// <summary>Without the words that praise the role instead of naming it.</summary>
    private static string? Clean(string name)
    {
        var cleaned = name.Replace("SIGNATURE ROLE", "", StringComparison.OrdinalIgnoreCase).Replace("SIGNATURE", "", StringComparison.Ordinal)
            .Trim(' ', '|', '—', '–', '-', ':', '*', '#', '(', '⭐', '★');
        cleaned = cleaned.Contains('(', StringComparison.Ordinal) || !cleaned.EndsWith(')') ? cleaned : cleaned.TrimEnd(')');
        return cleaned.Length > 0 ? cleaned : null;
    }
}
