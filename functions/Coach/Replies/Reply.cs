using System.Text.Json.Serialization;
using Coach.Negotiations;

namespace Coach.Replies;

/// <summary>
/// One thing the coach says, the same in every channel. Short: one thing to do, the numbers, the reason. Every number in <paramref name="Text"/> is among
/// the facts or the chart, or in the script.
/// </summary>
/// <param name="Headline">The one thing to know or do, at most <see cref="ReplyLimits.Headline"/> characters.</param>
/// <param name="Text">A few short sentences; empty where the headline says it all. Paragraphs are parted by an empty line, no markup.</param>
/// <param name="Facts">Numbers by name, in order of weight.</param>
/// <param name="Chart">A picture of the numbers; null where there is none.</param>
/// <param name="Choices">What the person may tap; typing always works too.</param>
/// <param name="Script">Words to copy and send or say; null where there are none.</param>
/// <param name="Stage">Where the negotiation stands after this reply.</param>
public sealed record Reply(
    string Headline,
    string Text,
    IReadOnlyList<ReplyFact> Facts,
    ReplyChart? Chart,
    IReadOnlyList<ReplyChoice> Choices,
    string? Script,
    Stage Stage);

/// <summary>A number by name.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">As people write it.</param>
public sealed record ReplyFact(string Label, string Value);

/// <summary>Something to tap.</summary>
/// <param name="Id">Comes back as <see cref="Signal.Chose.Choice"/>; one of <see cref="ChoiceIds"/>, with an argument after a colon where it needs one.</param>
/// <param name="Label">A few words.</param>
public sealed record ReplyChoice(string Id, string Label);

/// <summary>A picture of numbers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BandChart), "band")]
[JsonDerivedType(typeof(YearsChart), "years")]
[JsonDerivedType(typeof(FrontChart), "front")]
public abstract record ReplyChart
{
    private protected ReplyChart(string title) => Title = title;

    /// <summary>What the picture shows, for screen readers too.</summary>
    public string Title { get; }
}

/// <summary>One component in its band, with the lines of the strategy.</summary>
/// <param name="Title">What the picture shows.</param>
/// <param name="Min">The band's lower end.</param>
/// <param name="Max">The band's upper end, above <paramref name="Min"/>.</param>
/// <param name="Marks">What stands in it, in order of amount; may lie outside the band.</param>
public sealed record BandChart(string Title, ChartMark Min, ChartMark Max, IReadOnlyList<ChartMark> Marks) : ReplyChart(Title);

/// <summary>Amounts year by year, a bar a year, for one or more offers.</summary>
/// <param name="Title">What the picture shows.</param>
/// <param name="Bars">The bars in order.</param>
public sealed record YearsChart(string Title, IReadOnlyList<ChartMark> Bars) : ReplyChart(Title);

/// <summary>What packages give the one side and cost the other: a point each, and the line that none can better for both.</summary>
/// <param name="Title">What the picture shows.</param>
/// <param name="Line">The corners of the line, from nothing on; both sides grow along it.</param>
/// <param name="Marks">The points, in order.</param>
public sealed record FrontChart(string Title, IReadOnlyList<FrontPoint> Line, IReadOnlyList<FrontPoint> Marks) : ReplyChart(Title);

/// <summary>A point of a <see cref="FrontChart"/>.</summary>
/// <param name="Label">Its name; empty for a corner of the line.</param>
/// <param name="Gain">What it gives the person.</param>
/// <param name="Cost">What it costs the other side.</param>
/// <param name="Text">Both as people write them.</param>
public sealed record FrontPoint(string Label, decimal Gain, decimal Cost, string Text);

/// <summary>An amount in a picture.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Amount">Its size.</param>
/// <param name="Text">The amount as people write it.</param>
public sealed record ChartMark(string Label, decimal Amount, string Text);
