using System.Text;

namespace Coach.Replies;

/// <summary>A reply as plain text, for the terminal and for channels that know nothing else. Choices are numbered.</summary>
public static class PlainText
{
    /// <summary>Width of a bar at its longest, in characters.</summary>
    private const int BarWidth = 30;

    /// <summary>The same where two figures stand behind it.</summary>
    private const int FrontWidth = 16;

    /// <summary>The whole reply, lines ended by a line feed, without a last one.</summary>
    public static string Of(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var text = new StringBuilder();
        text.Append(reply.Headline).Append('\n');
        Paragraph(text, reply.Text);
        Facts(text, reply.Facts);
        if (reply.Chart is { } chart)
        {
            Paragraph(text, Of(chart));
        }

        if (reply.Script is { } script)
        {
            Paragraph(text, string.Join('\n', script.Split('\n').Select(line => $"  | {line}".TrimEnd())));
        }

        Paragraph(text, string.Join('\n', reply.Choices.Select((choice, n) => $"  {n + 1}. {choice.Label}")));
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>A chart as lines of text.</summary>
    public static string Of(ReplyChart chart) => chart switch
    {
        BandChart band => Band(band),
        YearsChart years => Years(years),
        FrontChart front => Front(front),
        _ => throw new ArgumentOutOfRangeException(nameof(chart)),
    };

    private static void Paragraph(StringBuilder text, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            text.Append('\n').Append(paragraph).Append('\n');
        }
    }

    private static void Facts(StringBuilder text, IReadOnlyList<ReplyFact> facts)
    {
        if (facts.Count > 0)
        {
            var width = facts.Max(fact => fact.Label.Length);
            Paragraph(text, string.Join('\n', facts.Select(fact => $"  {fact.Label.PadRight(width)}  {fact.Value}")));
        }
    }

    private static string Band(BandChart chart)
    {
        var line = new string('-', BarWidth + 1).ToCharArray();
        foreach (var mark in chart.Marks)
        {
            line[(int)Math.Round(ChartScale.InBand(chart, mark.Amount) * BarWidth)] = 'o';
        }

        return $"{chart.Title}\n  {chart.Min.Text} [{new string(line)}] {chart.Max.Text}\n  {string.Join("   ", chart.Marks.Select(mark => $"{mark.Label} {mark.Text}"))}";
    }

    /// <summary>What each costs them as a bar: all give the person about the same.</summary>
    private static string Front(FrontChart chart)
    {
        var width = chart.Marks.Select(mark => mark.Label.Length).DefaultIfEmpty(0).Max();
        var bars = chart.Marks.Select(mark => $"  {mark.Label.PadRight(width)}  {new string('#', (int)Math.Round(ChartScale.OfLargest(chart, mark.Cost) * FrontWidth))} {mark.Text}");
        return $"{chart.Title}\n{string.Join('\n', bars)}";
    }

    private static string Years(YearsChart chart)
    {
        var width = chart.Bars.Count == 0 ? 0 : chart.Bars.Max(bar => bar.Label.Length);
        var bars = chart.Bars.Select(bar => $"  {bar.Label.PadRight(width)}  {new string('#', (int)Math.Round(ChartScale.OfLargest(chart, bar.Amount) * BarWidth))} {bar.Text}");
        return $"{chart.Title}\n{string.Join('\n', bars)}";
    }
}
