using Coach.Calls;
using Coach.Pay;

namespace Reading.Facts.Calls;

/// <summary>The state of a call, turn by turn: what is on the table, what is settled, and in what it was measured.</summary>
internal sealed class CallLedger
{
    private readonly Dictionary<TermIssue, CallTerm> _latest = [];
    private readonly HashSet<(TermIssue Issue, decimal Amount, bool ByCandidate)> _mentioned = [];
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A call of which nothing is said yet.</summary>
    /// <param name="isChat">Whether it is written messages.</param>
    /// <param name="bargained">The figures that the call goes around, whatever comes first; null where nothing tells.</param>
    public CallLedger(bool isChat = false, IReadOnlyList<decimal>? bargained = null)
    {
        IsChat = isChat;
        Agreements = new CallAgreements(Offers, isChat);
        Sizes = new CallSizes(Offers, bargained ?? []);
    }

    /// <summary>What is on the table.</summary>
    public CallOffers Offers { get; } = new();

    /// <summary>What is settled.</summary>
    public CallAgreements Agreements { get; }

    /// <summary>Of which size the figures have been.</summary>
    public CallSizes Sizes { get; }

    /// <summary>Written messages, in which little is left unsaid.</summary>
    public bool IsChat { get; }

    /// <summary>Whether pay is counted in units of which many make one dollar (yen, rupees).</summary>
    public bool IsOfLargeUnits { get; init; }

    /// <summary>What base pay has been spoken of by; null before any.</summary>
    public PayPeriod? PeriodOfBase { get; set; }

    /// <summary>Pay by the month as somebody said it with its size, the largest of the call; null where none is.</summary>
    public decimal? MonthlySize { get; init; }

    /// <summary>Whether the first day has been spoken of, so that a date may mean it.</summary>
    public bool IsStartDiscussed { get; set; }

    /// <summary>Whether a pension has been spoken of, so that a bare share of pay may mean it.</summary>
    public bool IsPensionDiscussed { get; set; }

    /// <summary>Whether time off has been spoken of, so that a number of days may mean it.</summary>
    public bool IsTimeOffDiscussed { get; set; }

    /// <summary>The issue that either side put something on the table for last; null before any.</summary>
    public TermIssue? Newest { get; private set; }

    /// <summary>Whether the talks ended without a deal.</summary>
    public bool IsCalledOff { get; private set; }

    /// <summary>Whether a share of the company is on the table.</summary>
    public bool HasStake => IsIn(TermUnit.Percent, TermIssue.Equity);

    /// <summary>Whether the issue is spoken of in a unit.</summary>
    public bool IsIn(TermUnit unit, TermIssue issue) => _latest.TryGetValue(issue, out var latest) && latest.Unit == unit;

    /// <summary>The one issue that is spoken of in percent; null where there is none, or more than one.</summary>
    public TermIssue? OnlyShare()
    {
        var shares = _latest.Where(latest => latest.Value.Unit == TermUnit.Percent).Select(latest => latest.Key).ToList();
        return shares.Count == 1 ? shares[0] : null;
    }

    /// <summary>The issue for which just this share of pay was named last or is on the table; null where none.</summary>
    public TermIssue? OfShare(decimal percent) =>
        _latest.Where(latest => latest.Value.Unit == TermUnit.Percent && latest.Value.Amount == percent).Select(latest => (TermIssue?)latest.Key).FirstOrDefault() ?? Offers.OfShare(percent);

    /// <summary>Whether just so many shares are on the table.</summary>
    public bool OfCount(decimal count) => _latest.Values.Any(latest => latest.Unit == TermUnit.Shares && latest.Amount == count);

    /// <summary>Whether a title of this wording is on the table.</summary>
    public bool HasTitle(string value) => _titles.Contains(value);

    /// <summary>Whether a side only spoke of this figure before.</summary>
    public bool IsMentioned(TermIssue issue, decimal amount, bool byCandidate) => _mentioned.Contains((issue, amount, byCandidate));

    /// <summary>Takes in a term of a turn.</summary>
    public void Take(CallTerm term, bool byCandidate, int turn, bool isRange)
    {
        if (term.Issue is not { } issue)
        {
            return;
        }

        if (!Sizes.IsOdd(term))
        {
            Sizes.Take(term, issue);
            PeriodOfBase = issue == TermIssue.Base ? term.Period ?? PeriodOfBase : PeriodOfBase;
        }

        Agreements.NotePay(term, turn);
        if (term is { Issue: TermIssue.Title, Text: { } title })
        {
            _titles.Add(title);
        }

        switch (term.Act)
        {
            case TermAct.Offer:
                IsCalledOff &= IsChat || !byCandidate;
                Offer(term, issue, byCandidate, turn, isRange);
                break;
            case TermAct.Mention:
                Mention(term, issue, byCandidate, turn);
                break;
            case TermAct.Accept:
                IsCalledOff = false;
                _latest[issue] = term;
                Agreements.Accept(term, issue, turn);
                break;
            case TermAct.Reject:
                Reject(term, issue, byCandidate);
                break;
        }
    }

    /// <summary>Takes in what a side offered before the call, as the other side tells it.</summary>
    public void TakeFromBefore(CallTerm term, bool byCandidate)
    {
        var offer = term with { Act = TermAct.Offer };
        if (term.Issue is { } issue && Offers.PutFromBefore(offer, issue, byCandidate))
        {
            _latest.TryAdd(issue, offer);
        }
    }

    /// <summary>Somebody leaves: nothing is agreed, unless they come back.</summary>
    public void CallOff() => IsCalledOff = true;

    /// <summary>Takes back what was agreed and what was open, since the talks ended without a deal.</summary>
    public void Void()
    {
        Agreements.Clear();
        Offers.Clear();
    }

    private void Offer(CallTerm term, TermIssue issue, bool byCandidate, int turn, bool isRange)
    {
        Offers.Put(term, issue, byCandidate, turn, isRange);
        _latest[issue] = term;
        Newest = issue;
        Agreements.Contest(term, issue);
    }

    private void Mention(CallTerm term, TermIssue issue, bool byCandidate, int turn)
    {
        if (term.Amount is { } amount)
        {
            _mentioned.Add((issue, amount, byCandidate));
        }

        // Who comes back to what the other side offers, after asking for more, no longer asks.
        if (!IsChat && byCandidate && Offers.IsOfOther(term, byCandidate) && Offers.Of(issue, byCandidate) is { } own && own.Turn < turn && own.Turn > Offers.Of(issue, !byCandidate)?.Turn)
        {
            Offers.Withdraw(issue, byCandidate);
        }
    }

    private void Reject(CallTerm term, TermIssue issue, bool byCandidate)
    {
        if (Offers.IsOfOther(term, byCandidate))
        {
            Offers.Withdraw(issue, !byCandidate);
        }

        Agreements.Reopen(term);
    }
}
