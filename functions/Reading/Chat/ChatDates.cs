using System.Globalization;
using Coach.Negotiations;
using Reading.Facts;
using Reading.Facts.Calls;

namespace Reading.Chat;

/// <summary>
/// Reads days said from today on: "Friday", "next Tuesday", "in 10 days", "end of next week", "the 30th", "12/4". Where the words mean more than one day
/// (next Friday on a Wednesday), all of them are given, the nearest first.
/// </summary>
internal static class ChatDates
{
    private const int Monday = 0;
    private const int Friday = 4;
    private const int DaysInWeek = 7;

    private static readonly Dictionary<string, int> s_weekdays = Days(
        "monday mon montag lundi lunes måndag;tuesday tue tues dienstag mardi martes tisdag;wednesday wed weds mittwoch mercredi miércoles onsdag;"
        + "thursday thu thur thurs donnerstag jeudi jueves torsdag;friday fri freitag vendredi viernes fredag;saturday sat samstag samedi sábado lördag;sunday sun sonntag dimanche domingo söndag");

    /// <summary>The words of days, for the spelling.</summary>
    public static IEnumerable<string> Words => s_weekdays.Keys.Concat(["tomorrow", "today", "tonight", "month", "months", "week", "weeks", "year", "years"]);

    /// <summary>The day that begins at a word, and its last word; null where none does.</summary>
    public static ChatValue.Day? At(string text, IReadOnlyList<SpokenWord> words, int first, ChatContext context, out int last)
    {
        last = first;
        var today = context.Today;
        var next = Text(words, first + 1);
        switch (words[first].Text)
        {
            case "eod" or "cob" when Weekday(next, today, isNext: false) is { } named:
                last = first + 1;
                return named;
            case "eod" or "cob" when next == "tomorrow":
                last = first + 1;
                return Of(today.AddDays(1));
            case "today" or "tonight" or "eod" or "cob" or "heute":
                return Of(today);
            case "first" or "1st" when next == "week" && Text(words, first + 2) == "of" && MonthOf(Text(words, first + 3), today) is { } begin:
                last = first + 3;
                return new ChatValue.Day([begin, begin.AddDays(DaysInWeek - 1)]);
            case "last" when next is "week" or "day" && Text(words, first + 2) == "of" && MonthOf(Text(words, first + 3), today) is { } month:
                last = first + 3;
                return Of(EndOfMonth(month));
            case "beginning" or "start" when next == "of" && MonthOf(Text(words, first + 2), today) is { } begin:
                last = first + 2;
                return Of(begin);
            case "tomorrow" or "morgen" or "demain" or "mañana" or "imorgon":
                return Of(today.AddDays(1));
            case "day" when next == "after" && Text(words, first + 2) == "tomorrow":
                last = first + 2;
                return Of(today.AddDays(2));
            case "eow":
                return Of(InWeek(today, Friday));
            case "eom":
                return Of(EndOfMonth(today));
            case "end" or "close" when next == "of":
                return EndOf(words, first + 2, today, out last);
            case "in" or "within":
                return In(words, first + 1, today, out last);
            case "next" or "this" or "coming":
                return Next(words, first, today, out last);
            default:
                return Weekday(words[first].Text, today, isNext: false) ?? SpokenDate(words, first, today, out last) ?? FromNow(words, first, today, out last) ?? Ordinal(words, first, today) ?? Points(text, words[first], context) ?? Strokes(text, words, first, context, out last);
        }
    }

    /// <summary>The days that a month or week as a whole leaves open: its first and its last.</summary>
    public static ChatValue.Day? Month(IReadOnlyList<SpokenWord> words, int first, DateOnly today)
    {
        if (Text(words, first - 1) is not ("in" or "by" or "until" or "before" or "next" or "of" or "early" or "late" or "mid" or "is")
            || DateText.MonthAt(words[first].Text, 0, out var end) is not { } month || end < words[first].Text.Length)
        {
            return null;
        }

        var day = new DateOnly(month >= today.Month ? today.Year : today.Year + 1, month, 1);
        return new ChatValue.Day([day, EndOfMonth(day)]);
    }

    private static ChatValue.Day Of(DateOnly day) => new([day]);

