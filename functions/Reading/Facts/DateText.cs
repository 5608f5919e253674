using System.Buffers;
using System.Globalization;

namespace Reading.Facts;

/// <summary>A date as it stands in a text. Parts that are not written are null.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Year">The year, four digits.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31, a day that the month has.</param>
/// <param name="IsAmbiguous">Whether day and month could be the other way round ("03/04/2026") and only the context's order decided.</param>
public readonly record struct DateSpan(int Start, int Length, int? Year, int Month, int? Day, bool IsAmbiguous = false)
{
    /// <summary>The place after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The whole date; null where the day or the year is not written.</summary>
    public DateOnly? Date => Year is { } year && Day is { } day ? new DateOnly(year, Month, day) : null;

    /// <summary>The date, a missing year taken so that it falls on <paramref name="earliest"/> or in the year after it; null where the day is not written.</summary>
    public DateOnly? OnOrAfter(DateOnly earliest)
    {
        if (Day is not { } day)
        {
            return null;
        }

        if (Year is not null)
        {
            return Date;
        }

        var same = Clamped(earliest.Year, day);
        return same >= earliest ? same : Clamped(earliest.Year + 1, day);
    }

    /// <summary>The words as they stand in the text.</summary>
    public string In(string text) => text.Substring(Start, Length);

    private DateOnly Clamped(int year, int day) => new(year, Month, Math.Min(day, DateTime.DaysInMonth(year, Month)));
}

/// <summary>Which part comes first in a date of three numbers.</summary>
public enum DateOrder
{
    /// <summary>Not known: told from dates that can be read one way only, else the day first unless the numbers stand between strokes.</summary>
    Unknown,

    /// <summary>12/31/2026, as in the United States.</summary>
    MonthFirst,

    /// <summary>31/12/2026, as in most of the world.</summary>
    DayFirst,
}

/// <summary>
/// Finds dates in running text: <c>12 March 2026</c>, <c>March 12th, 2026</c>, <c>3rd of March 2026</c>, <c>12. Oktober 2026</c>, <c>le 1er mars 2026</c>,
/// <c>2026-03-12</c>, <c>12.03.26</c>, <c>03/04/2026</c>, <c>2026年3月12日</c>, a month with its year, and a day with its month.
/// </summary>
public static class DateText
{
    private static readonly PhraseTable<int> s_months = new(
        (1, "january;jan;jan.;januar;jänner;jän.;janvier;janv.;januari;enero;ene.;janeiro;gennaio"),
        (2, "february;feb;feb.;februar;feber;février;févr.;fév.;fevrier;februari;febrero;fevereiro;fev.;febbraio"),
        (3, "march;mar;mar.;märz;mär.;mars;maart;mrt;marts;marzo;março;marco"),
        (4, "april;apr;apr.;avril;avr.;abril;abr.;aprile"),
        (5, "may;mai;mei;maj;mayo;maio;maggio"),
        (6, "june;jun;jun.;juni;juin;junio;junho;giugno"),
        (7, "july;jul;jul.;juli;juillet;juil.;julio;julho;luglio"),
        (8, "august;aug;aug.;août;aout;augustus;augusti;agosto;ago."),
        (9, "september;sep;sep.;sept;sept.;septembre;septiembre;setiembre;setembro;set.;settembre"),
        (10, "october;oct;oct.;oktober;okt;okt.;octobre;octubre;outubro;out.;ottobre"),
        (11, "november;nov;nov.;novembre;noviembre;novembro"),
        (12, "december;dec;dec.;dezember;dez;dez.;décembre;déc.;decembre;desember;des.;diciembre;dic.;dezembro;dicembre"));

    /// <summary>Months in Roman numerals, as Poland and its neighbours write them: a year has to follow.</summary>
    private static readonly string[] s_roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static readonly string[] s_yearLeads = ["two thousand and", "two thousand", "twenty"];

