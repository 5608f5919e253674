namespace Coach.Calls;

/// <summary>Finds the mistakes of the candidate, each once, where it first shows.</summary>
internal static class CallMistakes
{
    /// <summary>A first ask less than this above what is offered leaves nothing to give (a part of the offer).</summary>
    private const decimal NarrowAsk = 0.04m;

    /// <summary>A next ask that gives up more than this part of what lies between the figures leaves no further step.</summary>
    private const decimal WideStep = 0.6m;

    /// <summary>Words of a turn that says little.</summary>
    private const int ShortTurn = 12;

    public static IEnumerable<Finding?> In(CallSides sides) =>
    [
        AcceptedFirstOffer(sides),
        RevealedWalkAway(sides),
        GaveNumberFirst(sides),
        GaveRange(sides),
        RevealedCurrentSalary(sides),
        NoRationale(sides),
        ConcededWithoutTrade(sides) ?? GaveUp(sides),
        BidAgainstSelf(sides),
        sides.Said(DebriefCodes.ApologeticAsk, DebriefWords.Apology(), DebriefWords.SmallTalk(), turn => turn.Text.Contains('?', StringComparison.Ordinal) || sides.Own.Any(other => Math.Abs(other.Index - turn.Index) <= 4 && CallSides.Has(other, TermAct.Offer))),
        EmptyUltimatum(sides),
        sides.Said(DebriefCodes.ResignedBeforeLetter, DebriefWords.Resigned(), DebriefWords.OnlyOnceWritten()),
        WeakOpening(sides),
        WeakCounter(sides),
        AcceptedBelowLimit(sides),
        NoRapport(sides),
        NoWrittenClose(sides),
    ];

    // A yes to money that is still as it was first named, with nothing asked in between.
    private static Finding? AcceptedFirstOffer(CallSides sides)
    {
        var first = sides.FirstTheirOffer;
        var yes = sides.Own.FirstOrDefault(turn => turn.Terms.Any(term => term is { Act: TermAct.Accept, Unit: TermUnit.Money } or { Act: TermAct.Accept, Issue: null }) && first?.Index < turn.Index);
        if (first is null || yes is null || sides.Own.Any(turn => turn.Index <= yes.Index && (CallSides.Has(turn, TermAct.Offer) || (turn.Index > first.Index && DebriefWords.AsksForMore().IsMatch(turn.Text)))))
        {
            return null;
        }

        var hasMoved = sides.Theirs.Where(turn => turn.Index < yes.Index).SelectMany(CallSides.Asks).GroupBy(term => term.Issue).Any(same => same.Select(term => term.Amount).Distinct().Count() > 1);
        return hasMoved ? null : new Finding(DebriefCodes.AcceptedFirstOffer, yes.Index, Sentence(yes, TermAct.Accept));
    }

    private static Finding? RevealedWalkAway(CallSides sides) => sides.Said(DebriefCodes.RevealedWalkAway, DebriefWords.Limit(), DebriefWords.WithholdsOrTrades());

    private static Finding? GaveNumberFirst(CallSides sides)
    {
        var ask = sides.Own.FirstOrDefault(turn => turn.Terms.Any(IsOwnNumber));
        if (ask is null || sides.FirstTheirOffer?.Index < ask.Index || HasHeardFigure(sides, ask.Index))
        {
            return null;
        }

        var term = ask.Terms.First(IsOwnNumber);
        return new Finding(DebriefCodes.GaveNumberFirst, ask.Index, term.Quote) { Issue = term.Issue };
    }

    // What is asked for, or the least that would do.
    private static bool IsOwnNumber(CallTerm term) =>
        term is { Act: TermAct.Offer, Unit: TermUnit.Money } || (term is { Act: TermAct.Mention, Unit: TermUnit.Money, Quote: { } quote } && DebriefWords.Limit().IsMatch(quote));

    // Their range, an offer from before the call, or a raise, which nobody else would begin.
    private static bool HasHeardFigure(CallSides sides, int before) =>
        sides.Theirs.Any(turn => turn.Index < before && turn.Terms.Any(term => term is { Unit: TermUnit.Money, Act: TermAct.Mention }) && (DebriefWords.Band().IsMatch(turn.Text) || turn.Terms.Count(term => term is { Unit: TermUnit.Money, Act: TermAct.Mention }) > 1))
        || sides.All.Any(turn => turn.Index <= before && (DebriefWords.OfferedBefore().IsMatch(turn.Text) || DebriefWords.Raise().IsMatch(turn.Text)));

    private static Finding? GaveRange(CallSides sides) => sides.Own
        .SelectMany(turn => CallSides.Asks(turn)
            .Where(term => term.Issue is TermIssue.Base or TermIssue.Total)
            .GroupBy(term => (term.Issue, term.Quote))
            .Where(same => same.Count(term => term.IsRange) > 1)
            .Select(same => new Finding(DebriefCodes.GaveRange, turn.Index, same.Key.Quote) { Issue = same.Key.Issue }))
        .FirstOrDefault();

