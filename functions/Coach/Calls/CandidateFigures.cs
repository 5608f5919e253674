using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>What a figure of pay stands for when the candidate says it.</summary>
internal enum FigureRole
{
    /// <summary>What they ask for.</summary>
    Ask,

    /// <summary>The least that would do.</summary>
    Least,

    /// <summary>What they earn today.</summary>
    CurrentPay,

    /// <summary>What the other side said, taken up.</summary>
    Theirs,

    /// <summary>What others pay or earn.</summary>
    Elsewhere,
}

/// <summary>A figure of base or total pay that the candidate said.</summary>
/// <param name="Turn">Where.</param>
/// <param name="Term">As it was read.</param>
/// <param name="Role">What it stands for.</param>
internal sealed record CandidateFigure(int Turn, CallTerm Term, FigureRole Role)
{
    /// <summary>As said.</summary>
    public decimal Amount => Term.Amount!.Value;
}

/// <summary>
/// Every figure of pay of the candidate with what it stands for: told by what was asked just before, by what lies on the table, and only then by the words
/// around it. People say a figure in more ways than anybody lists; what it answers and where it lies are few.
/// </summary>
internal static partial class CandidateFigures
{
    /// <summary>Who tells less than this part of what is offered speaks of another period or thing.</summary>
    private const decimal SameKind = 0.6m;

    public static IReadOnlyList<CandidateFigure> In(CallSides sides) => [.. sides.Own.SelectMany(turn => Of(sides, turn))];

    private static IEnumerable<CandidateFigure> Of(CallSides sides, CallTurn turn)
    {
        var before = sides.Before(turn)?.Text ?? "";
        var (asksNow, asksLeast) = (Questions.ForPayNow(before) || IsPressedForPayNow(sides, turn), Questions.ForLeast(before) && (Questions.NamesLeast(before) || HasBegun(sides, turn)));
        foreach (var term in turn.Terms.Where(term => term is { Unit: TermUnit.Money, Amount: not null, Issue: TermIssue.Base or TermIssue.Total or null }))
        {
            yield return new CandidateFigure(turn.Index, term, RoleOf(sides, turn, term, asksNow, asksLeast));
        }
    }

    // Before any figure, "what do you need?" asks for the wish.
    private static bool HasBegun(CallSides sides, CallTurn turn) => sides.All.Any(other => other.Index < turn.Index && other.Terms.Any(term => term is { Unit: TermUnit.Money, Amount: not null }));

    // Asked, put off with no figure, and asked once more.
    private static bool IsPressedForPayNow(CallSides sides, CallTurn turn) =>
        sides.Own.LastOrDefault(own => own.Index < turn.Index) is { } last && turn.Index - last.Index == 2 && !last.Terms.Any(term => term.Unit == TermUnit.Money)
        && sides.Before(last) is { } asked && Questions.ForPayNow(asked.Text) && sides.Before(turn)?.Terms.Any(term => term.Unit == TermUnit.Money) == false;

