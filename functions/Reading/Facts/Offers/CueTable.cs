using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>A phrase that tells what stands near it.</summary>
internal sealed record Cue<T>(int Start, int End, T Meaning)
    where T : struct;

/// <summary>
/// The vocabulary of one question in all languages that letters are written in. A phrase matches whole words without regard to letter case; a
/// <c>*</c> at a word's end or start stands for any more letters, since German and Nordic words are written together.
/// </summary>
internal sealed class CueTable<T>
    where T : struct
{
    private static readonly SearchValues<char> s_joiners = SearchValues.Create(" \u00A0\u202F-‐‑–'’/&(");

    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Phrase> _open = [];

    /// <param name="entries">Each meaning with its phrases, parted by <c>;</c>, in small letters.</param>
    public CueTable(params (T Meaning, string Phrases)[] entries)
    {
        foreach (var (meaning, phrases) in entries)
        {
            foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(phrase.Split(' '), meaning);
            }
        }
    }

    /// <summary>Every phrase of the vocabulary, in small letters.</summary>
    public IEnumerable<string> Phrases => _byFirstWord.Values.SelectMany(list => list).Concat(_open).Select(phrase => string.Join(' ', phrase.Words));

    /// <summary>Every phrase of a text, the longest at each place, in order and without overlap.</summary>
    public IReadOnlyList<Cue<T>> In(string text, IReadOnlyList<Word> words)
    {
        var found = new List<Cue<T>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Longest(text, words, i) is not { } phrase)
            {
                continue;
            }

            found.Add(new(words[i].Start, words[i + phrase.Words.Length - 1].End, phrase.Meaning));
            i += phrase.Words.Length - 1;
        }

        return found;
    }

    /// <summary>Every phrase of a text.</summary>
    public IReadOnlyList<Cue<T>> In(string text) => In(text, Words.Of(text));

    /// <summary>The meaning of the first phrase; null where there is none.</summary>
    public T? Of(string text) => In(text) is [var first, ..] ? first.Meaning : null;

    private void Add(string[] words, T meaning)
    {
        var phrase = new Phrase(words, meaning);
        if (words[0].Contains('*', StringComparison.Ordinal))
        {
            _open.Add(phrase);
            return;
        }

        if (!_byFirstWord.TryGetValue(words[0], out var list))
        {
            _byFirstWord[words[0]] = list = [];
        }

        list.Add(phrase);
    }

    private Phrase? Longest(string text, IReadOnlyList<Word> words, int at)
    {
        Phrase? best = null;
        if (_byFirstWord.TryGetValue(words[at].Folded, out var exact))
        {
            best = Longest(exact, best, text, words, at);
        }

        return Longest(_open, best, text, words, at);
    }

    private static Phrase? Longest(List<Phrase> phrases, Phrase? best, string text, IReadOnlyList<Word> words, int at)
    {
        foreach (var phrase in phrases)
        {
            if ((best is null || phrase.Words.Length > best.Words.Length) && Matches(phrase, text, words, at))
            {
                best = phrase;
            }
        }

        return best;
    }

    private static bool Matches(Phrase phrase, string text, IReadOnlyList<Word> words, int at)
    {
        if (at + phrase.Words.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Words.Length; i++)
        {
            if (!Fits(phrase.Words[i], words[at + i].Folded) || (i > 0 && !AreJoined(text, words[at + i - 1].End, words[at + i].Start)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(string pattern, string word) => (pattern[0] == '*', pattern[^1] == '*') switch
    {
        (false, false) => pattern == word,
        (true, false) => word.AsSpan().EndsWith(pattern.AsSpan(1), StringComparison.Ordinal),
        (false, true) => word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal),
        _ => word.AsSpan().Contains(pattern.AsSpan(1, pattern.Length - 2), StringComparison.Ordinal),
    };

    /// <summary>Words of one phrase stand side by side, with a blank, a hyphen or an apostrophe between them.</summary>
    private static bool AreJoined(string text, int end, int start) =>
        start - end <= 2 && text.AsSpan(end, start - end).IndexOfAnyExcept(s_joiners) < 0;

    private sealed record Phrase(string[] Words, T Meaning);
}
