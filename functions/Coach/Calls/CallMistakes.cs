using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>Finds the mistakes of the candidate, each once, where it first shows.</summary>
internal static partial class CallMistakes
{
    /// <summary>A first ask less than this above what is offered leaves nothing to give (a part of the offer).</summary>
    private const decimal NarrowAsk = 0.04m;

    public static IEnumerable<Finding?> In(CallSides sides) =>
    [
        AcceptedFirstOffer(sides),
        CallDisclosures.WalkAway(sides),
        CallDisclosures.NumberFirst(sides),
        CallDisclosures.Range(sides),
        CallDisclosures.CurrentSalary(sides),
        NoRationale(sides),
        CallConcessions.WithoutTrade(sides) is { } given && given.Turn != AcceptedFirstOffer(sides)?.Turn ? given : null,
        CallConcessions.BidAgainstSelf(sides),
        Apologies.ForAsking(sides),
        Ultimatums.Empty(sides),
        Resignations.BeforeLetter(sides),
        WeakOpening(sides),
        CallConcessions.WeakCounter(sides),
        CallConcessions.BelowLimit(sides),
        NoRapport(sides),
        NoWrittenClose(sides),
    ];

    // A yes to the first figure of theirs, with nothing asked for since it was first said.
    private static Finding? AcceptedFirstOffer(CallSides sides)
    {
        var first = sides.Theirs.FirstOrDefault(turn => OffersOwnFigure(sides, turn)) ?? sides.FirstTheirOffer ?? sides.Theirs.FirstOrDefault(turn => Settlement.TellsPay(turn.Text));
        var yes = sides.Own.FirstOrDefault(turn => first?.Index < turn.Index && TakesPay(turn)) ?? (Settlement.Of(sides) is { } settled && first?.Index < settled.Index && sides.Own.Contains(settled) ? settled : null);
        if (first is null || yes is null || (Denies().IsMatch(first.Text) && sides.Figures.Any(figure => figure.Turn < first.Index && figure.Role == FigureRole.Ask)))
        {
            return null;
        }

        var taken = yes.Terms.FirstOrDefault(term => term is { Act: TermAct.Accept, Issue: TermIssue.Base or TermIssue.Total, Amount: not null })?.Amount ?? sides.TheirPay(TermIssue.Base, yes.Index);
        var from = taken is null ? first.Index : sides.All.FirstOrDefault(turn => turn.Terms.Any(term => term.Amount == taken))?.Index ?? first.Index;
        from = Math.Min(from, first.Index);
        var hasAsked = sides.Own.Any(turn => turn.Index > from && turn.Index <= yes.Index && SpokenSentences.Of(turn.Text).Any(said => DebriefWords.AsksForMore().IsMatch(said) && !DebriefWords.NoMorePay().IsMatch(said)))
            || sides.Figures.Any(figure => figure.Turn > from && figure.Turn <= yes.Index && figure.Role == FigureRole.Ask && !(figure.Turn == yes.Index && figure.Amount <= taken))
            || sides.Own.Any(turn => turn.Index > from && turn.Index < yes.Index && turn.Terms.Any(term => term is { Act: TermAct.Offer, Unit: TermUnit.Money, Issue: not (TermIssue.Base or TermIssue.Total or null) }));
        var hasMoved = sides.Theirs
            .Where(turn => turn.Index >= from && turn.Index < yes.Index)
            .SelectMany(turn => CallSides.Asks(turn).GroupBy(term => term.Issue).Select(same => same.Last()))
            .GroupBy(term => term.Issue)
            .Any(same => same.Key is TermIssue.Base or TermIssue.Total && same.Select(term => term.Amount).Distinct().Count() > 1 && !same.Any(term => sides.Own.Any(own => own.Index < from && own.Terms.Any(said => said.Amount == term.Amount))));
        var asksLater = sides.Own.Any(turn => turn.Index > yes.Index && turn.Terms.Any(term => term is { Act: TermAct.Offer, Unit: TermUnit.Money or TermUnit.Percent, IsRange: false, Issue: TermIssue.Base or TermIssue.Total or TermIssue.Bonus or TermIssue.SignOn or TermIssue.Equity } && !(term.Amount <= taken)));
        if (hasAsked || hasMoved || asksLater || sides.IsLeft)
        {
            return null;
        }

        var lastOffer = sides.Theirs.Last(turn => turn.Index < yes.Index && (turn == first || CallSides.Asks(turn).Any())).Index;
        var said = sides.Own.FirstOrDefault(turn => turn.Index > lastOffer && turn.Index < yes.Index && !turn.Text.Contains('?', StringComparison.Ordinal) && SaysYes().IsMatch(turn.Text)) ?? yes;
        return new Finding(DebriefCodes.AcceptedFirstOffer, said.Index, CallSides.Sentence(said, TermAct.Accept));
    }

