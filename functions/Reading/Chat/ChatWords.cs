using Reading.Facts.Calls;

namespace Reading.Chat;

/// <summary>
/// Cuts what was typed into words in small letters, without apostrophes ("don't" and "dont" are one), with the mark that follows each. Hyphens part words
/// ("sign-on" is two), so that one phrase finds every way to write them.
/// </summary>
internal static class ChatWords
{
    public static List<SpokenWord> Of(string text)
    {
        var words = new List<SpokenWord>();
        for (var at = 0; at < text.Length;)
        {
            var end = WordEnd(text, at);
            if (end == at)
            {
                Mark(words, text, at);
                at++;
                continue;
            }

            words.Add(new SpokenWord(Normal(text.AsSpan(at, end - at)), at, end, '\0'));
            at = end;
        }

        return words;
    }

    /// <summary>Whether a sentence ends after a word with this mark.</summary>
    public static bool EndsSentence(char stop) => stop is '.' or '?' or '!' or ';';

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > at && IsInner(text, end))))
        {
            end++;
        }

        return end;
    }

    /// <summary>An apostrophe between letters, a mark between digits, and the point of a name such as "levels.fyi" belong to the word.</summary>
    private static bool IsInner(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        var (before, after) = (text[at - 1], text[at + 1]);
        return text[at] switch
        {
            '\'' or '’' or '‘' or '´' or '`' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || IsSite(text.AsSpan(at + 1)),
            ',' => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }

    /// <summary>"Booking.com", "levels.fyi": the point of a site's name, which begins the last word.</summary>
    private static bool IsSite(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetter(rest[length]))
        {
            length++;
        }

        return rest[..length] is "com" or "fyi" or "io" or "ai" or "org" or "net" or "co" or "de" or "app" or "dev";
    }

    private static string Normal(ReadOnlySpan<char> word)
    {
        var letters = new char[word.Length];
        var count = 0;
        foreach (var letter in word)
        {
            if (letter is not ('\'' or '’' or '‘' or '´' or '`'))
            {
                letters[count++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(letters, 0, count);
    }

    private static void Mark(List<SpokenWord> words, string text, int at)
    {
        if (words.Count == 0)
        {
            return;
        }

        var mark = text[at] switch
        {
            '.' or '…' => '.',
            '?' or '!' or ';' => text[at],
            '\n' => ';',
            ':' => ':',
            ',' or '(' or ')' or '+' or '—' or '–' or '=' or '|' or '•' => ',',
            '-' when at > 0 && text[at - 1] == ' ' => ',',
            _ => '\0',
        };
        var last = words[^1];
        if (mark != '\0' && !EndsSentence(last.Stop))
        {
            words[^1] = last with { Stop = mark };
        }
        else if (mark == '?')
        {
            words[^1] = last with { Stop = '?' };
        }
    }
}
