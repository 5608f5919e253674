using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Of which size a number is meant: said in full, left out as known, or said once for two figures.</summary>
internal static class FigureSizes
{
    /// <summary>The upper end of a range of pay is at most so many times the lower.</summary>
    public const decimal WidestRange = 2;

    /// <summary>A hundred thousand rupees.</summary>
    private const decimal Lakh = 100_000;

    /// <summary>Pay by the month is bargained within this factor.</summary>
    private const decimal SameMonthly = 1.5m;

    /// <summary>By which factor two amounts above zero differ: the larger by the smaller, so never below one.</summary>
    public static decimal Factor(decimal left, decimal right) => Math.Max(left / right, right / left);

    /// <summary>The number with what the words beside it say of its size: at the other end of a range, or after a breath.</summary>
    public static SpokenNumber Said(IReadOnlyList<SpokenWord> words, SpokenNumber number) => Joined(words, SizedByStart(words, SizedByEnd(words, number)));

    // "eleven to fourteen million": the size said with the upper end holds for both.
    private static SpokenNumber SizedByEnd(IReadOnlyList<SpokenWord> words, SpokenNumber low)
    {
        var isBeforeNumber = SpokenWords.After(words, low.Last) is "to" or "and" or "or" && low.Last + 2 < words.Count;
        if (low is not { IsScaled: false, Value: >= 1 and < 1_000 } || !isBeforeNumber || SpokenNumbers.At(words, low.Last + 2) is not { IsScaled: true } high)
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
        var isShort = high is { IsScaled: false, Value: >= 1 and < 10, First: >= 3 };
        if (!isShort || words[high.First - 1].Text is not ("to" or "or") || words[high.First - 2] is not { Text: "thousand", Stop: '\0' })
        {
            return high;
        }

        var value = high.Value * 1_000;
        return SpokenNumbers.At(words, high.First - 3) is { IsScaled: true } low && value > low.Value && value <= low.Value * WidestRange
            ? high with { Value = value, IsScaled = true }
            : high;
    }

    // "Sixty-six thousand, two hundred": one number, with a breath in between.
    private static SpokenNumber Joined(IReadOnlyList<SpokenWord> words, SpokenNumber thousands)
    {
        if (words[thousands.Last].Stop != ',' || thousands.Last + 1 >= words.Count
            || SpokenNumbers.At(words, thousands.Last + 1) is not { IsScaled: false, Currency: null, Value: >= 100 and < 1_000 } rest || words[rest.Last].Text != "hundred")
        {
            return thousands;
        }

        if (thousands.IsScaled && words[thousands.Last].Text == "thousand" && rest.Value % 10 == 0)
        {
            return thousands with { Value = thousands.Value + rest.Value, Last = rest.Last };
        }

        // "One thirty eight, five hundred"
        return thousands is { IsScaled: false, Value: >= 20 and < 1_000 } && thousands.Value % 1 == 0 && rest.Last == thousands.Last + 2
            ? thousands with { Value = thousands.Value + (rest.Value / 1_000), Last = rest.Last }
            : thousands;
    }

    /// <summary>What a number stands for in full: "160" of a year's pay is 160 thousand; of rupees, 160 lakh is said in full.</summary>
    /// <param name="number">As said.</param>
    /// <param name="currency">Said with it; null where not.</param>
    /// <param name="period">Said with it, or of the pay spoken of; null where neither.</param>
    /// <param name="isRupees">Whether pay is counted in rupees.</param>
    /// <param name="ledger">What is on the table; null outside the course of a call.</param>
    public static decimal Full(SpokenNumber number, string? currency, PayPeriod? period, bool isRupees, CallLedger? ledger)
    {
        if (OfMonthlySize(number, period, ledger) is { } monthly)
        {
            return monthly;
        }

        if (number.IsScaled)
        {
            return number.Value;
        }

        var isBelowTen = number.Value < 10;
        var thousands = number.Value * 1_000;
        // "one and a half of stock", once millions are spoken of
        if (isBelowTen && !isRupees && ledger?.Sizes.Of(number.Value * 1_000_000) is not null)
        {
            return number.Value * 1_000_000;
        }

        // "the five", once five thousand are on the table
        if (isBelowTen && currency is null && ledger?.Offers.OfExactly(thousands) is not null)
        {
            return thousands;
        }

        // "I'd take the six hundred", once six hundred a month are on the table
        if (!isBelowTen && currency is null && ledger?.Offers.OfExactly(number.Value) is not null)
        {
            return number.Value;
        }

        // "I was hoping for six", where pay is five thousand a month
        if (isBelowTen && ledger is { PeriodOfBase: PayPeriod.Month } && ledger.Sizes.Of(thousands) == TermIssue.Base)
        {
            return thousands;
        }

        // "twenty-six and a half" a month
        if (period == PayPeriod.Month && number.Value is >= 10 and < 100 && number.Value % 1 != 0)
        {
            return number.Value * 100;
        }

        var isFull = number.Value >= 1_000 || period is PayPeriod.Hour or PayPeriod.Day or PayPeriod.Week or PayPeriod.Once || (period == PayPeriod.Month && number.Value >= 100);
        return isFull ? number.Value : number.Value * (isRupees && currency is null or "INR" ? Lakh : 1_000);
    }

    // "Twenty seven", where pay is twenty six hundred a month: of which size it is, the sizes said tell.
    private static decimal? OfMonthlySize(SpokenNumber number, PayPeriod? period, CallLedger? ledger)
    {
        if (number.IsScaled || ledger is not { PeriodOfBase: PayPeriod.Month, MonthlySize: { } size } || period is not (null or PayPeriod.Month) || ledger.Offers.OfExactly(number.Value * 1_000) is not null)
        {
            return null;
        }

        decimal[] scales = [1, 100, 1_000];
        var near = scales.Select(scale => number.Value * scale).Where(value => value > 0 && Factor(value, size) <= SameMonthly).ToList();
        return near.Count == 0 ? null : near.MinBy(value => Factor(value, size));
    }
}
