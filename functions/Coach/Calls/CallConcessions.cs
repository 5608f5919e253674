using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>How the candidate gives ground: for nothing, before they answered, in too wide a step, or below their own limit.</summary>
internal static partial class CallConcessions
{
    /// <summary>A next ask that gives up more than this part of what lies between the figures leaves no further step.</summary>
    private const decimal WideStep = 0.6m;

    /// <summary>Words of a turn that says little.</summary>
    private const int ShortTurn = 12;

    /// <summary>An ask further back than this many turns is no longer what a word lets go of.</summary>
    private const int FewTurns = 4;

    /// <summary>The first ask that was given up for nothing, with a figure or with a word.</summary>
    public static Finding? WithoutTrade(CallSides sides)
    {
        var (lowered, letGo) = (Lowered(sides) ?? GivenIn(sides), LetGo(sides));
        return lowered is null || letGo?.Turn < lowered.Turn ? letGo : lowered;
    }

    /// <summary>A lower ask before they answered the first: no figure of theirs and no refusal in between, or in the same breath.</summary>
    public static Finding? BidAgainstSelf(CallSides sides)
    {
        CandidateFigure? before = null;
        foreach (var ask in sides.Figures.Where(figure => figure.Role == FigureRole.Ask || (figure.Role == FigureRole.Least && !IsAskedForLeast(sides, figure))))
        {
            var isSameTurn = before?.Turn == ask.Turn;
            var isInRange = isSameTurn && sides.Figures.Count(figure => figure.Turn == ask.Turn && figure.Role == FigureRole.Ask) > 2;
            var isLower = IsOfOneKind(before?.Term, ask.Term) && ask.Amount < before?.Amount && !(isSameTurn && (isInRange || IsSaidTwice(sides.All[ask.Turn], ask.Term) || ask.Term.IsRange || before.Term.IsRange));
            var text = sides.All[ask.Turn].Text;
            if (isLower && !IsWithinRange(sides, ask) && !Ultimatums.IsThreat(text, ask.Term.Quote ?? text) && !IsAnswered(sides, before!.Turn, ask.Turn) && !CandidateTells.GivesFor().IsMatch(text) && !AsksElsewhere(sides, sides.All[ask.Turn], ask.Term))
            {
                return new Finding(DebriefCodes.BidAgainstSelf, ask.Turn, ask.Term.Quote) { Issue = ask.Term.Issue };
            }

            // Of a range the upper end is what was asked for, unless they said which it is.
            var isLowEnd = isSameTurn && ask.Term.IsRange && ask.Amount <= before!.Amount;
            before = isLower || !isLowEnd ? ask : before;
        }

        return null;
    }

    private static bool IsAskedForLeast(CallSides sides, CandidateFigure told) => sides.Before(sides.All[told.Turn]) is { } before && Questions.ForLeast(before.Text);

    // "Forty-three to forty-eight." "Forty-six, if I should name one": which of the range was meant, and not its lower half.
    private static bool IsWithinRange(CallSides sides, CandidateFigure ask)
    {
        var ends = sides.Figures.Where(figure => figure.Turn < ask.Turn && figure.Role == FigureRole.Ask && figure.Term.IsRange).Select(figure => figure.Amount).ToList();
        return ends.Count > 1 && ask.Amount * 2 >= ends.Min() + ends.Max() && ask.Amount < ends.Max() && !sides.Figures.Any(figure => figure.Turn < ask.Turn && figure.Role == FigureRole.Ask && !figure.Term.IsRange && figure.Amount > ask.Amount);
    }

    // "From forty-two to forty-four, and forty-two is my target": of a range again.
    private static bool IsSaidTwice(CallTurn turn, CallTerm ask) => turn.Terms.Count(term => term.Issue == ask.Issue && term.Amount == ask.Amount) > 1;

    // Base pay, or all of it where figures are as close as asks for one thing are.
    private static bool IsOfOneKind(CallTerm? before, CallTerm after) => before is not null && (before.Issue == after.Issue || (before.Amount <= after.Amount * OneKind && after.Amount <= before.Amount * OneKind));

    /// <summary>Two asks for one thing differ by no more than this factor.</summary>
    private const decimal OneKind = 1.35m;

    /// <summary>A next ask so much lower that hardly anything is left to give.</summary>
    public static Finding? WeakCounter(CallSides sides)
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

