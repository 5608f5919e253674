using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What each side has put on the table: its last offer for each issue, and whether the other side has said no to it.</summary>
internal sealed class CallOffers
{
    private readonly Dictionary<(TermIssue Issue, bool ByCandidate), StandingOffer> _standing = [];
    private readonly Dictionary<(TermIssue Issue, bool ByCandidate), List<decimal>> _ends = [];
    private readonly Dictionary<bool, (int Turn, List<CallTerm> Terms)> _last = [];
    private readonly HashSet<(TermIssue Issue, bool ByCandidate)> _refused = [];

    /// <summary>All that stands, of either side.</summary>
    public IEnumerable<StandingOffer> Standing => _standing.Values;

    /// <summary>Whether either side has put money on the table.</summary>
    public bool HasMoney => _standing.Keys.Any(offer => offer.Issue is TermIssue.Base or TermIssue.Total or TermIssue.Equity or TermIssue.SignOn);

    /// <summary>Whether either side has put something on the table for an issue.</summary>
    public bool Has(TermIssue issue) => _standing.ContainsKey((issue, true)) || _standing.ContainsKey((issue, false));

    /// <summary>Whether a side has put pay on the table.</summary>
    public bool HasPayOf(bool byCandidate) => _standing.ContainsKey((TermIssue.Base, byCandidate)) || _standing.ContainsKey((TermIssue.Total, byCandidate));

    /// <summary>What a side offers for an issue; null where nothing.</summary>
    public StandingOffer? Of(TermIssue issue, bool byCandidate) => _standing.TryGetValue((issue, byCandidate), out var offer) ? offer : null;

    /// <summary>What this side offered for the issue last; null where nothing.</summary>
    public CallTerm? Own(TermIssue issue, bool byCandidate) => Of(issue, byCandidate)?.Term;

    /// <summary>What the other side offers for the issue now; null where nothing.</summary>
    public CallTerm? OfOther(TermIssue issue, bool byCandidate) => Of(issue, !byCandidate)?.Term;

    /// <summary>Whether a term is just what this side offers for its issue.</summary>
    public bool IsOwn(CallTerm term, bool byCandidate) => term.Issue is { } issue && Own(issue, byCandidate) is { } own && TermValues.Same(own, term);

    /// <summary>Whether a term is just what the other side offers for its issue.</summary>
    public bool IsOfOther(CallTerm term, bool byCandidate) => IsOwn(term, !byCandidate);

    /// <summary>Whether the amount is an end of the range that the other side named last.</summary>
    public bool IsEndOfRange(CallTerm term, bool byCandidate) => term is { Issue: { } issue, Amount: { } amount } && _ends.TryGetValue((issue, !byCandidate), out var ends) && ends.Contains(amount);

    /// <summary>Whether a side has put just this figure on the table, or the share of pay that it stands for.</summary>
    public bool IsOfferedBy(bool byCandidate, decimal amount) =>
        Standing.Any(offer => offer.ByCandidate == byCandidate && (offer.Term.Amount == amount || (offer.Term.Unit == TermUnit.Percent && offer.Term.Amount * 1_000 == amount)));

    /// <summary>Whether either side has put just this figure on the table, or the share of pay that it stands for.</summary>
    public bool IsOffered(decimal amount) => IsOfferedBy(true, amount) || IsOfferedBy(false, amount);

    /// <summary>The issue for which just this figure is on the table from either side; null where none, or more than one.</summary>
    public TermIssue? OfExactly(decimal amount)
    {
        var same = Standing.Where(offer => offer.Term.Unit == TermUnit.Money && offer.Term.Amount == amount).Select(offer => offer.Issue).Distinct().ToList();
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>The issue for which just this share of pay is on the table from either side, the first put there; null where none.</summary>
    public TermIssue? OfShare(decimal percent) =>
        Standing.Where(offer => offer.Term.Unit == TermUnit.Percent && offer.Term.Amount == percent).Select(offer => (TermIssue?)offer.Issue).FirstOrDefault();

    /// <summary>Whether the other side has said no to an offer.</summary>
    public bool IsRefused(StandingOffer offer) => _refused.Contains((offer.Issue, offer.ByCandidate));

    /// <summary>Whether what this side offered for the issue came after what the other side did, and the other side has answered since with something else, and no no.</summary>
    public bool IsLeftStanding(TermIssue issue, bool byCandidate) =>
        Of(issue, byCandidate) is { } own && !IsRefused(own) && LastTurnOfOther(byCandidate) > own.Turn && !(Of(issue, !byCandidate)?.Turn >= own.Turn);

    /// <summary>What the other side offered in the last turn in which it offered anything.</summary>
    public IReadOnlyList<CallTerm> LastOfOther(bool byCandidate) => _last.TryGetValue(!byCandidate, out var last) ? last.Terms : [];

    /// <summary>All that the other side has on the table and that is pay, each issue as offered last.</summary>
    public IReadOnlyList<CallTerm> AllOfOther(bool byCandidate) =>
        [.. Standing.Where(offer => offer.ByCandidate != byCandidate && !offer.IsRange && offer.Issue is not (TermIssue.Other or TermIssue.Total or TermIssue.Title) && !IsRefused(offer))
            .OrderBy(offer => offer.Turn)
            .Select(offer => offer.Term)];

    /// <summary>The turn in which the other side offered last; -1 where it never did.</summary>
    public int LastTurnOfOther(bool byCandidate) => _last.TryGetValue(!byCandidate, out var last) ? last.Turn : -1;

    /// <summary>Whether the other side offered after this side did: only then does a yes answer it.</summary>
    public bool IsOtherLater(bool byCandidate) => LastTurnOfOther(byCandidate) > LastTurnOfOther(!byCandidate);

    /// <summary>Takes in an offer: it takes the place of what this side offered for the issue before, and of the no to that.</summary>
    public void Put(CallTerm term, TermIssue issue, bool byCandidate, int turn, bool isRange)
    {
        var key = (issue, byCandidate);
        var isOtherEnd = isRange && _standing.TryGetValue(key, out var before) && before.Turn == turn;
        if (!isOtherEnd)
        {
            _ends.Remove(key);
        }

        if (isRange && term.Amount is { } end)
        {
            _ends.TryAdd(key, []);
            _ends[key].Add(end);
        }

        _standing[key] = new StandingOffer(issue, byCandidate, term, turn, isRange);
        _refused.Remove(key);
        if (!_last.TryGetValue(byCandidate, out var last) || last.Turn != turn)
        {
            _last[byCandidate] = last = (turn, []);
        }

        last.Terms.RemoveAll(other => other.Issue == issue);
        last.Terms.Add(term);
    }

    /// <summary>Takes in what a side offered before the call, unless it has offered for the issue since: then nothing changes.</summary>
    /// <returns>Whether it was taken in.</returns>
    public bool PutFromBefore(CallTerm term, TermIssue issue, bool byCandidate) => _standing.TryAdd((issue, byCandidate), new StandingOffer(issue, byCandidate, term, -1, IsRange: false));

    /// <summary>Takes back what a side offers for an issue.</summary>
    public void Withdraw(TermIssue issue, bool byCandidate) => _standing.Remove((issue, byCandidate));

    /// <summary>A no that names nothing: what the other side offered last stands, but nobody may take it as settled.</summary>
    public void Refuse(bool byCandidate) => _refused.UnionWith(LastOfOther(byCandidate).Select(offer => (offer.Issue!.Value, !byCandidate)));

    /// <summary>Takes back all, since the talks ended without a deal.</summary>
    public void Clear() => _standing.Clear();
}