    private static Finding? RevealedCurrentSalary(CallSides sides) => sides.Own
        .SelectMany(turn => turn.Terms
            .Where(term => term is { Act: TermAct.Mention, Unit: TermUnit.Money } && (DebriefWords.CurrentPay().IsMatch(term.Quote ?? turn.Text) || IsAskedForCurrentPay(sides, turn)) && !DebriefWords.OtherOffer().IsMatch(term.Quote ?? turn.Text))
            .Select(term => new Finding(DebriefCodes.RevealedCurrentSalary, turn.Index, term.Quote) { Issue = term.Issue }))
        .FirstOrDefault();

    private static bool IsAskedForCurrentPay(CallSides sides, CallTurn turn) =>
        turn.Index > 0 && sides.Theirs.Contains(sides.All[turn.Index - 1]) && DebriefWords.AsksForCurrentPay().IsMatch(sides.All[turn.Index - 1].Text);

    private static Finding? NoRationale(CallSides sides)
    {
        if (sides.FirstAsk is not { } ask || sides.Own.Any(turn => turn.Index <= ask.Index + 2 && DebriefWords.HasReason(turn.Text)))
        {
            return null;
        }

        var term = CallSides.Asks(ask).First();
        return term.Issue is { } issue && sides.Standing(issue, byCandidate: false, ask.Index)?.Amount >= term.Amount ? null : new Finding(DebriefCodes.NoRationale, ask.Index, term.Quote) { Issue = term.Issue };
    }

    private static Finding? ConcededWithoutTrade(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            foreach (var taken in turn.Terms.Where(term => term is { Act: TermAct.Accept, Amount: not null, Issue: TermIssue.Base or TermIssue.Total or TermIssue.Equity }))
            {
                var issue = taken.Issue!.Value;
                if (sides.Standing(issue, byCandidate: true, turn.Index - 1) is { } ask && ask.Amount > taken.Amount && !HasGot(sides, issue, ask, turn) && !DebriefWords.Trade().IsMatch(turn.Text))
                {
                    return new Finding(DebriefCodes.ConcededWithoutTrade, turn.Index, taken.Quote ?? Sentence(turn, TermAct.Accept)) { Issue = issue };
                }
            }
        }

