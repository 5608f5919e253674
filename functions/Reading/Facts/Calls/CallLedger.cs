using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>What is on the table, turn by turn: who offered what last, what was taken up, what it was measured in.</summary>
internal sealed class CallLedger
{
    /// <summary>Figures of one issue seldom move by more than this factor within a call.</summary>
    private const decimal SameSize = 1.6m;

    /// <summary>From this factor on, a figure does not belong to the issue, whatever word stands near it.</summary>
    private const decimal OtherSize = 4;

    private readonly Dictionary<(TermIssue Issue, bool ByCandidate), (CallTerm Term, int Turn, bool IsRange)> _offers = [];
    private readonly Dictionary<TermIssue, CallTerm> _agreed = [];
    private readonly Dictionary<TermIssue, decimal> _sizes = [];
    private readonly Dictionary<bool, (int Turn, List<CallTerm> Terms)> _lastOffered = [];
    private readonly Dictionary<TermIssue, (CallTerm Term, int Turn)> _latest = [];
    private readonly HashSet<(TermIssue Issue, bool ByCandidate)> _refused = [];
    private readonly HashSet<(TermIssue Issue, decimal Amount, bool ByCandidate)> _mentioned = [];
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(TermIssue Issue, bool ByCandidate), List<decimal>> _ends = [];
    private bool _isCalledOff;
    private int _paySettledAt;

    public IReadOnlyList<CallTerm> Agreed => [.. _agreed.OrderBy(agreed => agreed.Key).Select(agreed => agreed.Value)];

    /// <summary>On the table at the end, last value first said by either side, and not settled.</summary>
    public IReadOnlyList<CallTerm> Open =>
        [.. _offers.Where(offer => !_agreed.ContainsKey(offer.Key.Issue) && IsOpen(offer.Key.Issue, offer.Value.Term))
            .GroupBy(offer => offer.Key.Issue)
            .OrderBy(issue => issue.Key)
            .Select(issue => issue.MaxBy(offer => offer.Value.Turn).Value.Term)];

    // Hours, days and small extras told in passing are no open question, nor is the whole once its main part is settled.
    private bool IsOpen(TermIssue issue, CallTerm term) =>
        IsChat || (issue is not TermIssue.Hours && !(issue == TermIssue.Other && (term.Unit != TermUnit.Money || term.Period is PayPeriod.Month or PayPeriod.Day)) && !(issue == TermIssue.Total && _agreed.ContainsKey(TermIssue.Base)));

    /// <summary>Whether the first day has been spoken of, so that a date may mean it.</summary>
    public bool IsStartDiscussed { get; set; }

    /// <summary>Written messages, in which little is left unsaid.</summary>
    public bool IsChat { get; init; }

    /// <summary>What base pay has been spoken of by; null before any.</summary>
    public PayPeriod? PeriodOfBase { get; set; }

    /// <summary>Pay by the month as somebody said it with its size, the largest of the call; null where none is.</summary>
    public decimal? MonthlySize { get; init; }

    /// <summary>Whether a pension has been spoken of, so that a bare share of pay may mean it.</summary>
    public bool IsPensionDiscussed { get; set; }

    /// <summary>The issue that either side put something on the table for last; null before any.</summary>
    public TermIssue? Newest { get; private set; }

    /// <summary>Whether a title of this wording is on the table.</summary>
    public bool HasTitle(string value) => _titles.Contains(value);

    /// <summary>The issue whose figures have been of this size, last or as it stands on the table from either side; null where none has.</summary>
    public TermIssue? OfSize(decimal amount)
    {
        var onTable = _offers.Where(offer => offer.Value.Term is { Unit: TermUnit.Money, Amount: not null }).Select(offer => KeyValuePair.Create(offer.Key.Issue, offer.Value.Term.Amount!.Value));
        var close = _sizes.Concat(onTable).Where(size => size.Value > 0 && amount > 0 && Math.Max(amount / size.Value, size.Value / amount) <= SameSize);
        return close.Any() ? close.MinBy(size => Math.Max(amount / size.Value, size.Value / amount)).Key : null;
    }

