using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What a speaker does in each turn of a negotiation, by what is said and by where in the call it stands.</summary>
internal static partial class CallMoves
{
    /// <summary>A call opens with no more than so many turns of greeting; the later of them are short.</summary>
    private const int Opening = 5, SureOpening = 3, LongGreeting = 30, ShortGreeting = 8;

    /// <summary>Turns at the end that may say goodbye once the last word on pay has fallen.</summary>
    private const int Closing = 5;

    /// <summary>Who asks in so many words gives a ground.</summary>
    private const int GroundedAsk = 22;

    /// <summary>The turns with their moves.</summary>
    /// <param name="turns">The turns with their terms.</param>
    /// <param name="isCandidate">Whether a speaker is the candidate.</param>
    public static List<CallTurn> In(IReadOnlyList<CallTurn> turns, Func<string?, bool> isCandidate)
    {
        var lastOfPay = turns.LastOrDefault(turn => turn.Terms.Any(term => term.Act != TermAct.Mention))?.Index ?? turns.Count;
        var isBegun = false;
        var hasOffer = false;
        var moved = new List<CallTurn>();
        foreach (var turn in turns)
        {
            isBegun |= turn.Terms.Count > 0;
            var place = (IsOpening: !isBegun && Opens(turn), IsClosing: turn.Index > lastOfPay && turn.Index >= turns.Count - Closing);
            moved.Add(turn with { Moves = Of(turn, isFirstOffer: !hasOffer, isCandidate(turn.Speaker), place.IsOpening, place.IsClosing) });
            hasOffer |= turn.Terms.Any(term => term.Act == TermAct.Offer);
        }

        return moved;
    }

    private static List<CallMove> Of(CallTurn turn, bool isFirstOffer, bool byCandidate, bool isOpening, bool isClosing)
    {
        var (text, terms) = (turn.Text, turn.Terms);
        var offers = terms.Any(term => term.Act == TermAct.Offer);
        var accepts = terms.Any(term => term.Act == TermAct.Accept);
        var rejects = terms.Any(term => term.Act == TermAct.Reject) || (Refusing().IsMatch(text) && !accepts);
        var greets = isOpening || Greeting().IsMatch(text);
        var closes = isClosing || (accepts && Writing().IsMatch(text)) || Goodbye().IsMatch(text);
        var moves = new List<CallMove>();
        Add(CallMove.Greet, greets);
        Add(CallMove.Inquire, !isOpening && !closes && Asks(text, offers || accepts));
        Add(CallMove.Propose, offers && isFirstOffer);
        Add(CallMove.Counter, offers && !isFirstOffer);
        Add(CallMove.Accept, accepts);
        Add(CallMove.Reject, rejects);
        Add(CallMove.Justify, (offers || rejects || byCandidate) && (Reason().IsMatch(text) || (byCandidate && offers && Words(text) >= GroundedAsk)));
        Add(CallMove.ThreatenWalkAway, byCandidate && Leaving().IsMatch(text));
        Add(CallMove.DiscloseLimit, byCandidate && CallPhrases.Limit().IsMatch(text));
        Add(CallMove.SetDeadline, Deadline().IsMatch(text) && !isOpening);
        Add(CallMove.Close, closes);

        // Who does nothing else tells something.
        Add(CallMove.Inform, moves.TrueForAll(move => move is CallMove.Justify or CallMove.SetDeadline or CallMove.DiscloseLimit));
        return moves;

        void Add(CallMove move, bool holds)
        {
            if (holds)
            {
                moves.Add(move);
            }
        }
    }

    private static bool Opens(CallTurn turn) => turn.Index < Opening && Words(turn.Text) <= (turn.Index < SureOpening ? LongGreeting : ShortGreeting);

    // Who puts a figure forward as a question asks nothing beside it, unless for something of another kind.
    private static bool Asks(string text, bool offers) =>
        offers ? OpenQuestion().IsMatch(text) : ToldToTell().IsMatch(text) || SpokenWords.Of(text).Any(word => word.Stop == '?');

    private static int Words(string text) => text.Count(c => c == ' ') + 1;

    [GeneratedRegex(@"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening))\b|\bthanks for (?:making|taking|joining|the time|jumping|calling|reading|hopping)", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"(?:^|[.!?,]\s+)(?:and |so |okay,? |but )*(?:what|how|why|when|where|which)\b(?! about| if)[^.!]*\?", RegexOptions.IgnoreCase)]
    private static partial Regex OpenQuestion();

    [GeneratedRegex(@"\b(?:i(?:'d| would) (?:like|prefer|love|find it more useful) to (?:hear|know|understand)|tell me\b|wants? to know|walk me through|you tell me the)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToldToTell();

    [GeneratedRegex(@"\b(?:(?:can't|cannot|couldn't|won't) (?:do|go|promise|match|move|stretch|get)|is our (?:number|ceiling|limit|final)|not (?:possible|able)|no room|out of (?:reach|range)|our (?:best|final)|i(?:'d| would) (?:rather|prefer) not|i don't share|don't think in|i(?:'m| am) going to pass|i do mind)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refusing();

    [GeneratedRegex(@"\b(?:because|given (?:that|my|the)|based on|the reason|reasons|on the grounds|market (?:data|rate|for)|data (?:shows?|from|i)|i(?:'ve| have) (?:led|built|shipped|run|managed|brought|done|grown|cut|closed|promised)|i (?:led|built|shipped|ran|managed|brought|grew|cut|closed|took on|rewrote)|experience|track record|median|percentile|benchmark\w*|levels\.?\s?fyi|glassdoor|survey|another offer|one more offer|an offer from|competing|unvested|leaving behind|cost of living|what (?:people|others)|published|posted|comparable|collective agreement|the (?:posting|advert|guide|scale)|(?:i'd|i would) be (?:running|carrying|leading|owning|on call)|with (?:my|the) \w+ years)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:walk away|i'd (?:have to|rather) (?:pass|decline|stay|walk)|i(?:'ll| will)? have to (?:pass|decline|walk|look elsewhere)|or i(?:'m| am| will|'ll) (?:out|walk|leave|leaving|going)|otherwise i(?:'ll| will|'d| would| am|'m)|take it or leave it|i'd stay where|i(?:'ll| will) (?:go with|take) the other|not (?:worth|interested)|i'm out)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Leaving();

    [GeneratedRegex(@"\b(?:by (?:the end of|end of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|close of|next|the \d|\d)|until (?:monday|tuesday|wednesday|thursday|friday|tomorrow|the end|next|noon|\d)|deadline|expires?|within (?:\w+ )?(?:hours|days)|need (?:an|your) answer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"\b(?:welcome (?:aboard|to)|talk soon|speak soon|see you (?:then|there|on|soon|monday|tomorrow)|look(?:ing)? forward to (?:it|starting|working|joining)|have a (?:good|great|nice)|bye|take care)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Goodbye();

    [GeneratedRegex(@"\b(?:in writing|written|letter|e-?mail|contract|paper(?:work)?|write (?:that|it) up)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Writing();
}