        return null;
    }

    // An ask let go of with a word, once it was turned down.
    private static Finding? GaveUp(CallSides sides) => sides.Said(
        DebriefCodes.ConcededWithoutTrade,
        DebriefWords.LetsGo(),
        null,
        turn => turn.Text.Count(c => c == ' ') < ShortTurn && sides.Own.Any(ask => ask.Index < turn.Index && ask.Index >= turn.Index - 3 && (CallSides.Has(ask, TermAct.Offer) || DebriefWords.AsksForMore().IsMatch(ask.Text) || DebriefWords.AsksForPart().IsMatch(ask.Text)))
            && !sides.Own.Any(later => later.Index > turn.Index && CallSides.Asks(later).Any()));

    // They gave something on another issue since the ask, and took nothing.
    private static bool HasGot(CallSides sides, TermIssue issue, CallTerm ask, CallTurn yes)
    {
        var askedIn = sides.Own.Last(turn => turn.Index < yes.Index && turn.Terms.Contains(ask)).Index;
        var others = sides.Theirs
            .Where(turn => turn.Index < yes.Index && turn.Index > askedIn)
            .SelectMany(turn => turn.Terms.Where(term => term.Issue is { } other && other != issue && term.Act is TermAct.Offer or TermAct.Accept && !IsTurnedDown(sides, term, turn.Index)).Select(term => (Term: term, Was: sides.Standing(term.Issue!.Value, byCandidate: false, turn.Index - 1))))
            .ToList();
        return others.Any(other => other.Was is null || other.Term.Amount > other.Was.Amount) && !others.Any(other => other.Term.Amount < other.Was?.Amount);
    }

    private static bool IsTurnedDown(CallSides sides, CallTerm given, int turn) =>
        sides.Own.Any(later => later.Index > turn && later.Terms.Any(term => term.Act == TermAct.Reject && term.Issue == given.Issue));

    private static Finding? BidAgainstSelf(CallSides sides)
    {
        (CallTerm Term, int Turn)? before = null;
        foreach (var turn in sides.Own)
        {
            foreach (var ask in CallSides.Asks(turn).Where(term => term.Issue is TermIssue.Base or TermIssue.Total))
            {
                if (before is { } last && last.Term.Issue == ask.Issue && last.Term.Amount > ask.Amount && !IsAnswered(sides, last.Turn, turn.Index) && !DebriefWords.Trade().IsMatch(turn.Text) && !AsksElsewhere(sides, turn, ask))
                {
                    return new Finding(DebriefCodes.BidAgainstSelf, turn.Index, ask.Quote) { Issue = ask.Issue };
                }

                before = (ask, turn.Index);
            }
        }

        return null;
    }

    // Down here, up there: that is a trade.
    private static bool AsksElsewhere(CallSides sides, CallTurn turn, CallTerm ask) =>
        turn.Terms.Any(term => term is { Act: TermAct.Offer, Issue: { } other } && other != ask.Issue && (sides.Standing(other, byCandidate: true, turn.Index - 1) is not { } was || term.Amount > was.Amount));

    // A step of theirs toward it: a figure named again is none.
    private static bool IsAnswered(CallSides sides, int ask, int next) => sides.Theirs.Any(turn => turn.Index > ask && turn.Index < next && IsBetter(sides, turn));

    private static Finding? EmptyUltimatum(CallSides sides)
    {
        var threat = sides.SaidLast(DebriefCodes.EmptyUltimatum, DebriefWords.Threat(), DebriefWords.Withholds(), turn => sides.Own.Any(later => later.Index > turn.Index && (CallSides.Has(later, TermAct.Accept) || CallSides.Asks(later).Any() || DebriefWords.Stays().IsMatch(later.Text))));
        var folds = sides.Own.Any(turn => turn.Index > threat?.Turn && DebriefWords.Stays().IsMatch(turn.Text));
        if (threat is null || (sides.Agreed.Count == 0 && !folds))
        {
            return null;
        }

        // What was demanded with it, or last before: met or not.
        var demand = sides.Own.Where(turn => turn.Index <= threat.Turn).SelectMany(CallSides.Asks).LastOrDefault();
        var isMet = demand is { Issue: { } issue, Amount: { } wanted }
            ? sides.Settled(issue)?.Amount >= wanted - (WideStep * Math.Max(0, wanted - (sides.Standing(issue, byCandidate: false, threat.Turn)?.Amount ?? sides.Settled(issue)?.Amount ?? wanted)))
            : sides.Theirs.Any(turn => turn.Index > threat.Turn && IsBetter(sides, turn));
        return isMet && !folds ? null : threat with { Issue = demand?.Issue };
    }

    private static bool IsBetter(CallSides sides, CallTurn turn) =>
        turn.Terms.Any(term => term is { Act: TermAct.Offer, Issue: { } issue } && (sides.Standing(issue, byCandidate: false, turn.Index - 1) is not { } was || term.Amount > was.Amount));

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

    private static Finding? WeakCounter(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            foreach (var ask in CallSides.Asks(turn))
            {
                var was = sides.Standing(ask.Issue!.Value, byCandidate: true, turn.Index - 1)?.Amount;
                var theirs = sides.Standing(ask.Issue.Value, byCandidate: false, turn.Index)?.Amount;
                if (was - ask.Amount > WideStep * (was - theirs) && ask.Amount > theirs && !DebriefWords.Trade().IsMatch(turn.Text))
                {
                    return new Finding(DebriefCodes.WeakCounter, turn.Index, ask.Quote) { Issue = ask.Issue };
                }
            }
        }

        return null;
    }

    private static Finding? AcceptedBelowLimit(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            foreach (var limit in turn.Terms.Where(term => term is { Act: TermAct.Mention, Unit: TermUnit.Money, Issue: not null } && DebriefWords.Limit().IsMatch(term.Quote ?? "")))
            {
                var yes = sides.Own.FirstOrDefault(later => later.Index > turn.Index && later.Terms.Any(term => term.Act == TermAct.Accept && term.Issue == limit.Issue && term.Amount < limit.Amount));
                if (yes is not null && sides.Settled(limit.Issue!.Value)?.Amount < limit.Amount)
                {
                    return new Finding(DebriefCodes.AcceptedBelowLimit, yes.Index, Sentence(yes, TermAct.Accept)) { Issue = limit.Issue };
                }
            }
        }

        return null;
    }

    // Only where the first word of the candidate is a figure; who is asked at once answers.
    private static Finding? NoRapport(CallSides sides) =>
        sides.Own is [var first, ..] && CallSides.Asks(first).Any() && !sides.IsAsked(first) && !DebriefWords.Rapport().IsMatch(first.Text) ? new Finding(DebriefCodes.NoRapport, first.Index, CallSides.Asks(first).First().Quote) : null;

    private static Finding? NoWrittenClose(CallSides sides)
    {
        var yes = sides.All.FirstOrDefault(turn => CallSides.Has(turn, TermAct.Accept));
        if (sides.All.Count == 0 || (sides.Agreed.Count == 0 && !sides.Own.Any(turn => CallSides.Has(turn, TermAct.Accept))))
        {
            return null;
        }

        var from = Math.Min((yes?.Index ?? sides.All.Count) - 2, sides.All.Count * 2 / 3);
        return sides.All.Any(turn => turn.Index >= from && DebriefWords.AsksForWriting(turn.Text)) ? null : new Finding(DebriefCodes.NoWrittenClose, sides.All[^1].Index, null);
    }

    private static string? Sentence(CallTurn turn, TermAct act) => turn.Terms.FirstOrDefault(term => term.Act == act)?.Quote ?? SpokenSentences.Of(turn.Text).FirstOrDefault();
}
