using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>
/// Sorry for asking. It is told by what somebody feels about the ask, or lets the other feel: pardon, shame, dislike, or smallness; near an ask, and not about
/// anything else. How it was taken shows it as well: nobody says "don't be" to whom was not.
/// </summary>
internal static partial class Apologies
{
    /// <summary>Turns between an ask and the words about it; at most.</summary>
    private const int Near = 4;

    /// <summary>A bare "sorry, sorry" says not what for.</summary>
    private const int SaysWhat = 2;

    /// <summary>The first; null where there is none.</summary>
    public static Finding? ForAsking(CallSides sides)
    {
        foreach (var turn in sides.Own.Where(turn => IsOfAsk(sides, turn)))
        {
            var next = turn.Index + 1 < sides.All.Count ? sides.All[turn.Index + 1] : null;
            var isSoothed = next is not null && sides.Theirs.Contains(next) && Soothes().IsMatch(next.Text);
            if (SpokenSentences.Of(turn.Text).FirstOrDefault(said => IsTold(said) || (isSoothed && Pardon().IsMatch(said))) is { } told)
            {
                return new Finding(DebriefCodes.ApologeticAsk, turn.Index, told);
            }
        }

        return null;
    }

    private static bool IsTold(string said) =>
        ((Pardon().IsMatch(said) && said.Count(c => c == ' ') >= SaysWhat) || Shame().IsMatch(said) || Feels().IsMatch(said) || Dislikes().IsMatch(said) || Shrinks().IsMatch(said)) && !Elsewhere().IsMatch(said) && !Refuses().IsMatch(said);

    // The turn asks, or speaks of money, or an ask stands beside it.
    private static bool IsOfAsk(CallSides sides, CallTurn turn) =>
        (turn.Text.Contains('?', StringComparison.Ordinal) && CandidateTells.Requests().IsMatch(turn.Text)) || Money().IsMatch(turn.Text)
        || turn.Terms.Any(term => term is { Unit: TermUnit.Money or TermUnit.Percent, Amount: not null })
        || sides.Own.Any(other => Math.Abs(other.Index - turn.Index) <= Near && CallSides.Has(other, TermAct.Offer))
        || sides.Figures.Any(figure => Math.Abs(figure.Turn - turn.Index) <= Near && figure.Role == FigureRole.Ask);

