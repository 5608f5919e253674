namespace Coach.Replies;

/// <summary>Where amounts stand in a picture, as a fraction of its width.</summary>
internal static class ChartScale
{
    /// <summary>From 0 at the band's lower end to 1 at its upper one; amounts outside stand at the edge.</summary>
    public static decimal InBand(BandChart chart, decimal amount) =>
        chart.Max.Amount <= chart.Min.Amount ? 0 : Math.Clamp((amount - chart.Min.Amount) / (chart.Max.Amount - chart.Min.Amount), 0, 1);

    /// <summary>The part of the longest bar; 0 where nothing is above nothing.</summary>
    public static decimal OfLargest(YearsChart chart, decimal amount)
    {
        var largest = chart.Bars.Count == 0 ? 0 : chart.Bars.Max(bar => bar.Amount);
        return largest <= 0 ? 0 : Math.Clamp(amount / largest, 0, 1);
    }
}
