using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What a speaker does with a figure, from the words around it and what is on the table. The first rule that holds decides.</summary>
internal static partial class CallActs
{
    /// <summary>What is done with a term of a turn.</summary>
    public static TermAct Of(TermContext said) =>
        NamesLimit(said) ? TermAct.Offer : said.Ledger.IsChat ? InWriting(said) : InSpeech(said);

    private static TermAct InWriting(TermContext said) => SpokenMentions.IsTold(said) ? TermAct.Mention : OfferAnswers.InWriting(said);

    private static TermAct InSpeech(TermContext said) => said switch
    {
        _ when TakesEndOfRange(said) => TermAct.Accept,
        _ when SpokenMentions.IsHeard(said) => TermAct.Mention,
        _ when TakesAsNamed(said) => TermAct.Accept,
        _ when said is { IsTheirs: true, IsQuestion: false } && OfferAnswers.Refuses(said, said.Clause, said.Clause) => TermAct.Reject,
        _ when SpokenMentions.IsOfOthers(said) => TermAct.Mention,
        _ when IsFirstOfEmployer(said) => TermAct.Offer,
        _ when SpokenMentions.IsTold(said) || SpokenMentions.IsImplied(said) => TermAct.Mention,
        _ when OfferAnswers.Refuses(said, said.Clause, said.Around) => OfferAnswers.Refused(said, said.IsTheirs),
        _ when OfferAnswers.Answers(said) => OfferAnswers.InSpeech(said),
        _ when OfferLetters.Names(said) => TermAct.Mention,
        { IsSettled: true, IsQuestion: true } => TermAct.Mention,
        { IsSettled: true, Cues.Hesitates: false } => TermAct.Accept,
        _ when OfferAnswers.TakesAsItStands(said) => TermAct.Accept,
        _ => TermAct.Offer,
    };

    // What the employer would pay at most, or the candidate not go below, is offered, whatever no stands beside it.
    private static bool NamesLimit(TermContext said)
    {
        if (said.ByCandidate)
        {
            return IfNot().IsMatch(said.Before);
        }

        var isChat = said.Ledger.IsChat;
        var isCeiling = CallPhrases.Ceiling().IsMatch($"{said.Before} ") && (isChat || !Ladder().IsMatch(said.Sentence));
        return isCeiling || (!isChat && !said.IsTheirs && GoesNoFurther(said));
    }

    // "Forty-four's as far as it stretches": what they would pay.
    private static bool GoesNoFurther(TermContext said)
    {
        var (words, figure) = (said.Cues.Words, said.Figure);
        var after = SpokenWords.Join(words, figure.Last + 1, said.LastWord);
        return FarAs().IsMatch(words[figure.Last].Text.EndsWith("'s", StringComparison.Ordinal) ? $"is {after}" : after);
    }

    // Of a range that the other side named, one end is taken.
    private static bool TakesEndOfRange(TermContext said) =>
        said is { IsTheirs: false, IsTheirsRange: true, IsQuestion: false, Figure.IsRange: false }
        && said.Ledger.Offers.IsEndOfRange(said.Term, said.ByCandidate) && CallPhrases.TakesOutright().IsMatch(said.Cues.Around(said.Figure.First));

    // "So we're at seventy-four?" "Seventy-four." And: "No, I won't push it. Sixty-one it is."
    private static bool TakesAsNamed(TermContext said)
    {
        var last = said.Figure.Last;
        return said is { IsTheirs: true, IsQuestion: false }
            && (said.Cues.AnswersRecap(said.Figure.First) || SpokenWords.Join(said.Cues.Words, last + 1, Math.Min(said.LastWord, last + 2)) is "it is" or "it's then");
    }

    // The first figure of who pays is what they pay, unless it is what others get, a ladder, or what was asked or is earned.
    private static bool IsFirstOfEmployer(TermContext said) =>
        said is { ByCandidate: false, IsTheirs: false, IsQuestion: false, Figure.IsRange: false }
        && !said.Ledger.Offers.HasPayOf(byCandidate: false) && !AboutOthers().IsMatch(said.Sentence) && !CallPhrases.Compared().IsMatch(said.Before);

    // What others get, a ladder, what was asked or is earned.
    [GeneratedRegex(@"\b(?:was|were|last (?:one|person|man|woman|guy|bloke|holder)|before you|predecessor|bands?|range|ranges|grid|scale|cap|bracket|market|survey\w*|median|average|most (?:people|folks|candidates)|folks|others?|colleagues?|peers?|people|you(?:'re| are| were| said| asked| mentioned| wanted|'d asked)|your (?:current|ask|number|figure|expectation\w*)|makes|earns|revenue\w*|turnover|budget of|raised|up to|between)\b")]
    private static partial Regex AboutOthers();

    // What follows a figure that is the end.
    [GeneratedRegex(@"^(?:is |was |would be )?(?:as (?:far|high|much) as|where (?:i|we) (?:have to )?stop|what i(?:'ve| have) got|my (?:limit|max\w*))\b")]
    private static partial Regex FarAs();

    // The employer's own ladder, and no offer.
    [GeneratedRegex(@"\b(?:grid|scale|grade|box|bracket|ladder|band)\b")]
    private static partial Regex Ladder();

    // "I'd walk if it's not two fifteen"
    [GeneratedRegex(@"\b(?:if|unless) (?:it|that|this|the \w+|you|we)(?:'s|'re| is| are)?(?: not| isn't| aren't)?(?: at| for)?$")]
    private static partial Regex IfNot();
}
