using System.Text.RegularExpressions;

namespace Coach.Calls;

/// <summary>What they ask the candidate for: the pay of today, or the least that would do; told by what the question is made of.</summary>
internal static partial class Questions
{
    /// <summary>Whether they ask what the candidate earns.</summary>
    public static bool ForPayNow(string text) => Asked(text).Any(question =>
        DebriefWords.AsksForCurrentPay().IsMatch(question) || CandidateTells.AsksForPayNow().IsMatch(question)
        || (PayOfYours().IsMatch(question) && !Ahead().IsMatch(question)));

    /// <summary>Whether they ask what the candidate would like.</summary>
    public static bool ForWish(string text) => Asked(text).Any(question => Wish().IsMatch(question));

    [GeneratedRegex(@"\b(?:your (?:\w+ )?(?:expectations?|wish\w*|idea|number|figure|ask|target)|(?:are|were) you (?:after|hoping|looking|expecting|thinking|asking)|(?:would|do|did) you (?:want|like|need|expect|have in mind)|you(?:'d| would) (?:like|want|need|consider)|see yourself|(?:what|which|kind of|sort of) (?:number|figure|money|rate|salary)|should it be|in mind|would you fall)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    /// <summary>Whether they ask where the candidate would stop: at less than is hoped for, would it be a no, and where does it begin.</summary>
    public static bool ForLeast(string text) => Asked(text).Any(question =>
        CandidateTells.AsksForLeast().IsMatch(question)
        || (Supposes().IsMatch(question) && Falls().IsMatch(question))
        || (WhereStops().IsMatch(question) && Stops().IsMatch(question)));

    /// <summary>Whether the least is asked for by its name.</summary>
    public static bool NamesLeast(string text) => LeastByName().IsMatch(text);

    [GeneratedRegex(@"\b(?:least|minimum|lowest|bottom|floor|walk away|walk[- ]away|limit)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeastByName();

    private static IEnumerable<string> Asked(string text) => SpokenSentences.Of(text).Where(sentence => sentence.EndsWith('?') || Bids().IsMatch(sentence));

    // What is bid for without a question mark.
    [GeneratedRegex(@"\b(?:tell (?:me|us)|(?:like|want|need|love|curious) to (?:know|hear)|give (?:me|us)|let me know|remind me)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bids();

    // Their pay of you, or yours: somebody pays, gives, has you at; you are on, at, getting; your pay.
    [GeneratedRegex(@"\b(?:(?:pay|pays|paying|paid|give|gives|giving|gave|keep|keeping)\b[^?]{0,12}\byou\b|(?:have|had|has|got)\b(?! to\b)[^?]{0,12}\byou\b(?!\?)|you(?:'re| are|'ve| have)?(?: been| currently| now)* (?:on|at|getting(?! on\b)|get|making|make|earning|earn|paid|pulling|taking home|take home|bringing)\b|(?:are|were|is) you (?:on|at|getting(?! on\b)|making|earning|paid|pulling|taking|bringing)\b|your (?:\w+ )?(?:pay|salary|comp\w*|wages?|package|base|earnings|income|ctc)\b|your (?:(?:\w+ )?(?:monthly|annual|yearly|weekly|hourly|gross|net|take[- ]home)\b(?! rate)|(?:present|current|old|usual|last) (?:\w+ )?rate\b)|last drawn\b|(?<=^\W*(?:and |so )?)(?:presently|currently|at present|at the moment)(?=\?)|(?<=^\W*and )(?:right now|now|today)(?=\?)|what(?:'s| is| does) (?:that|it|the (?:job|place))(?: \w+)? pay|where are you (?:today|now|at)|what do you have (?:today|now|there)|pay (?:like )?(?:where|there)\b|what you(?:'re| are)? (?:make|making|get|getting|earn|earning)|(?:the|your) (?:present|current|existing|old) (?:one|salary|pay|job|place|firm|package)|how much is it (?:today|now)|tell me (?:also )?the (?:present|current))\b", RegexOptions.IgnoreCase)]
    private static partial Regex PayOfYours();

    // Pay to come, notice, another offer, other things to give.
    [GeneratedRegex(@"\b(?:would|you'd|i'd|we'd|(?:had|have) you (?:thought|imagined)|thought|should|like|want|hop\w+|expect\w*|look\w*|wish|idea|need|could|if|when|notice|start|offers?|give you (?:a|some|time)|have you (?:heard|seen|got (?:a|any|time|your)|thought|read|had|talked|found|anything|two|a)|get(?:ting)? (?:the|to|back|married|your|it|this)|got (?:any|your|the)|at home|on (?:board|mute|the|your|speaker|a|track|site|holiday|leave)|at the (?:airport|station|office|gate)|will|afraid|questions?|keep)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:if|suppos\w+|say|imagine|assuming|let's say|in case)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Supposes();

    // It does not come to what was asked.
    [GeneratedRegex(@"\b(?:can't|cannot|can not|couldn't|don't|doesn't|won't|wouldn't|isn't|not|no|less|lower|short|under|below|mean|stuck|only|nothing|refuse\w*|out|stay(?:s|ed)?|stick|hold)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Falls();

    [GeneratedRegex(@"\b(?:where|when|at what|what|which|how (?:low|far|little|much)|is there|is \S+(?: \S+)? out)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WhereStops();

    [GeneratedRegex(@"\b(?:you(?:'d| would|'ll| will| do| could)?|would you|do you|make you)\b[^?]{0,25}\b(?:walk|stop|leave|hang up|hanging up|no\b|turn|draw|give up|bail|back out|quit|refuse|decline|not (?:come|sign|join|accept)|pull out|line|lose you|stay (?:put|where))|out of the question|deal[- ]?breaker|say no\b|(?:be|become|turn into|mean|get) an? no\b|lose you\b|too (?:low|little)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stops();
}
