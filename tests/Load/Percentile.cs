namespace Load;

/// <summary>Where in a sorted row of measurements a part of them ends.</summary>
internal static class Percentile
{
    /// <param name="sorted">The measurements, the smallest first; at least one.</param>
    /// <param name="part">From 0, the smallest, to 1, the largest.</param>
    public static double At(IReadOnlyList<double> sorted, double part) => sorted[(int)((sorted.Count - 1) * part)];
}
