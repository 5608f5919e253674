using Coach.Pay;

namespace Coach.Bands;

/// <summary>Where one component of an offer stands in its band.</summary>
/// <param name="Component">Which.</param>
/// <param name="CompaRatio">Pay divided by the band's midpoint: 1 is the middle (WorldatWork's definition). Null where the band is open at an end.</param>
/// <param name="Penetration">
/// (Pay − min) / (max − min): 0 at the bottom, 1 at the top, outside that range outside the band. Null where an end is open or both are the same.
/// </param>
/// <param name="Percentile">The share of sources at or below the offer, in percent; null below <see cref="MinimumSources"/> sources.</param>
/// <param name="Offered">What was compared.</param>
/// <param name="Min">The band's lower end on the same basis.</param>
/// <param name="Max">The band's upper end on the same basis.</param>
/// <param name="Currency">The currency of all three.</param>
/// <param name="Period">What all three are for.</param>
public sealed record BandPosition(
    PayComponent Component,
    decimal? CompaRatio,
    decimal? Penetration,
    decimal? Percentile,
    decimal Offered,
    decimal? Min,
    decimal? Max,
    Currency Currency,
    PayPeriod Period)
{
    /// <summary>Below this many sources a percentile says more about the sources than about the pay, and is not shown.</summary>
    public const int MinimumSources = 3;
}