    /// <summary>A yes to less than what was called the least.</summary>
    public static Finding? BelowLimit(CallSides sides)
    {
        foreach (var turn in sides.Own)
        {
            foreach (var limit in turn.Terms.Where(term => term is { Act: TermAct.Mention, Unit: TermUnit.Money, Issue: not null } && DebriefWords.Limit().IsMatch(term.Quote ?? "")))
            {
                var yes = sides.Own.FirstOrDefault(later => later.Index > turn.Index && later.Terms.Any(term => term.Act == TermAct.Accept && term.Issue == limit.Issue && term.Amount < limit.Amount));
                if (yes is not null && sides.Settled(limit.Issue!.Value)?.Amount < limit.Amount)
                {
                    return new Finding(DebriefCodes.AcceptedBelowLimit, yes.Index, CallSides.Sentence(yes, TermAct.Accept)) { Issue = limit.Issue };
                }
            }
        }

        return null;
    }

    // Less than asked for, taken or asked for next, after they refused or stood firm and gave nothing since.
    private static Finding? Lowered(CallSides sides)
    {
        var bidAgainstSelf = BidAgainstSelf(sides)?.Turn;
        var threat = Ultimatums.Empty(sides)?.Turn;
        foreach (var given in sides.Figures.Where(figure => figure.Turn != bidAgainstSelf && figure.Role is FigureRole.Ask or FigureRole.Theirs && !figure.Term.IsRange && (figure.Role == FigureRole.Ask || figure.Term.Quote?.EndsWith('?') != true)))
        {
            var turn = sides.All[given.Turn];
            var issue = given.Term.Issue ?? TermIssue.Base;
            var last = sides.Figures.LastOrDefault(figure => figure.Turn < given.Turn && figure.Role == FigureRole.Ask && figure.Term.Issue == given.Term.Issue);
            var opened = sides.FirstTheirOffer?.Index ?? 0;
            var ask = sides.Figures.FirstOrDefault(figure => figure.Turn >= opened && figure.Turn < given.Turn && figure.Role == FigureRole.Ask && figure.Term.Issue == last?.Term.Issue && figure.Amount == last?.Amount) ?? last;
            if (ask is null || ask.Amount <= given.Amount || IsTrade(turn) || IsGivenInFull(sides, ask, given.Turn) || IsNamedBefore(sides, given) || IsQuoted(sides, turn) || AsksElsewhere(sides, turn, given.Term) || (given.Role == FigureRole.Theirs && (IsGranted(sides, turn) || (given.Term.Act != TermAct.Accept && !Takes(sides, given)))))
            {
                continue;
            }

            // Who takes less than they threatened to leave over gives in, whatever was added.
            var isBackedDown = ask.Turn <= threat && threat < given.Turn && given.Role == FigureRole.Theirs && sides.TheirFigure(issue, threat.Value) is not null;
            var isHeld = HasDropped(sides, issue, ask.Turn, given) || ((IsRefusedSince(sides, ask.Turn, given.Turn, issue, ask.Amount) || IsSaidTwice(sides, given, ask.Turn)) && !HasGivenSince(sides, ask.Turn, given.Turn, ask.Amount));
            if ((isHeld || isBackedDown) && !IsForSomething(sides, ask.Turn, given.Turn) && !HasGot(sides, issue, ask.Turn, given.Turn))
            {
                return new Finding(DebriefCodes.ConcededWithoutTrade, given.Turn, given.Term.Quote ?? CallSides.Sentence(turn, TermAct.Accept)) { Issue = given.Term.Issue };
            }
        }

        return null;
    }

    // A figure that they named themselves, as the end of a range, a lower bid or the least, is given away already.
    private static bool IsNamedBefore(CallSides sides, CandidateFigure given) =>
        sides.TheirFigure(given.Term.Issue, given.Turn) != given.Amount && sides.Figures.Any(figure => figure.Turn < given.Turn && figure.Role is FigureRole.Ask or FigureRole.Least && figure.Amount == given.Amount);

    // "Seventy-one he can do, if you start in two weeks": more, against something.
    private static bool IsForSomething(CallSides sides, int after, int before) => sides.Theirs.Any(turn => turn.Index > after && turn.Index < before && IfYou().IsMatch(turn.Text) && SpokenFigure.IsIn(turn.Text));

