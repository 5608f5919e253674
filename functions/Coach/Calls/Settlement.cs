using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>
/// Whether pay was settled by word, and where. A yes shows in what it is followed by, too: their figure stands, the candidate resists no longer, nothing is
/// left to decide, and the talk goes on to other things.
/// </summary>
internal static partial class Settlement
{
    /// <summary>The turn that settles it; null where pay stayed open or the candidate left.</summary>
    public static CallTurn? Of(CallSides sides)
    {
        if (sides.Agreed.Any(term => term.Issue is TermIssue.Base or TermIssue.Total))
        {
            var pay = sides.Agreed.First(term => term.Issue is TermIssue.Base or TermIssue.Total);
            var yes = sides.All.LastOrDefault(turn => turn.Terms.Any(term => term.Act == TermAct.Accept && (term.Issue == pay.Issue || term.Issue is null)));
            return IsPending(sides) || IsTurnedDown(sides, yes) || (yes is not null && sides.Own.Contains(yes) && Sleeps().IsMatch(yes.Text)) ? null : yes ?? sides.All.LastOrDefault(turn => turn.Terms.Any(term => term.Amount == pay.Amount));
        }

        var theirs = sides.Theirs.LastOrDefault(turn => turn.Terms.Any(IsPay) || TellsPay(turn.Text));
        if (theirs is null || sides.IsLeft || sides.Figures.Any(figure => figure.Turn > theirs.Index && (figure.Role is FigureRole.Ask or FigureRole.Least)))
        {
            return null;
        }

        var after = sides.All.Where(turn => turn.Index > theirs.Index).ToList();
        return IsPending(sides) || after.Any(turn => Defers().IsMatch(turn.Text) || CallSides.Has(turn, TermAct.Reject, TermUnit.Money)) ? null : after.FirstOrDefault(turn => sides.Own.Contains(turn) && (Assents(turn.Text) || IsClosed(sides, turn)));
    }

    /// <summary>Whether who speaks for them has yet to ask somebody, and came back with no figure and no yes.</summary>
    public static bool IsPending(CallSides sides) =>
        sides.Theirs.LastOrDefault(turn => SpokenSentences.Of(turn.Text).Any(said => AsksOthers().IsMatch(said) && !said.EndsWith('?'))) is { } asks
        && !sides.All.Any(turn => turn.Index > asks.Index && ((turn.Terms.Any(IsPay) && SpokenFigure.IsIn(turn.Text)) || IsGranted().IsMatch(turn.Text)));

