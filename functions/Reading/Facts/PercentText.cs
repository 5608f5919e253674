using Coach.Pay;

namespace Reading.Facts;

/// <summary>A percentage or a range of percentages as it stands in a text.</summary>
/// <param name="Start">Where its first digit stands.</param>
/// <param name="Length">Its length with its sign.</param>
/// <param name="Min">Lower end, inclusive, in percent; null where it is open ("up to 15%").</param>
/// <param name="Max">Upper end, inclusive, in percent; null where it is open ("25%+").</param>
public readonly record struct PercentSpan(int Start, int Length, decimal? Min, decimal? Max)
{
    /// <summary>The place after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The figure where it is a single one; null for a range or an open end.</summary>
    public decimal? Figure => Min == Max ? Min : null;

    /// <summary>The same without its place.</summary>
    public PercentRange Range => new(Min, Max);

    /// <summary>The words as they stand in the text.</summary>
    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>Finds percentages in running text: <c>15%</c>, <c>15–20%</c>, <c>up to 15 percent</c>, <c>25%+</c>, <c>12,5 %</c>, <c>15 Prozent</c>.</summary>
public static class PercentText
{
    private static readonly PhraseTable<bool> s_signs = new(
        (true, "%;％;﹪;percent;per cent;pct;pct.;prozent;v.h.;pour cent;pour-cent;procent;prosent;por ciento;por cento;per cento;パーセント"));

    private static readonly PhraseTable<bool> s_separators = new((true, "-;–;—;−;‐;‑;to;up to;bis;à;tot;till;til;a;até;hasta;and;und;et;en;och;og;y;e;~;〜"));

    private static readonly PhraseTable<bool> s_least = new((true, "at least;minimum;minimum of;min.;no less than;mindestens;au moins;minstens;minst;al menos;pelo menos;>;≥"));

    private static readonly PhraseTable<bool> s_most = new(
        (true, "up to;upto;at most;maximum;maximum of;max.;no more than;bis zu;höchstens;jusqu'à;jusqu’à;tot;upp till;op til;opptil;hasta;até;<;≤"));

    /// <summary>Every percentage, in order and without overlap.</summary>
    /// <param name="text">One line, cell or paragraph.</param>
    public static IReadOnlyList<PercentSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PercentSpan>();
        var at = 0;
        while (at < text.Length)
        {
            var digit = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                break;
            }

            at += digit;
            if (TryRead(text, at, out var span))
            {
                found.Add(span);
                at = span.End;
            }
            else
            {
                at = MoneyNumber.TryRead(text, at, NumberStyle.Unknown, out var number) ? number.End : MoneyNumber.RunEnd(text, at);
            }
        }

        return found;
    }

    /// <summary>The first percentage; null where there is none.</summary>
    public static PercentSpan? FindFirst(string text) => Find(text) is [var first, ..] ? first : null;

    /// <summary>Whether a sign of percent stands at a place, blanks before it allowed.</summary>
    internal static bool IsSignAt(ReadOnlySpan<char> text, int at) => SignEnd(text, at) > at;

    /// <summary>More is no percentage that pay is spoken of in.</summary>
    private const decimal LargestPercent = 1000;

    private static bool TryRead(string text, int digit, out PercentSpan span)
    {
        span = default;
        if ((digit > 0 && char.IsLetterOrDigit(text[digit - 1])) || !MoneyNumber.TryRead(text, digit, NumberStyle.Unknown, out var first))
        {
            return false;
        }

        if (first.Value > LargestPercent)
        {
            // "$185,000 and 12%": the amount before the percentage is none.
            return false;
        }

        var firstEnd = SignEnd(text, first.End);
        var second = Second(text, firstEnd, out var end);
        if (second is null && firstEnd == first.End)
        {
            return false;
        }

        end = second is null ? firstEnd : end;
        var plus = end < text.Length && text[end] == '+';
        var (min, max) = Ends(text, digit, first.Value, second, plus);
        span = new(digit, end + (plus ? 1 : 0) - digit, min, max);
        return true;
    }

    private static decimal? Second(string text, int at, out int end)
    {
        end = at;
        var start = SkipBlanks(text, at);
        if (!s_separators.TryMatchAt(text, start, out _, out var length))
        {
            return null;
        }

        start = SkipBlanks(text, start + length);
        if (!MoneyNumber.TryRead(text, start, NumberStyle.Unknown, out var number))
        {
            return null;
        }

        end = SignEnd(text, number.End);
        return end > number.End ? number.Value : null;
    }

    private static (decimal? Min, decimal? Max) Ends(string text, int start, decimal first, decimal? second, bool plus)
    {
        if (second is { } other)
        {
            return other >= first ? (first, other) : (other, first);
        }

        if (plus || WordBefore(s_least, text, start))
        {
            return (first, null);
        }

        return WordBefore(s_most, text, start) ? (null, first) : (first, first);
    }

    private static bool WordBefore(PhraseTable<bool> words, string text, int start)
    {
        var end = start;
        while (end > 0 && start - end < 3 && text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        return words.TryMatchBefore(text, end, out _, out _);
    }

    private static int SignEnd(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start < text.Length && start - at < 2 && text[start] is ' ' or '\u00A0' or '\u202F' or '\u2009')
        {
            start++;
        }

        return s_signs.TryMatchAt(text, start, out _, out var length) ? start + length : at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }
}
