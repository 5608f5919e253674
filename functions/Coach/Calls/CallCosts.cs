using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Calls;

/// <summary>
/// What a mistake likely cost. Where both sides name a figure, talks tend to end halfway between the last two (Raiffa, The Art and Science of
/// Negotiation, 1982): what was settled below that is what the mistake cost. Where a range was shown, its low end was heard instead of its high one.
/// </summary>
internal static class CallCosts
{
    /// <summary>The cost by the call's own figures; null where they don't tell.</summary>
    public static CallCost? Of(Finding finding, CallSides sides) => finding.Code switch
    {
        DebriefCodes.RevealedWalkAway or DebriefCodes.EmptyUltimatum or DebriefCodes.ConcededWithoutTrade or DebriefCodes.WeakCounter => BelowHalfway(finding, sides),
        DebriefCodes.NoRationale or DebriefCodes.ApologeticAsk => BelowHalfway(finding, sides),
        DebriefCodes.AcceptedFirstOffer or DebriefCodes.GaveNumberFirst or DebriefCodes.WeakOpening => BelowTheirTop(sides),
        DebriefCodes.GaveRange => HalfOfRange(finding, sides),
        DebriefCodes.BidAgainstSelf => HalfOfStep(finding, sides),
        DebriefCodes.AcceptedBelowLimit => BelowLimit(finding, sides),
        _ => null,
    };

    /// <summary>The cost by the lines of a band: what they were likely to come back with, less what was settled; null where that is nothing.</summary>
    public static CallCost? ByLines(string code, IReadOnlyList<PayFigure> agreed, IReadOnlyList<NegotiationLine> lines)
    {
        if (code is not (DebriefCodes.AcceptedFirstOffer or DebriefCodes.GaveNumberFirst or DebriefCodes.WeakOpening or DebriefCodes.RevealedCurrentSalary or DebriefCodes.RevealedWalkAway or DebriefCodes.NoRationale or DebriefCodes.ConcededWithoutTrade))
        {
            return null;
        }

        foreach (var line in lines)
        {
            var settled = agreed.FirstOrDefault(figure => !figure.IsPercent && figure.Component == line.Component && figure.Currency == line.Currency && figure.Period == line.Period);
            var likely = (line.CounterMin + line.CounterMax) / 2;
            if (settled?.Max is { } amount && likely > amount)
            {
                var (low, high) = (Full(line.CounterMin, line.Currency), Full(line.CounterMax, line.Currency));
                return new(decimal.Round(likely - amount), line.Currency, line.Period, $"By the band, {low} to {high} was likely to come back for {Words.Of(line.Component)}; {Full(amount, line.Currency)} was agreed.");
            }
        }

        return null;
    }

    private static CallCost? BelowHalfway(Finding finding, CallSides sides)
    {
        if (Ask(finding, sides) is not { Issue: { } issue, Amount: { } asked } ask || Offer(issue, finding.Turn, sides)?.Amount is not { } offered || sides.Settled(issue)?.Amount is not { } settled)
        {
            return null;
        }

        var halfway = (asked + offered) / 2;
        return offered >= asked ? null : Cost(halfway - settled, ask, $"Halfway between the {Full(asked, ask)} asked for and their {Full(offered, ask)} lies {Full(halfway, ask)}; {Full(settled, ask)} was agreed.");
    }

    // The range they named themselves, as far as it goes above what was agreed.
    private static CallCost? BelowTheirTop(CallSides sides)
    {
        var tops = sides.Theirs.SelectMany(turn => turn.Terms.Where(term => term is { Unit: TermUnit.Money, Act: TermAct.Mention, Amount: not null, Issue: TermIssue.Base or TermIssue.Total } && DebriefWords.Band().IsMatch(term.Quote ?? turn.Text)));
        if (tops.MaxBy(term => term.Amount) is not { Amount: { } top } range || sides.Settled(range.Issue!.Value)?.Amount is not { } settled)
        {
            return null;
        }

        var halfway = (top + settled) / 2;
        return Cost(halfway - settled, range, $"Their own range goes up to {Full(top, range)}; {Full(settled, range)} was agreed, and half of what lay between is counted.");
    }

    private static CallCost? HalfOfRange(Finding finding, CallSides sides)
    {
        var ends = sides.All[finding.Turn].Terms.Where(term => term.Act == TermAct.Offer && term.Issue == finding.Issue && term.Quote == finding.Quote).ToList();
        var (low, high) = (ends.MinBy(term => term.Amount), ends.MaxBy(term => term.Amount));
        return low is null || high is null || sides.Settled(finding.Issue!.Value)?.Amount >= high.Amount
            ? null
            : Cost((high.Amount!.Value - low.Amount!.Value) / 2, high, $"They heard {Full(low.Amount.Value, low)} instead of {Full(high.Amount.Value, high)}, which moves the halfway point by half of that.");
    }

    private static CallCost? HalfOfStep(Finding finding, CallSides sides)
    {
        var own = sides.Own.Where(turn => turn.Index <= finding.Turn).SelectMany(CallSides.Asks).Where(term => term.Issue == finding.Issue).ToList();
        var at = own.FindIndex(term => term.Quote == finding.Quote && term.Amount < own[0].Amount);
        return at < 1 || own[at - 1].Amount is not { } before || own[at].Amount is not { } after
            ? null
            : Cost((before - after) / 2, own[at], $"From {Full(before, own[at])} down to {Full(after, own[at])} before they answered, which moves the halfway point by half of that.");
    }

    private static CallCost? BelowLimit(Finding finding, CallSides sides)
    {
        var limit = sides.Own.Where(turn => turn.Index < finding.Turn).SelectMany(turn => turn.Terms).LastOrDefault(term => term.Act == TermAct.Mention && term.Issue == finding.Issue && DebriefWords.Limit().IsMatch(term.Quote ?? ""));
        return limit?.Amount is { } least && sides.Settled(finding.Issue!.Value)?.Amount is { } settled
            ? Cost(least - settled, limit, $"{Full(least, limit)} was called the least; {Full(settled, limit)} was agreed.")
            : null;
    }

    // What was asked for when it happened: for the issue it is about, else for the issue asked for last.
    private static CallTerm? Ask(Finding finding, CallSides sides) => sides.Own
        .Where(turn => turn.Index <= finding.Turn)
        .SelectMany(CallSides.Asks)
        .LastOrDefault(term => finding.Issue is null ? term.Issue is TermIssue.Base or TermIssue.Total : term.Issue == finding.Issue);

    private static CallTerm? Offer(TermIssue issue, int turn, CallSides sides) => sides.Standing(issue, byCandidate: false, turn) ?? sides.Next(issue, byCandidate: false, turn);

    private static CallCost? Cost(decimal amount, CallTerm like, string from) =>
        amount > 0 && like is { Currency: { } currency, Period: { } period } ? new(decimal.Round(amount, currency.MinorUnits), currency, period, from) : null;

    private static string Full(decimal amount, CallTerm like) => like.Currency is { } currency ? Full(amount, currency) : "";

    private static string Full(decimal amount, Currency currency) => MoneyFormat.Full(new Money(amount, currency));
}
