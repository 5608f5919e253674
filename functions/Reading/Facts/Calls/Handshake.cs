using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>
/// The yes that no set phrase tells: theirs lies on the table, the candidate answers with nothing against it, and they are pleased, welcome, or speak of the
/// paper and the first day. How glad people say yes cannot be listed; how the other side takes it shows that they did.
/// </summary>
internal static partial class Handshake
{
    /// <summary>The turn of the yes; null where nobody shook hands.</summary>
    /// <param name="turns">All turns with their terms.</param>
    /// <param name="isCandidate">Whether a speaker is the candidate.</param>
    /// <param name="offered">What they have on the table for base pay at the end; null where nothing.</param>
    public static int? In(IReadOnlyList<CallTurn> turns, Func<string?, bool> isCandidate, CallTerm? offered)
    {
        if (offered is null)
        {
            return null;
        }

        var first = turns.FirstOrDefault(turn => !isCandidate(turn.Speaker) && turn.Terms.Any(term => term.Issue == offered.Issue && term.Amount == offered.Amount && term.Act == TermAct.Offer))?.Index ?? turns.Count;
        if (turns.Any(turn => turn.Index > first && isCandidate(turn.Speaker) && (Waits().IsMatch(turn.Text) || CallPhrases.Leaves().IsMatch(turn.Text))))
        {
            return null;
        }

        // After the last ask for more, if there was one.
        var asked = turns.LastOrDefault(turn => isCandidate(turn.Speaker) && turn.Terms.Any(term => term.Issue == offered.Issue && term.Act == TermAct.Offer && term.Amount > offered.Amount))?.Index ?? -1;
        for (var i = Math.Max(first, asked) + 1; i < turns.Count - 1; i++)
        {
            if (isCandidate(turns[i].Speaker) && !isCandidate(turns[i + 1].Speaker) && Takes(turns[i], offered) && IsPleased(turns[i + 1]))
            {
                return i;
            }
        }

        return null;
    }

    private static bool Takes(CallTurn turn, CallTerm offered) =>
        !turn.Terms.Any(term => term.Act is TermAct.Reject || (term.Act == TermAct.Offer && term.Unit == TermUnit.Money && term.Amount != offered.Amount))
        && !turn.Text.TrimEnd().EndsWith('?') && !Doubts().IsMatch(turn.Text)
        && (Glad().IsMatch(turn.Text) || turn.Terms.Any(term => term.Issue == offered.Issue && term.Amount == offered.Amount));

    private static bool IsPleased(CallTurn turn) => Pleased().IsMatch(turn.Text) && !CallPhrases.Refusal().IsMatch(turn.Text) && !turn.Terms.Any(term => term is { Act: TermAct.Offer, Issue: TermIssue.Base or TermIssue.Total });

    [GeneratedRegex(@"\b(?:think (?:about|it over|on it)|(?:let me|allow me to|i'll|i will|i need to|i have to|i'd have to|have to|need to|must) (?:just |quickly |first )?(?:ask|get (?:the|his|her|their|finance|approval|a sign)|ring|call|check|phone|sell|speak|talk|clear|run|take|see|look)\b|agreed to nothing|nothing's agreed|asking (?:them|him|her) for|sleep on|get back to you|come back to you|let you know|talk (?:it over|to my|with my)|time to|consider it|(?:until|by|till) (?:monday|tuesday|wednesday|thursday|friday|tomorrow)[^.?!]*(?:decide|answer|think))\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Waits();

    [GeneratedRegex(@"\b(?:but|hmm+|however|unless|if\b|hoping|hoped|expected|lower than|less than|low\b|higher|more\b|not sure|not quite|disappoint\w*|thinking|thought of|counter|problem|short of|could you|would you|can you|can we|could we|is there|how about|what about)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Doubts();

    [GeneratedRegex(@"\b(?:yes|yeah|yep|yup|aye|ja|oui|okay|ok|sure|deal|done|fine|great|good|lovely|perfect|wonderful|brilliant|grand|super|happy|glad\w*|delighted|thrilled|pleased|pleasure|love\b|take|accept|agree\w*|works|sold|i'm in|sign|join|on board|aboard|fair|suits|shake|why not|of course|absolutely|definitely|let's|looking forward|say no to|argue|daft|nicely|me down|do me|do it|welcome|cracking|champion|sorted|got yourself|got a|music to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Glad();

    [GeneratedRegex(@"\b(?:great|brilliant|fantastic|wonderful|excellent|perfect|lovely|super|splendid|marvellous|terrific|amazing|awesome|delighted|thrilled|pleased|glad|happy|relie\w+|welcome|congrat\w*|hooray|yay|^\W*(?:oh,? |very |all |so |well,? )?good\b|good (?:man|woman|lad|girl|stuff|news|to hear|sport)|appreciate (?:it|that|you)|say yes\b|a star|that was (?:easy|quick|fast)|settled|done\b|deal\b|agreed|(?:are )?you(?:'re)? sure\?|really\?|just like that|contract|letter|paperwork|first day|see you|send (?:you|it|that|over)|draw (?:it )?up|made my|shake|handshake|phew|sorted|grand|magic|cheers|thank you|i'll (?:tell|let|call|ring))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pleased();
}
