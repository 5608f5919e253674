using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>A figure in a turn that is a term of pay or work.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word, inclusive, its unit not counted.</param>
/// <param name="Value">Full size: thousands are multiplied out.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Currency">Said with it; null where not.</param>
/// <param name="Period">Said with it; null where not.</param>
/// <param name="IsRange">Whether it is one end of a range.</param>
internal readonly record struct CallFigure(int First, int Last, decimal Value, TermUnit Unit, string? Currency, PayPeriod? Period, bool IsRange)
{
    /// <summary>Whether its size or currency was said with it.</summary>
    public bool IsSized { get; init; }
}

/// <summary>Finds the figures of a turn. Dates, years, counts of people and steps of ladders are none.</summary>
internal static class CallFigures
{
    /// <summary>Figures of one turn that are looked at: nobody negotiates more of them in one breath, and each is held against the others.</summary>
    private const int MostInATurn = 150;

    public static IReadOnlyList<CallFigure> In(IReadOnlyList<SpokenWord> words, bool isRupees, CallLedger? ledger = null)
    {
        var figures = new List<CallFigure>();
        for (var i = 0; i < words.Count && figures.Count < MostInATurn; i++)
        {
            if (Number(words, i, out var isPercent) is not { } number)
            {
                continue;
            }

            number = isPercent ? number : Joined(words, SizedByStart(words, SizedByEnd(words, number)));
            if (Figure(words, number, isPercent, isRupees, ledger) is { } figure)
            {
                figures.Add(AreDaysAgain(words, number, figure, figures) ? figure with { Unit = TermUnit.Days, Value = number.Value } : figure);
            }

            i = number.Last;
        }

        return FigureRuns.Settled(words, figures);
    }

    // "Sixty days, but I can buy out thirty": days once more.
    private static bool AreDaysAgain(IReadOnlyList<SpokenWord> words, SpokenNumber number, CallFigure figure, List<CallFigure> before) =>
        before.Count > 0 && before[^1].Unit == TermUnit.Days && figure.Unit == TermUnit.Money && number is { IsScaled: false, Currency: null } && number.Value <= before[^1].Value
        && SpokenWords.Sentence(words, before[^1].First).Last >= number.First;

    // "eleven to fourteen million": the size said with the upper end holds for both.
    private static SpokenNumber SizedByEnd(IReadOnlyList<SpokenWord> words, SpokenNumber low)
    {
        if (low.IsScaled || low.Value is < 1 or >= 1_000 || low.Last + 2 >= words.Count || words[low.Last].Stop != '\0' || words[low.Last + 1].Text is not ("to" or "and" or "or")
            || SpokenNumbers.At(words, low.Last + 2) is not { IsScaled: true } high)
        {
            return low;
        }

        decimal[] scales = [10_000_000, 1_000_000, 100_000];
        var scale = Array.Find(scales, scale => low.Value * scale < high.Value && high.Value <= low.Value * scale * WidestRange);
        return scale == 0 ? low : low with { Value = low.Value * scale, IsScaled = true };
    }

    // "four thousand to four and a half": the size said with the lower end holds for both.
    private static SpokenNumber SizedByStart(IReadOnlyList<SpokenWord> words, SpokenNumber high)
    {
        if (high.IsScaled || high.Value is < 1 or >= 10 || high.First < 3 || words[high.First - 1].Text is not ("to" or "or") || words[high.First - 2].Text != "thousand" || words[high.First - 2].Stop != '\0')
        {
            return high;
        }

        var first = high.First - 3;
        return SpokenNumbers.At(words, first) is { IsScaled: true } low && high.Value * 1_000 > low.Value && high.Value * 1_000 <= low.Value * WidestRange
            ? high with { Value = high.Value * 1_000, IsScaled = true }
            : high;
    }

