namespace Reading.Markdown;

/// <summary>What the marks at the beginning of a line say.</summary>
internal static class MarkdownLine
{
    /// <summary>"**Place of work:** Leeds" or "**Place of work** : Leeds": people write such lines one below the other and mean lines.</summary>
    public static bool IsBoldLabel(string line) =>
        line.StartsWith("**", StringComparison.Ordinal) && line.IndexOf("**", 2, StringComparison.Ordinal) is > 2 and var end && (line[end - 1] == ':' || line.AsSpan(end + 2).TrimStart() is [':', ..]);

    /// <summary>The heading's level and its text behind the number signs; null for other lines.</summary>
    public static (int Level, string Text)? Heading(string line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && (level == line.Length || line[level] is ' ' or '\t') ? (level, line[level..].Trim().TrimEnd('#').TrimEnd()) : null;
    }

    /// <summary>1 for a line of equals signs, 2 for one of dashes: the line above is a heading.</summary>
    public static int? Underline(string line) => line.Length < 2 ? null : line.Trim('=').Length == 0 ? 1 : line.Trim('-').Length == 0 ? 2 : null;

    /// <summary>Whether it is a line across the page.</summary>
    public static bool IsRule(string line) =>
        line.Length >= 3 && line[0] is '-' or '*' or '_' && line.All(c => c == line[0] || c == ' ') && line.Count(c => c == line[0]) >= 3;

    /// <summary>Takes the marks of a quotation away; false where there are none.</summary>
    public static bool Unquote(string line, out string text)
    {
        var at = 0;
        while (at < line.Length && line[at] is '>' or ' ')
        {
            at++;
        }

        var quoted = line.StartsWith('>');
        text = quoted ? line[at..] : line;
        return quoted;
    }

    /// <summary>The text of a list item behind its bullet or number; null for other lines.</summary>
    public static string? Item(string line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '+' or '•' && line[1] is ' ' or '\t')
        {
            return line[2..].TrimStart();
        }

        var digits = 0;
        while (digits < line.Length && digits < 9 && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] is ' ' or '\t' ? line[(digits + 2)..].TrimStart() : null;
    }

    /// <summary>Whether the whole line is one bold run.</summary>
    public static bool IsBold(string line) =>
        line.Length > 4 && line.StartsWith("**", StringComparison.Ordinal) && line.EndsWith("**", StringComparison.Ordinal)
        && line.IndexOf("**", 2, StringComparison.Ordinal) == line.Length - 2;
}
