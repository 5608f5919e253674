namespace Reading.Facts.Offers;

/// <summary>A word of a text: a run of letters and digits, in small letters.</summary>
internal sealed record Word(int Start, int End, string Folded);

/// <summary>Cuts a text into words.</summary>
internal static class Words
{
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsMark(text[at])))
            {
                at++;
            }

            words.Add(new(start, at, text[start..at].ToLowerInvariant()));
        }

        return words;
    }

    /// <summary>An accent written as a character of its own belongs to the letter before it.</summary>
    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
