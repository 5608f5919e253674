using System.Text.RegularExpressions;
using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>Whether two sides name figures against each other, whatever they call what they bargain for.</summary>
internal static partial class Bargaining
{
    /// <summary>Different figures that a bargain has at least; one figure said twice is none.</summary>
    private const int MinFigures = 3;

    /// <summary>Figures of one bargain differ by no more than this factor from their middle.</summary>
    private const decimal SameThing = 1.35m;

    /// <summary>A bargain is between two; a third may sit in. More is a meeting.</summary>
    private const int MaxSpeakers = 3;

    /// <summary>Whether most figures are close to one another and both sides named some.</summary>
    public static bool In(IReadOnlyList<Utterance> said)
    {
        if (said.Select(turn => turn.Speaker).Distinct(StringComparer.Ordinal).Count() > MaxSpeakers || said.Any(turn => Sale().IsMatch(turn.Text)))
        {
            return false;
        }

        var figures = said
            .SelectMany((turn, index) => CallFigures.In(SpokenWords.Of(turn.Text), isRupees: false).Where(figure => figure.Unit == TermUnit.Money).Select(figure => (turn.Speaker, Turn: index, figure.Value)))
            .OrderBy(figure => figure.Value)
            .ToList();
        if (figures.Count < MinFigures)
        {
            return false;
        }

        var middle = figures[figures.Count / 2].Value;
        var close = figures.Where(figure => figure.Value > 0 && FigureSizes.Factor(figure.Value, middle) <= SameThing).ToList();
        return close.Count * 3 >= figures.Count * 2
            && close.Select(figure => figure.Value).Distinct().Count() >= MinFigures
            && close.Select(figure => figure.Turn).Distinct().Count() >= 2
            && close.Select(figure => figure.Speaker).Distinct(StringComparer.Ordinal).Count() >= 2;
    }

    /// <summary>
    /// The figures that the talk goes around: the largest group of figures close to one of them, said by both sides and with no thing named by them; empty
    /// where there is none. What stands far from them is seldom pay (a year, a count of things, money of the firm).
    /// </summary>
    /// <param name="said">All turns.</param>
    /// <param name="isRupees">Whether numbers count lakhs.</param>
    /// <param name="period">What pay is told by; null where not known.</param>
    /// <param name="monthly">Pay by the month as said with its size; null where none is.</param>
    public static IReadOnlyList<decimal> Figures(IReadOnlyList<Utterance> said, bool isRupees, PayPeriod? period = null, decimal? monthly = null)
    {
        var ledger = new CallLedger { PeriodOfBase = period, MonthlySize = monthly };
        var figures = said
            .SelectMany((turn, index) => CallFigures.In(SpokenWords.Of(turn.Text), isRupees, ledger).Where(figure => figure.Unit == TermUnit.Money).Select(figure => (turn.Speaker, Turn: index, figure.Value)))
            .Where(figure => figure.Value > 0)
            .ToList();
        var groups = figures.Select(middle => figures.Where(figure => FigureSizes.Factor(figure.Value, middle.Value) <= SameThing).ToList());
        var largest = groups.Where(group => group.Select(figure => figure.Speaker).Distinct(StringComparer.Ordinal).Count() >= 2).MaxBy(group => group.Count);
        return largest?.Count >= MinFigures && largest.Count * 2 > figures.Count ? [.. largest.Select(figure => figure.Value).Distinct()] : [];
    }

    /// <summary>
    /// What pay is told by in the whole call: the period said most often with figures of the size that the talk goes around; null where none is said with one.
    /// </summary>
    /// <param name="said">All turns.</param>
    /// <param name="isRupees">Whether numbers count lakhs.</param>
    public static PayPeriod? Period(IReadOnlyList<Utterance> said, bool isRupees)
    {
        var figures = said.SelectMany(turn => CallFigures.In(SpokenWords.Of(turn.Text), isRupees)).Where(figure => figure.Unit == TermUnit.Money).ToList();
        var around = Figures(said, isRupees);
        around = around.Count > 0 || figures.Count == 0 ? around : [figures.Select(figure => figure.Value).Order().ElementAt(figures.Count / 2)];
        var periods = figures.Where(figure => figure.Period is not null && IsAmong(figure, around)).Select(figure => figure.Period!.Value).ToList();
        return periods.Count > 0 ? periods.CountBy(period => period).MaxBy(count => count.Value).Key : Told(said, isRupees);
    }

    // "Per month, yes?", with a figure in the turn, but not beside it.
    private static PayPeriod? Told(IReadOnlyList<Utterance> said, bool isRupees)
    {
        foreach (var turn in said.Where(turn => CallFigures.In(SpokenWords.Of(turn.Text), isRupees).Any(figure => figure is { Unit: TermUnit.Money, Period: null })))
        {
            if (PeriodAlone().Match(turn.Text) is { Success: true } told)
            {
                return told.Groups["month"].Success ? PayPeriod.Month : told.Groups["hour"].Success ? PayPeriod.Hour : PayPeriod.Day;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:(?<month>per month|monthly (?:gross|salary|pay)|gross monthly)|(?<hour>per hour)|per day|day rate)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PeriodAlone();

    /// <summary>The largest pay by the month that is said with its size; null where none is.</summary>
    public static decimal? MonthlySize(IReadOnlyList<Utterance> said, bool isRupees) =>
        said.SelectMany(turn => CallFigures.In(SpokenWords.Of(turn.Text), isRupees)).Where(figure => figure is { Unit: TermUnit.Money, Period: PayPeriod.Month, IsSized: true }).Select(figure => (decimal?)figure.Value).Max();

    // By the hour or the day, the others are read a thousand times too large as long as nothing tells; by the month ten times ("twenty-seven" for 2,700).
    private static bool IsAmong(CallFigure figure, IReadOnlyList<decimal> around) =>
        (figure.Period == PayPeriod.Month ? [figure.Value, figure.Value * 10] : new[] { figure.Value, figure.Value * 1_000 }).Any(value => value * SameThing >= around.Min() && value <= around.Max() * SameThing);

    // Goods and works are bargained for too.
    [GeneratedRegex(@"\b(?:quotes?|quotation|invoice|price|deposit|purchase|delivery|deliver|cabinets?|licen[cs]es?|renewal|budget|square (?:feet|metres|meters)|mortgage rate|asking price|buyers?|sellers?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sale();
}