    [GeneratedRegex(@"\b(?:money|pay|salary|wages?|raise|rate|figure|number|package|more|up to|bonus)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(?:sorry|apolog\w+|forgive (?:me|that|my|the)|pardon|excuse (?:me|my|that)|beg your|(?:please|kindly) excuse)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pardon();

    // A bad name for the one who asks, or for asking.
    [GeneratedRegex(@"\b(?:cheeky|(?:have|got|'ve|some) (?:a |some |the )?(?:brass )?(?:cheek|neck|nerve)\b|you(?:'ll| must| will) think i(?:'m| am)|greedy|grabby|pushy|pester\w*|impertinen\w+|presumptuous|ungrateful|ungracious|mercenary|mortif\w+|embarrass\w*|asham\w+|a shame (?:for me )?to|affronted|blush\w*|nuisance|overstep\w*|on the (?:grab|take|scrounge)|grubby|tacky|crass|indelicate|vulgar|piling on|impos(?:e|ing)\b|out of (?:line|turn|order|place)|outta line|push(?:ing)? my luck|chanc(?:e|ing) my arm|pushing (?:it|things)\b|taking (?:liberties|the (?:mick|mickey|piss))|(?:a )?bit rich|above my station|out of my (?:place|league)|a nuisance|so bold|be forgiven|(?:not the|n't the) done thing|bad (?:form|manners)|impolite|offend\w*|your indulgence|bear with me|excruciat\w+|cring\w+|squirm\w*|wince\w*|my (?:cheeks|face|ears)|(?:go|going|gone|turn|turning) red\b|(?:be|being|i'm|i am|sound like|seem|like) (?:\w+ )?(?:a|such a|that|the) (?:\w+ )?(?:pain|pest|bother|burden|nag|diva|bore|worst)\b(?! (?:in (?:the|my)|case|of|thing))|(?:be|being) that (?:person|guy|girl|woman|man|one|candidate|employee))", RegexOptions.IgnoreCase)]
    private static partial Regex Shame();

    // How one feels, sounds or does not want to seem.
    [GeneratedRegex(@"\b(?:(?:feel(?:s|ing)?|felt|i sound|to sound|to seem|to look|i seem|seeming|sounding|to be|being|wanna be|come (?:across|over)|coming across)(?: (?:so|a bit|bit|kind|sort|of|kinda|really|very|quite|rather|most|too|almost|like|as|all|only|a little|little|terribly|awfully|horribly|dreadfully|painfully|frightfully|pretty|a|being|black|dead|proper|super|even|just|i'm|i am)){0,4} (?:bad|awful|dreadful|gross|terrible|awkward|guilty|rude|silly|horrible|weird|wrong|stupid|ridiculous|forward|bold|difficult|demanding|annoying|fussy|petty|uncomfortable|selfish|entitled|unfair|trouble|(?:of )?(?:a )?(?:beggar|fraud|thief|chancer|heel|idiot|fool|scrounger))|(?:it|this|that)(?:'s| is) (?:so |a bit |really |very |a little |kind of |terribly |awfully |maybe |probably )*(?:awkward|rude|silly|stupid|daft|petty|uncomfortable|forward|mad|crazy)|(?:would|is) it (?:be )?(?:so |very )?(?:awful|terrible|rude|wrong|bad|silly|mad|cheeky))\b(?! (?:for you|that you|thing (?:is|about)|season|time|hours?|shift|commute|news))", RegexOptions.IgnoreCase)]
    private static partial Regex Feels();

    // Would rather not ask.
    [GeneratedRegex(@"\b(?:(?:pains|kills|embarrasses|shames|hurts) me to|hate for you to|(?:wasn't|not|never) (?:brought up|raised|used) to (?:ask\w*|beg\w*|talk\w*)|never ask for|wouldn't ask (?:if|unless)|feel(?:s|ing)? (?!good|right|strongly|fine|comfortable|confident|free|better|that)[^.?!]{1,25}\b(?:asking|saying (?:it|this)|bringing|mentioning|raising|pushing)|feel like \p{Lu}?\w+(?: \w+)? here|rock the boat|(?:hate|dread|dreading|loathe?) (?:having |that i have |it when i have |to have )?(?:to\b|asking|doing|bringing|raising|talking|this\b|being)|(?:don't like|do not like|never like|wish i didn't have)(?: having)? (?:to (?:ask|be|bring|raise|do|push|bother)|asking|bringing|raising)|(?:don't|didn't|do not|did not|wouldn't|not)(?: really| even)* (?:want|wish|mean|wanna|like|trying|looking)(?: to)? (?:\w+ )?(?:ask|bring (?:it|this|that|money)|bother|trouble (?:you|anyone|them)|impose|haggle|quibble|nag|beg|keep (?:on|asking|bringing|going)|go on\b|take (?:up )?(?:your|any more)|offend|upset|moan|pester|put you|push (?:it|my|you|too|any)|press (?:you|it))|worr(?:ied|ying) about (?:it|this|asking)|(?:hard|difficult|tough|(?:not|never) easy|afraid|scared|terrified|nervous|shy|hesitate|hesitant) (?:for me )?(?:to|about) (?:ask\w*|say\w*|bring\w*|talk\w*|mention\w*)|don't know how to (?:ask|say|bring)|not one to (?:ask|haggle|complain|moan|push)|not like me to|almost didn't (?:say|ask|call|bring))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dislikes();

    // Makes the ask small, or the no easy.
    [GeneratedRegex(@"\b(?:(?:only|just|such) a (?:tiny|small|little|wee|silly) (?:thing|ask|question|favou?r|request|something|bit)|(?:tiny|teeny|wee|silly) (?:thing|ask|question|favou?r)|maybe (?:just )?a (?:little|tiny|bit)|(?:if|hope|hopefully|is) (?:it|that|this|it's|that's|this is|it isn't|that isn't|this isn't)\b[^.?!]{0,12}\b(?:too (?:much|greedy|forward|cheeky|pushy|bold)|any (?:trouble|bother)|a bother)|hope (?:it|that|this|you)(?:'s| is| don't| isn't)? ?(?:\w+ )?(?:okay|ok|alright|all right|mind|rude)|too much to ask|asking (?:too much|a lot)|a (?:lot|big|huge) (?:to )?ask\b|i know (?:it|that|this)(?:'s| is)? (?:\w+ )?(?:a lot|too much|cheeky|awkward|late in|greedy|rude)|(?:no (?:worries|problem|bother|harm|hard feelings)(?: at all| whatsoever)?|(?:totally |perfectly |completely |absolutely |quite )?(?:fine|okay|ok|grand|understand|all right|cool)) if (?:not|you can't|it's (?:not|a no)|that's (?:not|a no)|no\b|you (?:say|don't|have to))|i won't mind (?:one bit|a bit|if|at all)|(?:won't|wouldn't) be (?:offended|upset|hurt) if|(?:you can|feel free to|please|just|do)(?: \w+)? (?:say no|laugh|ignore me|refuse|shout at me|stop me)|tell me (?:to (?:get|shut|sod|bugger|go away|stop|jog|buzz|take a|wind)|off\b|if (?:i'm|it's|that's) (?:being|out|too))|don't (?:laugh|hate me|shout|be (?:angry|mad|cross|offended|annoyed)|take (?:it|this|me|any)? ?(?:otherwise|bad|badly|wrong|wrongly|the wrong|amiss|ill|offence|offense)|judge me|get me wrong|think (?:bad|badly|less|ill|i'm))|mind (?:me|my) asking|every right to (?:laugh|refuse|say)|(?:say|tell me) if i (?:may|can) ?not|who am i to|(?:no|not my) (?:right|place) to|i (?:probably |really |know i )?(?:should|shouldn't|oughtn't|don't deserve|have no right)(?: (?:never|even|really|be|to|not)){0,2} (?:ask\w*|bring)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Shrinks();

    // Sorry for the line, the dog, being late, not having heard; a slip of the tongue; no shame at all.
    [GeneratedRegex(@"\b(?:sorry\b[^.?!]{0,20}\b(?:late|line|dog|noise|connection|signal|camera|mic|mute\w*|headset|barking|kids?|mess|mud|wait|delay|missed|voice|english|accent|siren|bus|train|traffic|door|phone|hear|loss|broke|cut|froze\w*|drop\w*|lost)|go ahead|sorry,? (?:say|what|could you|can you|again|come again|go on|you (?:were|first|go)|who|which|i (?:was|had|didn't|missed|couldn't|thought|meant)|one|just (?:a|one|moving|closing|parking|getting)|hang|hold|bear|somebody|someone|there(?:'s| is|was)|is that|was that|this is my|my \w+|bad|the\b|a\b|we\b|it's (?:not|the|my))|sorry (?:to hear|about|for (?:the|your|my)|it didn't|that it|we|it's|you)|not sorry|safe than sorry|(?:i\'m|i am|am|was|being) not (?:being |a |an |too |at all ){0,2}(?:greedy|fussy|pushy|cheeky|asham\w+|embarrass\w+|difficult|demanding|rude|shy)|excuse (?:me,? (?:a|one|i'm|what|did|that|there|it's|my)|my (?:english|french|voice|dog|cough|accent)|the)|forgive my (?:english|french|accent)|pain in the|line'?s? (?:is )?(?:bad|awful|terrible)|no excuse|(?:won't|not going to|don't|needn't|never|no need to) apologi[sz]e|sorry,? i(?:'m| am) (?:eating|driving|walking|running|on\b|in\b|at\b|late|outside|parked|parking|having|just|not (?:hearing|following)|muted|out of)|sorry\b[^.?!]{0,25}\b(?:say|repeat|spell|speak|catch)\b|sorry (?:that )?you\b|sorry in advance about|" + SpokenFigure.Pattern + @",? (?:no,? )?sorry,? (?:i (?:mean|meant) )?" + SpokenFigure.Pattern + ")", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    // "I'm sorry, it's a no": regret at turning down is no apology for an ask.
    [GeneratedRegex(@"\bsorry,? (?:\w+,? )?(?:but )?(?:i (?:can't|cannot|won't|couldn't)|that's (?:too|not|no)|no\b|it's (?:too|a no)|then)", RegexOptions.IgnoreCase)]
    private static partial Regex Refuses();

    [GeneratedRegex(@"\b(?:no need to|don't|never|nothing to|you (?:don't|needn't|shouldn't)(?: need to| have to)?|needn't)\b[^.?!]{0,12}\b(?:sorry|apolog\w+|embarrassed|ashamed|shy|feel (?:bad|awful|guilty|awkward|silly))", RegexOptions.IgnoreCase)]
    private static partial Regex Soothes();
}