    [GeneratedRegex(@"\b(?:(?:i'll|i will|i'd|i would|i can|i could|i have to|i need to|i must|i'm going to|i've got to|let me|we'll|we'd|we have to|we need to)(?: \w+){0,3}? (?:(?:take|bring|put|carry|run|pass|push|float|pitch|get)\b[^.?!]{0,25}\b(?:to|past|by|before|with) (?:him\b|her\b|them\b|(?:the|my|our) (?:board|director|boss|owner|partners?|finance|committee|chief|manager|head|panel|treasurer|dean|principal|council)|(?-i:\p{Lu})\w+|finance|hr\b|upstairs|head office)|(?:ask|check with|speak (?:to|with)|talk to|see) (?:him\b|her\b|them\b|(?:the|my|our) (?:board|director|boss|owner|partners?|finance|committee|chief|manager|head|panel|treasurer|dean|principal|council)|(?-i:\p{Lu})\w+(?= (?:first|about|whether|if|tonight|tomorrow)|\W*$)|finance\b|upstairs|head office))|i'd go to (?-i:\p{Lu})\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex AsksOthers();

    [GeneratedRegex(@"\b(?:(?<!(?:nothing|not|isn't|nothing's|nothing is|be|get it|if it's) )approved|(?:he|she|they|board|director|boss|owner|finance)(?:'s| is|'ve| has)? (?:said|says|say) (?:yes|okay|ok|fine)|signed (?:it )?off|green light|it's a deal|welcome (?:to|aboard)|you've got it|it's yours|deal\b)", RegexOptions.IgnoreCase)]
    private static partial Regex IsGranted();

    // The candidate leaves after all.
    private static bool IsTurnedDown(CallSides sides, CallTurn? yes) => sides.Own.Any(turn =>
        turn.Index > (yes?.Index ?? 0) && turn.Index >= sides.All.Count * 2 / 3 && SpokenSentences.Of(turn.Text).Any(said => DebriefWords.Leaves().IsMatch(said) && !Resignations.IsTold(said) && !DebriefWords.IfOnly().IsMatch(said)));

    // Nothing is asked, and they close it.
    private static bool IsClosed(CallSides sides, CallTurn turn) =>
        !turn.Text.Contains('?', StringComparison.Ordinal) && turn.Index + 1 < sides.All.Count && sides.All[turn.Index + 1] is var next && sides.Theirs.Contains(next) && Closes().IsMatch(next.Text);

    [GeneratedRegex(@"\b(?:that's (?:that|settled|agreed)|it's a deal|welcome (?:to|aboard)|see you (?:on|then|there|\w+day)|good (?:man|woman)|you're (?:in|hired))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closes();

    // "Okay, let me sleep on it": heard, and no yes.
    [GeneratedRegex(@"\b(?:sleep (?:on|over)|think (?:it|that|this) over)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sleeps();

    private static bool IsPay(CallTerm term) => term is { Unit: TermUnit.Money or TermUnit.Percent, Amount: not null, Issue: TermIssue.Base or TermIssue.Total or null };

    /// <summary>Whether a text tells pay, though its figure may not have been read.</summary>
    public static bool TellsPay(string text) => Pay().IsMatch(text);

    [GeneratedRegex(@"\b" + SpokenFigure.Pattern + @" (?:(?:thousand|grand|euros?|dollars|pounds) )?(?:an?|per) (?:month|year|hour|week|day)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pay();

    // A question beside a mere "okay" is no yet yes, unless it is for the first day.
    private static bool Assents(string text) =>
        Starts().IsMatch(text) || SpokenSentences.Of(text).Any(said => !said.EndsWith('?') && Assent().IsMatch(said) && (!text.Contains('?', StringComparison.Ordinal) || Yes().IsMatch(said)));

    [GeneratedRegex(@"\b(?:when (?:do|can|should) (?:i|we) (?:start|begin|come)|where do i sign|when do you want me|when can i start)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Starts();

    [GeneratedRegex(@"\b(?:yes|yeah|yep|deal|done|sold|closed|agreed|perfect|brilliant|i'm in|count me|take it|works|that'll (?:work|do)|ok\w*ie|suits|happy|lovely|grand)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:yes|yeah|yep|yup|aye|ok|okay|okey|all ?right|alright|righto?|right[- ]oh?|sure|fine|deal|done|sold|agreed|grand|lovely|great|super|perfect|brilliant|wonderful|fantastic|excellent|amazing|cool|sweet|beauty|champion|marvellous|splendid|happy|glad|over the moon|thrilled|chuffed|stoked|complain\w*|music to my ears|pleased|delighted|content|good|works|that'll (?:work|do)|ok\w*ie|suits|fits|go on|go for it|book it|count me|i'm (?:in|game|on board)|a plan\b|mad to say no|in it is|it is|that's me|put me down|write (?:it|that|me)|settled|closed|nothing (?:more |left )?(?:for us )?to (?:haggle|argue|discuss)|let's|leave it at|shake|take it|i'll (?:take|do|have)|no argument|can't argue|live with|will do|you(?:'ve| have) (?:got|yourself)|welcome)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Assent();

    // Something is still to be thought over, asked or decided.
    [GeneratedRegex(@"\b(?:(?<!need to |nothing to |have to )think (?:about|on|it|this)|sleep (?:on|over)|let (?:you|me|us) know|(?:get|come|ring|call|write) (?:right )?back (?:to|on|with|by|tomorrow|\w+day)|back to (?:you|me)|(?:ring|call) you|upstairs|make up my mind|until (?:\w+day|tomorrow)|talk (?:it|this|to|with|about)|discuss|consider|weigh|decide|decision|check with|run (?:it|that|this) (?:by|past)|(?:ask|see) (?:the|my|what|whether|if)\b|hear from|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|the end of)|need (?:the|a) (?:board|day|night|weekend)|not (?:yet|now|today)|(?:need|want) an answer|by when|until when|how long do i|deadline|no deal|pass on|turn (?:it|this|you) down)", RegexOptions.IgnoreCase)]
    private static partial Regex Defers();
}