    // A first figure said with a no to what was asked for: that is no first offer.
    [GeneratedRegex(@"\b(?:i|we|it|he|she|they|that) (?:just |really |simply )?(?:can't|cannot|can not|couldn't|won't)(?: (?:do|go|get|give|reach|stretch|manage|pay|be|make|run)\b|[,.!;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Denies();

    [GeneratedRegex(@"\b(?:yes|yeah|yep|deal|done|sold|closed|agreed|count me in|i'm in|say yes|take it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysYes();

    // A figure of the candidate's that they only take up is no offer of theirs.
    private static bool OffersOwnFigure(CallSides sides, CallTurn turn) => CallSides.Asks(turn).Any(term =>
        !sides.Own.Any(own => own.Index < turn.Index && own.Terms.Any(said => said.Issue == term.Issue && said.Amount == term.Amount && !said.IsRange)));

    private static bool TakesPay(CallTurn turn) => turn.Terms.Any(term => term.Act == TermAct.Accept && (term.Unit == TermUnit.Money || term.Issue is null));

    // The first figure put against one of theirs, with no ground before it, beside it or in the next turn. The bare answer to "what do you expect?" is none.
    private static Finding? NoRationale(CallSides sides)
    {
        foreach (var ask in sides.Figures.Where(figure => figure.Role == FigureRole.Ask))
        {
            if (sides.Before(sides.All[ask.Turn]) is { } before && Questions.ForWish(before.Text) && before.Terms.Count == 0)
            {
                continue;
            }

            var theirs = sides.TheirPay(ask.Term.Issue ?? TermIssue.Base, ask.Turn);
            if (theirs is null || theirs >= ask.Amount)
            {
                continue;
            }

            return IsGrounded(sides, sides.All[ask.Turn]) ? null : new Finding(DebriefCodes.NoRationale, ask.Turn, ask.Term.Quote) { Issue = ask.Term.Issue };
        }

        return null;
    }

    private static bool IsGrounded(CallSides sides, CallTurn ask) =>
        CandidateTells.HasGround(ask.Text)
        || CallConcessions.IsTrade(ask)
        || DebriefWords.OtherOffer().IsMatch(ask.Text)
        || GivesBeside(ask)
        || sides.Figures.Any(figure => figure.Turn == ask.Index && figure.Role == FigureRole.Elsewhere && figure.Term.Act == TermAct.Offer)
        || sides.Figures.Any(figure => figure.Turn < ask.Index && figure.Role == FigureRole.Ask && sides.Theirs.Any(their => their.Index < figure.Turn && CallSides.Asks(their).Any()) && CandidateTells.HasGround(sides.All[figure.Turn].Text))
        || sides.Own.Any(own => own.Index < ask.Index && own.Terms.Any(said => CallSides.Asks(ask).Any(asked => asked.Amount == said.Amount)) && CandidateTells.HasGround(own.Text) && sides.Theirs.Any(their => their.Index < own.Index && CallSides.Asks(their).Any()))
        || sides.Own.Any(own => own.Index < ask.Index && own.Index >= ask.Index - 2 && LeadsTo(sides, own, ask) && CandidateTells.HasGround(own.Text))
        || (sides.Own.FirstOrDefault(own => own.Index > ask.Index) is { } next && CandidateTells.HasGround(next.Text) && !Ultimatums.IsThreat(next.Text, next.Text));

    // "Sixty-eight, and I give up the car", "with one day at home": a thing against the figure.
    private static bool GivesBeside(CallTurn ask) =>
        ask.Terms.Any(term => term is { Act: TermAct.Offer, Issue: TermIssue.Car or TermIssue.StartDate or TermIssue.Remote or TermIssue.Vacation or TermIssue.Other }) || CandidateTells.GivesBeside().IsMatch(ask.Text);

    // No figure in it, and none of theirs since.
    private static bool LeadsTo(CallSides sides, CallTurn turn, CallTurn ask) =>
        !CallSides.Asks(turn).Any() && !sides.Theirs.Any(their => their.Index > turn.Index && their.Index < ask.Index && CallSides.Asks(their).Any());

    private static Finding? WeakOpening(CallSides sides)
    {
        if (sides.FirstAsk is not { } ask || CallSides.Asks(ask).First() is not { Issue: { } issue, Amount: { } amount } term)
        {
            return null;
        }

        var stood = sides.Standing(issue, byCandidate: false, ask.Index)?.Amount;
        var answer = sides.Next(issue, byCandidate: false, ask.Index);
        var isMet = answer?.Amount >= amount && stood is null;
        return isMet || (stood is { } offered && amount > offered && amount < offered * (1 + NarrowAsk)) ? new Finding(DebriefCodes.WeakOpening, ask.Index, term.Quote) { Issue = issue } : null;
    }

    // Only where the first word of the candidate is a figure; who is asked at once answers.
    private static Finding? NoRapport(CallSides sides) =>
        sides.Own is [var first, ..] && CallSides.Asks(first).Any() && !sides.IsAsked(first) && !DebriefWords.Rapport().IsMatch(first.Text) ? new Finding(DebriefCodes.NoRapport, first.Index, CallSides.Asks(first).First().Quote) : null;

    // Their figure taken, as far as it shows, and none asked for since.
    private static CallTurn? GivesIn(CallSides sides) =>
        !sides.IsLeft && !Settlement.IsPending(sides) && sides.Figures.Count > 0 && sides.Figures[^1] is { Role: FigureRole.Theirs } last && (CallConcessions.WithoutTrade(sides) ?? AcceptedFirstOffer(sides)) is { Issue: not null } or { Code: DebriefCodes.AcceptedFirstOffer } ? sides.All[last.Turn] : null;

    // Settled by word, and from there on, or in the last third, nobody spoke of paper.
    private static Finding? NoWrittenClose(CallSides sides)
    {
        if ((Settlement.Of(sides) ?? GivesIn(sides)) is not { } settled)
        {
            return null;
        }

        var from = Math.Min(settled.Index - 2, sides.All.Count * 2 / 3);
        return sides.All.Any(turn => turn.Index >= from && Paperwork.IsSpokenOf(turn.Text)) ? null : new Finding(DebriefCodes.NoWrittenClose, sides.All[^1].Index, null);
    }
}