    // "Sixty-six thousand, two hundred": one number, with a breath in between.
    private static SpokenNumber Joined(IReadOnlyList<SpokenWord> words, SpokenNumber thousands) =>
        thousands.IsScaled && words[thousands.Last] is { Text: "thousand", Stop: ',' } && thousands.Last + 1 < words.Count
        && SpokenNumbers.At(words, thousands.Last + 1) is { IsScaled: false, Value: >= 100 and < 1_000, Currency: null } rest && rest.Value % 10 == 0 && words[rest.Last].Text == "hundred"
            ? thousands with { Value = thousands.Value + rest.Value, Last = rest.Last }
            // "One thirty eight, five hundred"
            : thousands is { IsScaled: false, Value: >= 20 and < 1_000 } && words[thousands.Last].Stop == ',' && thousands.Last + 2 < words.Count && words[thousands.Last + 2].Text == "hundred"
                && SpokenNumbers.At(words, thousands.Last + 1) is { IsScaled: false, Currency: null, Value: >= 100 and < 1_000 } hundreds && hundreds.Last == thousands.Last + 2 && thousands.Value % 1 == 0
            ? thousands with { Value = thousands.Value + (hundreds.Value / 1_000), Last = hundreds.Last }
            : thousands;

    /// <summary>The upper end of a range of pay is at most so many times the lower.</summary>
    internal const decimal WidestRange = 2;

    private static SpokenNumber? Number(IReadOnlyList<SpokenWord> words, int at, out bool isPercent)
    {
        isPercent = words[at].Text.Length > 1 && words[at].Text.EndsWith('%');
        if (words[at].Text is "401k" or "403b" or "half" && !(at + 1 < words.Count && words[at + 1].Text is "a" or "million"))
        {
            return null;
        }

        if (!isPercent)
        {
            return SpokenNumbers.At(words, at) is { } number ? BeforeUnit(words, number) : null;
        }

        SpokenWord[] plain = [words[at] with { Text = words[at].Text.TrimEnd('%') }];
        return SpokenNumbers.At(plain, 0) is { } found ? found with { First = at, Last = at } : null;
    }

    /// <summary>Fewer hours, of which nobody says that they are of a day or week, are no working time.</summary>
    private const decimal FewestHours = 7;

    // "six thousand and thirty six hours": pay, and then hours.
    private static SpokenNumber BeforeUnit(IReadOnlyList<SpokenWord> words, SpokenNumber number)
    {
        var last = number.Last;
        while (last > number.First && words[last].Text != "and")
        {
            last--;
        }

        return number.IsScaled && last > number.First && number.Last + 1 < words.Count && Unit(words[number.Last + 1].Text) is TermUnit.Hours or TermUnit.Percent or TermUnit.Days
            ? SpokenNumbers.At([.. words.Take(last)], number.First) ?? number
            : number;
    }

    private static CallFigure? Figure(IReadOnlyList<SpokenWord> words, SpokenNumber number, bool isPercent, bool isRupees, CallLedger? ledger)
    {
        var next = number.Last + 1 < words.Count && words[number.Last].Stop == '\0' ? words[number.Last + 1].Text : "";
        var unit = isPercent || (next == "per" && Second(words, number.Last) == "cent") ? TermUnit.Percent : Unit(next) ?? UnitOfNext(words, number, next) ?? HoursAgain(number, next, ledger) ?? HoursSaidApart(words, number, next) ?? UnitSpokenOf(words, number, next, ledger);
        if (unit is TermUnit.Percent or TermUnit.Hours or TermUnit.Days or TermUnit.Shares)
        {
            return unit == TermUnit.Hours && (number.Value > 80 || (number.Value < FewestHours && ledger is { IsChat: false } && Period(words, number.Last) is null)) ? null : new CallFigure(number.First, number.Last, number.Value, unit.Value, null, null, false);
        }

        // "what the last four oh nine A was": a valuation for tax.
        if (next == "a" && number.Value == 409)
        {
            return null;
        }

        // "Two hundred bucks, gone": before any pay is spoken of, a small sum is only talk.
        if (next is "bucks" or "dollars" or "quid" or "pounds" or "euros" && number is { IsScaled: false, Value: < 1_000 } && ledger is { HasSizes: false } && Period(words, number.Last) is null)
        {
            return null;
        }

        // "forty-five pence a mile": small change.
        if (next is "pence" or "cents" or "p")
        {
            return null;
        }

        // "a four dollar differential": what is added for something, and not the rate.
        if (next == "dollar" && number.Value < 1_000)
        {
            return null;
        }

        var currency = number.Currency ?? SpokenCurrencies.Named(next, Second(words, number.Last));
        // Who speaks of an hour, a day or a month goes on so.
        var said = Period(words, number.Last);
        var period = said ?? (ledger?.PeriodOfBase is PayPeriod.Hour or PayPeriod.Day or PayPeriod.Week or PayPeriod.Once && !number.IsScaled ? ledger.PeriodOfBase : null);
        if (currency is null && IsTimeOfDay(words, number, next, ledger))
        {
            return null;
        }

        var full = Full(number, currency, period, isRupees, ledger);
        if (currency is null && !(number.IsScaled ? BarePay.IsScaled(words, number, next) : BarePay.Is(words, number, next, ledger?.OfSize(full) is not null)))
        {
            return null;
        }

        return full >= Implausible && SpokenCurrencies.IsOfFewToADollar(currency) && !isRupees ? null : new CallFigure(number.First, number.Last, full, TermUnit.Money, currency, said, false) { IsSized = number.IsScaled || currency is not null };
    }

