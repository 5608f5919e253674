namespace Reading.Facts;

/// <summary>The parts of a posting that stand under a heading: benefits and skills.</summary>
internal static class PostingSections
{
    /// <summary>Items taken of a section, and the length of one in characters: beyond that it is running text.</summary>
    private const int MaxItems = 40;
    private const int MaxItem = 320;

    private static readonly PhraseTable<bool> s_benefits = new((true, "benefits;perks;what we offer;we offer;what you'll get;what you’ll get;compensation & benefits;benefits and perks;our benefits"));

    private static readonly PhraseTable<bool> s_skills = new((true, "skills required;required skills;skills;key skills;technical skills;skills & experience;tech stack"));

    private static readonly PhraseTable<bool> s_headings = new(
        (true, "responsibilities;key responsibilities;qualifications;requirements;about;who you are;what you'll do;what you’ll do;what we do;where you'll be;apply;how to apply;advertisement;interested;sign in;equal opportunity;our values;insights;compensation;salary;insight"));

    /// <summary>Whether a line is the heading of benefits.</summary>
    public static bool IsBenefits(string line) => line.Length <= 60 && Has(s_benefits, line);

    /// <summary>The items under the first heading that a test knows, without bullets.</summary>
    public static IReadOnlyList<string> Items(IReadOnlyList<string> lines, Func<string, bool> isHeading)
    {
        var start = lines.ToList().FindIndex(line => isHeading(line));
        return start < 0 ? [] : [.. lines.Skip(start + 1).TakeWhile(line => !IsHeading(line)).Select(Bare).Where(line => line.Length is > 2 and <= MaxItem).Take(MaxItems)];
    }

    /// <summary>The skills under a heading of them.</summary>
    public static IReadOnlyList<string> Skills(IReadOnlyList<string> lines) => Items(lines, line => line.Length <= 40 && Has(s_skills, line));

    /// <summary>Whether a line is the heading of some section.</summary>
    public static bool IsHeading(string line) =>
        line.Length is > 0 and <= 60 && !IsBullet(line[0]) && !line.EndsWith('.') && (Has(s_headings, line) || IsBenefits(line) || Has(s_skills, line));

    private static string Bare(string line) => line.TrimStart('-', '•', '*', '–', ' ').Trim();

    private static bool IsBullet(char c) => c is '-' or '•' or '*' or '–';

    private static bool Has(PhraseTable<bool> words, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && words.TryMatchAt(text, at, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