    /// <summary>The issue for which just this figure is on the table from either side; null where none, or more than one.</summary>
    public TermIssue? OfExactly(decimal amount)
    {
        var same = _offers.Where(offer => offer.Value.Term is { Unit: TermUnit.Money } && offer.Value.Term.Amount == amount).Select(offer => offer.Key.Issue).Distinct().ToList();
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>The issue for which just this share of pay is on the table; null where none.</summary>
    public TermIssue? OfShare(decimal percent) =>
        _latest.Where(latest => latest.Value.Term is { Unit: TermUnit.Percent } && latest.Value.Term.Amount == percent).Select(latest => (TermIssue?)latest.Key).FirstOrDefault()
        ?? _offers.Where(offer => offer.Value.Term is { Unit: TermUnit.Percent } && offer.Value.Term.Amount == percent).Select(offer => (TermIssue?)offer.Key.Issue).FirstOrDefault();

    /// <summary>Whether a side has put just this figure on the table, or the share of pay that it stands for.</summary>
    public bool IsOfferedBy(bool byCandidate, decimal amount) =>
        _offers.Any(offer => offer.Key.ByCandidate == byCandidate && (offer.Value.Term.Amount == amount || (offer.Value.Term is { Unit: TermUnit.Percent } && offer.Value.Term.Amount * 1_000 == amount)));

    /// <summary>Whether the issue is spoken of in percent.</summary>
    public bool IsShare(TermIssue issue) => _latest.TryGetValue(issue, out var latest) && latest.Term.Unit == TermUnit.Percent;

    /// <summary>The one issue that is spoken of in percent; null where there is none, or more than one.</summary>
    public TermIssue? OnlyShare()
    {
        var shares = _latest.Where(latest => latest.Value.Term.Unit == TermUnit.Percent).Select(latest => latest.Key).ToList();
        return shares.Count == 1 ? shares[0] : null;
    }

    /// <summary>Whether a share of the company is on the table.</summary>
    public bool HasStake => _latest.TryGetValue(TermIssue.Equity, out var equity) && equity.Term.Unit == TermUnit.Percent;

    /// <summary>Whether just so many shares are on the table.</summary>
    public bool OfCount(decimal count) => _latest.Values.Any(latest => latest.Term is { Unit: TermUnit.Shares } && latest.Term.Amount == count);

    /// <summary>Whether either side has put something on the table for an issue.</summary>
    public bool HasOffer(TermIssue issue) => _offers.ContainsKey((issue, true)) || _offers.ContainsKey((issue, false));

    /// <summary>Whether a side has put pay on the table.</summary>
    public bool HasOfferOf(bool byCandidate) => _offers.ContainsKey((TermIssue.Base, byCandidate)) || _offers.ContainsKey((TermIssue.Total, byCandidate));

    /// <summary>Whether a side only spoke of this figure before.</summary>
    public bool IsMentioned(TermIssue issue, decimal amount, bool byCandidate) => _mentioned.Contains((issue, amount, byCandidate));

    /// <summary>Whether either side has put money on the table.</summary>
    public bool HasOffers => _offers.Keys.Any(offer => offer.Issue is TermIssue.Base or TermIssue.Total or TermIssue.Equity or TermIssue.SignOn);

    /// <summary>Takes in what a side offered before the call, as the other side tells it.</summary>
    public void TakeFromBefore(CallTerm term, bool byCandidate)
    {
        if (term.Issue is { } issue && !_offers.ContainsKey((issue, byCandidate)))
        {
            _offers[(issue, byCandidate)] = (term with { Act = TermAct.Offer }, -1, false);
            _latest.TryAdd(issue, (term with { Act = TermAct.Offer }, -1));
        }
    }

    /// <summary>The figures that the call goes around, whatever comes first; empty where nothing tells.</summary>
    public IReadOnlyList<decimal> Bargained { get; init; } = [];

    /// <summary>Whether a figure is one of those, or between them.</summary>
    public bool IsBargained(decimal amount) => Bargained.Count > 0 && amount >= Bargained.Min() && amount <= Bargained.Max();

    /// <summary>Whether there are such, and this one is of quite another size.</summary>
    public bool IsBeside(decimal amount) => Bargained.Count > 0 && (amount * SameSize < Bargained.Min() || amount > Bargained.Max() * SameSize);

    /// <summary>Whether pay is counted in units of which many make one dollar (yen, rupees).</summary>
    public bool IsOfLargeUnits { get; init; }

    /// <summary>Whether any pay has been spoken of.</summary>
    public bool HasSizes => _sizes.Count > 0;

    /// <summary>Whether a figure of the issue has been spoken of.</summary>
    public bool HasSize(TermIssue issue) => _sizes.ContainsKey(issue);

    /// <summary>Whether time off has been spoken of, so that a number of days may mean it.</summary>
    public bool IsTimeOffDiscussed { get; set; }

    /// <summary>Whether the figures of an issue have been of this size, within a factor.</summary>
    public bool IsNear(TermIssue issue, decimal amount, decimal factor = SameSize) => _sizes.TryGetValue(issue, out var size) && size > 0 && amount > 0 && Math.Max(amount / size, size / amount) <= factor;

    /// <summary>Whether the figures of an issue have been of quite another size.</summary>
    public bool IsFarFrom(TermIssue issue, decimal amount) =>
        _sizes.TryGetValue(issue, out var size) && size > 0 && amount > 0 && Math.Max(amount / size, size / amount) > OtherSize;

    /// <summary>Whether both have said yes to something for the issue.</summary>
    public bool IsAgreed(TermIssue issue) => _agreed.ContainsKey(issue);

    /// <summary>Whether both have said yes to just this.</summary>
    public bool IsSettled(CallTerm offer) => offer.Issue is { } issue && _agreed.TryGetValue(issue, out var agreed) && Same(agreed, offer);

    /// <summary>What the other side offers for the issue now; null where nothing.</summary>
    public CallTerm? OfferOfOther(TermIssue issue, bool byCandidate, out bool isRange)
    {
        var found = _offers.TryGetValue((issue, !byCandidate), out var offer);
        isRange = found && offer.IsRange;
        return found ? offer.Term : null;
    }

    /// <summary>Whether the amount is an end of the range that the other side named last.</summary>
    public bool IsEndOfRange(CallTerm term, bool byCandidate) => term is { Issue: { } issue, Amount: { } amount } && _ends.TryGetValue((issue, !byCandidate), out var ends) && ends.Contains(amount);

    /// <summary>Whether the issue is spoken of as an amount of money.</summary>
    public bool IsMoney(TermIssue issue) => _latest.TryGetValue(issue, out var latest) && latest.Term.Unit == TermUnit.Money;

    /// <summary>What this side offered for the issue last; null where nothing.</summary>
    public CallTerm? OwnOffer(TermIssue issue, bool byCandidate) => _offers.TryGetValue((issue, byCandidate), out var offer) ? offer.Term : null;

    /// <summary>Whether what this side offered for the issue came after what the other side did, and the other side has answered since with something else, and no no.</summary>
    public bool IsLeftStanding(TermIssue issue, bool byCandidate) =>
        _offers.TryGetValue((issue, byCandidate), out var own) && !_refused.Contains((issue, byCandidate)) && LastTurnOfOther(byCandidate) > own.Turn
        && (!_offers.TryGetValue((issue, !byCandidate), out var theirs) || theirs.Turn < own.Turn);

    /// <summary>The issues at which both sides stand at the same value and nothing is settled, with the turn in which the later came to it.</summary>
    public IReadOnlyList<(CallTerm Term, int Turn)> Equal =>
        [.. _offers.Where(offer => offer.Key.ByCandidate && !offer.Value.IsRange && !_agreed.ContainsKey(offer.Key.Issue) && !_refused.Contains(offer.Key)
                && _offers.TryGetValue((offer.Key.Issue, false), out var theirs) && !theirs.IsRange && Same(theirs.Term, offer.Value.Term) && !_refused.Contains((offer.Key.Issue, false)))
            .Select(offer => (offer.Value.Term, Math.Max(offer.Value.Turn, _offers[(offer.Key.Issue, false)].Turn)))];

    /// <summary>What the other side offered in the last turn in which it offered anything.</summary>
    public IReadOnlyList<CallTerm> LastOfOther(bool byCandidate) => _lastOffered.TryGetValue(!byCandidate, out var last) ? last.Terms : [];

    /// <summary>All that the other side has on the table and that is pay, each issue as offered last.</summary>
    public IReadOnlyList<CallTerm> AllOfOther(bool byCandidate) =>
        [.. _offers.Where(offer => offer.Key.ByCandidate != byCandidate && !offer.Value.IsRange && offer.Key.Issue is not (TermIssue.Other or TermIssue.Total or TermIssue.Title) && !_refused.Contains(offer.Key)).OrderBy(offer => offer.Value.Turn).Select(offer => offer.Value.Term)];

    /// <summary>The turn in which the other side offered last; -1 where it never did.</summary>
    public int LastTurnOfOther(bool byCandidate) => _lastOffered.TryGetValue(!byCandidate, out var last) ? last.Turn : -1;

    /// <summary>Whether the other side offered after this side did: only then does a yes answer it.</summary>
    public bool IsOtherOfferLater(bool byCandidate) => LastTurnOfOther(byCandidate) > LastTurnOfOther(!byCandidate);

    /// <summary>Takes in a term of a turn.</summary>
    public void Take(CallTerm term, bool byCandidate, int turn, bool isRange)
    {
        if (term.Issue is not { } issue)
        {
            return;
        }

        // A figure of quite another size is something else, whatever it was taken for.
        var isOdd = issue == TermIssue.Base && term.Amount is { } odd && (IsFarFrom(issue, odd) && !Bargained.Contains(odd));
        if (!isOdd && term is { Unit: TermUnit.Money, Amount: { } amount } && (term.Act != TermAct.Mention || !_sizes.ContainsKey(issue)))
        {
            _sizes[issue] = amount;
        }

        if (issue is TermIssue.Base or TermIssue.Total && _agreed.TryGetValue(issue, out var pay) && Same(pay, term))
        {
            _paySettledAt = turn;
        }

        if (term is { Issue: TermIssue.Title, Text: { } title })
        {
            _titles.Add(title);
        }

        if (term is { Act: TermAct.Mention, Amount: { } spoken })
        {
            _mentioned.Add((issue, spoken, byCandidate));
        }

        PeriodOfBase = issue == TermIssue.Base && !isOdd ? term.Period ?? PeriodOfBase : PeriodOfBase;
        switch (term.Act)
        {
            case TermAct.Offer:
                _isCalledOff &= IsChat || !byCandidate;
                Offer(term, issue, byCandidate, turn, isRange);
                break;
            case TermAct.Mention when !IsChat && byCandidate && _offers.TryGetValue((issue, false), out var theirs) && Same(theirs.Term, term) && _offers.TryGetValue((issue, true), out var own) && own.Turn < turn && own.Turn > theirs.Turn:
                // Who comes back to what the other side offers, after asking for more, no longer asks.
                _offers.Remove((issue, true));
                break;
            case TermAct.Accept:
                _isCalledOff = false;
                _agreed[issue] = term;
                _latest[issue] = (term, turn);
                _paySettledAt = issue is TermIssue.Base or TermIssue.Total ? turn : _paySettledAt;
                break;
            case TermAct.Reject when _offers.TryGetValue((issue, !byCandidate), out var refused) && Same(refused.Term, term):
                _offers.Remove((issue, !byCandidate));
                _ = _agreed.Remove(issue, out var was) && !Same(was, term) && _agreed.TryAdd(issue, was);
                break;
            case TermAct.Reject when _agreed.TryGetValue(issue, out var settled) && Same(settled, term):
                _agreed.Remove(issue);
                break;
        }
    }

    /// <summary>Takes back what was settled; it stays on the table.</summary>
    public void Reopen(IReadOnlyList<CallTerm> terms)
    {
        foreach (var term in terms.Where(IsSettled))
        {
            _agreed.Remove(term.Issue!.Value);
        }
    }

    /// <summary>A yes to the whole: what the other side offered last is settled, whatever was asked for before.</summary>
    public void SettleAll(bool byCandidate)
    {
        foreach (var ((issue, offeredByCandidate), (term, turn, isRange)) in _offers)
        {
            if (offeredByCandidate != byCandidate && !isRange && issue is not TermIssue.Total && !(issue == TermIssue.Other && (term.Unit != TermUnit.Money || term.Period != PayPeriod.Once)) && !_refused.Contains((issue, offeredByCandidate)) && !_agreed.ContainsKey(issue)
                && (issue == TermIssue.Base || !_offers.TryGetValue((issue, byCandidate), out var own) || own.Turn < turn || Same(own.Term, term)))
            {
                _agreed[issue] = term with { Act = TermAct.Accept };
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
        foreach (var ((issue, offeredByCandidate), (term, turn, isRange)) in _offers)
        {
            if (turn <= until && offeredByCandidate != byCandidate && !isRange && (IsChat || issue is not (TermIssue.Other or TermIssue.StartDate or TermIssue.Total or TermIssue.Hours) && !(issue == TermIssue.Car && term.Amount is null)) && issue != TermIssue.Other && !_refused.Contains((issue, offeredByCandidate)) && !_agreed.ContainsKey(issue) && (OwnOffer(issue, byCandidate) is not { } own || (!IsChat && Same(own, term))))
            {
                _agreed[issue] = term with { Act = TermAct.Accept };
            }
        }
    }

    /// <summary>A no that names nothing: what the other side offered last stands, but nobody may take it as settled.</summary>
    public void Refuse(bool byCandidate) => _refused.UnionWith(LastOfOther(byCandidate).Select(offer => (offer.Issue!.Value, !byCandidate)));

    /// <summary>Somebody leaves: nothing is agreed.</summary>
    public void CallOff() => _isCalledOff = true;

    /// <summary>Whether the talks ended without a deal.</summary>
    public bool IsCalledOff => _isCalledOff;

    /// <summary>Takes back what was agreed and what was open, since the talks ended without a deal.</summary>
    public void Void()
    {
        _agreed.Clear();
        _latest.Clear();
        _offers.Clear();
    }

    public static bool Same(CallTerm left, CallTerm right) =>
        left.Amount is { } a && right.Amount is { } b
            ? Math.Abs(a - b) <= Math.Abs(a) * 0.005m
            : left.Amount is null && right.Amount is null && string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase);

    private void Offer(CallTerm term, TermIssue issue, bool byCandidate, int turn, bool isRange)
    {
        if (!isRange || !_offers.TryGetValue((issue, byCandidate), out var before) || before.Turn != turn)
        {
            _ends.Remove((issue, byCandidate));
        }

        if (isRange && term.Amount is { } end)
        {
            _ends.TryAdd((issue, byCandidate), []);
            _ends[(issue, byCandidate)].Add(end);
        }

        _offers[(issue, byCandidate)] = (term, turn, isRange);
        _latest[issue] = (term, turn);
        Newest = issue;
        _refused.Remove((issue, byCandidate));
        if (!_lastOffered.TryGetValue(byCandidate, out var last) || last.Turn != turn)
        {
            _lastOffered[byCandidate] = last = (turn, []);
        }

        last.Terms.RemoveAll(other => other.Issue == issue);
        last.Terms.Add(term);
        if (_agreed.TryGetValue(issue, out var settled) && !Same(settled, term))
        {
            _agreed.Remove(issue);
        }
    }
}
