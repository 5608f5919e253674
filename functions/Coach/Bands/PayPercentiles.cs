namespace Coach.Bands;

/// <summary>How pay spreads, in the currency and for the period of the component it belongs to.</summary>
/// <param name="P10">A tenth lies at or below.</param>
/// <param name="P25">A quarter lies at or below.</param>
/// <param name="P50">Half lies at or below: the median.</param>
/// <param name="P75">Three quarters lie at or below.</param>
/// <param name="P90">Nine tenths lie at or below.</param>
public sealed record PayPercentiles(decimal P10, decimal P25, decimal P50, decimal P75, decimal P90)
{
    /// <summary>
    /// The percentile at which an amount stands, on a straight line between the known ones. Nothing is known outside of them: below the tenth it is 10, above
    /// the ninetieth 90. Where several percentiles are the same amount, the middle one of them.
    /// </summary>
    public decimal Of(decimal amount)
    {
        ReadOnlySpan<(decimal Percent, decimal Amount)> known = [(10, P10), (25, P25), (50, P50), (75, P75), (90, P90)];
        var below = -1;
        var above = known.Length;
        for (var i = 0; i < known.Length; i++)
        {
            below = known[i].Amount <= amount ? i : below;
            above = known[i].Amount >= amount && above == known.Length ? i : above;
        }

        if (below < 0)
        {
            return known[0].Percent;
        }

        if (above == known.Length)
        {
            return known[^1].Percent;
        }

        var (low, high) = (known[below], known[above]);
        return high.Amount <= low.Amount
            ? (low.Percent + high.Percent) / 2
            : Math.Round(low.Percent + ((high.Percent - low.Percent) * (amount - low.Amount) / (high.Amount - low.Amount)), 1);
    }
}
