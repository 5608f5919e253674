using Coach.Pay;

namespace Coach.Bands;

/// <summary>An observation that was left out of its band, and why.</summary>
/// <param name="Observation">What was stated.</param>
/// <param name="Why">One sentence.</param>
public sealed record OutlyingPay(PayObservation Observation, string Why);

/// <summary>
/// Figures that are no pay of the job they stand beside: a slip of the keyboard, a placeholder, an hour's pay taken for a year's. Two rules. Any figure: a
/// year of it is at least <see cref="LeastYearly"/> and at most <see cref="MostYearly"/> US dollars, where a dated rate is held for its currency. From
/// <see cref="LeastToCompare"/> figures of one job on: the logarithm of its middle lies within <see cref="MostDeviations"/> robust standard deviations of
/// their median (1.4826 times the median absolute deviation; Iglewicz and Hoaglin 1993), or within a factor of <see cref="AlwaysWithin"/> of it.
/// </summary>
public static class Outliers
{
    /// <summary>Less than a year of full-time work earns at any legal minimum where postings of these sources come from.</summary>
    public const decimal LeastYearly = 2_000;

    /// <summary>More base pay than any filing that was not a slip has shown.</summary>
    public const decimal MostYearly = 5_000_000;

    /// <summary>Below this many, figures cannot tell which of them is the odd one.</summary>
    public const int LeastToCompare = 5;

    /// <summary>Iglewicz and Hoaglin's own advice.</summary>
    public const double MostDeviations = 3.5;

    /// <summary>Where nearly all figures are the same the deviation is next to nothing: a third above or below is still pay of the same job.</summary>
    public const double AlwaysWithin = 1.35;

    private const double NormalConsistency = 1.4826;

    /// <summary>Why a figure is no pay by itself; null where it may be.</summary>
    internal static string? Implausible(PayRange pay, ExchangeRates rates)
    {
        if (pay.Min is not > 0 || pay.Max is not > 0 || pay.Min > pay.Max)
        {
            return "Its ends are missing, not above zero or the wrong way round.";
        }

        var year = pay.Yearly();
        return (rates.Convert(new(year.Min!.Value, year.Currency), Currency.Usd), rates.Convert(new(year.Max!.Value, year.Currency), Currency.Usd)) switch
        {
            ({ Amount: < LeastYearly }, _) => "A year of it is less than any full-time pay.",
            (_, { Amount: > MostYearly }) => "A year of it is more than any base pay.",
            _ => null,
        };
    }

    /// <summary>Which of the middles lie too far from the others; none where there are too few to tell.</summary>
    internal static bool[] Among(IReadOnlyList<decimal> middles)
    {
        var outlying = new bool[middles.Count];
        if (middles.Count < LeastToCompare)
        {
            return outlying;
        }

        var logarithms = middles.Select(middle => Math.Log((double)middle)).ToArray();
        var median = Median(logarithms);
        var deviations = logarithms.Select(logarithm => Math.Abs(logarithm - median)).ToArray();
        var most = Math.Max(MostDeviations * NormalConsistency * Median(deviations), Math.Log(AlwaysWithin));
        for (var i = 0; i < outlying.Length; i++)
        {
            outlying[i] = deviations[i] > most;
        }

        return outlying;
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