    private static readonly string[] s_unitNames = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Days in words: "the thirtieth of January".</summary>
    private static readonly PhraseTable<int> s_days = new(
        (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"),
        (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"), (20, "twentieth"), (21, "twenty-first;twenty first"), (22, "twenty-second;twenty second"),
        (23, "twenty-third;twenty third"), (24, "twenty-fourth;twenty fourth"), (25, "twenty-fifth;twenty fifth"), (26, "twenty-sixth;twenty sixth"), (27, "twenty-seventh;twenty seventh"),
        (28, "twenty-eighth;twenty eighth"), (29, "twenty-ninth;twenty ninth"), (30, "thirtieth"), (31, "thirty-first;thirty first"));

    /// <summary>What a date without figures has: how the days in words end.</summary>
    private static readonly SearchValues<string> s_wordedDays = SearchValues.Create(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "teenth", "twentieth", "thirtieth"], StringComparison.OrdinalIgnoreCase);

    private static readonly PhraseTable<bool> s_ordinals = new((true, "st;nd;rd;th;er;re;e;ère;:e;:a;º;ª;o;."));

    private static readonly PhraseTable<bool> s_of = new((true, "of;day of;de;del;den;do;di;,"));

    /// <summary>Every date, in order and without overlap.</summary>
    /// <param name="text">One line or paragraph.</param>
    /// <param name="order">Which part comes first in the place the text is from.</param>
    public static IReadOnlyList<DateSpan> Find(string text, DateOrder order = DateOrder.Unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAny(s_wordedDays))
        {
            return [];
        }

        var found = new List<DateSpan>();
        for (var at = 0; at < text.Length;)
        {
            if (StartsWord(text, at) && (DateNumbers.TryRead(text, at, order, out var span) || TryReadWords(text, at, out span)))
            {
                found.Add(span);
                at = span.End;
            }
            else
            {
                at = NextStart(text, at);
            }
        }

        return found;
    }

