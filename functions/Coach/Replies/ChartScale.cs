namespace Coach.Replies;

/// <summary>Where amounts stand in a picture, as a fraction of its width.</summary>
internal static class ChartScale
{
    /// <summary>From 0 at the band's lower end to 1 at its upper one; amounts outside stand at the edge.</summary>
    public static decimal InBand(BandChart chart, decimal amount) =>
        chart.Max.Amount <= chart.Min.Amount ? 0 : Math.Clamp((amount - chart.Min.Amount) / (chart.Max.Amount - chart.Min.Amount), 0, 1);

    /// <summary>The part of the largest cost among the marks.</summary>
    public static decimal OfLargest(FrontChart chart, decimal amount)
    {
        var largest = chart.Marks.Select(mark => mark.Cost).DefaultIfEmpty(0).Max();
        return largest <= 0 ? 0 : Math.Clamp(amount / largest, 0, 1);
    }

    /// <summary>How far the picture reaches: half as far again as the farthest mark, so that the marks stand in it and not at its edge.</summary>
    public static (decimal Gain, decimal Cost) Reach(FrontChart chart)
    {
        decimal Far(Func<FrontPoint, decimal> of) => Math.Max(chart.Marks.Select(of).DefaultIfEmpty(0).Max() * 1.5m, 1);
        return (Far(mark => mark.Gain), Far(mark => mark.Cost));
    }

    /// <summary>The line up to where the picture ends, in parts of its reach.</summary>
    public static IEnumerable<(decimal X, decimal Y)> Line(FrontChart chart)
    {
        var (gain, cost) = Reach(chart);
        FrontPoint? before = null;
        foreach (var corner in chart.Line)
        {
            // Where the next corner lies outside, the line ends on the edge on its way to it.
            var part = before is null || corner is { Gain: var x, Cost: var y } && x <= gain && y <= cost ? 1
                : Math.Min(Part(before.Gain, corner.Gain, gain), Part(before.Cost, corner.Cost, cost));
            var from = before ?? corner;
            yield return ((from.Gain + ((corner.Gain - from.Gain) * part)) / gain, (from.Cost + ((corner.Cost - from.Cost) * part)) / cost);
            if (part < 1)
            {
                yield break;
            }

            before = corner;
        }
    }

    private static decimal Part(decimal from, decimal to, decimal end) => to <= end || to <= from ? 1 : Math.Clamp((end - from) / (to - from), 0, 1);

    /// <summary>The part of the longest bar; 0 where nothing is above nothing.</summary>
    public static decimal OfLargest(YearsChart chart, decimal amount)
    {
        var largest = chart.Bars.Count == 0 ? 0 : chart.Bars.Max(bar => bar.Amount);
        return largest <= 0 ? 0 : Math.Clamp(amount / largest, 0, 1);
    }
}
