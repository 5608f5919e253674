namespace Reading.Facts.Offers;

/// <summary>The name, else the title, in the words about a manager.</summary>
internal static class ManagerNames
{
    /// <summary>Parts of a clause, between commas and brackets, among which the name stands.</summary>
    private const int MostSegments = 4;

    private static readonly string[] s_articles = ["the ", "our ", "your ", "a ", "an "];

    /// <summary>Words with which the sentence goes on to something else.</summary>
    private static readonly CueTable<bool> s_stops = new((true, "and will;and work;and your;and you;in our;at our;based;starting;effective;who;whose;from;on;beginning;with effect;und;och;og;et travaillerez;et;en;e;at the;with a start;will;or"));

    /// <summary>The name near the start of a text, in "our CTO, Mireille Sato" and "Tobias Wren, Director of Data" alike; else the title. Null where neither is there.</summary>
    public static string? In(string text)
    {
        var clause = Clause(text);
        var segments = clause.Replace(" / ", "|", StringComparison.Ordinal).Split([',', '(', ')', '–', '—', '|', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var segment in segments.Take(MostSegments))
        {
            if (PersonNames.First(segment, 0) is var (start, end) && !IsTitle(segment, start) && !OfferRole.HasJobWord(segment.AsSpan(start..end)))
            {
                return segment[start..end];
            }
        }

        return segments.Length > 0 ? Role(segments[0]) : null;
    }

    /// <summary>The last name in a text; null where it has none.</summary>
    public static string? Last(string text)
    {
        string? last = null;
        for (var at = 0; PersonNames.First(text, at) is { } name; at = name.End)
        {
            last = text[name.Start..name.End];
        }

        return last;
    }

    /// <summary>"the Head of Motion Planning": capitals, and nobody's name, unless one follows the full stop of "Dr.".</summary>
    private static bool IsTitle(string segment, int nameStart) => IsRole(segment) && nameStart > 0 && !segment.AsSpan(0, nameStart).TrimEnd().EndsWith(".");

    private static bool IsRole(string segment) => Array.Exists(s_articles, article => segment.StartsWith(article, StringComparison.OrdinalIgnoreCase))
        && OfferRole.HasJobWord(segment) && segment.Contains(" of ", StringComparison.Ordinal);

    /// <summary>The first sentence up to where it goes on to something else.</summary>
    private static string Clause(string text)
    {
        foreach (var (_, end) in Sentences.Of(text))
        {
            text = text[..end];
            break;
        }

        return s_stops.In(text).FirstOrDefault(stop => stop.Start > 6) is { } first ? text[..first.Start] : text;
    }

    /// <summary>"the VP of Engineering", "our Chief Risk Officer".</summary>
    private static string? Role(string segment)
    {
        var role = segment.Trim(' ', '.', ':', ';');
        foreach (var lead in (ReadOnlySpan<string>)["the ", "our ", "your ", "a ", "an ", "to ", "den ", "die ", "der ", "unseren ", "unsere ", "directly to ", "le ", "la "])
        {
            role = role.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? role[lead.Length..] : role;
        }

        return role.Length is > 2 and < 60 && OfferRole.HasJobWord(role) && !role.Contains(TemplateBlanks.Paint, StringComparison.Ordinal) && char.IsUpper(role[0]) ? role : null;
    }
}
