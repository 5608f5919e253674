using System.Globalization;
using System.Net;
using System.Text;

namespace Coach.Replies;

/// <summary>A reply as one HTML <c>article</c> with its chart as inline SVG. No style and no script of its own: classes begin with <c>reply-</c>.</summary>
public static class HtmlReply
{
    /// <summary>Width of a chart in its own units; it scales with the page.</summary>
    private const int Width = 320;

    /// <summary>Height of one row of a chart.</summary>
    private const int Row = 26;

    /// <summary>The markup. Every text is encoded; a choice is a <c>button</c> with its id in <c>data-choice</c>.</summary>
    public static string Of(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var html = new StringBuilder("<article class=\"reply\">");
        html.Append("<h2 class=\"reply-headline\">").Append(Encoded(reply.Headline)).Append("</h2>");
        foreach (var paragraph in reply.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<p>").Append(Encoded(paragraph)).Append("</p>");
        }

        Facts(html, reply.Facts);
        if (reply.Chart is { } chart)
        {
            html.Append("<figure class=\"reply-chart\"><figcaption>").Append(Encoded(chart.Title)).Append("</figcaption>").Append(Svg(chart)).Append("</figure>");
        }

        if (reply.Script is { } script)
        {
            html.Append("<pre class=\"reply-script\">").Append(Encoded(script)).Append("</pre>");
        }

        Choices(html, reply.Choices);
        return html.Append("</article>").ToString();
    }

    /// <summary>A chart as SVG with a title and a description for screen readers.</summary>
    public static string Svg(ReplyChart chart) => chart switch
    {
        BandChart band => Band(band),
        YearsChart years => Years(years),
        FrontChart front => Front(front),
        _ => throw new ArgumentOutOfRangeException(nameof(chart)),
    };

    private static void Facts(StringBuilder html, IReadOnlyList<ReplyFact> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        html.Append("<dl class=\"reply-facts\">");
        foreach (var fact in facts)
        {
            html.Append("<div><dt>").Append(Encoded(fact.Label)).Append("</dt><dd>").Append(Encoded(fact.Value)).Append("</dd></div>");
        }

        html.Append("</dl>");
    }

    private static void Choices(StringBuilder html, IReadOnlyList<ReplyChoice> choices)
    {
        if (choices.Count == 0)
        {
            return;
        }

        html.Append("<div class=\"reply-choices\">");
        foreach (var choice in choices)
        {
            html.Append("<button type=\"button\" data-choice=\"").Append(Encoded(choice.Id)).Append("\">").Append(Encoded(choice.Label)).Append("</button>");
        }

        html.Append("</div>");
    }

    private static string Band(BandChart chart)
    {
        var svg = Open(chart, Row * (chart.Marks.Count + 2), $"{chart.Min.Text} to {chart.Max.Text}. {Described(chart.Marks)}");
        svg.Append(Invariant($"<rect class=\"reply-band\" x=\"0\" y=\"{Row - 8}\" width=\"{Width}\" height=\"8\" rx=\"4\"/>"));
        Label(svg, 0, 12, "start", chart.Min.Text);
        Label(svg, Width, 12, "end", chart.Max.Text);
        foreach (var (n, mark) in chart.Marks.Index())
        {
            var x = ChartScale.InBand(chart, mark.Amount) * Width;
            var y = Row * (n + 2);
            svg.Append(Invariant($"<line class=\"reply-mark\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Row - 12}\" y2=\"{y - 12}\"/>"));
            Label(svg, x, y, x < Width / 3m ? "start" : x > Width * 2 / 3m ? "end" : "middle", $"{mark.Label} {mark.Text}");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>Worth to the right, cost upwards; the points are numbered, for names would cover each other.</summary>
    private static string Front(FrontChart chart)
    {
        const int Left = 18, Top = 8, Side = 180, NumberSize = 12;
        var numbers = new List<(decimal Left, int Above)>();
        var svg = Open(chart, Top + Side + (Row * (chart.Marks.Count + 1)), string.Join(", ", chart.Marks.Select(mark => $"{mark.Label} {mark.Text}")));
        var (gain, cost) = ChartScale.Reach(chart);
        decimal X(decimal part) => Left + (part * (Width - Left - 14));
        decimal Y(decimal part) => Top + ((1 - part) * Side);
        svg.Append(Invariant($"<path class=\"reply-axis\" d=\"M{Left} {Top}V{Top + Side}H{Width}\" fill=\"none\"/>"));
        svg.Append("<polyline class=\"reply-front\" fill=\"none\" points=\"").AppendJoin(' ', ChartScale.Line(chart).Select(at => Invariant($"{X(at.X):0.#},{Y(at.Y):0.#}"))).Append("\"/>");
        svg.Append(Invariant($"<text x=\"12\" y=\"{Top + Side}\" font-size=\"11\" transform=\"rotate(-90 12 {Top + Side})\">costs them more</text>"));
        Label(svg, Width, Top + Side + 16, "end", "worth more to you");
        foreach (var (n, mark) in chart.Marks.Index())
        {
            var (x, y) = (X(Math.Clamp(mark.Gain / gain, 0, 1)), Y(Math.Clamp(mark.Cost / cost, 0, 1)));
            svg.Append(Invariant($"<circle class=\"reply-point\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"4\"/>"));
            // Left above its point a number is clear of the line, which rises to the right below all points; where one stands there already it goes further left.
            var (left, above) = (x - 5, (int)y - 5);
            while (numbers.Any(other => Math.Abs(other.Above - above) < NumberSize && Math.Abs(other.Left - left) < NumberSize))
            {
                left -= NumberSize;
            }

            numbers.Add((left, above));
            Label(svg, left, above, "end", Invariant($"{n + 1}"));
            Label(svg, 0, Top + Side + (Row * (n + 2)) - 6, "start", Invariant($"{n + 1}  {mark.Label}"));
            Label(svg, Width, Top + Side + (Row * (n + 2)) - 6, "end", mark.Text);
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Years(YearsChart chart)
    {
        var svg = Open(chart, Row * 2 * Math.Max(chart.Bars.Count, 1), Described(chart.Bars));
        foreach (var (n, bar) in chart.Bars.Index())
        {
            Label(svg, 0, (Row * 2 * n) + 16, "start", $"{bar.Label}: {bar.Text}");
            svg.Append(Invariant($"<rect class=\"reply-bar\" x=\"0\" y=\"{(Row * 2 * n) + Row - 4}\" width=\"{ChartScale.OfLargest(chart, bar.Amount) * Width:0.#}\" height=\"14\" rx=\"3\"/>"));
        }

        return svg.Append("</svg>").ToString();
    }

    private static StringBuilder Open(ReplyChart chart, int height, string description) => new StringBuilder()
        .Append(Invariant($"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\">"))
        .Append("<title>").Append(Encoded(chart.Title)).Append("</title><desc>").Append(Encoded(description)).Append("</desc>");

    private static void Label(StringBuilder svg, decimal x, int y, string anchor, string text) =>
        svg.Append(Invariant($"<text x=\"{x:0.#}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"12\">")).Append(Encoded(text)).Append("</text>");

    private static string Described(IReadOnlyList<ChartMark> marks) => string.Join(", ", marks.Select(mark => $"{mark.Label} {mark.Text}"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
