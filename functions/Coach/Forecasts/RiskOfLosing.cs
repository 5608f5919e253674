namespace Coach.Forecasts;

/// <summary>The chance that an ask costs the whole offer.</summary>
internal static class RiskOfLosing
{
    private const double Always = 0.002, Growth = 0.15;

    /// <summary>
    /// By how far the first ask lies above what they can give, in band widths: next to nothing at the limit, 2% a third of a width above, 4% half a width
    /// above, 15% a whole width above. The figures are ours, held to what is known: managers withdraw far less often than candidates fear (Hart 2024), about
    /// one employer in ten ever did, and ambitious asks end without agreement more often (g = −.42, Petrowsky et al. 2025).
    /// </summary>
    public static double Of(double ask, double limit) => Math.Min(1, Always + (Growth * Math.Pow(Math.Max(0, ask - limit), 2)));
}