    private static ChatValue.Day? EndOf(IReadOnlyList<SpokenWord> words, int at, DateOnly today, out int last)
    {
        var isNext = Text(words, at) == "next";
        last = Text(words, at) is "the" or "this" or "next" || (Text(words, at) is "business" && Text(words, at + 1) == "day") ? at + 1 : at;
        if (Text(words, last) is "day" or "business" or "play")
        {
            // "end of day Friday": the day that is named counts.
            var named = Text(words, last + 1) is "day" or "on" or "this" or "next" ? last + 2 : last + 1;
            if (Text(words, named) == "tomorrow" || Weekday(Text(words, named), today, isNext: false) is not null)
            {
                last = named;
                return Text(words, named) == "tomorrow" ? Of(today.AddDays(1)) : Weekday(Text(words, named), today, isNext: false);
            }
        }

        return Text(words, last) switch
        {
            "day" or "business" or "play" => Of(today),
            "week" => Of(InWeek(isNext ? today.AddDays(DaysInWeek) : today, Friday)),
            "month" => Of(EndOfMonth(isNext ? today.AddMonths(1) : today)),
            "year" => Of(new DateOnly(today.Year + (isNext ? 1 : 0), 12, 31)),
            var month when DateText.MonthAt(month, 0, out var end) is { } named && end == month.Length => Of(EndOfMonth(new DateOnly(named >= today.Month ? today.Year : today.Year + 1, named, 1))),
            _ => null,
        };
    }

    private static ChatValue.Day? In(IReadOnlyList<SpokenWord> words, int at, DateOnly today, out int last)
    {
        last = at;
        at = Text(words, at) is "about" or "like" or "the" or "next" ? at + 1 : at;
        return at < words.Count && ChatSpans.At(words, at, out last) is { } span ? Of(After(today, span)) : null;
    }

    /// <summary>"10 days from now", "two weeks from today".</summary>
    private static ChatValue.Day? FromNow(IReadOnlyList<SpokenWord> words, int first, DateOnly today, out int last)
    {
        if (ChatSpans.At(words, first, out last) is { } span && Text(words, last + 1) is "from" && Text(words, last + 2) is "now" or "today")
        {
            last += 2;
            return Of(After(today, span));
        }

        last = first;
        return null;
    }

    /// <summary>Where a span from a day ends: whole months where it has some.</summary>
    public static DateOnly After(DateOnly today, ChatValue.Span span) => span.Months > 0 ? today.AddMonths(span.Months) : today.AddDays(span.Days);

    private static ChatValue.Day? Next(IReadOnlyList<SpokenWord> words, int first, DateOnly today, out int last)
    {
        last = first + 1;
        var isNext = words[first].Text == "next";
        return Text(words, first + 1) switch
        {
            "week" when isNext => new ChatValue.Day([InWeek(today.AddDays(DaysInWeek), Monday), InWeek(today.AddDays(DaysInWeek), Friday)]),
            "week" => Of(InWeek(today, Friday)),
            "month" when isNext => new ChatValue.Day([EndOfMonth(today).AddDays(1), EndOfMonth(EndOfMonth(today).AddDays(1))]),
            "month" => Of(EndOfMonth(today)),
            var name => Weekday(name, today, isNext),
        };
    }

    /// <summary>The coming day of that name. Said on that very day, it may be today or in a week; "next" may mean the coming one or the one of the week after.</summary>
    private static ChatValue.Day? Weekday(string name, DateOnly today, bool isNext)
    {
        if (!s_weekdays.TryGetValue(name, out var weekday))
        {
            return null;
        }

        var ahead = (weekday - Index(today) + DaysInWeek) % DaysInWeek;
        var inThisWeek = weekday > Index(today);
        return ahead == 0 || (isNext && inThisWeek) ? new ChatValue.Day([today.AddDays(ahead), today.AddDays(ahead + DaysInWeek)]) : Of(today.AddDays(ahead));
    }

    /// <summary>"the tenth of March", "March the third".</summary>
    private static ChatValue.Day? SpokenDate(IReadOnlyList<SpokenWord> words, int first, DateOnly today, out int last)
    {
        last = first;
        if (OrdinalAt(words, first, out var after) is { } day && MonthOf(Text(words, Text(words, after) == "of" ? after + 1 : after), today) is { } month)
        {
            last = Text(words, after) == "of" ? after + 1 : after;
            return InMonth(month, day, today);
        }

        var at = Text(words, first + 1) == "the" ? first + 2 : first + 1;
        if (MonthOf(words[first].Text, today) is { } named && OrdinalAt(words, at, out after) is { } number)
        {
            last = after - 1;
            return InMonth(named, number, today);
        }

        return null;
    }

    private static ChatValue.Day? InMonth(DateOnly month, int day, DateOnly today) => day > DateTime.DaysInMonth(month.Year, month.Month) ? null
        : Of(month.AddDays(day - 1) is var date && date < today ? new DateOnly(date.Year + 1, date.Month, Math.Min(date.Day, DateTime.DaysInMonth(date.Year + 1, date.Month))) : date);

