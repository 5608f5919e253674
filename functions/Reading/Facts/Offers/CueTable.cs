using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>A phrase that tells what stands near it.</summary>
internal sealed record Cue<T>(int Start, int End, T Meaning)
    where T : struct;

/// <summary>
/// The vocabulary of one question in all languages that letters are written in. A phrase matches whole words without regard to letter case; a
/// <c>*</c> at a word's end or start stands for any more letters, since German and Nordic words are written together. Nearly every word of a letter
/// is in none of them, so a phrase is found by the key of its first word, or of how that ends, and its letters are compared only then.
/// </summary>
internal sealed class CueTable<T>
    where T : struct
{
    /// <summary>Places for a phrase: so many that most words fall on an empty one.</summary>
    private const int Spread = 4;

    /// <summary>Characters of a text that is folded without allocating.</summary>
    private const int ShortText = 256;

    private static readonly SearchValues<char> s_joiners = SearchValues.Create(" \u00A0\u202F-‐‑–'’/&(");

    private readonly List<Phrase> _phrases = [];

    /// <summary>By the key of the first word: the number of the first phrase from 1, the next in <see cref="Phrase.Next"/>.</summary>
    private readonly int[] _byWord;

    /// <summary>The same by how the first word ends.</summary>
    private readonly int[] _byTail;

    /// <summary>The first of the phrases of which only the middle or the start of the first word is given.</summary>
    private readonly int _open;

    /// <param name="entries">Each meaning with its phrases, parted by <c>;</c>, in small letters; see <see cref="PhrasePattern"/>.</param>
    public CueTable(params (T Meaning, string Phrases)[] entries)
    {
        foreach (var (meaning, phrases) in entries)
        {
            foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(PhrasePattern.Expand))
            {
                _phrases.Add(new(phrase, meaning));
            }
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(_phrases.Count * Spread));
        _byWord = new int[size];
        _byTail = _phrases.Exists(phrase => phrase.IsTail) ? new int[size] : [];
        for (var i = _phrases.Count; i > 0; i--)
        {
            var phrase = _phrases[i - 1];
            ref var first = ref phrase.IsWhole ? ref _byWord[Place(phrase.Key.Whole, size)] : ref phrase.IsTail ? ref _byTail[Place(phrase.Key.Tail, size)] : ref _open;
            (phrase.Next, first) = (first, i);
        }
    }

    /// <summary>Every phrase of the vocabulary, in small letters.</summary>
    public IEnumerable<string> Phrases => _phrases.Select(phrase => phrase.Text);

    /// <summary>Every phrase of a passage, the longest at each place, in order and without overlap.</summary>
    public IReadOnlyList<Cue<T>> In(Passage passage)
    {
        List<Cue<T>>? found = null;
        var words = passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (Longest(words[i].Text, words[i].Start, words[i].Key, out var end) is not { } phrase)
            {
                continue;
            }

            (found ??= []).Add(new(words[i].Start, end, phrase.Meaning));
            i += phrase.Count - 1;
        }

        return found ?? (IReadOnlyList<Cue<T>>)[];
    }

    /// <summary>Every phrase of a text.</summary>
    public IReadOnlyList<Cue<T>> In(ReadOnlySpan<char> text)
    {
        List<Cue<T>>? found = null;
        var folded = text.Length <= ShortText ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(folded);
        for (var at = 0; TryNext(folded, ref at, out var cue);)
        {
            (found ??= []).Add(cue!);
        }

        return found ?? (IReadOnlyList<Cue<T>>)[];
    }

    /// <summary>Whether any phrase stands in a passage.</summary>
    public bool IsIn(Passage passage)
    {
        foreach (var word in passage.Words)
        {
            if (Longest(word.Text, word.Start, word.Key, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any phrase stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => Of(text) is not null;

    /// <summary>The meaning of the first phrase; null where there is none.</summary>
    public T? Of(ReadOnlySpan<char> text) => First(text)?.Meaning;

    /// <summary>The first phrase of a text; null where there is none.</summary>
    public Cue<T>? First(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= ShortText ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(folded);
        var at = 0;
        return TryNext(folded, ref at, out var cue) ? cue : null;
    }

    private bool TryNext(ReadOnlySpan<char> folded, ref int at, out Cue<T>? cue)
    {
        while (Words.TryNext(folded, ref at, out var start))
        {
            if (Longest(folded, start, WordKey.Of(folded[start..at]), out var end) is { } phrase)
            {
                (at, cue) = (end, new(start, end, phrase.Meaning));
                return true;
            }
        }

        cue = null;
        return false;
    }

    /// <summary>The phrase of the most words that begins at a word; of several, whole words before parts of words, then the first of the vocabulary.</summary>
    private Phrase? Longest(ReadOnlySpan<char> text, int at, WordKey key, out int end)
    {
        end = 0;
        var whole = Longest(_byWord[Place(key.Whole, _byWord.Length)], null, text, at, key, ref end);
        var tail = _byTail.Length > 0 ? Longest(_byTail[Place(key.Tail, _byTail.Length)], whole, text, at, key, ref end) : whole;
        return _open > 0 ? Longest(_open, tail, text, at, key, ref end) : tail;
    }

    private Phrase? Longest(int first, Phrase? best, ReadOnlySpan<char> text, int at, WordKey key, ref int end)
    {
        for (var i = first; i > 0; i = _phrases[i - 1].Next)
        {
            var phrase = _phrases[i - 1];
            if ((best is null || phrase.Count > best.Count) && phrase.MayBeginWith(key) && phrase.EndIn(text, at) is var found and >= 0)
            {
                (best, end) = (phrase, found);
            }
        }

        return best;
    }

    private static int Place(int key, int size) => (int)((uint)(key * -1640531527) >> 8) & (size - 1);

    private sealed class Phrase
    {
        public Phrase(string text, T meaning)
        {
            (Text, Meaning) = (text, meaning);
            Count = text.AsSpan().Count(' ') + 1;
            var first = text.AsSpan(0, Count == 1 ? text.Length : text.IndexOf(' ', StringComparison.Ordinal));
            var letters = first.Trim('*');
            IsWhole = letters.Length == first.Length;
            IsTail = !IsWhole && first[^1] != '*' && letters.Length >= WordKey.TailLength;
            Key = WordKey.Of(letters);
        }

        public string Text { get; }

        public T Meaning { get; }

        /// <summary>Its words.</summary>
        public int Count { get; }

        /// <summary>Of the letters of the first word.</summary>
        public WordKey Key { get; }

        /// <summary>Whether the first word is given from its first letter to its last.</summary>
        public bool IsWhole { get; }

        /// <summary>Whether the first word's end is given.</summary>
        public bool IsTail { get; }

        /// <summary>The number of the next phrase at the same place, from 1; 0 for none.</summary>
        public int Next { get; set; }

        /// <summary>Whether the key of a word is that of the first one, as far as that is given.</summary>
        public bool MayBeginWith(WordKey key) => IsWhole ? key.Whole == Key.Whole : !IsTail || key.Tail == Key.Tail;

        /// <summary>Where it ends in a folded text, if it begins at a word's start; -1 where it does not stand there.</summary>
        public int EndIn(ReadOnlySpan<char> text, int at)
        {
            for (var rest = Text.AsSpan(); ;)
            {
                var blank = rest.IndexOf(' ');
                var end = Words.EndOf(text, at);
                if (!Fits(blank < 0 ? rest : rest[..blank], text[at..end]))
                {
                    return -1;
                }

                if (blank < 0)
                {
                    return end;
                }

                at = Joined(text, end);
                if (at < 0)
                {
                    return -1;
                }

                rest = rest[(blank + 1)..];
            }
        }

        /// <summary>Where the next word of a phrase begins: a blank, a hyphen or an apostrophe behind the one before, or two of them; -1 where it is further.</summary>
        private static int Joined(ReadOnlySpan<char> text, int end)
        {
            var gap = text[end..].IndexOfAnyExcept(s_joiners);
            return gap is 1 or 2 && char.IsLetterOrDigit(text[end + gap]) ? end + gap : -1;
        }

        private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word) => (pattern[0] == '*', pattern[^1] == '*') switch
        {
            (false, false) => word.SequenceEqual(pattern),
            (true, false) => word.EndsWith(pattern[1..], StringComparison.Ordinal),
            (false, true) => word.StartsWith(pattern[..^1], StringComparison.Ordinal),
            _ => word.Contains(pattern[1..^1], StringComparison.Ordinal),
        };
    }
}