    [GeneratedRegex(@"\bif you(?:'ll|'d| can| could| will| would)? (?:start|take|do|cover|train|work|come|join|sign|begin|give up|drop)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IfYou();

    // They said yes to it: what was asked for beside it is no lower ask.
    private static bool IsGivenInFull(CallSides sides, CandidateFigure ask, int before) =>
        sides.Theirs.Any(turn => turn.Index > ask.Turn && turn.Index < before && turn.Terms.Any(term => term.Act == TermAct.Accept && term.Amount == ask.Amount));

    // "Could the car be the hybrid?" "It can." "Deal, then": something was given just now.
    private static bool IsGranted(CallSides sides, CallTurn turn) =>
        sides.Before(turn) is { } answer && sides.Before(answer) is null && answer.Index > 0 && sides.All[answer.Index - 1] is var asked && sides.Own.Contains(asked)
        && asked.Text.Contains('?', StringComparison.Ordinal) && CandidateTells.Requests().IsMatch(asked.Text) && (CandidateTells.Yields().IsMatch(answer.Text) || CandidateTells.Grants().IsMatch(answer.Text)) && !CandidateTells.Refuses().IsMatch(answer.Text);

    // "You also said eighty." "Yes, that was silly": the candidate's own words, owned up to and not taken.
    private static bool IsQuoted(CallSides sides, CallTurn turn) => sides.Before(turn) is { } before && QuotesYou().IsMatch(before.Text) && !SpokenFigure.IsIn(turn.Text);

    [GeneratedRegex(@"\byou(?: \w+)? (?:said|say|told|wrote|mentioned|named|asked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex QuotesYou();

    // They took a part of their figure back, and that is taken.
    private static bool HasDropped(CallSides sides, TermIssue issue, int asked, CandidateFigure given) => given.Role == FigureRole.Theirs && sides.Theirs.Any(turn =>
        turn.Index > asked && turn.Index < given.Turn && turn.Terms.Any(term => term.Issue == issue && term is { Act: TermAct.Offer, Unit: TermUnit.Money } && term.Amount > given.Amount && term.Amount < sides.Figures.Where(figure => figure.Turn <= asked && figure.Role == FigureRole.Ask).Max(figure => figure.Amount))
        && sides.TheirFigure(issue, given.Turn) == given.Amount);

    // They come back to their figure after the ask: they hold it.
    private static bool IsSaidTwice(CallSides sides, CandidateFigure given, int asked) =>
        sides.Theirs.Where(turn => turn.Index < given.Turn && turn.Terms.Any(term => term.Issue == given.Term.Issue && term.Amount == given.Amount)).ToList() is { Count: > 1 } said && said[^1].Index > asked;

    /// <summary>Whether the turn gives only for something, or threatens.</summary>
    public static bool IsTrade(CallTurn turn) => DebriefWords.Trade().IsMatch(turn.Text) || OnlyIf().IsMatch(turn.Text) || Ultimatums.IsThreat(turn.Text, turn.Text);

    // "Seventy, if the review comes after six months"
    [GeneratedRegex(@"\b(?:if|provided|as long as|on condition that) (?:the \w+ (?!is all)|i (?:get|can|could|may)\b|you (?:add|give|put|throw|cover|pay|include|can|could|would)\b|there(?:'s| is) (?:an?|the)\b|it comes with)|\bi(?:'d| would) (?:want|need|ask for|expect) (?:the|a|an|two|three|my) [^.?!]{1,40} for (?:the |your )?" + SpokenFigure.Pattern, RegexOptions.IgnoreCase)]
    private static partial Regex OnlyIf();

    // Their figure, said once more with a yes in the turn, or as the last word on pay.
    private static bool Takes(CallSides sides, CandidateFigure given) =>
        !Denied().IsMatch(given.Term.Quote ?? "") && (given.Term.Act != TermAct.Reject || SpokenFigure.IsIn(sides.All[given.Turn].Text)) && IsTaken(sides, given);

    // "Seventy's not something I can say yes to"
    [GeneratedRegex(@"\b(?:not something|(?:can't|cannot|couldn't|won't|not) (?:\w+ )?(?:say yes|accept|take|do|work|agree|be enough))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    private static bool IsTaken(CallSides sides, CandidateFigure given) =>
        CandidateTells.Yields().IsMatch(sides.All[given.Turn].Text) || CandidateTells.LetsGo().IsMatch(sides.All[given.Turn].Text)
        || (!sides.Figures.Any(figure => figure.Turn >= given.Turn && figure.Role == FigureRole.Ask) && !sides.IsLeft);

    // Settled below the last ask though they never moved after it: given in with the first word that yields.
    private static Finding? GivenIn(CallSides sides)
    {
        foreach (var settled in sides.Agreed.Where(term => term is { Amount: not null, Issue: TermIssue.Base or TermIssue.Total }))
        {
            var issue = settled.Issue!.Value;
            var ask = sides.Own.LastOrDefault(turn => CallSides.Asks(turn).Any(term => term.Issue == issue && term.Amount > settled.Amount));
            if (ask is null || HasGivenSince(sides, ask.Index, sides.All.Count, null) || settled.Amount > sides.TheirPay(issue, ask.Index) || HasGot(sides, issue, ask.Index, sides.All.Count) || sides.Own.Any(turn => turn.Index >= ask.Index && (DebriefWords.Trade().IsMatch(turn.Text) || OnlyIf().IsMatch(turn.Text))))
            {
                continue;
            }

            var refusal = sides.Theirs.FirstOrDefault(turn => turn.Index > ask.Index && IsRefusedSince(sides, ask.Index, turn.Index + 1, issue, null));
            if (refusal is not null && sides.Own.FirstOrDefault(turn => turn.Index > refusal.Index && SpokenSentences.Of(turn.Text).Any(said => !said.EndsWith('?') && CandidateTells.Yields().IsMatch(said)) && !Ultimatums.IsThreat(turn.Text, turn.Text)) is { } turn)
            {
                return new Finding(DebriefCodes.ConcededWithoutTrade, turn.Index, SpokenSentences.Of(turn.Text).FirstOrDefault()) { Issue = issue };
            }
        }

        return null;
    }

    // An ask let go of with a word, once it was turned down.
    private static Finding? LetGo(CallSides sides)
    {
        foreach (var turn in sides.Own.Where(turn => !DebriefWords.Trade().IsMatch(turn.Text) && !(sides.IsLeft && DebriefWords.Leaves().IsMatch(turn.Text))))
        {
            var ask = sides.Own.LastOrDefault(own => own.Index < turn.Index && (own.Index >= turn.Index - FewTurns || SpeaksOf(turn, own)) && (IsAsk(own) || own.Text.Contains('?', StringComparison.Ordinal)));
            var isTurnedDown = ask is not null && sides.Theirs.Any(other => other.Index > ask.Index && other.Index < turn.Index && SaysNo(other));
            if (!isTurnedDown || CallSides.Asks(turn).Any(term => !sides.Theirs.Any(their => their.Index < turn.Index && CallSides.Asks(their).Any(said => said.Amount == term.Amount)) && (term.Quote is not { } quote || !CandidateTells.LetsGo().IsMatch(quote))))
            {
                continue;
            }

            // "Fair enough" gives in only as the whole answer to a real ask, and if nothing is asked for after it.
            var isLastWord = turn.Text.Count(c => c == ' ') < ShortTurn && IsAsk(ask!) && !sides.Own.Any(later => later.Index > turn.Index && CallSides.Asks(later).Any());
            if (SpokenSentences.Of(turn.Text).FirstOrDefault(said => CandidateTells.LetsGo().IsMatch(said) || (isLastWord && DebriefWords.LetsGo().IsMatch(said))) is { } sentence)
            {
                return new Finding(DebriefCodes.ConcededWithoutTrade, turn.Index, sentence);
            }
        }

        return null;
    }

    // Names the figure that was asked for.
    private static bool SpeaksOf(CallTurn turn, CallTurn ask) => turn.Terms.Any(term => CallSides.Asks(ask).Any(asked => asked.Issue == term.Issue && asked.Amount == term.Amount));

    private static bool IsAsk(CallTurn turn) => turn.Terms.Any(term => term is { Act: TermAct.Offer, Issue: not TermIssue.Title }) || DebriefWords.AsksForMore().IsMatch(turn.Text) || DebriefWords.AsksForPart().IsMatch(turn.Text);

    // A no in so many words, the same figure of theirs once more, or the ask named and a lower figure put beside it.
    private static bool IsRefusedSince(CallSides sides, int asked, int until, TermIssue issue, decimal? ask)
    {
        var stood = sides.Standing(issue, byCandidate: false, asked)?.Amount;
        return sides.Theirs.Any(turn => turn.Index > asked && turn.Index < until
            && (CandidateTells.RefusesOutright().IsMatch(turn.Text) || CallSides.Has(turn, TermAct.Reject) || NamesAndBidsLess(turn, ask)
                || (stood is not null && turn.Terms.Any(term => term.Issue == issue && term.Amount == stood && term.Act != TermAct.Accept))));
    }

    // "Fifty-five's for somebody with more behind them. He'd do fifty-one."
    private static bool NamesAndBidsLess(CallTurn turn, decimal? ask) =>
        turn.Terms.FirstOrDefault(term => term.Amount == ask && ask is not null) is { } named && CallSides.Asks(turn).Any(term => term.Issue == named.Issue && term.Amount < ask);

    private static bool SaysNo(CallTurn turn) => CandidateTells.Refuses().IsMatch(turn.Text) || CallSides.Has(turn, TermAct.Reject);

    // More pay than before, or something else that was not turned down.
    private static bool HasGivenSince(CallSides sides, int asked, int until, decimal? ask) => sides.Theirs.Any(turn =>
        turn.Index > asked && turn.Index < until && sides.IsBetter(turn) && !IsFirstWithNo(sides, turn, ask)
        && turn.Terms.Any(term => term is { Act: TermAct.Offer, Issue: not null } && (term.Issue is TermIssue.Base or TermIssue.Total ? sides.IsBetter(turn with { Terms = [term] }) : !IsTurnedDown(sides, term, turn.Index))));

    // Their first figure of pay, said with the no: that gives nothing.
    private static bool IsFirstWithNo(CallSides sides, CallTurn turn, decimal? ask) =>
        CallSides.Asks(turn).All(term => term.Issue is TermIssue.Base or TermIssue.Total && sides.Standing(term.Issue.Value, byCandidate: false, turn.Index - 1) is null)
        && (CandidateTells.RefusesOutright().IsMatch(turn.Text) || CallSides.Has(turn, TermAct.Reject) || NamesAndBidsLess(turn, ask));

    // They gave something on another issue since the ask, and took nothing.
    private static bool HasGot(CallSides sides, TermIssue issue, int asked, int until)
    {
        var others = sides.Theirs
            .Where(turn => turn.Index < until && turn.Index > asked)
            .SelectMany(turn => turn.Terms
                .Where(term => term.Issue is { } other && other != issue && term.Act is TermAct.Offer or TermAct.Accept && !IsTurnedDown(sides, term, turn.Index))
                .Select(term => (Term: term, Was: sides.Standing(term.Issue!.Value, byCandidate: false, turn.Index - 1))))
            .ToList();
        return sides.Theirs.Any(turn => turn.Index < until && turn.Index > asked && Sweetens().IsMatch(turn.Text)) || (others.Any(other => other.Was is null || other.Term.Amount > other.Was.Amount) && !others.Any(other => other.Term.Amount < other.Was?.Amount));
    }

    // "Seventy, and I throw in the course", "seventy plus the allowance"
    [GeneratedRegex(@"\b(?:(?:throw|throwing|chuck|chucking|toss|put) in (?:the|a|an|your|some|half|two|three|four|five)|" + SpokenFigure.Pattern + @"(?: \w+)?,? plus (?:the|a|an|your|half)|(?:i|we)(?:'ll|'d| can| could| will) (?:also |even )?(?:add|cover|include|pay for|sort out)|and (?:i|we)(?:'ll|'d| can| could| will) (?:\w+ )?(?:add|cover|include|pay for|give you (?:the|a|an|your|two|three|four|five)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sweetens();

    private static bool IsTurnedDown(CallSides sides, CallTerm given, int turn) =>
        sides.Own.Any(later => later.Index > turn && later.Terms.Any(term => term.Act == TermAct.Reject && term.Issue == given.Issue));

    // Down here, up there: that is a trade.
    private static bool AsksElsewhere(CallSides sides, CallTurn turn, CallTerm ask) =>
        turn.Terms.Any(term => term is { Act: TermAct.Offer, Issue: { } other } && other != ask.Issue && (sides.Standing(other, byCandidate: true, turn.Index - 1) is not { } was || term.Amount > was.Amount));

    // A figure of theirs, or a no; "that's a lot", a sigh or a question is none.
    private static bool IsAnswered(CallSides sides, int ask, int next) =>
        sides.Theirs.Any(turn => turn.Index > ask && turn.Index < next && (CallSides.Asks(turn).Any(term => !sides.IsEcho(term, turn.Index)) || CandidateTells.RefusesOutright().IsMatch(turn.Text)));
}
