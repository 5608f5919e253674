namespace Coach.Rehearsal.Tournament;

/// <summary>Quantiles of the standard normal distribution.</summary>
internal static class NormalQuantile
{
    private const int Halvings = 50;
    private const double Farthest = 8;

    /// <summary>The value below which a part of the distribution lies, by halving; good to nine digits.</summary>
    /// <param name="part">Above 0 and below 1.</param>
    public static double Of(double part)
    {
        var (low, high) = (-Farthest, Farthest);
        for (var n = 0; n < Halvings; n++)
        {
            var middle = (low + high) / 2;
            (low, high) = Below(middle) < part ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>The part below a value: the series of Marsaglia 2004 ("Evaluating the Normal Distribution").</summary>
    private static double Below(double x)
    {
        var (sum, term, n) = (x, x, 1.0);
        while (Math.Abs(term) > 1e-16 && n < 500)
        {
            n += 2;
            term *= x * x / n;
            sum += term;
        }

        return Math.Clamp(0.5 + (sum * Math.Exp((-x * x / 2) - 0.91893853320467274178)), 0, 1);
    }
}
