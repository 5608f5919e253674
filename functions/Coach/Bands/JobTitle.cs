using System.Globalization;
using System.Text;

namespace Coach.Bands;

/// <summary>A title taken apart into the job and how senior it is: "Sr. Software Engineer II (Remote)" is Software Engineer, at level Senior II.</summary>
/// <param name="Role">The job, without level, place and codes.</param>
/// <param name="Level">How senior; null where the title does not say.</param>
public sealed record JobTitle(string Role, string? Level)
{
    /// <summary>Words that are a level, in the form that is kept.</summary>
    private static readonly Dictionary<string, string> s_levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["intern"] = "Intern",
        ["internship"] = "Intern",
        ["junior"] = "Junior",
        ["jr"] = "Junior",
        ["jnr"] = "Junior",
        ["associate"] = "Associate",
        ["graduate"] = "Graduate",
        ["entry"] = "Entry",
        ["mid"] = "Mid",
        ["senior"] = "Senior",
        ["sr"] = "Senior",
        ["snr"] = "Senior",
        ["staff"] = "Staff",
        ["principal"] = "Principal",
        ["distinguished"] = "Distinguished",
        ["lead"] = "Lead",
        ["i"] = "I",
        ["ii"] = "II",
        ["iii"] = "III",
        ["iv"] = "IV",
        ["v"] = "V",
        ["1"] = "I",
        ["2"] = "II",
        ["3"] = "III",
        ["4"] = "IV",
        ["5"] = "V",
    };

    /// <summary>Words that say where or how long the work is done, and not which work.</summary>
    private static readonly HashSet<string> s_asides = new(StringComparer.OrdinalIgnoreCase)
    {
        "remote", "hybrid", "onsite", "on-site", "contract", "contractor", "permanent", "temporary", "fulltime", "full-time", "parttime", "part-time", "level", "lvl", "grade", "m/f/d", "f/m/d", "m/w/d", "w/m/d", "all genders",
    };

    /// <summary>The title taken apart. A title of nothing but level words stays whole, as the job.</summary>
    public static JobTitle Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var (role, levels) = (new List<string>(), new List<string>());
        foreach (var word in WithoutBrackets(title).Split([' ', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim(',', '.', ';', ':', '-', '–', '—', '|', '/');
            // The staff in "Chief of Staff" are people, no level.
            var isNoun = role is [.., var before] && before.Equals("of", StringComparison.OrdinalIgnoreCase);
            if (!isNoun && (s_levels.TryGetValue(bare, out var level) || IsRung(bare, out level)))
            {
                levels.Add(level);
            }
            else if (bare.Length == 0 ? role.Count > 0 : !s_asides.Contains(bare) && !IsCode(bare))
            {
                role.Add(word);
            }
        }

        var name = Cased(string.Join(' ', role).Trim(' ', ',', '-', '–', '—', '|', '/', ':', ';'));
        return name.Length == 0 ? new(title.Trim(), null) : new(name, levels.Count == 0 ? null : string.Join(' ', levels.Distinct()));
    }

    private static string WithoutBrackets(string title)
    {
        var text = new StringBuilder(title.Length);
        var depth = 0;
        foreach (var letter in title)
        {
            depth += letter is '(' or '[' ? 1 : 0;
            _ = depth == 0 ? text.Append(letter) : text;
            depth -= letter is ')' or ']' && depth > 0 ? 1 : 0;
        }

        return depth == 0 ? text.ToString() : title;
    }

    /// <summary>"L5", "IC4", "E6", "T3": letters of a ladder and one or two digits.</summary>
    private static bool IsRung(string word, out string level)
    {
        level = word.ToUpperInvariant();
        var letters = level.TrimEnd([.. "0123456789"]);
        return letters is "L" or "IC" or "E" or "T" or "P" or "M" && word.Length - letters.Length is 1 or 2;
    }

    /// <summary>A code of the employer's own: three digits or more ("15-1252.00", "R0012345").</summary>
    private static bool IsCode(string word) => word.Count(char.IsAsciiDigit) >= 3;

    /// <summary>Titles in capitals, as filings write them, in words as others write them; short words of capitals stay.</summary>
    private static string Cased(string name) => name.Any(char.IsLower) ? name : string.Join(' ', name.Split(' ').Select(word =>
        word.Length <= 3 && !s_small.Contains(word) ? word : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant())));

    private static readonly HashSet<string> s_small = new(StringComparer.OrdinalIgnoreCase) { "and", "of", "the", "for", "web", "tax", "lab", "law" };
}
