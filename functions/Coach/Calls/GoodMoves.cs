namespace Coach.Calls;

/// <summary>Finds what the candidate did well, each once, where it first shows.</summary>
internal static class GoodMoves
{
    /// <summary>A first ask at least this much above what is offered is ambitious (a part of the offer).</summary>
    private const decimal AmbitiousAsk = 0.08m;

    /// <summary>Someone leaves in one of the last turns; earlier, it was a threat.</summary>
    private const int LastTurns = 5;

    public static IEnumerable<Finding?> In(CallSides sides) =>
    [
        Rapport(sides),
        DeflectedNumber(sides),
        AmbitiousOpening(sides),
        Rationale(sides),
        sides.Said(DebriefCodes.GoodTrade, DebriefWords.Trade(), DebriefWords.NoTrade(), turn => turn.Terms.Count > 0 || DebriefWords.Gives().IsMatch(turn.Text)),
        MultiIssue(sides),
        HeldAsk(sides),
        sides.Said(DebriefCodes.GoodCompetingOffer, DebriefWords.OtherOffer(), DebriefWords.NoOtherOffer()) ?? AnsweredForOther(sides),
        sides.Said(DebriefCodes.GoodAskedTime, DebriefWords.AsksForTime(), DebriefWords.NotForMyself()),
        sides.Said(DebriefCodes.GoodAskedBreakdown, DebriefWords.Breakdown()),
        WrittenClose(sides),
        sides.Agreed.Count == 0 ? sides.SaidLast(DebriefCodes.GoodWalkedAway, DebriefWords.Leaves(), DebriefWords.IfOnly(), turn => turn.Index >= sides.All.Count - LastTurns) : null,
    ];

    private static Finding? Rapport(CallSides sides) =>
        sides.Said(DebriefCodes.GoodRapport, DebriefWords.Rapport(), null, turn => turn.Index < (sides.FirstAsk?.Index ?? sides.All.Count) && turn.Index < 6);

    private static Finding? DeflectedNumber(CallSides sides) => sides.Said(
        DebriefCodes.GoodDeflectedNumber,
        DebriefWords.Deflects(),
        null,
        turn => !CallSides.Has(turn, TermAct.Offer, TermUnit.Money) && (sides.IsAsked(turn) || !(sides.FirstTheirOffer?.Index < turn.Index)) && !(sides.FirstAsk?.Index < turn.Index));

    private static Finding? AmbitiousOpening(CallSides sides)
    {
        if (sides.FirstAsk is not { } ask || CallSides.Asks(ask).First() is not { Issue: { } issue, Amount: { } amount } term)
        {
            return null;
        }

        var stood = sides.Standing(issue, byCandidate: false, ask.Index)?.Amount ?? sides.Next(issue, byCandidate: false, ask.Index)?.Amount;
        return amount >= stood * (1 + AmbitiousAsk) ? new Finding(DebriefCodes.GoodAmbitiousOpening, ask.Index, term.Quote) { Issue = issue } : null;
    }

    private static Finding? Rationale(CallSides sides)
    {
        var asks = sides.Own.Where(turn => CallSides.Has(turn, TermAct.Offer)).Select(turn => turn.Index).ToList();
        return sides.Own.Where(turn => asks.Exists(ask => Math.Abs(turn.Index - ask) <= 2)).Select(turn => DebriefWords.Reason(turn.Text) is { } why ? new Finding(DebriefCodes.GoodRationale, turn.Index, why) : null).FirstOrDefault(found => found is not null);
    }

    // "You've got a competing offer?" "I do, from …"
    private static Finding? AnsweredForOther(CallSides sides) => sides.Own
        .Where(turn => sides.IsAsked(turn) && DebriefWords.OtherOffer().IsMatch(sides.All[turn.Index - 1].Text) && DebriefWords.Affirms().IsMatch(turn.Text))
        .Select(turn => new Finding(DebriefCodes.GoodCompetingOffer, turn.Index, SpokenSentences.Of(turn.Text).FirstOrDefault()))
        .FirstOrDefault();

    private static Finding? MultiIssue(CallSides sides) => sides.Own
        .Where(turn => turn.Terms.Where(term => term is { Act: TermAct.Offer, Issue: not null }).Select(term => term.Issue == TermIssue.Other ? (term.Issue, term.Text) : (term.Issue, null)).Distinct().Count() is var issues && (issues > 2 || (issues == 2 && !DebriefWords.IfThen().IsMatch(turn.Text))))
        .Select(turn => new Finding(DebriefCodes.GoodMultiIssue, turn.Index, turn.Terms.First(term => term.Act == TermAct.Offer).Quote))
        .FirstOrDefault();

    // The same figure again after they came with less, or the figure agreed.
    private static Finding? HeldAsk(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            foreach (var ask in CallSides.Asks(turn))
            {
                var issue = ask.Issue!.Value;
                var again = sides.Standing(issue, byCandidate: true, turn.Index - 1)?.Amount == ask.Amount && sides.Standing(issue, byCandidate: false, turn.Index)?.Amount < ask.Amount;
                if (again || (sides.Settled(issue)?.Amount >= ask.Amount && sides.Theirs.Any(other => other.Index < turn.Index && CallSides.Asks(other).Any(term => term.Issue == issue && term.Amount < ask.Amount))))
                {
                    return new Finding(DebriefCodes.GoodHeldAsk, turn.Index, ask.Quote) { Issue = issue };
                }
            }
        }

        return null;
    }

    private static Finding? WrittenClose(CallSides sides)
    {
        foreach (var turn in sides.Own.Reverse().Where(turn => turn.Index >= sides.All.Count / 3))
        {
            if (SpokenSentences.Of(turn.Text).LastOrDefault(Paperwork.IsSpokenOf) is { } sentence)
            {
                return new Finding(DebriefCodes.GoodWrittenClose, turn.Index, sentence);
            }
        }

        return null;
    }
}