    private static FigureRole RoleOf(CallSides sides, CallTurn turn, CallTerm term, bool asksNow, bool asksLeast)
    {
        var said = WithWhatFollows(turn.Text, term.Quote ?? turn.Text);
        var isWish = Wishes().IsMatch(said);
        if (DebriefWords.OtherOffer().IsMatch(said) || (IsBare(said) && !isWish && They().IsMatch(said) && DebriefWords.OtherOffer().IsMatch(turn.Text)) || (!asksNow && IsOfAnotherKind(sides, turn, term)) || PaidByOthers().IsMatch(term.Quote ?? turn.Text) || (CitesTheirs().IsMatch(said) && (term.IsRange || term.Act == TermAct.Mention)))
        {
            return FigureRole.Elsewhere;
        }

        var isTheirs = IsTheirs(sides, turn, term);
        var isPayNow = term.Act == TermAct.Mention
            ? (asksNow && !isWish) || TellsPayNow(turn.Text, said) || (IsAt().IsMatch(said) && !Market().IsMatch(said))
            : !isWish && (asksNow || (PayNow().IsMatch(said) && !turn.Terms.Any(other => other.Quote == term.Quote && other.Act == TermAct.Mention)));
        if (!isTheirs && isPayNow && !(!PayNow().IsMatch(said) && HasAsked(sides, turn, term)) && !IsAfterPayNow(turn, term, said) && !(Least.IsBelowFigure(said) && turn.Terms.Count(other => other.Quote == term.Quote) == 1))
        {
            return FigureRole.CurrentPay;
        }

        if ((!isTheirs || Least.IsPlain(said)) && !Least.IsKept(said, asksLeast) && !IsLowerBid(sides, turn, term, said, asksLeast) && (asksLeast || Least.IsThreshold(said) || !Ultimatums.IsThreat(turn.Text, said)) && ((Least.IsTold(said) && (asksLeast || !said.EndsWith('?'))) || (!term.IsRange && Least.IsBound(said) && !HasAsked(sides, turn, term)) || IsSetAgainst(sides, turn, term, said) || (Least.Subsists(said) && IsUnderOwnAsk(sides, turn, term)) || (asksLeast && !StandsFirm(sides, turn, term)) || (IsBelowOffer(sides, turn, term) && !isWish && !Market().IsMatch(said) && !HasAsked(sides, turn, term))))
        {
            return FigureRole.Least;
        }

        return isTheirs ? FigureRole.Theirs
            : term.Act == TermAct.Accept || (term.Act == TermAct.Reject && sides.Theirs.Any(their => their.Index < turn.Index && their.Terms.Any(theirs => theirs.Amount == term.Amount))) || (term.Act != TermAct.Offer && !term.IsRange && !Own().IsMatch(said) && !IsBare(said)) || (Market().IsMatch(said) && term.Act != TermAct.Offer && !isWish) ? FigureRole.Elsewhere
            : FigureRole.Ask;
    }

    // "At forty-five. Under that I'd rather stay": the next sentence says what the figure is.
    private static string WithWhatFollows(string text, string quote)
    {
        var next = quote.EndsWith('?') ? null : SpokenSentences.Of(text).SkipWhile(sentence => sentence != quote).Skip(1).FirstOrDefault();
        return next is not null && (Continues().IsMatch(next) || Least.IsPlace(next)) ? $"{quote.TrimEnd('.', '!')}, {next}" : quote;
    }

    [GeneratedRegex(@"^\W*(?:and |but )?(?:(?:for |with )?(?:under|below|beneath|less|anything|lower)|south of|short of|before that|that(?:'s| is| was)) ", RegexOptions.IgnoreCase)]
    private static partial Regex Continues();

    // Put on the table or spoken of by them before, and nearer than by the candidate.
    private static bool IsTheirs(CallSides sides, CallTurn turn, CallTerm term) =>
        term.Act == TermAct.Accept
        || (!term.IsRange && sides.TheirFigure(term.Issue, turn.Index) == term.Amount)
        || (sides.Theirs.FirstOrDefault(their => their.Index < turn.Index && their.Terms.Any(said => said.Amount == term.Amount && !(term.Act == TermAct.Offer && said.Act == TermAct.Mention && (said.IsRange || UpTo().IsMatch(their.Text))))) is { } first
            && !sides.Own.Any(own => own.Index < first.Index && own.Terms.Any(said => said.Amount == term.Amount)));

