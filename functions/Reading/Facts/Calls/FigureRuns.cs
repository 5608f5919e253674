using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>What figures that stand by each other make of each other: ranges, splits of a whole, one put right by the next, one period for both.</summary>
internal static class FigureRuns
{
    /// <summary>The figures of a turn, each settled by those beside it.</summary>
    public static IReadOnlyList<CallFigure> Settled(IReadOnlyList<SpokenWord> words, List<CallFigure> figures) =>
        Corrected(words, Ranged(words, ForAll(words, InOnePeriod(WithoutSplits(words, figures)))));

    // "Theirs gets five-eighty a week, I have you at six-ten": by the week too, if only then it is of one size.
    private static List<CallFigure> InOnePeriod(List<CallFigure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var (before, bare) = (figures[i - 1], figures[i]);
            if (before.Period is PayPeriod.Hour or PayPeriod.Day or PayPeriod.Week && bare is { Unit: TermUnit.Money, Period: null } && bare.Value > before.Value * 100 && bare.Value / 1_000 <= before.Value * CallFigures.WidestRange && bare.Value / 1_000 * CallFigures.WidestRange >= before.Value)
            {
                figures[i] = bare with { Value = bare.Value / 1_000, Period = before.Period };
            }
        }

        return figures;
    }

    // "twenty thousand basic and ten for housing, each month": by the month both.
    private static List<CallFigure> ForAll(IReadOnlyList<SpokenWord> words, List<CallFigure> figures)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var at = Enumerable.Range(figures[i].Last, Math.Min(6, words.Count - figures[i].Last)).FirstOrDefault(k => words[k].Stop == ',' && k + 1 < words.Count && words[k + 1].Text is "each" or "every" or "per" or "all", -1);
            if (at >= 0 && figures[i].Period is { } period && figures[i - 1] is { Period: null, Unit: TermUnit.Money } before && SpokenWords.Sentence(words, before.First) == SpokenWords.Sentence(words, figures[i].First))
            {
                figures[i - 1] = before with { Period = period };
            }
        }

        return figures;
    }

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
            var isRange = high.First == low.Last + 2 && low.Unit == high.Unit && words[low.Last].Stop == '\0' && high.Value > low.Value
                && (words[low.Last + 1].Text is "to" or "or" or "until" or "till" && (!IsAfter(words, low.First, "from") || (low.First > 1 && words[low.First - 2].Text is "somewhere" or "anywhere" or "something" or "ranging" or "range" or "ranges" or "runs" or "goes")) || (words[low.Last + 1].Text == "and" && IsBetween(words, low.First)));
            isRange |= low.Unit == high.Unit && high.Value > low.Value && high.Value <= low.Value * CallFigures.WidestRange && high.First - low.Last is > 2 and <= 5 && (words[low.Last].Stop == '\0' || (words[low.Last].Stop == ',' && words[low.Last + 1].Text == "up")) && words[low.Last + 1].Text is "to" or "up"
                && Enumerable.Range(low.Last + 1, high.First - low.Last - 1).All(k => words[k].Text is "to" or "up" or "like" or "um" or "uh" or "say" or "maybe" or "even" or "about" or "around");
            isRange |= high.First == low.Last + 1 && words[low.Last].Stop == '-' && high.Value > low.Value;
            if (isRange)
            {
                figures[i] = low with { IsRange = true, Currency = low.Currency ?? high.Currency, Period = high.Period };
                figures[i + 1] = high with { IsRange = true, Currency = high.Currency ?? low.Currency };
            }
        }

        return figures;
    }

    // "between, let's say, one sixty and one ninety"
    private static bool IsBetween(IReadOnlyList<SpokenWord> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(i => words[i].Text == "between" && !SpokenWords.EndsSentence(words[i]));

    private static bool IsAfter(IReadOnlyList<SpokenWord> words, int at, string word) => at > 0 && words[at - 1].Text == word;

    // "one seventy, sorry, one seventy five" is one seventy five.
    private static List<CallFigure> Corrected(IReadOnlyList<SpokenWord> words, List<CallFigure> figures)
    {
        for (var i = figures.Count - 2; i >= 0; i--)
        {
            var between = SpokenWords.Join(words, figures[i].Last + 1, figures[i + 1].First - 1);
            // "One twenty, one twenty-one": feeling for the number.
            var isFelt = figures[i + 1].First == figures[i].Last + 1 && words[figures[i].Last].Stop == ',' && figures[i].Unit == TermUnit.Money && figures[i + 1].Unit == TermUnit.Money
                && Math.Abs(figures[i + 1].Value - figures[i].Value) * 20 <= figures[i].Value && figures[i].Value != figures[i + 1].Value && words[figures[i].Last].Text != words[figures[i].First].Text;
            if (isFelt)
            {
                figures[i] = figures[i + 1] with { First = figures[i].First, Last = figures[i].Last };
                figures.RemoveAt(i + 1);
                continue;
            }

            // The right figure takes the place of the wrong one, and with it what that was about.
            if (figures[i + 1].First - figures[i].Last <= 6 && figures[i].Unit == figures[i + 1].Unit && s_corrections.Any(correction => $" {between} ".Contains($" {correction} ", StringComparison.Ordinal)))
            {
                figures[i] = figures[i + 1] with { First = figures[i].First, Last = figures[i].Last };
                figures.RemoveAt(i + 1);
            }
        }

        return figures;
    }

    private static readonly string[] s_corrections = ["sorry", "i mean", "i meant", "no wait", "wait", "make that", "correction", "scratch that", "or rather", "excuse me", "let me correct", "my mistake", "let's say"];
}
