using System.Globalization;

namespace Reading.Facts.Offers;

/// <summary>A word of a text: a run of letters and digits.</summary>
/// <param name="Text">The text it stands in, in small letters.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Key">Tells it from most other words: worked out once, so that a vocabulary need not compare letters.</param>
internal readonly record struct Word(string Text, int Start, int End, WordKey Key)
{
    /// <summary>The word in small letters.</summary>
    public ReadOnlySpan<char> Folded => Text.AsSpan(Start, End - Start);
}

/// <summary>Numbers that are the same for the same word.</summary>
/// <param name="Whole">Of all letters.</param>
/// <param name="Head">Of the first <see cref="PartLength"/>; 0 for a shorter word.</param>
/// <param name="Tail">Of the last <see cref="PartLength"/>; 0 for a shorter word.</param>
internal readonly record struct WordKey(int Whole, int Head, int Tail)
{
    /// <summary>Letters that tell how a word begins or ends.</summary>
    public const int PartLength = 3;

    /// <summary>The key of a word in small letters.</summary>
    public static WordKey Of(ReadOnlySpan<char> folded)
    {
        var whole = 0;
        foreach (var letter in folded)
        {
            whole = (whole * 31) + letter;
        }

        return folded.Length < PartLength ? new(whole, 0, 0) : new(whole, Part(folded), Part(folded[^PartLength..]));
    }

    private static int Part(ReadOnlySpan<char> letters) => (((letters[0] * 31) + letters[1]) * 31) + letters[2];
}

/// <summary>Cuts a text into words.</summary>
internal static class Words
{
    public static Word[] Of(string text)
    {
        var folded = text.ToLowerInvariant();
        var words = new List<Word>(text.Length / 5);
        for (var at = 0; TryNext(folded, ref at, out var start);)
        {
            words.Add(new(folded, start, at, WordKey.Of(folded.AsSpan(start, at - start))));
        }

        return [.. words];
    }

    /// <summary>Goes on from a place to the next word's end; false where there is no more.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, ref int at, out int start)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        start = at;
        at = EndOf(text, at);
        return at > start;
    }

    /// <summary>The end of the word that begins at a place.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsMark(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>An accent written as a character of its own belongs to the letter before it.</summary>
    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