    /// <summary>The first day of the coming month of that name; null where the word names none.</summary>
    private static DateOnly? MonthOf(string name, DateOnly today) => name.Length > 2 && DateText.MonthAt(name, 0, out var end) is { } month && end == name.Length
        ? new DateOnly(month >= today.Month ? today.Year : today.Year + 1, month, 1)
        : null;

    private static int? OrdinalAt(IReadOnlyList<SpokenWord> words, int at, out int after)
    {
        after = at + 1;
        if (Text(words, at) is "twenty" or "thirty" && s_ordinals.TryGetValue(Text(words, at + 1), out var ones) && ones < 10)
        {
            after = at + 2;
            return (Text(words, at) == "twenty" ? 20 : 30) + ones;
        }

        return s_ordinals.TryGetValue(Text(words, at), out var day) ? day : null;
    }

    private static readonly Dictionary<string, int> s_ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
            .Split(' ').Select((name, n) => (name, n + 1)).Append(("thirtieth", 30)).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>"by the 30th": the next day of that number.</summary>
    private static ChatValue.Day? Ordinal(IReadOnlyList<SpokenWord> words, int at, DateOnly today)
    {
        var text = words[at].Text;
        if (text.Length is < 3 or > 4 || text[^2..] is not ("st" or "nd" or "rd" or "th") || !int.TryParse(text[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31
            || Text(words, at - 1) is not ("the" or "by" or "on" or "until" or "before" or "til")
            || Text(words, at + 1) is "round" or "interview" or "offer" or "time" or "one" or "option" or "call" or "year" or "quarter" or "person")
        {
            return null;
        }

        for (var month = new DateOnly(today.Year, today.Month, 1); ; month = month.AddMonths(1))
        {
            if (day <= DateTime.DaysInMonth(month.Year, month.Month) && month.AddDays(day - 1) >= today)
            {
                return Of(month.AddDays(day - 1));
            }
        }
    }

    /// <summary>"4.12.": with points the day comes first wherever they are used. Without the last one it may be a number, unless a day was asked for.</summary>
    private static ChatValue.Day? Points(string text, SpokenWord word, ChatContext context)
    {
        var parts = word.Text.Split('.');
        var isDate = word.End < text.Length && text[word.End] == '.' && context.Order != DateOrder.MonthFirst;
        return parts.Length == 2 && (isDate || context.Asked is Question.Deadline or Question.ReviewDate)
            && parts.All(part => part.Length is 1 or 2)
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(context.Today.Year, month)
            && new DateSpan(0, 0, null, month, day).OnOrAfter(context.Today) is { } date ? Of(date) : null;
    }

    /// <summary>"12/4": a day and a month, in the order of the place.</summary>
    private static ChatValue.Day? Strokes(string text, IReadOnlyList<SpokenWord> words, int first, ChatContext context, out int last)
    {
        last = first + 1;
        if (last >= words.Count || words[last].Start != words[first].End + 1 || text[words[first].End] != '/' || (words[last].End < text.Length && text[words[last].End] == '/')
            || !int.TryParse(words[first].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var one) || !int.TryParse(words[last].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var two)
            || (one, two) == (24, 7))
        {
            return null;
        }

        var days = new[] { (Month: one, Day: two, Order: DateOrder.MonthFirst), (Month: two, Day: one, Order: DateOrder.DayFirst) }
            .Where(date => date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(context.Today.Year, date.Month))
            .OrderByDescending(date => date.Order == context.Order)
            .Select(date => new DateSpan(0, 0, null, date.Month, date.Day).OnOrAfter(context.Today))
            .OfType<DateOnly>().Distinct().ToArray();
        return days.Length == 0 ? null : new ChatValue.Day(context.Order == DateOrder.Unknown ? days : days[..1]);
    }

    private static DateOnly InWeek(DateOnly day, int weekday) => day.AddDays(weekday - Index(day));

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>Monday is 0.</summary>
    private static int Index(DateOnly day) => ((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek;

    private static string Text(IReadOnlyList<SpokenWord> words, int at) => at >= 0 && at < words.Count ? words[at].Text : "";

    private static Dictionary<string, int> Days(string text) => text.Split(';')
        .SelectMany((names, day) => names.Split(' ').Select(name => (name, day)))
        .ToDictionary(pair => pair.name, pair => pair.day, StringComparer.Ordinal);
}