    /// <summary>The first whole date; null where there is none.</summary>
    public static DateOnly? FindFirst(string text, DateOrder order = DateOrder.Unknown)
    {
        foreach (var span in Find(text, order))
        {
            if (span.Date is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The month whose name stands at a place, and where the name ends.</summary>
    internal static int? MonthAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (!s_months.TryMatchAt(text, at, out var month, out var length))
        {
            return null;
        }

        end = at + length;
        return month;
    }

    /// <summary>A four-digit year, or two digits behind an apostrophe, that stands alone at a place.</summary>
    internal static int? YearAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var short_ = at < text.Length && text[at] is '\'' or '’';
        var start = short_ ? at + 1 : at;
        var runEnd = MoneyNumber.RunEnd(text, start);
        if (runEnd - start != (short_ ? 2 : 4) || (runEnd < text.Length && char.IsLetter(text[runEnd]) && text[runEnd] < '\u3000'))
        {
            return null;
        }

        var value = int.Parse(text[start..runEnd], CultureInfo.InvariantCulture) + (short_ ? 2000 : 0);
        if (value is < 1900 or > 2199)
        {
            return null;
        }

        end = runEnd;
        return value;
    }

    private static bool TryReadWords(string text, int at, out DateSpan span) =>
        char.IsAsciiDigit(text[at]) ? TryReadDayFirst(text, at, out span) : TryReadMonthFirst(text, at, out span) || TryReadWordedDay(text, at, out span);

    /// <summary>"the thirtieth of January 2026".</summary>
    private static bool TryReadWordedDay(string text, int at, out DateSpan span)
    {
        span = default;
        if (!s_days.TryMatchAt(text, at, out var day, out var length))
        {
            return false;
        }

        var start = SkipJoint(text, SkipOf(text, SkipJoint(text, at + length)));
        if (start == at + length || MonthAt(text, start, out var end) is not { } month)
        {
            return false;
        }

        var joint = SkipJoint(text, SkipOf(text, SkipJoint(text, end)));
        var year = YearAt(text, joint, out var yearEnd) ?? WordedYearAt(text, joint, out yearEnd);
        return TryMake(at, year is null ? end : yearEnd, year, month, day, out span);
    }

    private static int? RomanMonthAt(string text, int at, out int end)
    {
        end = at;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        var month = Array.IndexOf(s_roman, text[at..end]) + 1;
        return month > 0 && YearAt(text, SkipJoint(text, end), out _) is not null ? month : null;
    }

    /// <summary>"12 March 2026", "3rd of March", "12. Oktober 2026", "12-Oct-2026".</summary>
    private static bool TryReadDayFirst(string text, int at, out DateSpan span)
    {
        span = default;
        if (!TryReadDay(text, at, out var day, out var end))
        {
            return false;
        }

        var start = SkipJoint(text, SkipOf(text, SkipJoint(text, end)));
        if ((MonthAt(text, start, out end) ?? RomanMonthAt(text, start, out end)) is not { } month)
        {
            return false;
        }

        var joint = SkipJoint(text, SkipOf(text, SkipJoint(text, end)));
        var year = YearAt(text, joint, out var yearEnd) ?? ShortYearAt(text, joint, out yearEnd) ?? WordedYearAt(text, joint, out yearEnd);
        return TryMake(at, year is null ? end : yearEnd, year, month, day, out span);
    }

    /// <summary>"8th Aug 26": two digits right behind the month, and no count of anything.</summary>
    private static int? ShortYearAt(string text, int at, out int end)
    {
        end = MoneyNumber.RunEnd(text, at);
        return end - at == 2 && int.Parse(text.AsSpan(at, 2), CultureInfo.InvariantCulture) is >= 20 and <= 45 and var year && (end == text.Length || text[end] is '\n' or ';' or ')' || text[end] is '.' or ',' && (end + 1 == text.Length || text[end + 1] == ' ')) ? 2000 + year : null;
    }

    private static readonly PhraseTable<int> s_wordedYears = new([.. Enumerable.Range(0, 9).Select(unit => (2021 + unit, string.Join(';', s_yearLeads.Select(lead => $"{lead} twenty-{s_unitNames[unit]};{lead} twenty {s_unitNames[unit]}"))))]);

    /// <summary>"two thousand and twenty-seven".</summary>
    private static int? WordedYearAt(string text, int at, out int end)
    {
        end = at;
        if (!s_wordedYears.TryMatchAt(text, at, out var year, out var length))
        {
            return null;
        }

        end = at + length;
        return year;
    }

    /// <summary>"March 12th, 2026", "March 2026", "Mar 12".</summary>
    private static bool TryReadMonthFirst(string text, int at, out DateSpan span)
    {
        span = default;
        if (MonthAt(text, at, out var end) is not { } month)
        {
            return false;
        }

        var start = SkipJoint(text, SkipOf(text, SkipJoint(text, end)));
        if (YearAt(text, start, out var yearEnd) is { } alone)
        {
            return TryMake(at, yearEnd, alone, month, null, out span);
        }

        start = SkipJoint(text, end);
        if (start == end || !TryReadDay(text, start, out var day, out end))
        {
            return false;
        }

        var year = YearAt(text, SkipJoint(text, SkipOf(text, SkipJoint(text, end))), out yearEnd);
        return TryMake(at, year is null ? end : yearEnd, year, month, day, out span);
    }

    private static bool TryReadDay(string text, int at, out int day, out int end)
    {
        end = MoneyNumber.RunEnd(text, at);
        if (end - at is 0 or > 2)
        {
            day = 0;
            return false;
        }

        day = int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture);
        if (s_ordinals.TryMatchAt(text, end, out _, out var length))
        {
            end += length;
        }

        return day is >= 1 and <= 31 && !(end < text.Length && char.IsLetterOrDigit(text[end]) && DateText.MonthAt(text, end, out _) is null);
    }

    private static bool TryMake(int start, int end, int? year, int month, int? day, out DateSpan span)
    {
        span = new(start, end - start, year, month, day);
        return day is null || day <= DateTime.DaysInMonth(year ?? 2024, month);
    }

    private static int SkipOf(string text, int at) => s_of.TryMatchAt(text, at, out _, out var length) ? at + length : at;

    private static int SkipJoint(string text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < 3 && text[at] is ' ' or '\u00A0' or '\u202F' or '-' or '/' or '.' or '‑')
        {
            at++;
        }

        return at;
    }

    private static bool StartsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) && text[at - 1] < '\u3000') && text[at - 1] is not ('$' or '€' or '£'));

    private static int NextStart(string text, int at)
    {
        var digit = char.IsAsciiDigit(text[at]);
        do
        {
            at++;
        }
        while (at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]) && char.IsAsciiDigit(text[at]) == digit);

        return at;
    }
}
