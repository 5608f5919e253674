namespace Reading.Pdf;

/// <summary>Words that were broken at the end of a line.</summary>
internal static class Hyphenation
{
    /// <summary>The line with the word whole, and what is left of the next one; null where no word is broken there.</summary>
    public static (string Whole, string Left)? Join(string line, string next)
    {
        if (line.Length < 2 || next.Length == 0 || line[^1] is not ('-' or '\u00AD' or '\u2010') || !char.IsLetter(line[^2]) || !char.IsLetter(next[0]))
        {
            return null;
        }
        var end = next.IndexOf(' ', StringComparison.Ordinal);
        var rest = end < 0 ? next : next[..end];
        // "Meyer-" and "Holt" are two names; the hyphen is theirs.
        var isName = line[^1] != '\u00AD' && char.IsLower(line[^2]) && char.IsUpper(next[0]);
        return ((isName ? line : line[..^1]) + rest, end < 0 ? "" : next[(end + 1)..]);
    }
}
