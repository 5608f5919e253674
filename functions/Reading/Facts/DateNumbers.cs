using System.Globalization;

namespace Reading.Facts;

/// <summary>Dates of three numbers: 2026-03-12, 12.03.2026, 3/4/26, 2026年3月12日.</summary>
internal static class DateNumbers
{
    /// <summary>Two-digit years up to this belong to this century; letters, calls and guides are of our time.</summary>
    private const int LastShortYear = 79;

    public static bool TryRead(string text, int at, DateOrder order, out DateSpan span)
    {
        span = default;
        if (char.IsAsciiDigit(text[at]) && TryReadDayMonth(text, at, out span))
        {
            return true;
        }

        return char.IsAsciiDigit(text[at]) && Split(text, at) is { } parts && Arrange(parts, order) is { } date && TryMake(at, parts.End - at, date, out span);
    }

    /// <summary>Words before a day and a month without a year: "bis zum 14.09.".</summary>
    private static readonly PhraseTable<bool> s_before = new((true, "am;zum;bis;vom;ab;den;dem;der;bis zum;spätestens;seit;und"));

    /// <summary>"14.09.": two numbers that both end in a stop, behind a word that a date follows.</summary>
    private static bool TryReadDayMonth(string text, int at, out DateSpan span)
    {
        span = default;
        if (Number(text, at, out var day, out var end) is 0 or > 2 || end >= text.Length || text[end] != '.' || Number(text, end + 1, out var month, out end) is 0 or > 2 || end >= text.Length || text[end] != '.'
            || (end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) || at < 2 || !s_before.TryMatchBefore(text, text.AsSpan(0, at).TrimEnd().Length, out _, out _))
        {
            return false;
        }

        span = new(at, end + 1 - at, null, month, day);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2024, month);
    }

    private static Parts? Split(string text, int at)
    {
        if (Number(text, at, out var first, out var end) is 0 || end >= text.Length || text[end] is not ('-' or '/' or '.' or '年' or '년' or ' '))
        {
            return null;
        }

        var mark = text[end];
        var start = SkipBlank(text, end + 1);
        var secondDigits = Number(text, start, out var second, out end);
        if (mark == ' ' || secondDigits is 0 or > 2 || end >= text.Length || !IsSecondMark(mark, text[end]))
        {
            return null;
        }

        start = SkipBlank(text, end + 1);
        var lastDigits = Number(text, start, out var last, out end);
        if (lastDigits == 0 || GoesOn(text, end))
        {
            return null;
        }

        end = end < text.Length && text[end] is '日' or '일' ? end + 1 : end;
        return new(first, FirstDigits(text, at), second, last, lastDigits, mark, end);
    }

    private static (int Year, int Month, int Day, bool Ambiguous)? Arrange(Parts parts, DateOrder order)
    {
        if (parts.FirstDigits == 4)
        {
            return (parts.First, parts.Second, parts.Last, false);
        }

        if (parts.FirstDigits > 2 || parts.LastDigits is not (2 or 4) || (parts.LastDigits == 2 && parts.Mark == '-' && parts.FirstDigits == 1))
        {
            return null;
        }

        var year = parts.LastDigits == 4 ? parts.Last : parts.Last + (parts.Last <= LastShortYear ? 2000 : 1900);
        var monthFirst = parts.Second > 12 || (parts.First <= 12 && MonthFirst(order, parts.Mark));
        var ambiguous = parts.First <= 12 && parts.Second <= 12 && parts.First != parts.Second;
        return monthFirst ? (year, parts.First, parts.Second, ambiguous) : (year, parts.Second, parts.First, ambiguous);
    }

    /// <summary>Points between numbers are a European habit; strokes are American more often than not.</summary>
    private static bool MonthFirst(DateOrder order, char mark) => order == DateOrder.MonthFirst || (order == DateOrder.Unknown && mark == '/');

    private static bool TryMake(int start, int length, (int Year, int Month, int Day, bool Ambiguous) date, out DateSpan span)
    {
        span = new(start, length, date.Year, date.Month, date.Day, date.Ambiguous);
        return date.Year is >= 1900 and <= 2199 && date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month);
    }

    private static bool IsSecondMark(char first, char second) => first is '年' or '년' ? second is '月' or '월' : second == first;

    /// <summary>A fourth number makes it an address or a version.</summary>
    private static bool GoesOn(string text, int end) =>
        end < text.Length && (char.IsAsciiLetter(text[end]) && text[end] != 'T'
        || (text[end] is '.' or '-' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));

    private static int FirstDigits(string text, int at) => MoneyNumber.RunEnd(text, at) - at;

    private static int SkipBlank(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static int Number(string text, int at, out int value, out int end)
    {
        end = MoneyNumber.RunEnd(text, at);
        var digits = end - at;
        value = digits is > 0 and <= 4 ? int.Parse(text.AsSpan(at, digits), CultureInfo.InvariantCulture) : 0;
        return digits <= 4 ? digits : 0;
    }

    private readonly record struct Parts(int First, int FirstDigits, int Second, int Last, int LastDigits, char Mark, int End);
}
