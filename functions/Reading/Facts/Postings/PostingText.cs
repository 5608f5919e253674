namespace Reading.Facts;

/// <summary>A posting as running text: a page's or a pasted one.</summary>
internal static class PostingText
{
    /// <summary>Words of postings that must be met before a text counts as one.</summary>
    private const int LeastMarks = 2;

    /// <summary>A title's length, in characters.</summary>
    private const int MaxTitle = 140;

    /// <summary>A title's words.</summary>
    private const int MaxTitleWords = 12;

    private static readonly string[] s_marks =
    [
        "responsibilities", "qualifications", "apply now", "apply", "who you are", "what you'll do", "what you’ll do", "about the role", "about the job", "required skills", "skills required",
        "we're looking for", "we’re looking for", "we are looking for", "requirements", "job description", "equal opportunity", "join our team", "job type", "full-time",
        "deine aufgaben", "ihre aufgaben", "dein profil", "ihr profil", "wir bieten", "jetzt bewerben", "anforderungen", "vos missions", "profil recherché", "postuler", "nous offrons",
        "functie-eisen", "solliciteer", "wij bieden", "over de functie", "om jobbet", "arbetsuppgifter", "vi erbjuder", "ansök", "kvalifikationer", "vi tilbyder", "vi tilbyr", "arbejdsopgaver", "om stillingen",
        "requisitos", "responsabilidades", "candidate-se", "ofrecemos", "inscríbete",
    ];

    private static readonly string[] s_jobs =
    [
        "engineer", "developer", "manager", "designer", "scientist", "analyst", "architect", "director", "consultant", "specialist", "lead", "administrator", "researcher", "recruiter", "accountant",
        "representative", "executive", "coordinator", "officer", "technician", "associate", "assistant", "nurse", "teacher", "writer", "editor", "programmer", "counsel", "head of",
    ];

    private static readonly string[] s_titleEnds = [" to ", " who ", " with ", " for ", ".", ",", " in "];

    private static readonly string[] s_letters = ["dear ", "offer letter", "offer of employment", "at-will", "probationary period", "pleased to offer", "offer you", "sincerely", "your employment", "webvtt"];

    /// <summary>The posting; null where the text is none.</summary>
    public static PostingFields? TryRead(IReadOnlyList<DocumentLine> lines)
    {
        var text = lines.Select(line => line.Text).ToList();
        if (s_letters.Any(word => text.Exists(line => Says(line, word))) || s_marks.Count(mark => text.Exists(line => Says(line, mark))) < LeastMarks)
        {
            return TryReadCard(lines, text);
        }

        var title = Title(text) ?? Unnamed(lines, text);
        return title is null ? null : Fields(text, title);
    }

    /// <summary>So many words of postings, or two and pay: then the first line is what is advertised, whatever the trade is called.</summary>
    private const int CertainMarks = 3, LongestPage = 200, LongestName = 60, NameWords = 8;

    // Notes on a board's interface speak of pay and applying too.
    private static bool IsTechnical(string line) => line.Contains('{', StringComparison.Ordinal) || line.Contains("GET http", StringComparison.Ordinal) || line.Contains("()", StringComparison.Ordinal);

    private static string? Unnamed(IReadOnlyList<DocumentLine> lines, List<string> text)
    {
        var first = lines.FirstOrDefault(line => line.Kind == LineKind.Heading)?.Text ?? text.Find(line => line.Length > 0);
        var isName = first is { Length: > 2 and <= LongestName } && first.Count(c => c == ' ') < NameWords && char.IsUpper(first[0]) && !first.EndsWith('.') && !first.EndsWith(':') && !PostingSections.IsHeading(first);
        return isName && text.Count <= LongestPage && !text.Exists(IsTechnical) && (s_marks.Count(mark => text.Exists(line => Says(line, mark))) > CertainMarks || PostingPayText.Find(text, null).Count > 0) ? first : null;
    }

