using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>What the candidate lets on and should not: the least that would do, a number too early, a range, the pay of today, a notice given.</summary>
internal static partial class CallDisclosures
{
    /// <summary>Two figures in one breath are the ends of a range where the higher is at most so many times the lower.</summary>
    private const decimal WidestRange = 1.35m;

    /// <summary>The least that would do: in so many words, as the answer to who asks for it, or below what lies on the table.</summary>
    public static Finding? WalkAway(CallSides sides) =>
        sides.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Least) is { } told
            ? new Finding(DebriefCodes.RevealedWalkAway, told.Turn, told.Term.Quote) { Issue = told.Term.Issue }
            : sides.Own.Select(turn => (Turn: turn, Said: Least.Unread(turn))).FirstOrDefault(unread => unread.Said is not null) is { Turn: { } turn, Said: { } said }
                ? new Finding(DebriefCodes.RevealedWalkAway, turn.Index, said)
                : null;

    /// <summary>A figure of the candidate's before any of theirs is known.</summary>
    public static Finding? NumberFirst(CallSides sides)
    {
        var ask = sides.Figures.FirstOrDefault(figure => figure.Role is FigureRole.Ask or FigureRole.Least);
        var theirs = sides.Theirs.FirstOrDefault(turn => CallSides.Asks(turn).Any(term => !sides.Own.Any(own => own.Index < turn.Index && own.Terms.Any(said => said.Amount == term.Amount))));
        return ask is null || theirs?.Index < ask.Turn || sides.Spoken(ask.Term.Issue ?? TermIssue.Base, ask.Turn) is not null || HasHeardFigure(sides, ask.Turn)
            ? null
            : new Finding(DebriefCodes.GaveNumberFirst, ask.Turn, ask.Term.Quote) { Issue = ask.Term.Issue };
    }

    /// <summary>An ask of two ends, of which they hear the lower; where the lower is what they are after, nothing is lost.</summary>
    public static Finding? Range(CallSides sides)
    {
        foreach (var asked in sides.Figures.Where(figure => figure.Role == FigureRole.Ask).GroupBy(figure => (figure.Turn, figure.Term.Quote)))
        {
            var named = asked.Select(figure => figure.Term).ToList();
            var (low, high) = (named.Min(term => term.Amount)!.Value, named.Max(term => term.Amount)!.Value);
            var isRange = named.Any(term => term.IsRange) || (low < high && IsBetween(asked.Key.Quote, named));
            if (isRange && !IsCited(asked.Key.Quote ?? "") && !IsFromTarget(sides, asked.Key.Turn, low))
            {
                return new Finding(DebriefCodes.GaveRange, asked.Key.Turn, asked.Key.Quote) { Issue = named[0].Issue };
            }
        }

        return sides.Own.Select(turn => (Turn: turn, Said: UnreadRange(sides, turn))).FirstOrDefault(unread => unread.Said is not null) is { Turn: { } turn, Said: { } said }
            ? new Finding(DebriefCodes.GaveRange, turn.Index, said)
            : null;
    }

    // A range whose figures were not read, as the answer to what is wished for, or as one's own.
    private static string? UnreadRange(CallSides sides, CallTurn turn) => SpokenSentences.Of(turn.Text).FirstOrDefault(said =>
        !HasFigure(turn, said) && !OtherRange().IsMatch(said) && ((TwoEnds().IsMatch(said) && (Wishes().IsMatch(said) || IsAskedForWish(sides, turn))) || (AnswersWithTwo().IsMatch(said) && IsAskedForWish(sides, turn))));

    private static bool IsAskedForWish(CallSides sides, CallTurn turn) => sides.Before(turn) is { } before && Questions.ForWish(before.Text);

    // "Nine and a half to eleven, boss": asked for the wish, whatever follows.
    [GeneratedRegex(@"^\W*(?:\w+[ ,]+){0,6}?(?:between )?" + SpokenFigure.Digits + "(?:[ -]\\w+){0,3} (?:to|till|until|up to) " + SpokenFigure.Digits + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnswersWithTwo();

    [GeneratedRegex(@"\bbetween " + SpokenFigure.Pattern + "(?: \\w+)? and " + SpokenFigure.Pattern + @"|\b" + SpokenFigure.Pattern + "(?: \\w+)? (?:to|until|till|up to|through) " + SpokenFigure.Pattern + @"(?=\W*$|[,.;!?]| (?:thousand|k\b|grand|an? |per |euros?|dollars?|gross|lakhs?|or so|there|maybe|i\b|in\b|depending|would|range|for me|something))|\b(?:low|mid|high)(?:er)?(?:[ -]to[ -](?:mid|high|upper))? (?:\w+ties|teens)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TwoEnds();

    // Named once, and as what others pay.
    private static bool IsCited(string quote) => CitedRange().IsMatch(quote) && TwoEnds().Count(quote) < 2;

    // "The market pays seventy to eighty, so I'd like eighty"
    [GeneratedRegex(@"\b(?:market|surveys?|guid\w+|scale|glassdoor|others|colleagues|firms|compan(?:y|ies)|agenc(?:y|ies)|publish\w*|ads?|table|association|directors|managers|people|search|spoken|seen|heard|you (?:said|posted)|advert\w*|posting|gr[eo]wn?|went|revenue|turnover)\b[^.?!]{0,60}?" + SpokenFigure.Pattern + "(?: \\w+)? (?:to|and) " + SpokenFigure.Pattern, RegexOptions.IgnoreCase)]
    private static partial Regex CitedRange();

    // Of hours, days or years; of the market, or of theirs.
    [GeneratedRegex(@"\b(?:hours?|days?|weeks?|months' |years?|people|minutes|o'clock|nine to five|market|band|scale|surveys?|guide|posting|advert\w*|you (?:said|posted)|percent|per cent|others|colleagues)\b|%", RegexOptions.IgnoreCase)]
    private static partial Regex OtherRange();

    [GeneratedRegex(@"\b(?:i|i'd|i'm|me|my)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wishes();

    // "Ninety to ninety-four, and ninety's my target": said to be the lower end, and no other figure told.
    private static bool IsFromTarget(CallSides sides, int turn, decimal low) =>
        SpokenSentences.Of(sides.All[turn].Text).Any(said => CandidateTells.Target().IsMatch(said) && !CandidateTells.UpperEnd().IsMatch(said)) && !sides.Figures.Any(figure => figure.Turn == turn && !figure.Term.IsRange && figure.Amount > low);

    /// <summary>The pay of today, unasked or at the first question; who declined once and is pressed did what they could.</summary>
    public static Finding? CurrentSalary(CallSides sides)
    {
        var told = sides.Figures.FirstOrDefault(figure => figure.Role == FigureRole.CurrentPay);
        var hasDeclined = sides.Own.Any(turn => turn.Index < told?.Turn && !HasFigure(turn) && sides.Before(turn) is { } before && Questions.ForPayNow(before.Text) && Declines(turn.Text));
        return told is null || hasDeclined ? null : new Finding(DebriefCodes.RevealedCurrentSalary, told.Turn, told.Term.Quote) { Issue = told.Term.Issue };
    }

    private static bool HasFigure(CallTurn turn, string said) => turn.Terms.Any(term => term is { Unit: TermUnit.Money, Amount: not null, Quote: { } quote } && quote.Contains(said, StringComparison.Ordinal));

    private static bool HasFigure(CallTurn turn) => turn.Terms.Any(term => term is { Unit: TermUnit.Money, Amount: not null });

    // Their range, or an offer from before the call.
    private static bool HasHeardFigure(CallSides sides, int before) =>
        sides.Theirs.Any(turn => turn.Index < before && (TellsBand(turn) || TellsUnread().IsMatch(turn.Text) || TellsRaise().IsMatch(turn.Text)))
        || sides.Own.Any(turn => turn.Index <= before && (CandidateTells.CitesBand().IsMatch(turn.Text) || turn.Terms.Any(term => term is { Unit: TermUnit.Money, Quote: not null } && CandidateTells.ReadsTheirs().IsMatch(term.Quote))))
        || sides.All.Any(turn => turn.Index <= before && (DebriefWords.OfferedBefore().IsMatch(turn.Text)));

    private static bool TellsBand(CallTurn turn) =>
        turn.Terms.Count(term => term is { Unit: TermUnit.Money, Act: TermAct.Mention }) is var mentioned && (mentioned > 1 || (mentioned == 1 && DebriefWords.Band().IsMatch(turn.Text)));

    // "I've pencilled you at nine eight", "nine to twelve thousand": told, though not read.
    [GeneratedRegex(@"\b(?:pencil+ed|put|have|got|had|see|slotted|placed|budgeted|marked|entered) you (?:\w+ ){0,2}?(?:at|on|for|with) " + SpokenFigure.Pattern + @"(?! ?(?:%|per ?cent|hours?|days?|weeks?|hundred percent))|\b" + SpokenFigure.Digits + " to " + SpokenFigure.Digits + @" (?:thousand|hundred|k\b|grand|lakhs?)", RegexOptions.IgnoreCase)]
    private static partial Regex TellsUnread();

    // "One ten, one twenty-five?", "thirty-seven, forty, something between"
    private static bool IsBetween(string? quote, List<CallTerm> named) =>
        quote is not null && named.Count > 1 && named[0].Amount < named[1].Amount && named[1].Amount <= named[0].Amount * WidestRange && CandidateTells.Between().IsMatch(quote);

    private static bool Declines(string text) => DebriefWords.Deflects().IsMatch(text) || DebriefWords.Withholds().IsMatch(text) || CandidateTells.Declines().IsMatch(text);

    // "It has come to eight percent for you": of a raise their first figure is often one of percent.
    [GeneratedRegex(@"\b(?:raise|rise|increase|increment|appraisal|pool|pot|round|settlement|uplift|hike|review|comes?|for you|budget\w*)\b[^.?!]{0,40}" + SpokenFigure.Digits + @" ?(?:%|per ?cent\b)|\b" + SpokenFigure.Digits + @" ?(?:%|per ?cent\b)[^.?!]{0,30}\b(?:raise|rise|increase|increment|uplift|hike|for you|across the board|in the pot)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TellsRaise();
}
