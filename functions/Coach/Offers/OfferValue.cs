using Coach.Pay;

namespace Coach.Offers;

/// <summary>What an offer is worth in each of its first four years: base, target bonus, sign-on in the year it is paid, and equity as it vests.</summary>
/// <param name="Currency">The currency of every figure.</param>
/// <param name="Years">Four figures, the first year of work first.</param>
/// <param name="Parts">The same figures by component; the parts of a year add up to its figure.</param>
/// <param name="Assumptions">What was assumed where the offer is silent, one sentence each.</param>
public sealed record OfferValue(
    Currency Currency,
    IReadOnlyList<decimal> Years,
    IReadOnlyList<OfferValuePart> Parts,
    IReadOnlyList<string> Assumptions)
{
    /// <summary>All four years together.</summary>
    public decimal Total4 => Years.Sum();

    /// <summary>A quarter of <see cref="Total4"/>. Compare first years too: with back-loaded vesting no year looks like the average.</summary>
    public decimal AverageYear => Total4 / OfferValuation.YearsValued;

    /// <summary>The first year, sign-on included.</summary>
    public decimal FirstYear => Years[0];
}

/// <summary>One component of an offer's value.</summary>
/// <param name="Component">Which.</param>
/// <param name="Years">Four figures in the currency of the value.</param>
public sealed record OfferValuePart(PayComponent Component, IReadOnlyList<decimal> Years);