    /// <summary>A card of a list of jobs: a heading with a job's name, pay, and a way to apply.</summary>
    private static PostingFields? TryReadCard(IReadOnlyList<DocumentLine> lines, List<string> text) =>
        lines.FirstOrDefault(line => line.Kind == LineKind.Heading && IsJob(line.Text)) is { } heading && text.Exists(line => Says(line, "apply") || Says(line, "job"))
            ? Fields(text, heading.Text)
            : null;

    private static PostingFields Fields(List<string> text, string title)
    {
        var (company, name) = Split(title);
        var places = text.Where(line => line.Length <= 80 && IsPlace(line)).Select(Place).Distinct().Take(3).ToList();
        return new(company ?? Company(text), name, places, null, [], text)
        {
            PostedOn = text.Where(line => line.Length <= 60 && line.StartsWith("Posted", StringComparison.OrdinalIgnoreCase)).Select(line => DateText.FindFirst(line)).FirstOrDefault(day => day is not null),
        };
    }

    /// <summary>A short line that names a job, else the job that somebody is looked for.</summary>
    private static string? Title(List<string> lines) =>
        lines.Take(30).FirstOrDefault(line => IsTitle(line) && !line.EndsWith('.') && !PostingSections.IsHeading(line))
        ?? lines.Select(Wanted).FirstOrDefault(title => title is not null);

    private static bool IsTitle(string line) =>
        line.Length <= MaxTitle && IsJob(line) && line.Count(c => c == ' ') < MaxTitleWords && line.IndexOfAny(['"', '{', '<', '|']) < 0 && !char.IsAsciiLetterLower(line[0]) && !line.StartsWith('-');

    private static string? Wanted(string line)
    {
        var at = line.IndexOf("looking for a", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = line[(at + "looking for a".Length)..].TrimStart('n').Trim();
        var end = s_titleEnds.Select(stop => rest.IndexOf(stop, StringComparison.Ordinal)).Where(found => found > 0).DefaultIfEmpty(rest.Length).Min();
        return end <= MaxTitle && IsJob(rest[..end]) ? rest[..end] : null;
    }

    /// <summary>"Company : Job" and "Job at Company".</summary>
    private static (string? Company, string Title) Split(string title)
    {
        var colon = title.IndexOf(" : ", StringComparison.Ordinal);
        var at = title.LastIndexOf(" at ", StringComparison.Ordinal);
        return colon > 0 ? (title[..colon].Trim(), title[(colon + 3)..].Trim())
            : at > 0 ? (title[(at + 4)..].Trim(), title[..at].Trim())
            : (null, title.Trim());
    }

    /// <summary>The company that headings name ("About Larkspur", "Larkspur Insights", "Larkspur Compensation &amp; Benefits").</summary>
    private static string? Company(List<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length <= 70))
        {
            var name = line.StartsWith("About ", StringComparison.Ordinal) ? line["About ".Length..]
                : line.IndexOf(" Compensation & Benefits", StringComparison.Ordinal) is var benefits and > 0 ? line[..benefits]
                : line.EndsWith(" Insights", StringComparison.Ordinal) ? line[..^" Insights".Length] : "";
            if (name.Length > 0 && char.IsUpper(name[0]) && !Says(name, "role") && !Says(name, "team") && !Says(name, "you"))
            {
                return name.Trim();
            }
        }

        return null;
    }

    private static bool IsPlace(string line) =>
        line.StartsWith("Location", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Remote", StringComparison.OrdinalIgnoreCase) || Says(line, "worldwide")
        || (line.Contains(", ", StringComparison.Ordinal) && line.Length <= 40 && !line.EndsWith('.') && !IsJob(line) && MoneyPlaces.CurrencyOf(line) is not null);

    private static string Place(string line) => line.StartsWith("Location", StringComparison.OrdinalIgnoreCase) && line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? line[(colon + 1)..].Trim()
        : line.IndexOf("Worldwide", StringComparison.OrdinalIgnoreCase) is var wide and >= 0 ? line.Substring(wide, "Worldwide".Length)
        : line;

    private static bool IsJob(string line) => s_jobs.Any(job => Says(line, job));

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
