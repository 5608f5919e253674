using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>In written messages: several terms of one message are seen together, as a package put forward or as a counter to what was asked.</summary>
internal static class ChatPackages
{
    /// <summary>So many values in a message are a package, also where some of them were asked for.</summary>
    private const int Package = 3;

    public static List<(CallTerm Term, int At, bool IsRange)> Read(List<(CallTerm Term, int At, bool IsRange)> terms, CallLedger ledger, bool byCandidate)
    {
        var values = terms.Where(term => term.Term.Act is TermAct.Offer or TermAct.Accept).Select(term => term.Term.Issue).Distinct().Count();
        return [.. terms.Select(term => values >= Package && term.Term.Act == TermAct.Accept ? (term.Term with { Act = TermAct.Offer }, term.At, term.IsRange) : IsCountered(term, terms, ledger, byCandidate) ? (term.Term with { Act = TermAct.Reject }, term.At, term.IsRange) : term)];
    }

    // "120,000 is what project managers get. We feel that 90,000 would be better": theirs is turned down by one's own.
    private static bool IsCountered((CallTerm Term, int At, bool IsRange) term, List<(CallTerm Term, int At, bool IsRange)> terms, CallLedger ledger, bool byCandidate) =>
        term is { IsRange: false, Term: { Act: TermAct.Offer, Issue: { } issue, Unit: TermUnit.Money } }
        && ledger.Offers.IsOfOther(term.Term, byCandidate)
        && terms.Exists(other => other.At > term.At && !other.IsRange && other.Term.Issue == issue && other.Term.Act == TermAct.Offer && !TermValues.Same(other.Term, term.Term));
}