    // The word after next, said in one breath; empty where none.
    private static string Second(IReadOnlyList<SpokenWord> words, int last) => last + 2 < words.Count && words[last + 1].Stop == '\0' ? words[last + 2].Text : "";

    // "Six thirty in Honolulu", "until nine fifteen": before any pay is spoken of, the clock.
    private static bool IsTimeOfDay(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next, CallLedger? ledger) =>
        ledger is { HasSizes: false } && IsClockTime(words, number)
        && ((number.First > 0 && s_beforeTime.Contains(words[number.First - 1].Text)) || s_afterTime.Contains(next))
        && !words.Any(word => s_pay.Contains(word.Text));

    // An hour and its quarters: "six thirty".
    private static bool IsClockTime(IReadOnlyList<SpokenWord> words, SpokenNumber number) =>
        number is { IsScaled: false, Value: >= 100 and < 1_260 } && number.Last > number.First && number.Value % 100 is 15 or 30 or 45
        && s_hoursOfClock.Contains(words[number.First].Text);

    private static readonly HashSet<string> s_hoursOfClock = new(StringComparer.Ordinal) { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" };

    private static readonly HashSet<string> s_beforeTime = new(StringComparer.Ordinal) { "at", "since", "until", "till", "by", "before" };

    private static readonly HashSet<string> s_afterTime = new(StringComparer.Ordinal) { "in", "here", "am", "pm", "already", "tonight", "today", "tomorrow", "there", "o'clock" };

    private static readonly HashSet<string> s_pay = new(StringComparer.Ordinal) { "base", "salary", "pay", "offer", "fixed", "rate", "package", "comp", "on", "bonus", "percent", "plus" };

    // "9 or 10 hours", "ten to fifteen percent"
    private static TermUnit? UnitOfNext(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next) =>
        !number.IsScaled && number is { Currency: null, Value: < 100 } && next is "or" or "to" && number.Last + 2 < words.Count && SpokenNumbers.At(words, number.Last + 2) is { IsScaled: false, Currency: null } second
        && second.Last + 1 < words.Count && words[second.Last].Stop == '\0' && Unit(words[second.Last + 1].Text) is TermUnit.Hours or TermUnit.Percent ? Unit(words[second.Last + 1].Text) : null;

    // "can you do ten", where hours were just spoken of
    private static TermUnit? HoursAgain(SpokenNumber number, string next, CallLedger? ledger) =>
        ledger?.Newest == TermIssue.Hours && number is { IsScaled: false, Currency: null, Value: >= 4 and <= 12 } && (next.Length == 0 || (BarePay.MayFollow(next) && next is not "pension")) ? TermUnit.Hours : null;

    /// <summary>No pay, nor a grant of one person, is as much: what a round raised, shares outstanding, a revenue.</summary>
    private const decimal Implausible = 30_000_000;

    // A number once more, of which it is known what it counts: "the one point two", "about eight thousand of them".
    private static TermUnit? UnitSpokenOf(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next, CallLedger? ledger)
    {
        if (ledger is null || number.Currency is not null)
        {
            return null;
        }

        if (ledger.IsChat)
        {
            // "20 pension", "I cannot give you 20 unless": a share that is on the table.
            return !number.IsScaled && number.Value <= 100 && (next is "pension" or "pf" || (ledger.OfShare(number.Value) is not null && !BarePay.IsTime(next))) ? TermUnit.Percent : null;
        }

        // "they match pension up to six"
        if (number is { IsScaled: false, Value: <= LargestPension } && !BarePay.IsTime(next) && FollowsPension(words, number.First))
        {
            return TermUnit.Percent;
        }

        if (next == "of" && number.Last + 2 < words.Count && words[number.Last + 2].Text is "them" or "those" && number.Value >= 100)
        {
            return TermUnit.Shares;
        }

        return number.IsScaled ? (ledger.OfCount(number.Value) ? TermUnit.Shares : null)
            : number.Value < 100 && !BarePay.IsTime(next) && (number.Value < 10 || (ledger.OfShare(number.Value) is not null && ledger.OfSize(number.Value * 1_000) is null)) && (ledger.OfShare(number.Value) is not null || (number.Value % 1 != 0 && ledger.HasStake)) ? TermUnit.Percent
            : null;
    }

    /// <summary>A pension is at most this share of pay, in percent.</summary>
    private const decimal LargestPension = 25;

    // A word for it among the four before, with no stop in between.
    private static bool FollowsPension(IReadOnlyList<SpokenWord> words, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4) && words[i].Stop == '\0'; i--)
        {
            if (words[i].Text is "pension" or "pension's" or "super's" or "super" or "superannuation" or "401k" or "retirement")
            {
                return true;
            }
        }

