using System.Globalization;
using Reading.Facts;
using Reading.Facts.Calls;

namespace Reading.Chat;

/// <summary>Reads spans of time: "2 years", "a year and a half", "18 months", "48 hours", "since March".</summary>
internal static class ChatSpans
{
    /// <summary>Longest span that is taken, in years: a working life.</summary>
    private const decimal MostYears = 60;

    private const int DaysInMonth = 30;

    private const int DaysInWeek = 7;

    private static readonly Dictionary<string, decimal> s_counts = new(StringComparer.Ordinal)
    {
        ["a"] = 1,
        ["an"] = 1,
        ["couple"] = 2,
        ["half"] = 0.5m,
    };

    /// <summary>The span that begins at a word, and its last word; null where none does.</summary>
    public static ChatValue.Span? At(IReadOnlyList<SpokenWord> words, int first, out int last)
    {
        last = first;
        var (count, at) = IsHalfMore(words, first) ? (1, first) : Count(words, first);
        if (count is not { } number || at >= words.Count || Unit(words[at].Text) is not { } days)
        {
            return null;
        }

        last = at;
        var whole = (number + Half(words, ref last)) * days;
        // "one year and three months", "2 years 6 months"
        var rest = last + 1 < words.Count && words[last].Stop == '\0' ? words[last + 1].Text == "and" ? last + 2 : last + 1 : words.Count;
        if (days >= 365 && rest < words.Count && Count(words, rest) is ({ } more, var unit) && unit < words.Count && Unit(words[unit].Text) is { } smaller and < 365 and > DaysInWeek)
        {
            last = unit;
            whole += more * smaller;
        }

        return Of(whole);
    }

    /// <summary>From a month or year up to a day, for "since March" and "since 2023"; null where the word is neither.</summary>
    public static ChatValue.Span? Since(IReadOnlyList<SpokenWord> words, int first, DateOnly today, out int last)
    {
        last = first;
        var month = DateText.MonthAt(words[first].Text, 0, out var end) is { } named && end == words[first].Text.Length ? named : (int?)null;
        var yearAt = month is null ? first : first + 1;
        var said = yearAt < words.Count && !(month is not null && words[first].Stop != '\0') ? SaidYear(words, yearAt, today, out yearAt) : null;
        var year = said;
        if (month is null && year is null)
        {
            return null;
        }

        last = year is null ? first : yearAt;
        var since = ((year ?? (month <= today.Month ? today.Year : today.Year - 1)) * 12) + (month ?? today.Month);
        return (today.Year * 12) + today.Month - since is >= 0 and var months ? new ChatValue.Span(0, months) : null;
    }

    /// <summary>"2023", "last year", "of last year".</summary>
    private static int? SaidYear(IReadOnlyList<SpokenWord> words, int at, DateOnly today, out int last)
    {
        last = at;
        at = words[at].Text is "of" or "the" or "in" && at + 1 < words.Count ? at + 1 : at;
        if (words[at].Text is "last" or "this" or "previous" && at + 1 < words.Count && words[at + 1].Text == "year")
        {
            last = at + 1;
            return words[at].Text == "this" ? today.Year : today.Year - 1;
        }

        last = at;
        return Year(words[at].Text, today);
    }

    private static int? Year(string text, DateOnly today) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > today.Year - MostYears && year <= today.Year ? year : null;

    private static ChatValue.Span? Of(decimal days) =>
        days <= 0 || days > MostYears * 365 ? null
        : days % 365 == 0 || days >= DaysInMonth ? new ChatValue.Span((int)days, Months(days))
        : new ChatValue.Span((int)Math.Ceiling(Math.Round(days, 6)), 0);

    /// <summary>Years are 365 days and months 30 here, so what remains after whole years is below 365.</summary>
    private static int Months(decimal days)
    {
        var years = Math.Floor(days / 365);
        return (int)((years * 12) + Math.Round((days - (years * 365)) / (365 / 12m), MidpointRounding.AwayFromZero));
    }

    private static (decimal? Count, int Next) Count(IReadOnlyList<SpokenWord> words, int at)
    {
        var text = words[at].Text;
        if (s_counts.TryGetValue(text, out var named) || NumberWords.TryGet(text, out named))
        {
            return Named(words, at, named);
        }

        if (!char.IsAsciiDigit(text[0]) || text.Length > 6)
        {
            return (null, at);
        }

        var digits = text.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        var isNumber = decimal.TryParse(digits.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        return !isNumber ? (null, at) : digits.Length < text.Length ? AttachedUnit(number, text[digits.Length..], at) : (number + AndHalf(words, at), at + 1 + (AndHalf(words, at) > 0 ? 3 : 0));
    }

    /// <summary>"2yrs", "48h": the unit is part of the word, so the word counts as its own unit.</summary>
    private static (decimal? Count, int Next) AttachedUnit(decimal number, string unit, int at) => Unit(unit) is null ? (null, at) : (number, at);

    private static (decimal? Count, int Next) Named(IReadOnlyList<SpokenWord> words, int at, decimal count)
    {
        var next = at + 1;
        while (next < words.Count && next < at + 4 && words[next].Text is "of" or "a" or "an" or "couple")
        {
            count = words[next].Text == "couple" ? 2 : count;
            next++;
        }

        var half = AndHalf(words, next - 1);
        return (count + half, next + (half > 0 ? 3 : 0));
    }

    /// <summary>"Year and a half": one, which is not said.</summary>
    private static bool IsHalfMore(IReadOnlyList<SpokenWord> words, int at) => words[at].Text is "year" or "yr" or "month" or "week" && AndHalf(words, at) > 0;

    /// <summary>"two and a half years".</summary>
    private static decimal AndHalf(IReadOnlyList<SpokenWord> words, int at) =>
        at + 3 < words.Count && words[at + 1].Text == "and" && words[at + 2].Text == "a" && words[at + 3].Text == "half" ? 0.5m : 0;

    /// <summary>"a year and a half".</summary>
    private static decimal Half(IReadOnlyList<SpokenWord> words, ref int last)
    {
        if (AndHalf(words, last) == 0)
        {
            return 0;
        }

        last += 3;
        return 0.5m;
    }

    private static decimal? Unit(string text)
    {
        var unit = text.TrimStart("0123456789.,".ToCharArray());
        return unit switch
        {
            "year" or "years" or "yr" or "yrs" or "y" or "jahr" or "jahre" or "jahren" or "ans" or "años" or "år" => 365,
            "month" or "months" or "mo" or "mos" or "mth" or "mths" or "monat" or "monate" or "monaten" or "mois" or "meses" or "månader" => 365 / 12m,
            "week" or "weeks" or "wk" or "wks" or "woche" or "wochen" or "semaines" or "semanas" or "veckor" => 7,
            "day" or "days" or "d" or "tage" or "tagen" or "jours" or "días" or "dagar" => 1,
            "hour" or "hours" or "hr" or "hrs" or "h" => 1 / 24m,
            _ => null,
        };
    }
}
