using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What a speaker does in a turn of a negotiation.</summary>
internal static partial class CallMoves
{
    /// <summary>The moves of a turn.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="isFirstOffer">Whether neither side had offered anything before.</param>
    /// <param name="byCandidate">Which side speaks.</param>
    /// <param name="isNearEnd">Whether few turns follow.</param>
    public static IReadOnlyList<CallMove> Of(string text, IReadOnlyList<CallTerm> terms, bool isFirstOffer, bool byCandidate, bool isNearEnd)
    {
        var offers = terms.Any(term => term.Act == TermAct.Offer);
        var accepts = terms.Any(term => term.Act == TermAct.Accept);
        var moves = new List<CallMove>();
        Add(CallMove.Greet, Greeting().IsMatch(text));
        Add(CallMove.Inquire, text.Contains('?', StringComparison.Ordinal) && !offers && !accepts);
        Add(CallMove.Inform, terms.Count == 0 && Telling().IsMatch(text));
        Add(CallMove.Propose, offers && isFirstOffer);
        Add(CallMove.Counter, offers && !isFirstOffer);
        Add(CallMove.Accept, accepts);
        Add(CallMove.Reject, terms.Any(term => term.Act == TermAct.Reject) || (Refusing().IsMatch(text) && !accepts));
        Add(CallMove.Justify, Reason().IsMatch(text));
        Add(CallMove.ThreatenWalkAway, byCandidate && Leaving().IsMatch(text));
        Add(CallMove.DiscloseLimit, byCandidate && (CallPhrases.Limit().IsMatch(text) || (CallPhrases.CurrentPay().IsMatch(text) && terms.Any(term => term.Act == TermAct.Mention))));
        Add(CallMove.SetDeadline, Deadline().IsMatch(text));
        Add(CallMove.Close, (isNearEnd && Closing().IsMatch(text)) || (accepts && Writing().IsMatch(text)));
        return moves;

        void Add(CallMove move, bool holds)
        {
            if (holds)
            {
                moves.Add(move);
            }
        }
    }

    [GeneratedRegex(@"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening))\b|\bthanks for (?:making|taking|joining|the time|jumping|calling|reading|hopping)", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"\b(?:wanted to (?:walk|talk|let you know)|walk you through|there are (?:two|three|a few)|the (?:team|role|job) (?:is|has|would)|let me (?:tell|explain)|here's (?:how|where|what))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\b(?:(?:can't|cannot|couldn't|won't) (?:do|go|promise|match|move|stretch|get)|is our (?:number|ceiling|limit|final)|not (?:possible|able)|no room|out of (?:reach|range)|our (?:best|final))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refusing();

    [GeneratedRegex(@"\b(?:because|since i|given (?:that|my|the)|based on|the reason|market (?:data|rate|for)|data (?:shows?|from|i)|i(?:'ve| have) (?:led|built|shipped|run|managed|brought|done|seen|grown|cut|got)|experience|track record|median|percentile|benchmark\w*|levels\.?\s?fyi|glassdoor|survey|another offer|an offer from|competing|unvested|leaving behind|cost of living|what (?:people|others)|published|posted range|comparable)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:walk away|i'd (?:have to|rather) (?:pass|decline|stay|walk)|i(?:'ll| will)? have to (?:pass|decline|walk|look elsewhere)|or i(?:'m| am| will|'ll) (?:out|walk|leave|going)|otherwise i(?:'ll| will|'d| would| am|'m)|take it or leave it|i'd stay where|i(?:'ll| will) (?:go with|take) the other|not (?:worth|interested)|i'm out)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Leaving();

    [GeneratedRegex(@"\b(?:by (?:the end of|end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|close of|next|the \d|\d)|until (?:monday|tuesday|wednesday|thursday|friday|tomorrow|the end|next|noon|\d)|deadline|expires?|within (?:\w+ )?(?:hours|days)|need (?:an|your) answer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\b(?:let the team know|send (?:you|over|it|me|that|the)|you'll have it|in writing|letter|contract|paperwork|e-?mail|welcome (?:aboard|to)|talk soon|speak soon|look(?:ing)? forward|get back to you|have a (?:good|great|nice)|bye|take care|sign)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\b(?:in writing|written|letter|e-?mail|contract)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Writing();
}
