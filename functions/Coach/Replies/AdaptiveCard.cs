using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Coach.Replies;

/// <summary>
/// A reply as an Adaptive Card 1.5. Charts are those of Teams, each with text to fall back on; choices are <c>Action.Execute</c> with <c>Action.Submit</c> to fall
/// back on, and both send <c>{"choice": id}</c>.
/// </summary>
public static partial class AdaptiveCard
{
    /// <summary>The <c>verb</c> of every choice.</summary>
    public const string Verb = "choose";

    /// <summary>Characters of a bar that fit between two amounts on a phone.</summary>
    private const int BarWidth = 24;

    /// <summary>Characters of labels and frames that fit side by side on a phone.</summary>
    private const int RowWidth = 38;

    /// <summary>Characters that a button is wider than its label.</summary>
    private const int ButtonFrame = 5;

    /// <summary>The card as JSON.</summary>
    public static JsonObject Of(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var body = new JsonArray { Text(reply.Headline, ("weight", "Bolder"), ("size", "Medium")) };
        foreach (var paragraph in reply.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            body.Add(Text(paragraph));
        }

        if (reply.Facts.Count > 0)
        {
            body.Add(new JsonObject { ["type"] = "FactSet", ["facts"] = new JsonArray([.. reply.Facts.Select(Fact)]) });
        }

        if (reply.Chart is { } chart)
        {
            body.Add(Chart(chart));
        }

        if (reply.Script is { } script)
        {
            body.Add(Script(script));
        }

        foreach (var row in Rows(reply.Choices))
        {
            body.Add(new JsonObject { ["type"] = "ActionSet", ["spacing"] = row[0] == reply.Choices[0] ? "Default" : "None", ["actions"] = new JsonArray([.. row.Select(Action)]) });
        }

        return new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = PlainText.Of(reply),
            ["body"] = body,
        };
    }

    /// <summary>The card as it should stand after a choice was tapped: the choice instead of the choices; null where the reply has no such choice.</summary>
    public static JsonObject? Answered(Reply reply, string choice)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Choices.FirstOrDefault(one => one.Id == choice) is { } chosen
            ? Of(reply with { Choices = [], Text = $"{reply.Text}\n\n✓ {chosen.Label}".Trim() })
            : null;
    }

    /// <summary>The card with a button that opens an address.</summary>
    public static JsonObject WithLink(Reply reply, string label, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var card = Of(reply);
        card["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = label, ["url"] = address.ToString() });
        return card;
    }

    private static JsonNode Fact(ReplyFact fact) => new JsonObject { ["title"] = Escaped(fact.Label), ["value"] = Escaped(fact.Value) };

    private static JsonObject Chart(ReplyChart chart) => chart is FrontChart front ? Front(front) : new()
    {
        ["type"] = chart is YearsChart ? "Chart.VerticalBar" : "Chart.HorizontalBar",
        ["title"] = chart.Title,
        ["data"] = new JsonArray([.. Marks(chart).Select(mark => (JsonNode)new JsonObject { ["x"] = $"{mark.Label} {mark.Text}", ["y"] = mark.Amount })]),
        ["fallback"] = new JsonObject { ["type"] = "Container", ["items"] = new JsonArray([.. Drawn(chart)]) },
    };

    /// <summary>The line and the points as two series of a line chart.</summary>
    private static JsonObject Front(FrontChart chart)
    {
        static JsonObject Series(string legend, IEnumerable<FrontPoint> points) => new()
        {
            ["legend"] = legend,
            ["values"] = new JsonArray([.. points.Select(point => (JsonNode)new JsonObject { ["x"] = point.Gain, ["y"] = point.Cost })]),
        };
        return new()
        {
            ["type"] = "Chart.Line",
            ["title"] = chart.Title,
            ["xAxisTitle"] = "worth to you",
            ["yAxisTitle"] = "cost to them",
            ["data"] = new JsonArray(Series("The best for both", chart.Line), Series("Packages", chart.Marks.OrderBy(mark => mark.Gain))),
            ["fallback"] = new JsonObject { ["type"] = "Container", ["items"] = new JsonArray([.. Drawn(chart)]) },
        };
    }

    /// <summary>The chart in characters that no Markdown reads as its own. A mark has a line of its own: on a phone one long line breaks anywhere.</summary>
    private static IEnumerable<JsonNode> Drawn(ReplyChart chart)
    {
        yield return Text(chart.Title, ("weight", "Bolder"), ("size", "Small"));
        foreach (var line in chart switch { BandChart band => Lines(band), FrontChart front => Lines(front), _ => Lines((YearsChart)chart) })
        {
            yield return Text(line, ("fontType", "Monospace"), ("size", "Small"), ("spacing", "None"));
        }
    }

    private static IEnumerable<string> Lines(BandChart chart) =>
    [
        $"{chart.Min.Text} {Bar(chart.Marks.Select(mark => ChartScale.InBand(chart, mark.Amount)))} {chart.Max.Text}",
        .. chart.Marks.Select(mark => $"{mark.Label} {mark.Text}"),
    ];

    private static IEnumerable<string> Lines(YearsChart chart) =>
        chart.Bars.SelectMany(bar => new[] { $"{bar.Label} {bar.Text}", new string('█', Math.Max(1, (int)Math.Round(ChartScale.OfLargest(chart, bar.Amount) * BarWidth))) });

    private static IEnumerable<string> Lines(FrontChart chart) =>
        chart.Marks.SelectMany(mark => new[] { $"{mark.Label} {mark.Text}", new string('█', Math.Max(1, (int)Math.Round(ChartScale.OfLargest(chart, mark.Cost) * BarWidth))) });

    private static string Bar(IEnumerable<decimal> marks)
    {
        var bar = new string('░', BarWidth).ToCharArray();
        foreach (var at in marks)
        {
            bar[(int)Math.Round(at * (BarWidth - 1))] = '█';
        }

        return new(bar);
    }

    private static IEnumerable<ChartMark> Marks(ReplyChart chart) => chart switch
    {
        BandChart band => [band.Min, .. band.Marks, band.Max],
        YearsChart years => years.Bars,
        _ => throw new ArgumentOutOfRangeException(nameof(chart)),
    };

    /// <summary>A line a block: a text block joins lines that are parted by one line feed.</summary>
    private static JsonObject Script(string script) => new()
    {
        ["type"] = "Container",
        ["style"] = "emphasis",
        ["items"] = new JsonArray([.. script.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (JsonNode)Text(line, ("spacing", "Small")))]),
    };

    /// <summary>Clients that do not break a row of buttons cut it off: a row holds what fits on a phone.</summary>
    private static IEnumerable<IReadOnlyList<ReplyChoice>> Rows(IReadOnlyList<ReplyChoice> choices)
    {
        var row = new List<ReplyChoice>();
        foreach (var choice in choices)
        {
            if (row.Count > 0 && row.Sum(WidthOf) + WidthOf(choice) > RowWidth)
            {
                yield return row;
                row = [];
            }

            row.Add(choice);
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    private static int WidthOf(ReplyChoice choice) => choice.Label.Length + ButtonFrame;

    private static JsonNode Action(ReplyChoice choice) => new JsonObject
    {
        ["type"] = "Action.Execute",
        ["title"] = choice.Label,
        ["verb"] = Verb,
        ["data"] = new JsonObject { ["choice"] = choice.Id },
        ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = choice.Label, ["data"] = new JsonObject { ["choice"] = choice.Id } },
    };

    private static JsonObject Text(string text, params (string Name, string Value)[] more)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = Escaped(text), ["wrap"] = true };
        foreach (var (name, value) in more)
        {
            block[name] = value;
        }

        return block;
    }

    /// <summary>Text blocks read Markdown: what a document or a person wrote must not become a link, bold, a list or a heading.</summary>
    private static string Escaped(string text) => ListMark().Replace(text, mark => $"{mark.Groups["mark"].Value}\u00A0")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal);

    // The space makes the list; one that does not break leaves the mark as it is typed.
    [GeneratedRegex(@"^ {0,3}(?<mark>[0-9]{1,9}[.)]|[-+]|#{1,6}) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ListMark();
}
