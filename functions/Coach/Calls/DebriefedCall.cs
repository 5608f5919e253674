using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>A negotiation seen from the candidate's side. Each question answers with the turn it shows in; null where it does not.</summary>
internal sealed partial class DebriefedCall
{
    private readonly IReadOnlyList<CallTurn> _turns;
    private readonly IReadOnlyList<CallTurn> _own;
    private readonly IReadOnlyList<CallTurn> _theirs;
    private readonly IReadOnlyList<CallTerm> _agreed;

    public DebriefedCall(IReadOnlyList<CallTurn> turns, IReadOnlySet<string> candidates, IReadOnlyList<CallTerm> agreed)
    {
        (_turns, _agreed) = (turns, agreed);
        _own = [.. turns.Where(turn => turn.Speaker is not null && candidates.Contains(turn.Speaker))];
        _theirs = [.. turns.Where(turn => turn.Speaker is not null && !candidates.Contains(turn.Speaker))];
    }

    public int? AcceptedFirstOffer() => First(_own, turn => Has(turn, TermAct.Accept)
        && _theirs.Count(other => other.Index < turn.Index && HasMoney(other, TermAct.Offer)) == 1
        && !_own.Any(other => other.Index <= turn.Index && other.Terms.Any(term => term.Act is TermAct.Offer)));

    public int? RevealedLimit() => First(_own, turn => Limit().IsMatch(turn.Text) && !Deflects().IsMatch(turn.Text));

    public int? GaveNumberFirst() => First(_own, turn => HasMoney(turn, TermAct.Offer)) is { } own && First(_theirs, turn => HasMoney(turn, TermAct.Offer)) is var theirs && !(theirs < own) && !HeardFigure(own) ? own : null;

    public int? GaveRange() => First(_own, turn => PayOffers(turn).Where(term => term.Issue is TermIssue.Base or TermIssue.Total).GroupBy(term => term.Issue).Any(same => same.Count() > 1) && RangeWords().IsMatch(turn.Text));

    public int? RevealedCurrentPay() => First(_own, turn => turn.Terms.Any(term => term is { Act: TermAct.Mention, Unit: TermUnit.Money }) && CurrentPay().IsMatch(turn.Text));

    public int? AskedWithoutReason() => FirstAsk() is { } ask && !_own.Any(turn => turn.Index <= ask + 2 && Reason().IsMatch(turn.Text)) ? ask : null;

    public int? ConcededWithoutTrade()
    {
        foreach (var turn in _own)
        {
            foreach (var taken in turn.Terms.Where(term => term is { Act: TermAct.Accept, Amount: not null, Issue: TermIssue.Base or TermIssue.Total or TermIssue.Equity or TermIssue.SignOn }))
            {
                var ask = LastOwn(taken.Issue!.Value, turn.Index);
                if (ask?.Amount > taken.Amount && !GotSomething(turn.Index, taken.Issue.Value) && !Trade().IsMatch(turn.Text))
                {
                    return turn.Index;
                }
            }
        }

        return BidAgainstSelf();
    }

    public int? BidAgainstSelf()
    {
        decimal? before = null;
        var at = -1;
        foreach (var turn in _own)
        {
            var ask = PayOffers(turn).FirstOrDefault(term => term.Issue is TermIssue.Base or TermIssue.Total)?.Amount;
            if (ask is null)
            {
                continue;
            }

            if (before > ask && !_theirs.Any(other => other.Index > at && other.Index < turn.Index && HasMoney(other, TermAct.Offer)) && !Trade().IsMatch(turn.Text))
            {
                return turn.Index;
            }

            (before, at) = (ask, turn.Index);
        }

        return null;
    }

    public int? AskedApologetically() => First(_own, turn => Apology().IsMatch(turn.Text) && (turn.Terms.Any(term => term.Act == TermAct.Offer) || turn.Text.Contains('?', StringComparison.Ordinal)));

    public int? GaveEmptyUltimatum() => First(_own, turn => turn.Moves.Contains(CallMove.ThreatenWalkAway)) is { } threat && _own.Any(turn => turn.Index > threat && Has(turn, TermAct.Accept))
        && !_theirs.Any(turn => turn.Index > threat && Improves(turn, threat)) ? threat : null;

    public int? ResignedBeforeLetter() => First(_own, turn => Resigned().IsMatch(turn.Text));

    public int? ClosedWithoutWriting() =>
        _turns.Count > 0 && (_agreed.Count > 0 || _own.Any(turn => Has(turn, TermAct.Accept))) && !_turns.Any(turn => Writing().IsMatch(turn.Text)) ? _turns[^1].Index : null;

    public int? DeflectedNumber() => First(_own, turn => Deflects().IsMatch(turn.Text) && !HasMoney(turn, TermAct.Offer) && (Asked(turn.Index) || !_theirs.Any(other => other.Index < turn.Index && HasMoney(other, TermAct.Offer))));

    public int? AskedWithReason() => First(_own, turn => HasMoney(turn, TermAct.Offer) && Reason().IsMatch(turn.Text)) ?? First(_own, turn => Reason().IsMatch(turn.Text) && FirstAsk() is { } ask && Math.Abs(turn.Index - ask) <= 2);

