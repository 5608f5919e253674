using System.Globalization;
using System.Net;
using System.Text;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>
/// How a component's pay spreads, as a small picture: a line from the lower end to the upper end, and where percentiles are known a box from the 25th to the
/// 75th with a mark at the median. Colours come from the page: classes <c>rail</c>, <c>box</c> and <c>median</c>.
/// </summary>
/// <param name="Low">The amount at the left edge.</param>
/// <param name="High">The amount at the right edge, above <paramref name="Low"/>; the same scale for all pictures that stand together.</param>
public sealed record SpreadPicture(decimal Low, decimal High)
{
    /// <summary>Size in the picture's own units, and the room kept free at its sides.</summary>
    private const int Width = 160, Height = 18, Side = 3;

    /// <summary>The scale that holds every one of some ranges; null where none of them has both ends.</summary>
    public static SpreadPicture? Over(IEnumerable<PayRange> ranges)
    {
        var whole = ranges.Where(range => range is { Min: not null, Max: not null }).ToList();
        if (whole.Count == 0)
        {
            return null;
        }

        var (low, high) = (whole.Min(range => range.Min!.Value), whole.Max(range => range.Max!.Value));
        return new(low, high > low ? high : low + 1);
    }

    /// <summary>The picture as inline SVG, told in words for those who do not see it; empty where an end is open.</summary>
    public string Svg(PayRange range, PayPercentiles? spread)
    {
        ArgumentNullException.ThrowIfNull(range);
        if (range is not { Min: { } min, Max: { } max })
        {
            return "";
        }

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"spread\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(InWords(range, spread))}\">");
        Bar(svg, "rail", min, max, top: 8, height: 2);
        if (spread is not null)
        {
            Bar(svg, "box", spread.P25, spread.P75, top: 4, height: 10);
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"median\" x=\"{Place(spread.P50) - 1:0.#}\" y=\"2\" width=\"2\" height=\"14\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>"From $78,000/yr to $190,000/yr; a quarter up to $99,000, half up to $127,000, three quarters up to $160,000".</summary>
    public static string InWords(PayRange range, PayPercentiles? spread)
    {
        ArgumentNullException.ThrowIfNull(range);
        string Amount(decimal amount) => MoneyFormat.Full(new Money(amount, range.Currency));
        var ends = MoneyFormat.Full(range);
        return spread is null ? ends : $"{ends}; a quarter up to {Amount(spread.P25)}, half up to {Amount(spread.P50)}, three quarters up to {Amount(spread.P75)}";
    }

    private void Bar(StringBuilder svg, string kind, decimal from, decimal to, int top, int height) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<rect class=\"{kind}\" x=\"{Place(from):0.#}\" y=\"{top}\" width=\"{Math.Max(1, Place(to) - Place(from)):0.#}\" height=\"{height}\" rx=\"1\"/>");

    private double Place(decimal amount) => Side + ((double)((Math.Clamp(amount, Low, High) - Low) / (High - Low)) * (Width - (2 * Side)));
}
