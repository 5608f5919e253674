namespace Coach.Calls;

/// <summary>What the candidate lets on and should not: the least that would do, a number too early, a range, the pay of today, a notice given.</summary>
internal static class CallDisclosures
{
    /// <summary>Two figures in one breath are the ends of a range where the higher is at most so many times the lower.</summary>
    private const decimal WidestRange = 1.35m;

    /// <summary>The least that would do: in so many words, or as the answer to who asks for it; and with its figure: a wish to be treated well tells no limit.</summary>
    public static Finding? WalkAway(CallSides sides)
    {
        foreach (var turn in sides.Own.Where(turn => HasFigure(turn) && !CandidateTells.IsThreat(turn.Text)))
        {
            var isAsked = sides.Before(turn) is { } before && before.Text.Contains('?', StringComparison.Ordinal) && CandidateTells.AsksForLeast().IsMatch(before.Text);
            var told = SpokenSentences.Of(turn.Text).FirstOrDefault(sentence => TellsLeast(turn, sentence, isAsked) && !KeepsOrTrades(sentence, isAsked));
            if (told is not null)
            {
                return new Finding(DebriefCodes.RevealedWalkAway, turn.Index, told);
            }
        }

        return null;
    }

    /// <summary>A figure of the candidate's before any of theirs is known.</summary>
    public static Finding? NumberFirst(CallSides sides)
    {
        var ask = sides.Own.FirstOrDefault(turn => turn.Terms.Any(IsOwnNumber));
        if (ask is null || sides.FirstTheirOffer?.Index < ask.Index || HasHeardFigure(sides, ask.Index))
        {
            return null;
        }

        var term = ask.Terms.First(IsOwnNumber);
        return new Finding(DebriefCodes.GaveNumberFirst, ask.Index, term.Quote) { Issue = term.Issue };
    }

    /// <summary>An ask of two ends, of which they hear the lower.</summary>
    public static Finding? Range(CallSides sides) => sides.Own
        .SelectMany(turn => CallSides.Asks(turn)
            .Where(term => term.Issue is TermIssue.Base or TermIssue.Total)
            .GroupBy(term => (term.Issue, term.Quote))
            .Where(same => same.Count(term => term.IsRange) > 1 || IsBetween(same.Key.Quote, [.. same]))
            .Select(same => new Finding(DebriefCodes.GaveRange, turn.Index, same.Key.Quote) { Issue = same.Key.Issue }))
        .FirstOrDefault();

    /// <summary>The pay of today, unasked or at the first question; who declined once and is pressed did what they could.</summary>
    public static Finding? CurrentSalary(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            var isAsked = IsAskedForCurrentPay(sides, turn);
            if (isAsked && !HasFigure(turn) && Declines(turn.Text))
            {
                return null;
            }

            if (turn.Terms.FirstOrDefault(term => IsCurrentPay(turn, term, isAsked)) is { } told)
            {
                return new Finding(DebriefCodes.RevealedCurrentSalary, turn.Index, told.Quote) { Issue = told.Issue };
            }
        }

        return null;
    }

    /// <summary>Notice given, or to be given at once, with no letter in hand.</summary>
    public static Finding? Notice(CallSides sides) =>
        sides.Said(DebriefCodes.ResignedBeforeLetter, DebriefWords.Resigned(), DebriefWords.OnlyOnceWritten()) ?? NoticeAtOnce(sides);

    private static Finding? NoticeAtOnce(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            var told = SpokenSentences.Of(turn.Text).FirstOrDefault(sentence =>
                CandidateTells.GivesNotice().IsMatch(sentence) && CandidateTells.AtOnce().IsMatch(sentence) && !CandidateTells.OnceWritten().IsMatch(sentence));
            if (told is not null)
            {
                return new Finding(DebriefCodes.ResignedBeforeLetter, turn.Index, told);
            }
        }

        return null;
    }

    private static bool TellsLeast(CallTurn turn, string sentence, bool isAsked) =>
        DebriefWords.Limit().IsMatch(sentence)
        || CandidateTells.TellsLeast().IsMatch(sentence)
        || (isAsked && turn.Terms.Any(term => term is { Unit: TermUnit.Money, Act: not TermAct.Accept } && term.Quote == sentence));

    private static bool KeepsOrTrades(string sentence, bool isAsked) =>
        DebriefWords.Withholds().IsMatch(sentence)
        || DebriefWords.SettlesIf().IsMatch(sentence)
        || CandidateTells.LivesWith().IsMatch(sentence)
        || (!isAsked && DebriefWords.Trade().IsMatch(CandidateTells.ByTheWay().Replace(sentence, "")));

    private static bool HasFigure(CallTurn turn) => turn.Terms.Any(term => term is { Unit: TermUnit.Money, Amount: not null });

    // What is asked for, or the least that would do.
    private static bool IsOwnNumber(CallTerm term) =>
        term is { Act: TermAct.Offer, Unit: TermUnit.Money } || (term is { Act: TermAct.Mention, Unit: TermUnit.Money, Quote: { } quote } && DebriefWords.Limit().IsMatch(quote));

    // Their range, an offer from before the call, or a raise, which nobody else would begin.
    private static bool HasHeardFigure(CallSides sides, int before) =>
        sides.Theirs.Any(turn => turn.Index < before && TellsBand(turn))
        || sides.All.Any(turn => turn.Index <= before && (DebriefWords.OfferedBefore().IsMatch(turn.Text) || DebriefWords.Raise().IsMatch(turn.Text)));

    private static bool TellsBand(CallTurn turn) =>
        turn.Terms.Count(term => term is { Unit: TermUnit.Money, Act: TermAct.Mention }) is var mentioned && (mentioned > 1 || (mentioned == 1 && DebriefWords.Band().IsMatch(turn.Text)));

    // "One ten, one twenty-five?", "thirty-seven, forty, something between"
    private static bool IsBetween(string? quote, IReadOnlyList<CallTerm> named) =>
        quote is not null && named.Count > 1 && named[0].Amount < named[1].Amount && named[1].Amount <= named[0].Amount * WidestRange && CandidateTells.Between().IsMatch(quote);

    private static bool Declines(string text) => DebriefWords.Deflects().IsMatch(text) || DebriefWords.Withholds().IsMatch(text) || CandidateTells.Declines().IsMatch(text);

    private static bool IsCurrentPay(CallTurn turn, CallTerm term, bool isAsked)
    {
        if (term is not { Unit: TermUnit.Money, Act: not TermAct.Accept, Issue: TermIssue.Base or TermIssue.Total or null or TermIssue.Other } || DebriefWords.OtherOffer().IsMatch(term.Quote ?? turn.Text))
        {
            return false;
        }

        return isAsked
            ? term.Quote is null || !CandidateTells.Asking().IsMatch(term.Quote)
            : term.Act == TermAct.Mention && DebriefWords.CurrentPay().IsMatch(term.Quote ?? turn.Text);
    }

    private static bool IsAskedForCurrentPay(CallSides sides, CallTurn turn) =>
        sides.Before(turn) is { } before && (DebriefWords.AsksForCurrentPay().IsMatch(before.Text) || CandidateTells.AsksForPayNow().IsMatch(before.Text));
}
