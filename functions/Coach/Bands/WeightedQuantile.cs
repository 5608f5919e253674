namespace Coach.Bands;

/// <summary>A figure and how much it counts.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Weight">Above zero.</param>
internal readonly record struct WeightedFigure(decimal Value, decimal Weight);

/// <summary>
/// Quantiles of weighted figures: the smallest figure at which the weights of all figures up to it reach the wanted share of the whole weight; where they
/// reach it exactly, the middle between that figure and the next. With equal weights this is the averaged inverse of the empirical distribution
/// (Hyndman and Fan 1996, "Sample Quantiles in Statistical Packages", definition 2), so half of an even number of figures gives the usual median.
/// </summary>
internal static class WeightedQuantile
{
    /// <param name="sorted">By value, at least one.</param>
    /// <param name="share">Between 0 and 1.</param>
    public static decimal Of(IReadOnlyList<WeightedFigure> sorted, decimal share)
    {
        var wanted = share * sorted.Sum(figure => figure.Weight);
        var reached = 0m;
        for (var i = 0; i < sorted.Count; i++)
        {
            reached += sorted[i].Weight;
            if (reached > wanted)
            {
                return sorted[i].Value;
            }

            if (reached == wanted && i + 1 < sorted.Count)
            {
                return (sorted[i].Value + sorted[i + 1].Value) / 2;
            }
        }

        return sorted[^1].Value;
    }
}