    public int? Traded() => First(_own, turn => Trade().IsMatch(turn.Text) && (turn.Terms.Count > 0 || Gives().IsMatch(turn.Text)));

    public int? AskedForPackage() => First(_own, turn => turn.Terms.Where(term => term.Act is TermAct.Offer && term.Issue is not null).Select(term => (term.Issue, term.Text)).DistinctBy(term => term.Issue).Count() >= 2
        && turn.Terms.Any(term => term.Act == TermAct.Offer));

    public int? NamedOtherOffer() => First(_own, turn => OtherOffer().IsMatch(turn.Text));

    public int? AskedForTime() => First(_own, turn => Time().IsMatch(turn.Text));

    public int? AskedForBreakdown() => First(_own, turn => Breakdown().IsMatch(turn.Text));

    public int? AskedForWriting() => _own.LastOrDefault(turn => Writing().IsMatch(turn.Text) && !Resigned().IsMatch(turn.Text) && turn.Index >= _turns.Count / 3)?.Index;

    public int? WalkedAway() => _agreed.Count == 0 ? _own.LastOrDefault(turn => turn.Index >= _turns.Count - 5 && Leaves().IsMatch(turn.Text))?.Index : null;

    private int? FirstAsk() => First(_own, turn => HasMoney(turn, TermAct.Offer));

    private bool Asked(int index) => _theirs.Any(turn => turn.Index == index - 1 && turn.Text.Contains('?', StringComparison.Ordinal));

    private bool HeardFigure(int before) => _theirs.Any(turn => turn.Index < before && turn.Terms.Any(term => term is { Unit: TermUnit.Money, Act: TermAct.Mention }) && Band().IsMatch(turn.Text));

    private CallTerm? LastOwn(TermIssue issue, int before) =>
        _own.Where(turn => turn.Index < before).SelectMany(turn => turn.Terms).LastOrDefault(term => term.Issue == issue && term.Act == TermAct.Offer && term.Amount is not null);

    // Whether their last offers gave something on another issue.
    private bool GotSomething(int before, TermIssue issue) => _theirs.Where(turn => turn.Index < before && turn.Index >= before - 3)
        .Any(turn => turn.Terms.Any(term => term.Act is TermAct.Offer or TermAct.Accept && term.Issue != issue && term.Issue is not null && Raises(term, turn.Index)));

    private bool Raises(CallTerm term, int before)
    {
        var earlier = _theirs.Where(turn => turn.Index < before).SelectMany(turn => turn.Terms).LastOrDefault(other => other.Issue == term.Issue && other.Act == TermAct.Offer);
        return earlier is null || (earlier.Amount is { } was && term.Amount > was) || earlier.Amount is null;
    }

    private bool Improves(CallTurn turn, int after) => turn.Terms.Any(term => term.Act == TermAct.Offer && Raises(term, turn.Index)) && turn.Index > after;

    private static int? First(IEnumerable<CallTurn> turns, Func<CallTurn, bool> holds) => turns.FirstOrDefault(holds)?.Index;

    private static bool Has(CallTurn turn, TermAct act) => turn.Terms.Any(term => term.Act == act);

    private static bool HasMoney(CallTurn turn, TermAct act) => turn.Terms.Any(term => term.Act == act && term.Unit == TermUnit.Money);

    private static IEnumerable<CallTerm> PayOffers(CallTurn turn) => turn.Terms.Where(term => term is { Act: TermAct.Offer, Unit: TermUnit.Money });

    [GeneratedRegex(@"\b(?:(?:lowest|least) (?:i|that i|i'd|i would)|my (?:minimum|floor|bottom line|walk[- ]away)|(?:couldn't|can't|cannot|wouldn't|won't|(?:could|would|will|can) not) (?:really )?(?:go|do|take|accept|sign) (?:for )?(?:anything )?(?:below|under|less than|lower)|(?:i'd|i would|i'll) (?:settle for|accept as little|take as little)|absolute minimum|i need at least|as low as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\b(?:between|to|or|and)\b|[-–—]", RegexOptions.IgnoreCase)]
    private static partial Regex RangeWords();

    [GeneratedRegex(@"\b(?:i(?:'m| am)? (?:currently |now |today )?(?:make|making|earn|earning|on|getting|paid)|my current|currently (?:on|at|make|making|earn)|current (?:base|salary|pay|comp\w*|package)|what i (?:make|earn) (?:now|today)|my (?:salary|pay|base) (?:is|now|today|right now))\b", RegexOptions.IgnoreCase)]
    private static partial Regex CurrentPay();

