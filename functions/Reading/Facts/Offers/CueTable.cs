using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>A phrase that tells what stands near it.</summary>
internal sealed record Cue<T>(int Start, int End, T Meaning)
    where T : struct;

/// <summary>
/// The vocabulary of one question in all languages that letters are written in. A phrase matches whole words without regard to letter case; a
/// <c>*</c> at a word's end or start stands for any more letters, since German and Nordic words are written together. Nearly every word of a letter
/// is in none of them, so a phrase is found by the key of its first word, or of how that begins or ends, and its letters are compared only then.
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

    /// <summary>What is looked at before the letters of a phrase are, close together in memory.</summary>
    private readonly Entry[] _entries;

    /// <summary>By the key of the first word: the number of the first phrase from 1, the next in <see cref="Entry.Next"/>.</summary>
    private readonly int[] _byWord;

    /// <summary>The same by how the first word begins.</summary>
    private readonly int[] _byHead;

    /// <summary>The same by how the first word ends.</summary>
    private readonly int[] _byTail;

    /// <summary>The first of the phrases of which only the middle, or fewer letters than a key needs, of the first word is given.</summary>
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
        _entries = new Entry[_phrases.Count];
        _byWord = new int[size];
        _byHead = _phrases.Exists(phrase => phrase.Given == Part.Head) ? new int[size] : [];
        _byTail = _phrases.Exists(phrase => phrase.Given == Part.Tail) ? new int[size] : [];
        for (var i = _phrases.Count; i > 0; i--)
        {
            var phrase = _phrases[i - 1];
            var key = phrase.Given switch { Part.Whole => phrase.Key.Whole, Part.Head => phrase.Key.Head, Part.Tail => phrase.Key.Tail, _ => 0 };
            ref var first = ref _open;
            if (phrase.Given != Part.Middle)
            {
                first = ref (phrase.Given == Part.Whole ? _byWord : phrase.Given == Part.Head ? _byHead : _byTail)[Place(key, size)];
            }

            (_entries[i - 1], first) = (new(key, first, phrase.Count, phrase.Second), i);
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
        var whole = Longest(_byWord[Place(key.Whole, _byWord.Length)], key.Whole, null, text, at, ref end);
        var tail = _byTail.Length > 0 ? Longest(_byTail[Place(key.Tail, _byTail.Length)], key.Tail, whole, text, at, ref end) : whole;
        var head = _byHead.Length > 0 ? Longest(_byHead[Place(key.Head, _byHead.Length)], key.Head, tail, text, at, ref end) : tail;
        return _open > 0 ? Longest(_open, 0, head, text, at, ref end) : head;
    }

    private Phrase? Longest(int first, int wanted, Phrase? best, ReadOnlySpan<char> text, int at, ref int end)
    {
        // Many phrases begin with the same word: how the next one begins tells most of them apart, and is looked up once.
        char? second = null;
        for (var i = first; i > 0; i = _entries[i - 1].Next)
        {
            ref readonly var entry = ref _entries[i - 1];
            if (entry.Key == wanted && (best is null || entry.Count > best.Count) && entry.MayGoOnWith(second ??= entry.Count > 1 ? SecondIn(text, at) : null)
                && _phrases[i - 1].EndIn(text, at) is var found and >= 0)
            {
                (best, end) = (_phrases[i - 1], found);
            }
        }

        return best;
    }

    private static int Place(int key, int size) => (int)((uint)(key * -1640531527) >> 8) & (size - 1);

    /// <summary>What the word behind the one at a place begins with, where a phrase may go on over what parts them; <see cref="None"/> where it may not.</summary>
    private static char SecondIn(ReadOnlySpan<char> text, int at) => Joined(text, Words.EndOf(text, at)) is var next and >= 0 ? text[next] : None;

    /// <summary>Where the next word of a phrase begins: a blank, a hyphen or an apostrophe behind the one before, or two of them; -1 where it is further.</summary>
    private static int Joined(ReadOnlySpan<char> text, int end)
    {
        var gap = text[end..].IndexOfAnyExcept(s_joiners);
        return gap is 1 or 2 && char.IsLetterOrDigit(text[end + gap]) ? end + gap : -1;
    }

    /// <summary>What a word that is not given from its first letter may begin with.</summary>
    private const char Any = '*';

    /// <summary>No word follows.</summary>
    private const char None = '\0';

    /// <summary>What a phrase gives of its first word.</summary>
    private enum Part
    {
        /// <summary>All letters.</summary>
        Whole,

        /// <summary>How it begins.</summary>
        Head,

        /// <summary>How it ends.</summary>
        Tail,

        /// <summary>What stands somewhere in it, or too few letters for a key.</summary>
        Middle,
    }

    /// <summary>Of a phrase what tells it from most others.</summary>
    /// <param name="Key">Of its first word, or of how that ends; 0 where neither is given.</param>
    /// <param name="Next">The number of the next phrase at the same place, from 1; 0 for none.</param>
    /// <param name="Count">Its words.</param>
    /// <param name="Second">What its second word begins with.</param>
    private readonly record struct Entry(int Key, int Next, int Count, char Second)
    {
        /// <summary>Whether the word behind the first one may be the second one.</summary>
        /// <param name="letter">What it begins with, as <see cref="SecondIn"/> tells; null where that was not looked up, for one word.</param>
        public bool MayGoOnWith(char? letter) => Count == 1 || (letter != None && (Second == Any || Second == letter));
    }

    private sealed class Phrase
    {
        public Phrase(string text, T meaning)
        {
            (Text, Meaning) = (text, meaning);
            Count = text.AsSpan().Count(' ') + 1;
            var first = text.AsSpan(0, Count == 1 ? text.Length : text.IndexOf(' ', StringComparison.Ordinal));
            var letters = first.Trim('*');
            Given = letters.Length == first.Length ? Part.Whole
                : letters.Length < WordKey.PartLength || (first[0] == '*' && first[^1] == '*') ? Part.Middle
                : first[0] == '*' ? Part.Tail
                : Part.Head;
            Key = WordKey.Of(letters);
            Second = Count == 1 ? Any : text[text.IndexOf(' ', StringComparison.Ordinal) + 1];
        }

        public string Text { get; }

        public T Meaning { get; }

        /// <summary>Its words.</summary>
        public int Count { get; }

        /// <summary>Of the letters of the first word.</summary>
        public WordKey Key { get; }

        /// <summary>What of the first word is given.</summary>
        public Part Given { get; }

        /// <summary>The first letter of the second word; <see cref="Any"/> where there is none, or its beginning is not given.</summary>
        public char Second { get; }

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

        private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word) => (pattern[0] == '*', pattern[^1] == '*') switch
        {
            (false, false) => word.SequenceEqual(pattern),
            (true, false) => word.EndsWith(pattern[1..], StringComparison.Ordinal),
            (false, true) => word.StartsWith(pattern[..^1], StringComparison.Ordinal),
            _ => word.Contains(pattern[1..^1], StringComparison.Ordinal),
        };
    }
}
