namespace Reading.Facts;

/// <summary>
/// Words and phrases that mean something, found at a place of a text without regard to letter case. A phrase that begins or ends in a letter
/// matches whole words only; a blank in a phrase stands for any run of blanks up to <see cref="MaxBlanks"/>.
/// </summary>
internal sealed class PhraseTable<T>
{
    /// <summary>Blanks in a row that still read as one: laid-out text is padded, but not across columns.</summary>
    private const int MaxBlanks = 3;

    private readonly Dictionary<char, List<(string Phrase, T Meaning)>> _byFirst = [];
    private readonly Dictionary<char, List<(string Phrase, T Meaning)>> _byLast = [];

    /// <param name="entries">Each meaning with its phrases, parted by <c>;</c>, in small letters.</param>
    public PhraseTable(params (T Meaning, string Phrases)[] entries)
    {
        foreach (var (meaning, phrases) in entries)
        {
            foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(_byFirst, phrase[0], (phrase, meaning));
                Add(_byLast, phrase[^1], (phrase, meaning));
            }
        }
    }

    /// <summary>The longest phrase that begins at <paramref name="at"/>.</summary>
    public bool TryMatchAt(ReadOnlySpan<char> text, int at, out T meaning, out int length)
    {
        (meaning, length) = (default!, 0);
        if ((uint)at >= (uint)text.Length || !_byFirst.TryGetValue(char.ToLowerInvariant(text[at]), out var candidates))
        {
            return false;
        }

        foreach (var (phrase, value) in candidates)
        {
            if (phrase.Length > length && MayFollow(text, at, phrase) && Forwards(text, at, phrase) is var end and > 0 && IsWhole(text, at, end, phrase))
            {
                (meaning, length) = (value, end - at);
            }
        }

        return length > 0;
    }

    /// <summary>The longest phrase that ends just before <paramref name="end"/>.</summary>
    public bool TryMatchBefore(ReadOnlySpan<char> text, int end, out T meaning, out int length)
    {
        (meaning, length) = (default!, 0);
        if (end <= 0 || end > text.Length || !_byLast.TryGetValue(char.ToLowerInvariant(text[end - 1]), out var candidates))
        {
            return false;
        }

        foreach (var (phrase, value) in candidates)
        {
            var start = end - phrase.Length;
            if (phrase.Length > length && start >= 0 && Forwards(text, start, phrase) == end && IsWhole(text, start, end, phrase))
            {
                (meaning, length) = (value, end - start);
            }
        }

        return length > 0;
    }

    /// <summary>A cheap look at the second character, by which most phrases with the same first one fall out.</summary>
    private static bool MayFollow(ReadOnlySpan<char> text, int at, string phrase) =>
        phrase.Length == 1 || phrase[1] == ' ' || (at + 1 < text.Length && char.ToLowerInvariant(text[at + 1]) == phrase[1]);

    private static int Forwards(ReadOnlySpan<char> text, int at, string phrase)
    {
        foreach (var wanted in phrase)
        {
            if (wanted == ' ')
            {
                var blanks = 0;
                while (at < text.Length && IsBlank(text[at]) && blanks < MaxBlanks)
                {
                    (at, blanks) = (at + 1, blanks + 1);
                }

                if (blanks == 0)
                {
                    return -1;
                }
            }
            else if (at < text.Length && char.ToLowerInvariant(text[at]) == wanted)
            {
                at++;
            }
            else
            {
                return -1;
            }
        }

        return at;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end, string phrase) =>
        !(IsWordLetter(phrase[0]) && start > 0 && IsWordLetter(text[start - 1]))
        && !(IsWordLetter(phrase[^1]) && end < text.Length && IsWordLetter(text[end]));

    /// <summary>Chinese, Japanese and Korean are written without gaps, so their letters bound no word.</summary>
    private static bool IsWordLetter(char c) => char.IsLetter(c) && c < '\u3000';

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\t';

    private static void Add(Dictionary<char, List<(string, T)>> index, char key, (string, T) entry)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(entry);
    }
}