    [GeneratedRegex(@"\b(?:because|since i|given (?:that|my|the|what)|based on|the reason|market|data (?:shows?|from|i)|i(?:'ve| have) (?:led|built|shipped|run|managed|brought|done|grown|cut|saved|got (?:an|another))|years of|track record|median|percentile|benchmark\w*|levels\.?\s?fyi|glassdoor|survey|(?:another|other|competing|written|an) offer|unvested|leaving behind|walking away from|cost of living|posted range|published|comparable|similar roles|peers)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:in return|in exchange|if you (?:can|could|do|put|make|get|move|meet|add|give)|then i(?:'ll| will| can| could|'d| would)|i(?:'d| would| can| could|'ll| will) (?:give up|trade|drop|take a lower|be flexible|accept a lower|swap|come down)|as one package|instead i|provided (?:that )?(?:you|we)|for that i|on condition)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trade();

    [GeneratedRegex(@"\bi(?:'ll| will|'d| can| could)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gives();

    [GeneratedRegex(@"\b(?:i'm (?:so |really )?sorry (?:to|but|for|if)|sorry to (?:ask|push|bother|be)|(?:i )?hate to (?:ask|push|bring)|i feel (?:bad|awkward|greedy|terrible)|(?:if|hope) (?:it's|that's|this is)(?: not|n't) too (?:much|greedy|forward|cheeky)|i know (?:it's|that's|this is) a lot|don't want to (?:be (?:difficult|greedy|a pain|pushy)|seem|sound|push)|(?:a bit|little|kind of) (?:awkward|embarrass\w+|cheeky)|(?:if it's|if that's) (?:possible|okay|ok|alright|at all possible)|hope (?:you don't mind|i'm not)|maybe (?:just )?a (?:little|tiny|bit)|no worries if not|apolog\w+|forgive me|cheeky)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Apology();

    [GeneratedRegex(@"\b(?:i(?:'ve| have)? (?:already |just )?(?:resigned|quit|handed in my (?:notice|resignation)|gave (?:my )?notice|given (?:in )?(?:my )?notice|told my (?:boss|manager|employer) (?:that )?i(?:'m| am) leaving))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Resigned();

    [GeneratedRegex(@"\b(?:in writing|written|(?:updated|revised|new|offer|final|formal|the) (?:letter|contract|offer letter|agreement)(?! (?:rate|role|job|work|position))|e-?mail(?:ed)?|put (?:it|that|this|all of (?:it|that|this)) (?:in|into|on) (?:writing|an? e-?mail|paper|the letter)|paperwork|docusign|send (?:me|over|that|it|through|across) (?:the |an? |over )?(?:letter|contract|offer|e-?mail|summary|updated))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Writing();

    [GeneratedRegex(@"\b(?:(?:what(?:'s| is| are)|share|tell me|know|hear) (?:the|your|about the) (?:range|band|budget|bracket|salary range|pay range)|what (?:range|band|budget|figure|number) (?:do|have|did|are|were) (?:you|they)|what (?:did|do|have) you (?:have )?(?:in mind|budgeted|set aside|planned)|(?:you|have) budgeted|rather (?:hear|not|wait|learn|understand|talk)|prefer (?:to|not|hearing)|too early|before (?:i|we) (?:name|talk|put|give|get into|discuss)|like to (?:hear|understand|learn) (?:more|what|the|how)|depends on the (?:whole|full|total|rest)|you know (?:the|your) (?:band|range|budget)|don't have a (?:number|figure) (?:yet|in mind))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deflects();

    [GeneratedRegex(@"\b(?:(?:another|competing|other|second|written|rival) offer|(?:an|got an|have an|holding an) (?:\w+ )?offer (?:from|at|of|in|on)|offer from|offered me|offer in hand|other (?:company|firm|place) (?:has|have|is|came|put|offered))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherOffer();

    [GeneratedRegex(@"\b(?:time to (?:think|consider|review|go (?:over|through))|sleep on (?:it|that|this)|think (?:it|about it|this|that) over|think about it|(?:a (?:day|couple|few)|two|three|some|until|till)\b[^.?!]{0,20}\b(?:days?|weekend|monday|tuesday|wednesday|thursday|friday|time)\b[^.?!]{0,30}(?:think|decide|consider|review|answer|look|read|talk)?|(?:come|get) back to you|take the (?:weekend|evening|night)|talk (?:it over )?(?:to|with) my (?:partner|wife|husband|family|spouse))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:break(?: (?:it|that|this|the \w+))? ?down|breakdown|how (?:is|does|do|would|are) (?:that|it|the \w+|this|those) (?:\w+ )?(?:split|made up|vest\w*|structured|composed|paid|work)|what(?:'s| is) (?:the (?:split|vesting|mix|schedule|make-?up)|included|in (?:that|the package))|how much of (?:that|it|this) is|vesting schedule|what does (?:that|it|the package) (?:consist|include|cover))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Breakdown();

    [GeneratedRegex(@"\b(?:i(?:'ll| will|'m going to|'d| have|'m afraid i)?(?: have| need)?(?: to)? (?:pass|decline|withdraw|walk away|stay (?:put|where i am)|turn (?:it|this) down)|not going to work for me|isn't going to work|no thank you|go(?:ing)? with the other|take the other|stay where i am|respectfully)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Leaves();

    [GeneratedRegex(@"\b(?:band|range|budget|bracket|posted)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Band();
}
