using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>To what both sides have said yes, and what is left open.</summary>
/// <param name="offers">What is on the table.</param>
/// <param name="isChat">Written messages, in which little is left unsaid: a yes to the whole takes in more than in speech.</param>
internal sealed class CallAgreements(CallOffers offers, bool isChat)
{
    private readonly Dictionary<TermIssue, CallTerm> _agreed = [];
    private int _paySettledAt;

    /// <summary>What is settled, by issue.</summary>
    public IReadOnlyList<CallTerm> All => [.. _agreed.OrderBy(agreed => agreed.Key).Select(agreed => agreed.Value)];

    /// <summary>On the table at the end, last value first said by either side, and not settled.</summary>
    public IReadOnlyList<CallTerm> Open =>
        [.. offers.Standing.Where(IsOpen)
            .GroupBy(offer => offer.Issue)
            .OrderBy(issue => issue.Key)
            .Select(issue => issue.MaxBy(offer => offer.Turn).Term)];

    /// <summary>The issues at which both sides stand at the same value and nothing is settled, with the turn in which the later came to it.</summary>
    public IReadOnlyList<(CallTerm Term, int Turn)> Equal
    {
        get
        {
            var equal = new List<(CallTerm Term, int Turn)>();
            foreach (var own in offers.Standing.Where(offer => offer.ByCandidate && MaySettle(offer)))
            {
                if (offers.Of(own.Issue, byCandidate: false) is { } theirs && MaySettle(theirs) && TermValues.Same(theirs.Term, own.Term))
                {
                    equal.Add((own.Term, Math.Max(own.Turn, theirs.Turn)));
                }
            }

            return equal;
        }
    }

    /// <summary>Whether both have said yes to something for the issue.</summary>
    public bool Has(TermIssue issue) => _agreed.ContainsKey(issue);

    /// <summary>Whether both have said yes to just this.</summary>
    public bool IsSettled(CallTerm term) => term.Issue is { } issue && _agreed.TryGetValue(issue, out var agreed) && TermValues.Same(agreed, term);

    /// <summary>A yes to this.</summary>
    public void Accept(CallTerm term, TermIssue issue, int turn)
    {
        _agreed[issue] = term;
        NotePay(term, turn);
    }

    /// <summary>Notes when the settled pay was last named: what lies beside it by then comes with it.</summary>
    public void NotePay(CallTerm term, int turn) => _paySettledAt = term.Issue is TermIssue.Base or TermIssue.Total && IsSettled(term) ? turn : _paySettledAt;

    /// <summary>Something else is offered for the issue: what was settled no longer is.</summary>
    public void Contest(CallTerm term, TermIssue issue)
    {
        if (!IsSettled(term))
        {
            _agreed.Remove(issue);
        }
    }

    /// <summary>Takes back what was settled, where it is just this; it stays on the table.</summary>
    public void Reopen(CallTerm term)
    {
        if (IsSettled(term))
        {
            _agreed.Remove(term.Issue!.Value);
        }
    }

    /// <summary>A yes to the whole: what the other side offered last is settled, whatever was asked for before.</summary>
    public void SettleAll(bool byCandidate)
    {
        foreach (var offer in offers.Standing.Where(offer => offer.ByCandidate != byCandidate && MaySettle(offer)))
        {
            var isPart = offer.Issue != TermIssue.Total && (offer.Issue != TermIssue.Other || offer.Term is { Unit: TermUnit.Money, Period: PayPeriod.Once });
            var isLast = offer.Issue == TermIssue.Base || offers.Of(offer.Issue, byCandidate) is not { } own || own.Turn < offer.Turn || TermValues.Same(own.Term, offer.Term);
            if (isPart && isLast)
            {
                Settle(offer);
            }
        }
    }

    /// <summary>The pay is settled: what lay beside it then and nobody contested comes with it.</summary>
    public void SettleBesidePay() => Settle(byCandidate: true, _paySettledAt);

    /// <summary>A yes to the whole: what the other side offered and nobody contested is settled too.</summary>
    /// <param name="byCandidate">Whose yes.</param>
    /// <param name="until">What was offered after this turn is not meant.</param>
    public void Settle(bool byCandidate, int until = int.MaxValue)
    {
        foreach (var offer in offers.Standing.Where(offer => offer.Turn <= until && offer.ByCandidate != byCandidate && MaySettle(offer)))
        {
            var isContested = offers.Own(offer.Issue, byCandidate) is { } own && (isChat || !TermValues.Same(own, offer.Term));
            if (ComesAlong(offer) && !isContested)
            {
                Settle(offer);
            }
        }
    }

    /// <summary>Takes back all, since the talks ended without a deal.</summary>
    public void Clear() => _agreed.Clear();

    // Hours, days and small extras told in passing are no open question, nor is the whole once its main part is settled.
    private bool IsOpen(StandingOffer offer)
    {
        var isSmallExtra = offer.Issue == TermIssue.Other && (offer.Term.Unit != TermUnit.Money || offer.Term.Period is PayPeriod.Month or PayPeriod.Day);
        var isSettledInPart = offer.Issue == TermIssue.Total && Has(TermIssue.Base);
        return !Has(offer.Issue) && (isChat || (offer.Issue != TermIssue.Hours && !isSmallExtra && !isSettledInPart));
    }

    // One value, to which nobody has said yes or no.
    private bool MaySettle(StandingOffer offer) => !offer.IsRange && !offers.IsRefused(offer) && !Has(offer.Issue);

    // In speech a yes to the whole says nothing of days, hours and cars told in passing; extras are too many kinds of things in writing too.
    private bool ComesAlong(StandingOffer offer) =>
        offer.Issue != TermIssue.Other
        && (isChat || (offer.Issue is not (TermIssue.StartDate or TermIssue.Total or TermIssue.Hours) && !(offer.Issue == TermIssue.Car && offer.Term.Amount is null)));

    private void Settle(StandingOffer offer) => _agreed[offer.Issue] = offer.Term with { Act = TermAct.Accept };
}
