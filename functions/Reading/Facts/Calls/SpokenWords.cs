using System.Text.RegularExpressions;

namespace Reading.Facts.Calls;

/// <summary>Cuts a turn into words with the marks that follow them, and finds the sentence and clause around a word.</summary>
internal static partial class SpokenWords
{
    /// <summary>From so many words on, a turn without any mark was written by a machine that sets none.</summary>
    private const int UnmarkedSpeech = 10;

    public static IReadOnlyList<SpokenWord> Of(string text)
    {
        var words = new List<SpokenWord>();
        foreach (Match match in Word().Matches(text))
        {
            var word = match.Value.ToLowerInvariant().Replace('’', '\'').TrimEnd('-', '\'');
            if (Hundreds().IsMatch(word))
            {
                // "one-oh-eight", "two-thirty": as three and two words
                var at = match.Index;
                foreach (var part in word.Split('-'))
                {
                    words.Add(new SpokenWord(part, at, at + part.Length, '\0'));
                    at += part.Length + 1;
                }

                continue;
            }

            words.Add(new SpokenWord(word, match.Index, match.Index + match.Length, '\0'));
        }

        for (var i = 0; i < words.Count; i++)
        {
            var between = text.AsSpan(words[i].End, (i + 1 < words.Count ? words[i + 1].Start : text.Length) - words[i].End);
            words[i] = words[i] with { Stop = StopIn(between, i + 1 == words.Count) };
        }

        if (words.Count >= UnmarkedSpeech && words.Take(words.Count - 1).All(word => word.Stop == '\0'))
        {
            UnmarkedSentences.Mark(words);
        }

        return words;
    }

    /// <summary>Whether a sentence ends after the word.</summary>
    public static bool EndsSentence(SpokenWord word) => word.Stop is '.' or '?' or '!' or ';';

    /// <summary>First and last word, inclusive, of the sentence around a word.</summary>
    public static (int First, int Last) Sentence(IReadOnlyList<SpokenWord> words, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && !EndsSentence(words[first - 1]))
        {
            first--;
        }

        while (last < words.Count - 1 && !EndsSentence(words[last]))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>The sentence around a word, as said, with the mark that ends it.</summary>
    public static string Quote(string text, IReadOnlyList<SpokenWord> words, int at)
    {
        var (first, last) = Sentence(words, at);
        var end = last + 1 < words.Count ? words[last + 1].Start : text.Length;
        return text[words[first].Start..end].Trim();
    }

    /// <summary>First and last word, inclusive, of the clause around a word.</summary>
    public static (int First, int Last) Clause(IReadOnlyList<SpokenWord> words, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && !BeginsClause(words, first))
        {
            first--;
        }

        while (last < words.Count - 1 && !BeginsClause(words, last + 1))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>The word after one, said in one breath with it; empty where none.</summary>
    public static string After(IReadOnlyList<SpokenWord> words, int at) => at + 1 < words.Count && words[at].Stop == '\0' ? words[at + 1].Text : "";

    /// <summary>The words as text, in lower case, without marks.</summary>
    public static string Join(IReadOnlyList<SpokenWord> words, int first, int last) =>
        string.Join(' ', Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(i => words[i].Text));

    private static bool BeginsClause(IReadOnlyList<SpokenWord> words, int at) =>
        EndsSentence(words[at - 1])
        || words[at].Text is "but" or "however" or "although" or "though" or "because" or "unless" or "while" or "if"
        || (words[at - 1].Stop is ',' or '-' && words[at].Text is "i" or "we" or "you" or "it" or "that" or "so" or "which" or "then" or "what" or "they" or "i'd" or "i'll" or "i'm"
            or "we'd" or "we'll" or "we're" or "can" or "could" or "would" or "that's" or "it's" or "let's")
        || (words[at].Text == "and" && words[at - 1].Stop == ',' && at + 1 < words.Count && words[at + 1].Text is "that" or "it" or "this")
        || (words[at].Text == "and" && at + 1 < words.Count && words[at + 1].Text is "i" or "we" or "you" or "i'd" or "i'll" or "we'd" or "we'll" or "they" or "then");

    private static char StopIn(ReadOnlySpan<char> between, bool isLast)
    {
        foreach (var c in between)
        {
            switch (c)
            {
                case '.' or '?' or '!' or ';' or '…':
                    return c == '…' ? '.' : c;
                case ',' or ':' or '(' or ')':
                    return ',';
                case '—' or '–':
                    return '-';
                default:
                    break;
            }
        }

        return isLast ? '.' : '\0';
    }

    [GeneratedRegex(@"^(?:one|two|three|four|five|six|seven|eight|nine)-(?:oh|o|ten|eleven|twelve|\w+teen|\w+ty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?$")]
    private static partial Regex Hundreds();

    [GeneratedRegex(@"(?:(?:\b[A-Za-z]{1,2})?[$€£¥₹]\s?)?\d+(?:[.,'’]\d+)*(?:%|[€£$]|(?:[kmb]|mm|mn|bn|st|nd|rd|th|s)\b)?|[\p{L}\p{N}][\p{L}\p{N}'’\-]*|%", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
