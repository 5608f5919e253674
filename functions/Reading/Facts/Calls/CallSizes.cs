using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>Of which size the figures of each issue have been: a bare number of that size is about the same thing, one of quite another size is not.</summary>
/// <param name="offers">What is on the table.</param>
/// <param name="bargained">The figures that the call goes around, whatever comes first; empty where nothing tells.</param>
internal sealed class CallSizes(CallOffers offers, IReadOnlyList<decimal> bargained)
{
    /// <summary>Figures of one issue seldom move by more than this factor within a call.</summary>
    private const decimal SameSize = 1.6m;

    /// <summary>From this factor on, a figure does not belong to the issue, whatever word stands near it.</summary>
    private const decimal OtherSize = 4;

    private readonly Dictionary<TermIssue, decimal> _sizes = [];

    /// <summary>Whether any pay has been spoken of.</summary>
    public bool Any => _sizes.Count > 0;

    /// <summary>Whether a figure of the issue has been spoken of.</summary>
    public bool Has(TermIssue issue) => _sizes.ContainsKey(issue);

    /// <summary>The issue whose figures have been of this size, last or as it stands on the table from either side; null where none has.</summary>
    public TermIssue? Of(decimal amount)
    {
        var onTable = offers.Standing.Where(offer => offer.Term is { Unit: TermUnit.Money, Amount: not null }).Select(offer => KeyValuePair.Create(offer.Issue, offer.Term.Amount!.Value));
        var close = _sizes.Concat(onTable).Where(size => size.Value > 0 && amount > 0 && FigureSizes.Factor(amount, size.Value) <= SameSize);
        return close.Any() ? close.MinBy(size => FigureSizes.Factor(amount, size.Value)).Key : null;
    }

    /// <summary>Whether the figures of an issue have been of this size, within a factor.</summary>
    public bool IsNear(TermIssue issue, decimal amount, decimal factor = SameSize) => Factor(issue, amount) <= factor;

    /// <summary>Whether the figures of an issue have been of quite another size.</summary>
    public bool IsFarFrom(TermIssue issue, decimal amount) => Factor(issue, amount) > OtherSize;

    /// <summary>Whether a figure is one of those that the call goes around, or between them.</summary>
    public bool IsBargained(decimal amount) => bargained.Count > 0 && amount >= bargained.Min() && amount <= bargained.Max();

    /// <summary>Whether the call goes around some figures, and this one is of quite another size.</summary>
    public bool IsBeside(decimal amount) => bargained.Count > 0 && (amount * SameSize < bargained.Min() || amount > bargained.Max() * SameSize);

    /// <summary>Whether a term taken for base pay is of quite another size: then it is something else, whatever it was taken for.</summary>
    public bool IsOdd(CallTerm term) => term is { Issue: TermIssue.Base, Amount: { } amount } && IsFarFrom(TermIssue.Base, amount) && !bargained.Contains(amount);

    /// <summary>Takes in the size of a term; where it is only spoken of, as long as none is known.</summary>
    public void Take(CallTerm term, TermIssue issue)
    {
        if (term is { Unit: TermUnit.Money, Amount: { } amount } && (term.Act != TermAct.Mention || !Has(issue)))
        {
            _sizes[issue] = amount;
        }
    }

    // By which the amount differs from what was spoken of last for the issue; null where nothing was.
    private decimal? Factor(TermIssue issue, decimal amount) => _sizes.TryGetValue(issue, out var size) && size > 0 && amount > 0 ? FigureSizes.Factor(amount, size) : null;
}
