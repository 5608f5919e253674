using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>Finds the mistakes of the candidate, each once, where it first shows.</summary>
internal static partial class CallMistakes
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
        Earlier(ConcededWithoutTrade(sides), GaveUp(sides)),
        BidAgainstSelf(sides),
        ApologeticAsk(sides),
        EmptyUltimatum(sides),
        sides.Said(DebriefCodes.ResignedBeforeLetter, DebriefWords.Resigned(), DebriefWords.OnlyOnceWritten()) ?? NoticeAtOnce(sides),
        WeakOpening(sides),
        WeakCounter(sides),
        AcceptedBelowLimit(sides),
        NoRapport(sides),
        NoWrittenClose(sides),
    ];

    // A yes to money that is still as it was first named, with nothing asked in between.
    private static Finding? AcceptedFirstOffer(CallSides sides)
    {
        // A figure of the candidate's that they only take up is no offer of theirs.
        var first = sides.Theirs.FirstOrDefault(turn => CallSides.Asks(turn).Any(term => !sides.Own.Any(own => own.Index < turn.Index && own.Terms.Any(said => said.Issue == term.Issue && said.Amount == term.Amount)))) ?? sides.FirstTheirOffer;
        var yes = sides.Own.FirstOrDefault(turn => turn.Terms.Any(term => term is { Act: TermAct.Accept, Unit: TermUnit.Money } or { Act: TermAct.Accept, Issue: null }) && first?.Index < turn.Index);
        if (first is null || yes is null || sides.Own.Any(turn => turn.Index > first.Index && turn.Index <= yes.Index && (CallSides.Has(turn, TermAct.Offer, TermUnit.Money) || DebriefWords.AsksForMore().IsMatch(turn.Text))))
        {
            return null;
        }

        var hasMoved = sides.Theirs.Where(turn => turn.Index >= first.Index && turn.Index < yes.Index).SelectMany(CallSides.Asks).GroupBy(term => term.Issue).Any(same => same.Select(term => term.Amount).Distinct().Count() > 1);
        return hasMoved ? null : new Finding(DebriefCodes.AcceptedFirstOffer, yes.Index, Sentence(yes, TermAct.Accept));
    }

    // In so many words, or as the answer to who asks for it; and with its figure: a wish to be treated well tells no limit.
    private static Finding? RevealedWalkAway(CallSides sides)
    {
        foreach (var turn in sides.Own.Where(turn => HasFigure(turn) && !IsThreat(turn.Text)))
        {
            var isAsked = sides.Before(turn) is { } before && before.Text.Contains('?', StringComparison.Ordinal) && CandidateTells.AsksForLeast().IsMatch(before.Text);
            foreach (var sentence in SpokenSentences.Of(turn.Text))
            {
                var tells = DebriefWords.Limit().IsMatch(sentence) || CandidateTells.TellsLeast().IsMatch(sentence) || (isAsked && turn.Terms.Any(term => term is { Unit: TermUnit.Money, Act: not TermAct.Accept } && term.Quote == sentence));
                if (tells && !DebriefWords.WithholdsOrTrades().IsMatch(sentence) && !LivesWith().IsMatch(sentence) && !(DebriefWords.Trade().IsMatch(ByTheWay().Replace(sentence, "")) && !isAsked))
                {
                    return new Finding(DebriefCodes.RevealedWalkAway, turn.Index, sentence);
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@",? if (?:you (?:want|must|ask|really|need)|i'm (?:honest|truthful))[^.?!]*", RegexOptions.IgnoreCase)]
    private static partial Regex ByTheWay();

    // "I can live with that": what is on the table, taken or moved to.
    [GeneratedRegex(@"\blive with\b", RegexOptions.IgnoreCase)]
    private static partial Regex LivesWith();

    private static bool HasFigure(CallTurn turn) => turn.Terms.Any(term => term is { Unit: TermUnit.Money, Amount: not null });

    private static bool IsThreat(string text) => SpokenSentences.Of(text).Any(sentence => CandidateTells.Exits().IsMatch(sentence) && CandidateTells.Conditions().IsMatch(text) && !DebriefWords.Limit().IsMatch(sentence) && !sentence.Contains("stay", StringComparison.OrdinalIgnoreCase));

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
            .Where(same => same.Count(term => term.IsRange) > 1 || IsBetween(same.Key.Quote, [.. same]))
            .Select(same => new Finding(DebriefCodes.GaveRange, turn.Index, same.Key.Quote) { Issue = same.Key.Issue }))
        .FirstOrDefault();

    // "One ten, one twenty-five?", "thirty-seven, forty, something between"
    private static bool IsBetween(string? quote, IReadOnlyList<CallTerm> named) =>
        quote is not null && named.Count > 1 && named[0].Amount < named[1].Amount && named[1].Amount <= named[0].Amount * 1.35m && Between().IsMatch(quote);

    [GeneratedRegex(@"\b(?:between|somewhere|in the region|range)\b|^[^.!]*\?$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    // Unasked or at the first question; who declined once and is pressed did what they could.
    private static Finding? RevealedCurrentSalary(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            if (IsAskedForCurrentPay(sides, turn) && !HasFigure(turn) && (DebriefWords.Deflects().IsMatch(turn.Text) || DebriefWords.Withholds().IsMatch(turn.Text) || Declines().IsMatch(turn.Text)))
            {
                return null;
            }

            if (turn.Terms.FirstOrDefault(term => term is { Unit: TermUnit.Money, Act: not TermAct.Accept, Issue: TermIssue.Base or TermIssue.Total or null or TermIssue.Other } && !DebriefWords.OtherOffer().IsMatch(term.Quote ?? turn.Text) && (IsAskedForCurrentPay(sides, turn) ? !IsAsk(term.Quote) : term.Act == TermAct.Mention && DebriefWords.CurrentPay().IsMatch(term.Quote ?? turn.Text))) is { } told)
            {
                return new Finding(DebriefCodes.RevealedCurrentSalary, turn.Index, told.Quote) { Issue = told.Issue };
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:keep (?:that|it) out|prefer (?:to|not)|rather not|not (?:relevant|going to)|what matters)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Declines();

    private static bool IsAsk(string? quote) => quote is not null && Asking().IsMatch(quote);

    [GeneratedRegex(@"\b(?:i'd (?:like|want|need|say|ask|be (?:looking|happy))|looking for|hoping|i want|expect\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    private static bool IsAskedForCurrentPay(CallSides sides, CallTurn turn) =>
        turn.Index > 0 && sides.Theirs.Contains(sides.All[turn.Index - 1]) && (DebriefWords.AsksForCurrentPay().IsMatch(sides.All[turn.Index - 1].Text) || PayNow().IsMatch(sides.All[turn.Index - 1].Text));

    [GeneratedRegex(@"\b(?:(?:right now|currently|now|today|at the moment|and) you(?:'re| are) (?:at|on|making|earning)|(?:they|what are they) pay(?:ing)? you|pay you (?:at|over|now)|(?:your )?(?:present|current) (?:salary|pay|package)|you have now|what are you (?:on|making|earning|currently)|what do you (?:make|earn))\b|(?=[^.!?]*\b(?:now|currently|current|today|moment|minute|present|these days|over there|existing|last)\b)(?=[^.!?]*\byou(?:r|'re)?\b)[^.!?]*\b(?:on|at|mak\w+|earn\w*|paid|paying|pay|salary|base|package|comp|get|getting|money|take home)\b[^.!?]*\?", RegexOptions.IgnoreCase)]
    private static partial Regex PayNow();

    // The first figure put against one of theirs, with no ground before it, beside it or in the next turn. The bare answer to "what do you expect?" is none.
    private static Finding? NoRationale(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            foreach (var ask in CallSides.Asks(turn).Where(term => !term.IsRange))
            {
                var theirs = sides.Standing(ask.Issue!.Value, byCandidate: false, turn.Index - 1)?.Amount;
                if (theirs is null || theirs >= ask.Amount)
                {
                    continue;
                }

                var next = sides.Own.FirstOrDefault(own => own.Index > turn.Index);
                var isGrounded = CandidateTells.HasGround(turn.Text) || sides.Own.Any(own => own.Index < turn.Index && own.Index >= turn.Index - 2 && !CallSides.Asks(own).Any() && CandidateTells.HasGround(own.Text) && !sides.Theirs.Any(their => their.Index > own.Index && their.Index < turn.Index && CallSides.Asks(their).Any())) || (next is not null && CandidateTells.HasGround(next.Text));
                return isGrounded ? null : new Finding(DebriefCodes.NoRationale, turn.Index, ask.Quote) { Issue = ask.Issue };
            }
        }

        return null;
    }

    private static Finding? Earlier(Finding? one, Finding? other) => one is null || other?.Turn < one.Turn ? other : one;

    // Sorry for asking, in the turn of the ask or beside it.
    private static Finding? ApologeticAsk(CallSides sides) => sides.Said(
        DebriefCodes.ApologeticAsk,
        CandidateTells.Belittles(),
        CandidateTells.OtherRegret(),
        turn => (turn.Text.Contains('?', StringComparison.Ordinal) && Requests().IsMatch(turn.Text)) || sides.Own.Any(other => Math.Abs(other.Index - turn.Index) <= 2 && CallSides.Has(other, TermAct.Offer)))
        ?? sides.Said(DebriefCodes.ApologeticAsk, DebriefWords.Apology(), CandidateTells.OtherRegret(), turn => sides.Own.Any(other => Math.Abs(other.Index - turn.Index) <= 4 && CallSides.Has(other, TermAct.Offer)));

    [GeneratedRegex(@"\b(?:could|would|can|is there|what about|any chance|ask\w*|what does|how much|does it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Requests();

    private static Finding? NoticeAtOnce(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            foreach (var sentence in SpokenSentences.Of(turn.Text))
            {
                if (CandidateTells.GivesNotice().IsMatch(sentence) && CandidateTells.AtOnce().IsMatch(sentence) && !CandidateTells.OnceWritten().IsMatch(sentence))
                {
                    return new Finding(DebriefCodes.ResignedBeforeLetter, turn.Index, sentence);
                }
            }
        }

        return null;
    }

    // Less than asked for, taken or asked for next, after they refused or stood firm and gave nothing since.
    private static Finding? ConcededWithoutTrade(CallSides sides)
    {
        foreach (var turn in sides.Own.Where(turn => !DebriefWords.Trade().IsMatch(turn.Text) && !IsThreat(turn.Text)))
        {
            foreach (var given in turn.Terms.Where(term => term is { Act: TermAct.Accept or TermAct.Offer, Amount: not null, IsRange: false, Issue: TermIssue.Base or TermIssue.Total or TermIssue.Equity }))
            {
                var issue = given.Issue!.Value;
                if (sides.Standing(issue, byCandidate: true, turn.Index - 1) is not { } ask || ask.Amount <= given.Amount || (given.Act == TermAct.Offer && AsksElsewhere(sides, turn, given)))
                {
                    continue;
                }

                var asked = sides.Own.Last(own => own.Index < turn.Index && own.Terms.Contains(ask)).Index;
                if (IsRefusedSince(sides, asked, turn.Index, issue) && !HasGivenSince(sides, asked, turn.Index) && !HasGot(sides, issue, ask, turn))
                {
                    return new Finding(DebriefCodes.ConcededWithoutTrade, turn.Index, given.Quote ?? Sentence(turn, TermAct.Accept)) { Issue = issue };
                }
            }
        }

        return GivenIn(sides);
    }

    // Settled below the last ask though they never moved after it: given in with the first word that yields.
    private static Finding? GivenIn(CallSides sides)
    {
        foreach (var settled in sides.Agreed.Where(term => term is { Amount: not null, Issue: TermIssue.Base or TermIssue.Total }))
        {
            var issue = settled.Issue!.Value;
            var ask = sides.Own.LastOrDefault(turn => CallSides.Asks(turn).Any(term => term.Issue == issue && term.Amount > settled.Amount));
            if (ask is null || HasGivenSince(sides, ask.Index, sides.All.Count) || sides.Own.Any(turn => turn.Index > ask.Index && DebriefWords.Trade().IsMatch(turn.Text)))
            {
                continue;
            }

            var refusal = sides.Theirs.FirstOrDefault(turn => turn.Index > ask.Index && IsRefusedSince(sides, ask.Index, turn.Index + 1, issue));
            if (refusal is not null && sides.Own.FirstOrDefault(turn => turn.Index > refusal.Index && Yields().IsMatch(turn.Text) && !IsThreat(turn.Text)) is { } turn)
            {
                return new Finding(DebriefCodes.ConcededWithoutTrade, turn.Index, SpokenSentences.Of(turn.Text).FirstOrDefault()) { Issue = issue };
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:okay|ok|all ?right|fine|fair enough|sure|then|no problem|understood|i see|that's fine|go on|i'll take|i'll do|deal|yes|yeah|makes sense|it is)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yields();

    // A no in so many words, or the same figure of theirs once more.
    private static bool IsRefusedSince(CallSides sides, int asked, int until, TermIssue issue) => sides.Theirs.Any(turn => turn.Index > asked && turn.Index < until
        && (CandidateTells.Refuses().IsMatch(turn.Text) || CallSides.Has(turn, TermAct.Reject) || turn.Terms.Any(term => term.Issue == issue && term.Amount is { } amount && amount == sides.Standing(issue, byCandidate: false, asked)?.Amount)));

    private static bool HasGivenSince(CallSides sides, int asked, int until) => sides.Theirs.Any(turn => turn.Index > asked && turn.Index < until && IsBetter(sides, turn));

    // An ask let go of with a word, once it was turned down.
    private static Finding? GaveUp(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            var ask = sides.Own.LastOrDefault(own => own.Index < turn.Index && own.Index >= turn.Index - FewTurns && (CallSides.Has(own, TermAct.Offer) || DebriefWords.AsksForMore().IsMatch(own.Text) || DebriefWords.AsksForPart().IsMatch(own.Text) || own.Text.Contains('?', StringComparison.Ordinal)));
            if (ask is null || !sides.Theirs.Any(other => other.Index > ask.Index && other.Index < turn.Index && CandidateTells.Refuses().IsMatch(other.Text)) || CallSides.Asks(turn).Any(term => term.Quote is not { } quote || !CandidateTells.LetsGo().IsMatch(quote)))
            {
                continue;
            }

            var sentence = SpokenSentences.Of(turn.Text).FirstOrDefault(said => CandidateTells.LetsGo().IsMatch(said) || (turn.Text.Count(c => c == ' ') < ShortTurn && DebriefWords.LetsGo().IsMatch(said) && (CallSides.Has(ask, TermAct.Offer) || DebriefWords.AsksForMore().IsMatch(ask.Text) || DebriefWords.AsksForPart().IsMatch(ask.Text)) && !sides.Own.Any(later => later.Index > turn.Index && CallSides.Asks(later).Any())));
            if (sentence is not null && !DebriefWords.Trade().IsMatch(turn.Text))
            {
                return new Finding(DebriefCodes.ConcededWithoutTrade, turn.Index, sentence);
            }
        }

        return null;
    }

    /// <summary>An ask further back than this many turns is no longer what a word lets go of.</summary>
    private const int FewTurns = 4;

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

    // A lower ask before they answered the first: no figure of theirs and no refusal in between, or in the same breath.
    private static Finding? BidAgainstSelf(CallSides sides)
    {
        (CallTerm Term, int Turn)? before = null;
        var told = RevealedWalkAway(sides)?.Turn;
        foreach (var turn in sides.Own.Where(turn => turn.Index != told))
        {
            foreach (var ask in CallSides.Asks(turn).Where(term => term.Issue is TermIssue.Base or TermIssue.Total))
            {
                var isLower = before is { } last && last.Term.Issue == ask.Issue && last.Term.Amount > ask.Amount && !(last.Turn == turn.Index && (ask.IsRange || last.Term.IsRange));
                if (isLower && !IsAnswered(sides, before!.Value.Turn, turn.Index) && !GivesFor().IsMatch(turn.Text) && !AsksElsewhere(sides, turn, ask) && !(before.Value.Term.IsRange && before.Value.Turn == turn.Index))
                {
                    return new Finding(DebriefCodes.BidAgainstSelf, turn.Index, ask.Quote) { Issue = ask.Issue };
                }

                before = isLower || before is null || before.Value.Turn != turn.Index || !ask.IsRange || ask.Amount > before.Value.Term.Amount ? (ask, turn.Index) : before;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:(?:if|provided|as long as) (?:you|we|they|the|there)\b|in (?:return|exchange)|and i(?:'d|'ll)\b(?! be (?:happy|fine)))", RegexOptions.IgnoreCase)]
    private static partial Regex GivesFor();

    // Down here, up there: that is a trade.
    private static bool AsksElsewhere(CallSides sides, CallTurn turn, CallTerm ask) =>
        turn.Terms.Any(term => term is { Act: TermAct.Offer, Issue: { } other } && other != ask.Issue && (sides.Standing(other, byCandidate: true, turn.Index - 1) is not { } was || term.Amount > was.Amount));

    // A figure of theirs, or a no; "that's a lot", a sigh or a question is none.
    private static bool IsAnswered(CallSides sides, int ask, int next) => sides.Theirs.Any(turn => turn.Index > ask && turn.Index < next && (CallSides.Has(turn, TermAct.Offer, TermUnit.Money) || CallSides.Has(turn, TermAct.Reject) || CandidateTells.Refuses().IsMatch(turn.Text)));

    // "This or I'm out", with nothing behind it: they go on talking, take less, or say that there is nothing.
    private static Finding? EmptyUltimatum(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            var sentence = SpokenSentences.Of(turn.Text).FirstOrDefault(said => (DebriefWords.Threat().IsMatch(said) && !DebriefWords.Withholds().IsMatch(said)) || (CandidateTells.Exits().IsMatch(said) && CandidateTells.Conditions().IsMatch(turn.Text) && !DebriefWords.Resigned().IsMatch(said)));
            var after = sides.Own.Where(own => own.Index > turn.Index).ToList();
            if (sentence is null || after.Count == 0 || sides.Own.Any(own => own.Index <= turn.Index && DebriefWords.OtherOffer().IsMatch(own.Text) && !DebriefWords.NoOtherOffer().IsMatch(own.Text)))
            {
                continue;
            }

            var demand = sides.Own.Where(own => own.Index <= turn.Index).SelectMany(CallSides.Asks).LastOrDefault();
            var takesBack = after.Take(2).Any(own => CandidateTells.TakesBack().IsMatch(own.Text)) || after.Any(own => DebriefWords.Stays().IsMatch(own.Text) || CandidateTells.LetsGo().IsMatch(own.Text));
            var takesLess = demand is { Issue: { } issue, Amount: { } wanted } && (sides.Settled(issue)?.Amount < wanted || after.SelectMany(CallSides.Asks).Any(ask => ask.Issue == issue && ask.Amount < wanted));
            var goesOn = sides.Agreed.Count > 0 && demand is null;
            if (takesBack || takesLess || (goesOn && !sides.Theirs.Any(their => their.Index > turn.Index && IsBetter(sides, their))))
            {
                return new Finding(DebriefCodes.EmptyUltimatum, turn.Index, sentence) { Issue = demand?.Issue };
            }
        }

        return null;
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
        if (sides.All.Count == 0 || !sides.Agreed.Any(term => term.Issue is TermIssue.Base or TermIssue.Total))
        {
            return null;
        }

        var from = Math.Min((yes?.Index ?? sides.All.Count) - 2, sides.All.Count * 2 / 3);
        return sides.All.Any(turn => turn.Index >= from && DebriefWords.AsksForWriting(turn.Text)) ? null : new Finding(DebriefCodes.NoWrittenClose, sides.All[^1].Index, null);
    }

    private static string? Sentence(CallTurn turn, TermAct act) => turn.Terms.FirstOrDefault(term => term.Act == act)?.Quote ?? SpokenSentences.Of(turn.Text).FirstOrDefault();
}
