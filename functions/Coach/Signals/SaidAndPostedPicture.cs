using System.Globalization;
using System.Net;
using System.Text;

namespace Coach.Signals;

/// <summary>
/// What leaders said above the line, stacked by topic, what was posted below it, month by month. Each side is scaled to its own peak: read the shape, not the
/// height.
/// </summary>
public static class SaidAndPostedPicture
{
    /// <summary>Size in the picture's own units; it scales with the page.</summary>
    private const int Width = 640, Half = 90, Foot = 22, Left = 8;

    /// <summary>Rows of characters on each side of the line.</summary>
    private const int Rows = 4;

    /// <summary>Columns of characters a month.</summary>
    private const int Column = 5;

    /// <summary>
    /// As inline SVG with a title and a description for screen readers. Colours come from the page: classes <c>said</c>, with <c>topic-ai</c> and so on beside it,
    /// and <c>posted</c>.
    /// </summary>
    public static string Svg(string company, IReadOnlyList<SaidAndPosted> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var svg = new StringBuilder();
        var height = (2 * Half) + Foot;
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"said-and-posted\" viewBox=\"0 0 {Width} {height}\" role=\"img\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(company)}: what was said and what was posted</title><desc>{Described(months)}</desc>");
        var step = (Width - (2.0 * Left)) / Math.Max(1, months.Count);
        for (var i = 0; i < months.Count; i++)
        {
            var (x, month) = (Left + (i * step), months[i]);
            Stack(svg, x, step, month, Said(months));
            Bar(svg, "posted", x, step, Half, Height(month.Posted, Posted(months)));
            Count(svg, x, step, month.Said, Half - Height(month.Said, Said(months)) - 4);
            Count(svg, x, step, month.Posted, Half + Height(month.Posted, Posted(months)) + 12);
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"month\" x=\"{x + (step / 2):0.#}\" y=\"{height - 4}\" text-anchor=\"middle\">{month.Month:MMM}</text>");
        }

        return svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" y1=\"{Half}\" x2=\"{Width - Left}\" y2=\"{Half}\"/></svg>").ToString();
    }

    /// <summary>As lines of characters, for a terminal; a side with nothing on it takes no lines.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<SaidAndPosted> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        for (var row = months.Any(month => month.Said > 0) ? Rows : 0; row > 0; row--)
        {
            yield return Row(months, month => Cell(month.Said, Said(months), row, '█', '▄'));
        }

        yield return Row(months, _ => new string('─', Column));
        for (var row = 1; row <= (months.Any(month => month.Posted > 0) ? Rows : 0); row++)
        {
            yield return Row(months, month => Cell(month.Posted, Posted(months), row, '█', '▀'));
        }

        yield return Row(months, month => $" {month.Month.ToString("MMM", CultureInfo.InvariantCulture)} ");
    }

    private static string Row(IReadOnlyList<SaidAndPosted> months, Func<SaidAndPosted, string> cell) => string.Concat(months.Select(cell)).TrimEnd();

    // Half a row is the smallest step; what is not nothing is never drawn as nothing.
    private static string Cell(int count, int peak, int row, char full, char half)
    {
        var halves = count == 0 ? 0 : Math.Max(1, (int)Math.Round(2.0 * Rows * count / peak, MidpointRounding.AwayFromZero));
        var mark = halves >= 2 * row ? full : halves == (2 * row) - 1 ? half : ' ';
        return $" {new string(mark, Column - 2)} ";
    }

    /// <summary>The topics of a month on each other; what no topic is known of, as one.</summary>
    private static void Stack(StringBuilder svg, double x, double step, SaidAndPosted month, int peak)
    {
        var foot = (double)Half;
        foreach (var topic in month.Topics.Count > 0 ? month.Topics : [new NamedCount("", month.Said)])
        {
            var height = Height(topic.Count, peak);
            foot -= height;
            Bar(svg, topic.Name.Length > 0 && topic.Name.All(char.IsAsciiLetterLower) ? $"said topic-{topic.Name}" : "said", x, step, foot, height);
        }
    }

    private static void Bar(StringBuilder svg, string kind, double x, double step, double y, double height)
    {
        if (height > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{x + (step * 0.15):0.#}\" y=\"{y:0.#}\" width=\"{step * 0.7:0.#}\" height=\"{height:0.#}\"/>");
        }
    }

    private static void Count(StringBuilder svg, double x, double step, int count, double y)
    {
        if (count > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"count\" x=\"{x + (step / 2):0.#}\" y=\"{y:0.#}\" text-anchor=\"middle\">{count}</text>");
        }
    }

    // Room for the figure at the end of the highest bar.
    private static double Height(int count, int peak) => (Half - 18.0) * count / peak;

    private static int Said(IReadOnlyList<SaidAndPosted> months) => Math.Max(1, months.Max(month => month.Said));

    private static int Posted(IReadOnlyList<SaidAndPosted> months) => Math.Max(1, months.Max(month => month.Posted));

    private static string Described(IReadOnlyList<SaidAndPosted> months) =>
        string.Join("; ", months.Select(month => string.Create(CultureInfo.InvariantCulture, $"{month.Month:MMMM yyyy}: {month.Said} statements{OfTopics(month)}, {month.Posted} open roles")));

    private static string OfTopics(SaidAndPosted month) =>
        month.Topics.Count == 0 ? "" : $" ({WebUtility.HtmlEncode(string.Join(", ", month.Topics.Select(topic => $"{topic.Name} {topic.Count}")))})";
}