    // The top of what they advertise is theirs to give, and the candidate's to ask for.
    [GeneratedRegex(@"\b(?:up to|advert\w*|posting|vacancy|band|range)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UpTo();

    // Asked how low they would go, and no lower than before.
    private static bool StandsFirm(CallSides sides, CallTurn turn, CallTerm term) =>
        sides.Own.Where(own => own.Index < turn.Index).SelectMany(CallSides.Asks).LastOrDefault(ask => ask.Issue == term.Issue) is { } last && term.Amount >= last.Amount;

    // "I'd settle for eighty": unasked, after a higher ask, that is the next bid; a floor has a name or a no.
    private static bool IsLowerBid(CallSides sides, CallTurn turn, CallTerm term, string said, bool asksLeast) =>
        !asksLeast && Least.IsOnlyBid(said) && sides.Own.Where(own => own.Index <= turn.Index).SelectMany(CallSides.Asks).Any(ask => ask.Issue == term.Issue && ask.Amount > term.Amount)
        && !(sides.TheirFigure(term.Issue, turn.Index) > term.Amount);

    private static bool IsUnderOwnAsk(CallSides sides, CallTurn turn, CallTerm term) => sides.Own.Where(own => own.Index < turn.Index).SelectMany(CallSides.Asks).Any(ask => ask.Issue == term.Issue && ask.Amount > term.Amount);

    // "At seventy-two I can pay my bills, at seventy-one I can't": two figures hardly apart, a yes to the higher and a no to the lower.
    private static bool IsSetAgainst(CallSides sides, CallTurn turn, CallTerm term, string said) =>
        Denies().IsMatch(turn.Text) && !term.IsRange && term.Act != TermAct.Accept
        && turn.Terms.Any(other => other != term && other.Unit == TermUnit.Money && !other.IsRange && other.Amount < term.Amount && other.Amount >= term.Amount * HardlyApart && sides.TheirFigure(term.Issue, turn.Index) != other.Amount)
        && !sides.Own.Any(own => own.Index < turn.Index && own.Terms.Any(before => before.Amount >= term.Amount && before.Amount * HardlyApart <= term.Amount)) && !PayNow().IsMatch(said) && !Corrects().IsMatch(turn.Text);

    /// <summary>Who names two figures, the lower at least this part of the higher, draws a line between them.</summary>
    private const decimal HardlyApart = 0.975m;

    [GeneratedRegex(@"\b(?:not?|nothing|never|\w+n't|cannot|stay|walk|cancel|hang up|remain|decline|pass)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denies();

    [GeneratedRegex(@"\b(?:sorry|i mean|i meant|rather|or (?:even|maybe|say))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Corrects();

    private static bool HasAsked(CallSides sides, CallTurn turn, CallTerm term) => sides.Own.Any(own => own.Index < turn.Index && own.Terms.Any(said => said.Amount == term.Amount));

    // Of another currency, or far from what they offer: something else is told.
    private static bool IsOfAnotherKind(CallSides sides, CallTurn turn, CallTerm term) =>
        sides.Theirs.SelectMany(their => their.Terms).Where(their => their is { Act: TermAct.Offer, Unit: TermUnit.Money, Amount: not null } && their.Issue == term.Issue && their.Period == term.Period).ToList() is { Count: > 0 } offers
        && offers.TrueForAll(offered => offered.Currency != term.Currency || term.Amount > offered.Amount * FarAbove || term.Amount < offered.Amount * FarBelow);

    /// <summary>Beyond these parts of what is offered nobody bargains for the same thing.</summary>
    private const decimal FarAbove = 2.2m, FarBelow = 0.45m;

    // Nobody asks for less than lies on the table: it is the least that would have done.
    private static bool IsBelowOffer(CallSides sides, CallTurn turn, CallTerm term)
    {
        var offered = sides.Theirs
            .Where(their => their.Index < turn.Index)
            .SelectMany(their => their.Terms)
            .LastOrDefault(their => their is { Act: TermAct.Offer, Unit: TermUnit.Money, Amount: not null } && their.Issue == term.Issue && their.Period == term.Period);
        return term.Amount < offered?.Amount && term.Amount > offered.Amount * SameKind && Own().IsMatch(term.Quote ?? turn.Text);
    }

    private static bool TellsPayNow(string turn, string said) => DebriefWords.CurrentPay().IsMatch(said) || PayNow().IsMatch(said) || (IsBare(said) && PayNow().IsMatch(turn));

    // "I am on 58 now, and I could not go below 65": of two figures, the one told last is the least.
    private static bool IsAfterPayNow(CallTurn turn, CallTerm term, string said) =>
        Least.IsTold(said) && PayNow().Match(said) is { Success: true } now && Least.At(said) > now.Index && turn.Terms.FirstOrDefault(first => first.Quote == term.Quote && first.Unit == TermUnit.Money) != term;

    private static bool IsBare(string said) => said.Count(c => c == ' ') < 5;

    [GeneratedRegex(@"\b(?:i|i'd|i'm|i'll|i've|me|my|mine|we say)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:i'd (?:like|want|need|say|ask|love|expect|hope|be (?:looking|after|happy))|i would (?:like|want|need|say)|looking for|hop(?:e|ing)|i (?:want|need|expect|ask|say|count on)|expecting|aim\w*|in mind|in my head|my (?:wish|target|goal|ask|number|idea|expectation)|i see (?:it|me|myself)|i(?:'d| would) (?:consider|be (?:okay|fine|good|into))|i'm after|i'd (?:be|have) \w+ down|call it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wishes();

    [GeneratedRegex(@"^\W*(?:they|it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex They();

    [GeneratedRegex(@"\bi(?:'m| am| was|'ve been)(?: \w+)? at\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsAt();

    // "The garages round here pay forty for one of them", "I could get one ninety at a bigger place"
    [GeneratedRegex(@"\b(?:they|folks|places|firms|companies|others|people|everybody|everyone|\w+s (?:round|around|in|at|near|over|like)\b[^.?!,]{0,20}) (?:all )?(?:pay|start|get|earn|offer)s?\b|\b(?:the|a|every|that|another) (?:\w+ ){1,5}?(?:pays|starts|gives|offers) (?:their|its|people|you|new|them|everyone|everybody|the same)\b|\b\w+s (?:\w+ ){0,5}?(?:are|were)(?: all)? (?:getting|on|paid|making|earning|at)\b|\b(?:friend|mate|pal|colleague|brother|sister|cousin|batchmate|classmate|neighbou?r|predecessor|the last \w+|union|someone|somebody)\b[^.?!]{0,40}\b(?:got|gets|has|had|makes|earns|earned|is on|was on|does|did|pays)\b|\bi (?:could|can) (?:get|make|earn)\b|\b(?:got|have|there's|is) (?:an? )?" + SpokenFigure.Pattern + @"(?: \w+)? (?:from|at|on the table from) (?-i:\p{Lu})|\bin my (?:inbox|hand|bag|pocket)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PaidByOthers();

    // Their own posting, told by the candidate.
    [GeneratedRegex(@"\b(?:you|they)(?:'d|'ve|'re| had| have)? (?:posted|listed|advertised|published|mentioned|said|named|quoted|wrote)\b|\b(?:the|your) (?:posting|advert|ad|listing|vacancy) (?:has|had|says|said|goes|went|lists|listed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CitesTheirs();

    // The verb of earning with the employer or oneself before it, and nothing that looks ahead.
    [GeneratedRegex(@"\b(?:i(?:'ve| have) been (?:on|at|getting|making|earning|paid)|i was (?:on|getting|making|earning|paid)|current(?:ly)?(?: is| was|:| it's)|i(?:'m| am) (?:now |currently |presently )?(?:on(?! (?:that|the|this|my|your|board)\b)|getting|having|making|earning|paid)|last drawn|they(?:'re| are|'ve| have)? (?:pay(?:ing)?|giv(?:e|ing)|had|have) me|(?:pays|gives|paying|giving) me|(?<!which )i (?:currently |presently )?(?:make|earn|get paid|take home|bring home)|(?<!\byou )\b(?:had|has|got|gets|pays?|paid|gave|gives|giving|puts?|keeps?|lifted|raised|bumped|moved|took|takes) me(?: \w+)? (?:on|at|up to|to)\b|(?<!\bif )(?:it's|it is|that's) [^.?!,]{3,30} (?:now|today|at the moment|at present|currently)\b|the present (?:one|salary|pay)?\b|(?:today|currently|now|at present|right now|at the moment) (?:it's|it is|i'm|i am|i)|what i(?:'ve| have)? (?:got|get|have|make|earn) (?:now|today|there|here)|my (?:current|present|last|old) (?:\w+ )?(?:pay|salary|base|wage|comp\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex PayNow();

    [GeneratedRegex(@"\b(?:market|median|average|surveys?|glassdoor|levels|ads?\b|adverts?|posting|posted|published|vacanc\w+|guide|scale|band|range|others|people|friends?|colleagues?|peers|(?:they|folks|places|firms|companies|garages|hospitals|schools|clinics|shops) (?:pay|start|give|offer|earn|get)|going rate|pays?\b)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Market();
}
