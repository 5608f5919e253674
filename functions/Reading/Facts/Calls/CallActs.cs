using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What a speaker does with a figure, from the clause it stands in and what is on the table.</summary>
internal static partial class CallActs
{
    public static TermAct Of(CallTerm term, CallFigure figure, IReadOnlyList<SpokenWord> words, bool byCandidate, CallLedger ledger, bool isChat)
    {
        var (first, last) = SpokenWords.Clause(words, figure.First);
        var clause = SpokenWords.Join(words, first, last);
        var (from, to) = SpokenWords.Sentence(words, figure.First);
        var sentence = SpokenWords.Join(words, from, to);
        var before = SpokenWords.Join(words, first, figure.First - 1);
        var isQuestion = words[to].Stop == '?';
        if (!byCandidate && Ceiling().IsMatch($"{before} "))
        {
            return TermAct.Offer;
        }

        if (IsOnlyMentioned(clause, sentence, before, byCandidate, isQuestion))
        {
            return TermAct.Mention;
        }

        var offered = ledger.OfferOfOther(term.Issue!.Value, byCandidate, out var wasRange);
        var isTheirs = offered is not null && CallLedger.Same(offered, term);
        if (CallPhrases.Refusal().IsMatch(clause))
        {
            return Refused(clause, isTheirs, ledger.OwnOffer(term.Issue.Value, byCandidate), term, byCandidate);
        }

        if (isTheirs && !wasRange && !figure.IsRange && !isQuestion && !clause.StartsWith("if ", StringComparison.Ordinal) && (!isChat || Takes(clause, sentence)))
        {
            return TermAct.Accept;
        }

        return TakesAsItStands(clause, offered, isQuestion) ? TermAct.Accept : TermAct.Offer;
    }

    private static bool IsOnlyMentioned(string clause, string sentence, string before, bool byCandidate, bool isQuestion) =>
        CallPhrases.Compared().IsMatch(before)
        || (byCandidate && (CallPhrases.CurrentPay().IsMatch(clause) || CallPhrases.Limit().IsMatch(clause)))
        || (byCandidate ? CallPhrases.OtherFirm().IsMatch(sentence) : CallPhrases.OtherFirm().IsMatch(clause))
        || CallPhrases.Market().IsMatch(clause)
        || CallPhrases.Restated().IsMatch(clause);

    // "I can't do 160": refused. "I can't go above 165": a limit, which is only spoken of.
    private static TermAct Refused(string clause, bool isTheirs, CallTerm? own, CallTerm term, bool byCandidate) =>
        isTheirs ? TermAct.Reject
        : own is not null && CallLedger.Same(own, term) ? TermAct.Offer
        : clause.Contains(" above ", StringComparison.Ordinal) || clause.Contains(" past ", StringComparison.Ordinal) ? TermAct.Mention
        : TermAct.Reject;

    // In writing, the same figure may be put forward anew; a yes says that it is taken.
    private static bool Takes(string clause, string sentence) =>
        CallPhrases.Yes().IsMatch(clause) && !PutsForward().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:you (?:already )?(?:agree|accept)\w*|how about|what about|let'?s say|(?:i|we) (?:can |will |could )?(?:offer|propose|suggest)|for us to)\b")]
    internal static partial Regex PutsForward();

    // "I can't offer more than", "the highest we can go is": what follows is what they would pay.
    [GeneratedRegex(@"\b(?:can'?t|cannot|can not|not|won't|nothing|unable)\b[^.?!]{0,40}\b(?:more|higher|above|over|beyond|past|further)(?: than)?(?: the| a| about)? $|\b(?:highest|most|best|max(?:imum)?)\b[^.?!]{0,20}\b(?:is|at|of) $")]
    private static partial Regex Ceiling();

    private static bool TakesAsItStands(string clause, CallTerm? offered, bool isQuestion) =>
        offered is null && !isQuestion && (clause.Contains("as it stands", StringComparison.Ordinal) || clause.Contains("i accept", StringComparison.Ordinal) || clause.Contains("i'm happy with", StringComparison.Ordinal) || clause.Contains("is fine", StringComparison.Ordinal));
}
