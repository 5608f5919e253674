using System.Text.RegularExpressions;
using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What a yes or no that names nothing is an answer to: what the other side offered last. It is on the table as such from then on.</summary>
internal static partial class AnswerTerms
{
    /// <summary>The terms answered; in writing, and where nothing is there to be answered, a term about nothing that only says yes or no.</summary>
    /// <param name="act">The yes or no.</param>
    /// <param name="sentence">The sentence that says it.</param>
    /// <param name="byCandidate">Whether the candidate speaks.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="said">The terms that the turn names.</param>
    /// <param name="ledger">What is on the table.</param>
    public static List<CallTerm> Of(TermAct act, string sentence, bool byCandidate, int turn, List<CallTerm> said, CallLedger ledger) =>
        act == TermAct.Reject ? Refused(sentence, byCandidate, turn, said, ledger) : Taken(act, sentence, byCandidate, turn, said, ledger);

    private static List<CallTerm> Refused(string sentence, bool byCandidate, int turn, List<CallTerm> said, CallLedger ledger)
    {
        ledger.Offers.Refuse(byCandidate);
        var isToLast = !ledger.IsChat && byCandidate && ledger.Offers.LastTurnOfOther(byCandidate) == turn - 1 && StartsWithNo().IsMatch(sentence);
        if (!isToLast || ledger.Offers.LastOfOther(byCandidate) is not [{ Unit: TermUnit.Money or TermUnit.Percent } refused]
            || said.Exists(term => term.Issue == refused.Issue && TermValues.Same(term, refused)))
        {
            return [Bare(TermAct.Reject, sentence)];
        }

        var no = refused with { Act = TermAct.Reject, Quote = sentence, Certainty = CallCertainty.Answered };
        ledger.Take(no, byCandidate, turn, isRange: false);
        return [no];
    }

    private static List<CallTerm> Taken(TermAct act, string sentence, bool byCandidate, int turn, List<CallTerm> said, CallLedger ledger)
    {
        var offers = !ledger.IsChat && BareAnswers.TakesAll(sentence)
            ? ledger.Offers.AllOfOther(byCandidate).Where(offer => !ledger.Agreements.Has(offer.Issue!.Value))
            : ledger.Offers.LastOfOther(byCandidate);
        var taken = offers
            .Where(offer => !ledger.Agreements.IsSettled(offer)
                && (ledger.IsChat || offer.Issue != TermIssue.Other || offer.Unit == TermUnit.Money)
                && !said.Exists(term => term.Issue == offer.Issue && term.Act != TermAct.Mention))
            .Select(offer => offer with { Act = TermAct.Accept, Quote = sentence, Certainty = CallCertainty.Answered })
            .ToList();
        foreach (var term in taken)
        {
            ledger.Take(term, byCandidate, turn, isRange: false);
        }

        return !ledger.IsChat && taken.Count > 0 ? taken : said.Exists(term => term.Act == TermAct.Accept) ? [] : [Bare(act, sentence)];
    }

    private static CallTerm Bare(TermAct act, string sentence) => new(null, null, null, null, null, null, act) { Quote = sentence, Certainty = CallCertainty.Answered };

    [GeneratedRegex(@"^\W*no\b", RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithNo();
}
