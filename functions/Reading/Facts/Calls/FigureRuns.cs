using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>What figures that stand by each other make of each other: ranges, splits of a whole, one put right by the next, one period for both.</summary>
internal static class FigureRuns
{
    /// <summary>A period for all figures stands within so many words of the last of them.</summary>
    private const int ForAllWithin = 6;

    /// <summary>Who feels for a number ("One twenty, one twenty-one") moves by no more than one part in so many.</summary>
    private const int FeltPart = 20;

    /// <summary>A figure put right follows within so many words.</summary>
    private const int CorrectedWithin = 6;

    /// <summary>The figures of a turn, each settled by those beside it.</summary>
    public static IReadOnlyList<CallFigure> Settled(IReadOnlyList<SpokenWord> words, List<CallFigure> figures) =>
        Corrected(words, Ranged(words, ForAll(words, InOnePeriod(WithoutSplits(words, figures)))));

    // "Theirs gets five-eighty a week, I have you at six-ten": by the week too, if only then it is of one size.
    private static List<CallFigure> InOnePeriod(List<CallFigure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var (before, bare) = (figures[i - 1], figures[i]);
            var value = bare.Value / 1_000;
            var isBare = before.Period is PayPeriod.Hour or PayPeriod.Day or PayPeriod.Week && bare is { Unit: TermUnit.Money, Period: null } && bare.Value > before.Value * 100;
            if (isBare && value <= before.Value * FigureSizes.WidestRange && value * FigureSizes.WidestRange >= before.Value)
            {
                figures[i] = bare with { Value = value, Period = before.Period };
            }
        }

        return figures;
    }

    // "twenty thousand basic and ten for housing, each month": by the month both.
    private static List<CallFigure> ForAll(IReadOnlyList<SpokenWord> words, List<CallFigure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var isSaidForAll = figures[i].Period is not null && Enumerable.Range(figures[i].Last, Math.Min(ForAllWithin, words.Count - figures[i].Last)).Any(k => BeginsForAll(words, k));
            if (isSaidForAll && figures[i - 1] is { Period: null, Unit: TermUnit.Money } before && SpokenWords.Sentence(words, before.First) == SpokenWords.Sentence(words, figures[i].First))
            {
                figures[i - 1] = before with { Period = figures[i].Period };
            }
        }

        return figures;
    }

    private static bool BeginsForAll(IReadOnlyList<SpokenWord> words, int at) =>
        words[at].Stop == ',' && at + 1 < words.Count && words[at + 1].Text is "each" or "every" or "per" or "all";

    // "a fifty fifty split", "eighty twenty": two shares that make a whole, and no pay.
    private static List<CallFigure> WithoutSplits(IReadOnlyList<SpokenWord> words, List<CallFigure> figures)
    {
        for (var i = figures.Count - 2; i >= 0; i--)
        {
            if (figures[i + 1].First == figures[i].Last + 1 && words[figures[i].Last].Stop == '\0' && figures[i].Value + figures[i + 1].Value == 100_000)
            {
                figures.RemoveRange(i, 2);
            }
        }

        return figures;
    }

    private static List<CallFigure> Ranged(IReadOnlyList<SpokenWord> words, List<CallFigure> figures)
    {
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            var (low, high) = (figures[i], figures[i + 1]);
            if (high.Value > low.Value && (IsNamedRange(words, low, high) || IsSpreadRange(words, low, high) || IsDashed(words, low, high)))
            {
                figures[i] = low with { IsRange = true, Currency = low.Currency ?? high.Currency, Period = high.Period };
                figures[i + 1] = high with { IsRange = true, Currency = high.Currency ?? low.Currency };
            }
        }

        return figures;
    }

    // "one sixty to one ninety"; "from one sixty to one ninety" is a move and no range, "somewhere from" is one.
    private static bool IsNamedRange(IReadOnlyList<SpokenWord> words, CallFigure low, CallFigure high)
    {
        if (high.First != low.Last + 2 || low.Unit != high.Unit || words[low.Last].Stop != '\0')
        {
            return false;
        }

        var join = words[low.Last + 1].Text;
        var isMove = low.First > 0 && words[low.First - 1].Text == "from" && !(low.First > 1 && s_rangeWords.Contains(words[low.First - 2].Text));
        return join is "to" or "or" or "until" or "till" ? !isMove : join == "and" && IsBetween(words, low.First);
    }

    // "one sixty, up to maybe even one ninety"
    private static bool IsSpreadRange(IReadOnlyList<SpokenWord> words, CallFigure low, CallFigure high)
    {
        var isNear = low.Unit == high.Unit && high.Value <= low.Value * FigureSizes.WidestRange && high.First - low.Last is > 2 and <= 5;
        return isNear && words[low.Last + 1].Text is "to" or "up"
            && (words[low.Last].Stop == '\0' || (words[low.Last].Stop == ',' && words[low.Last + 1].Text == "up"))
            && Enumerable.Range(low.Last + 1, high.First - low.Last - 1).All(k => words[k].Text is "to" or "up" or "like" or "um" or "uh" or "say" or "maybe" or "even" or "about" or "around");
    }

    // "160–190"
    private static bool IsDashed(IReadOnlyList<SpokenWord> words, CallFigure low, CallFigure high) => high.First == low.Last + 1 && words[low.Last].Stop == '-';

    private static readonly HashSet<string> s_rangeWords = new(StringComparer.Ordinal) { "somewhere", "anywhere", "something", "ranging", "range", "ranges", "runs", "goes" };

    // "between, let's say, one sixty and one ninety"
    private static bool IsBetween(IReadOnlyList<SpokenWord> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(i => words[i].Text == "between" && !SpokenWords.EndsSentence(words[i]));

    // "one seventy, sorry, one seventy five" is one seventy five.
    private static List<CallFigure> Corrected(IReadOnlyList<SpokenWord> words, List<CallFigure> figures)
    {
        for (var i = figures.Count - 2; i >= 0; i--)
        {
            // The right figure takes the place of the wrong one, and with it what that was about.
            if (IsFelt(words, figures[i], figures[i + 1]) || IsCorrection(words, figures[i], figures[i + 1]))
            {
                figures[i] = figures[i + 1] with { First = figures[i].First, Last = figures[i].Last };
                figures.RemoveAt(i + 1);
            }
        }

        return figures;
    }

    // "One twenty, one twenty-one": feeling for the number.
    private static bool IsFelt(IReadOnlyList<SpokenWord> words, CallFigure wrong, CallFigure right) =>
        right.First == wrong.Last + 1 && words[wrong.Last].Stop == ',' && words[wrong.Last].Text != words[wrong.First].Text
        && wrong.Unit == TermUnit.Money && right.Unit == TermUnit.Money
        && wrong.Value != right.Value && Math.Abs(right.Value - wrong.Value) * FeltPart <= wrong.Value;

    private static bool IsCorrection(IReadOnlyList<SpokenWord> words, CallFigure wrong, CallFigure right)
    {
        if (right.First - wrong.Last > CorrectedWithin || wrong.Unit != right.Unit)
        {
            return false;
        }

        var between = $" {SpokenWords.Join(words, wrong.Last + 1, right.First - 1)} ";
        return s_corrections.Any(correction => between.Contains($" {correction} ", StringComparison.Ordinal));
    }

    private static readonly string[] s_corrections = ["sorry", "i mean", "i meant", "no wait", "wait", "make that", "correction", "scratch that", "or rather", "excuse me", "let me correct", "my mistake", "let's say"];
}
