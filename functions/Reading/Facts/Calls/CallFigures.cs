using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Finds the figures of a turn. Dates, years, counts of people and steps of ladders are none.</summary>
internal static class CallFigures
{
    /// <summary>Figures of one turn that are looked at: nobody negotiates more of them in one breath, and each is held against the others.</summary>
    private const int MostInATurn = 150;

    /// <summary>Hours of a week are at most as many.</summary>
    private const decimal MostHours = 80;

    /// <summary>Fewer hours, of which nobody says that they are of a day or week, are no working time.</summary>
    private const decimal FewestHours = 7;

    /// <summary>No pay, nor a grant of one person, is as much: what a round raised, shares outstanding, a revenue.</summary>
    private const decimal Implausible = 30_000_000;

    /// <summary>The figures of a turn, in their order.</summary>
    /// <param name="words">The turn.</param>
    /// <param name="isRupees">Whether pay is counted in rupees, so that a bare number counts lakhs.</param>
    /// <param name="ledger">What was said before; null outside the course of a call.</param>
    public static IReadOnlyList<CallFigure> In(IReadOnlyList<SpokenWord> words, bool isRupees, CallLedger? ledger = null)
    {
        var figures = new List<CallFigure>();
        for (var i = 0; i < words.Count && figures.Count < MostInATurn; i++)
        {
            if (Number(words, i, out var isPercent) is not { } number)
            {
                continue;
            }

            number = isPercent ? number : FigureSizes.Said(words, number);
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
        before.Count > 0 && before[^1].Unit == TermUnit.Days
        && figure.Unit == TermUnit.Money && number is { IsScaled: false, Currency: null } && number.Value <= before[^1].Value
        && SpokenWords.Sentence(words, before[^1].First).Last >= number.First;

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

    // "six thousand and thirty six hours": pay, and then hours.
    private static SpokenNumber BeforeUnit(IReadOnlyList<SpokenWord> words, SpokenNumber number)
    {
        var last = number.Last;
        while (last > number.First && words[last].Text != "and")
        {
            last--;
        }

        var isCounted = number.Last + 1 < words.Count && FigureUnits.Named(words[number.Last + 1].Text) is TermUnit.Hours or TermUnit.Percent or TermUnit.Days;
        return number.IsScaled && last > number.First && isCounted ? SpokenNumbers.At([.. words.Take(last)], number.First) ?? number : number;
    }

    private static CallFigure? Figure(IReadOnlyList<SpokenWord> words, SpokenNumber number, bool isPercent, bool isRupees, CallLedger? ledger)
    {
        var next = SpokenWords.After(words, number.Last);
        var second = SpokenWords.After(words, number.Last + 1);
        var period = FigurePeriods.After(words, number.Last);
        if ((isPercent || (next == "per" && second == "cent") ? TermUnit.Percent : FigureUnits.Of(words, number, next, ledger)) is { } unit)
        {
            return unit == TermUnit.Hours && !IsWorkingTime(number, period, ledger) ? null : new CallFigure(number.First, number.Last, number.Value, unit, null, null, false);
        }

        var currency = number.Currency ?? SpokenCurrencies.Named(next, second);
        if (IsOtherMoney(number, next, period, ledger) || (currency is null && ClockTimes.Is(words, number, next, ledger)))
        {
            return null;
        }

        // Who speaks of an hour, a day or a month goes on so.
        var isKept = ledger?.PeriodOfBase is PayPeriod.Hour or PayPeriod.Day or PayPeriod.Week or PayPeriod.Once && !number.IsScaled;
        var full = FigureSizes.Full(number, currency, period ?? (isKept ? ledger?.PeriodOfBase : null), isRupees, ledger);
        var isPay = currency is not null || (number.IsScaled ? BarePay.IsScaled(words, number, next) : BarePay.Is(words, number, next, ledger?.Sizes.Of(full) is not null));
        var isImplausible = full >= Implausible && !isRupees && SpokenCurrencies.IsOfFewToADollar(currency);
        return !isPay || isImplausible ? null : new CallFigure(number.First, number.Last, full, TermUnit.Money, currency, period, false) { IsSized = number.IsScaled || currency is not null };
    }

    // Of a day or a week: no more than fit in, and few of them only where a day or week is said, or in writing.
    private static bool IsWorkingTime(SpokenNumber number, PayPeriod? period, CallLedger? ledger) =>
        number.Value <= MostHours && (number.Value >= FewestHours || period is not null || ledger is not { IsChat: false });

    // Money that is no pay, by the word after it.
    private static bool IsOtherMoney(SpokenNumber number, string next, PayPeriod? period, CallLedger? ledger) => next switch
    {
        // "what the last four oh nine A was": a valuation for tax
        "a" => number.Value == 409,
        // "Two hundred bucks, gone": before any pay is spoken of, a small sum is only talk
        "bucks" or "dollars" or "quid" or "pounds" or "euros" => number is { IsScaled: false, Value: < 1_000 } && ledger is { Sizes.Any: false } && period is null,
        // "forty-five pence a mile": small change
        "pence" or "cents" or "p" => true,
        // "a four dollar differential": what is added for something, and not the rate
        "dollar" => number.Value < 1_000,
        _ => false,
    };
}
