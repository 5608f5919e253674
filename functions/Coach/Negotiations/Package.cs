using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>
/// One of several packages to put on the table at once, worth the same to the person within 1%. Offering several equivalent packages
/// anchors more strongly than one and is seen as more sincere (Leonardelli et al. 2019).
/// </summary>
/// <param name="Name">What it leans on: "More stock".</param>
/// <param name="Base">Base pay of a year; null where the package leaves it as offered and the offer does not state it.</param>
/// <param name="Equity">The whole grant.</param>
/// <param name="SignOn">Sign-on paid in the first year.</param>
/// <param name="Total4">What it is worth over four years, in the same reckoning as <see cref="Offers.OfferValue.Total4"/>.</param>
/// <param name="Why">One sentence on why the company may like it.</param>
public sealed record Package(string Name, Money? Base, Money? Equity, Money? SignOn, Money Total4, string Why)
{
    /// <summary>The target bonus of a year, where the package raises it; null where it stays as offered.</summary>
    public Money? Bonus { get; init; }

    /// <summary>What it gives beside pay; empty where it gives none. It counts in <see cref="WeightedGain4"/>, not in <see cref="Total4"/>.</summary>
    public IReadOnlyList<PackageTerm> Terms { get; init; } = [];

    /// <summary>What it adds to the offer over four years, each part weighted by the person's goals; equal among the packages within 1% of <see cref="Total4"/>.</summary>
    public decimal WeightedGain4 { get; init; }

    /// <summary>What it costs the company over four years beside the offer, in its own eyes: <see cref="CompanyCost"/>.</summary>
    public decimal Cost4 { get; init; }
}