        return false;
    }

    // "160" of a year's pay is 160 thousand; of rupees, 160 lakh is said in full.
    private static decimal Full(SpokenNumber number, string? currency, PayPeriod? period, bool isRupees, CallLedger? ledger) =>
        OfMonthlySize(number, period, ledger) ??
        (
        // "one and a half of stock", once millions are spoken of
        number is { IsScaled: false, Value: < 10 } && !isRupees && ledger?.OfSize(number.Value * 1_000_000) is not null ? number.Value * 1_000_000
        // "the five", once five thousand are on the table
        : number is { IsScaled: false, Value: < 10 } && currency is null && ledger?.OfExactly(number.Value * 1_000) is not null ? number.Value * 1_000
        // "I'd take the six hundred", once six hundred a month are on the table
        : number is { IsScaled: false, Value: >= 10 } && currency is null && ledger?.OfExactly(number.Value) is not null ? number.Value
        // "I was hoping for six", where pay is five thousand a month
        : number is { IsScaled: false, Value: < 10 } && ledger is { PeriodOfBase: PayPeriod.Month } && ledger.OfSize(number.Value * 1_000) == TermIssue.Base ? number.Value * 1_000
        : period == PayPeriod.Month && number is { IsScaled: false, Value: >= 10 and < 100 } && number.Value % 1 != 0 ? number.Value * 100
        : number.IsScaled || number.Value >= 1000 || period is PayPeriod.Hour or PayPeriod.Day or PayPeriod.Week or PayPeriod.Once || (period == PayPeriod.Month && number.Value >= 100)
            ? number.Value
            : number.Value * (isRupees && currency is null or "INR" ? 100_000 : 1_000));

    // "Twenty seven", where pay is twenty six hundred a month: of which size it is, the sizes said tell.
    private static decimal? OfMonthlySize(SpokenNumber number, PayPeriod? period, CallLedger? ledger)
    {
        if (number.IsScaled || ledger is not { PeriodOfBase: PayPeriod.Month, MonthlySize: { } size } || period is not (null or PayPeriod.Month) || ledger.OfExactly(number.Value * 1_000) is not null)
        {
            return null;
        }

        decimal[] scales = [1, 100, 1_000];
        var near = scales.Select(scale => number.Value * scale).Where(value => value > 0 && Math.Max(value / size, size / value) <= SameMonthly).ToList();
        return near.Count == 0 ? null : near.MinBy(value => Math.Max(value / size, size / value));
    }

    /// <summary>Pay by the month is bargained within this factor.</summary>
    private const decimal SameMonthly = 1.5m;

    private static TermUnit? Unit(string next) => next switch
    {
        "%" or "percent" or "percentage" or "pct" => TermUnit.Percent,
        "per" => null,
        "hours" or "hour" or "hrs" or "hr" or "hour's" => TermUnit.Hours,
        "days" or "day" or "weeks" => TermUnit.Days,
        "shares" or "options" or "rsus" or "units" => TermUnit.Shares,
        _ => null,
    };

    // "10 working hours", "working hours of 9", "I need the workday to be 9": few enough to be hours of a day or week.
    private static TermUnit? HoursSaidApart(IReadOnlyList<SpokenWord> words, SpokenNumber number, string next)
    {
        if (number.IsScaled || number.Currency is not null || number.Value is < 4 or > 60)
        {
            return null;
        }

        var after = number.Last + 2 < words.Count ? words[number.Last + 2].Text : "";
        if (next is "working" or "work" && after is "hours" or "hour" or "hrs" or "day")
        {
            return TermUnit.Hours;
        }

        var (first, _) = SpokenWords.Sentence(words, number.First);
        var before = SpokenWords.Join(words, Math.Max(0, Math.Min(first, number.First - 8)), number.First - 1);
        return number.Value <= 12 && (next.Length == 0 || BarePay.MayFollow(next)) && (before.Contains("hours", StringComparison.Ordinal) || before.Contains("workday", StringComparison.Ordinal)) ? TermUnit.Hours : null;
    }

    private static PayPeriod? Period(IReadOnlyList<SpokenWord> words, int last)
    {
        for (var i = last + 1; i < Math.Min(words.Count, last + 6) && !SpokenWords.EndsSentence(words[i - 1]); i++)
        {
            var next = i + 1 < words.Count ? words[i + 1].Text : "";
            var period = words[i].Text switch
            {
                "a" or "an" or "per" or "each" or "every" or "the" when words[i - 1].Text != "it" => Named(next) ?? (IsPieceOfWork(words, i + 1) ? OfPiece(next) : null),
                "yearly" or "annually" or "annual" or "annum" => PayPeriod.Year,
                "monthly" => PayPeriod.Month,
                "hourly" => PayPeriod.Hour,
                "daily" => PayPeriod.Day,
                _ => null,
            };
            if (period is not null)
            {
                return period;
            }
        }

        return null;
    }

    private static PayPeriod? Named(string word) => word switch
    {
        "year" or "annum" => PayPeriod.Year,
        "month" => PayPeriod.Month,
        "week" => PayPeriod.Week,
        "day" => PayPeriod.Day,
        "hour" => PayPeriod.Hour,
        _ => null,
    };

    // "forty a session", "two hundred a shift": work told by the piece.
    private static PayPeriod? OfPiece(string word) => word switch
    {
        "shift" or "night" => PayPeriod.Day,
        "session" or "visit" or "lesson" or "class" or "mile" or "word" or "page" or "piece" or "case" or "delivery" or "drop" or "gig" or "show" or "trip" or "load" => PayPeriod.Once,
        _ => null,
    };

    // "a shift", and not "the shift allowance", "a night differential".
    private static bool IsPieceOfWork(IReadOnlyList<SpokenWord> words, int at) =>
        at < words.Count && words[at - 1].Text is "a" or "per" or "each" or "every" && (words[at].Stop != '\0' || (at + 1 < words.Count && words[at + 1].Text != "of" && BarePay.MayFollow(words[at + 1].Text)));
}
