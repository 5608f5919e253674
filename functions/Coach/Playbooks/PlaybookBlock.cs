using Coach.Negotiations;
using Coach.Replies;

namespace Coach.Playbooks;

/// <summary>One piece of a section. Each rendering draws every kind.</summary>
public abstract record PlaybookBlock
{
    private PlaybookBlock()
    {
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Words">What it says.</param>
    public sealed record Paragraph(Cited Words) : PlaybookBlock;

    /// <summary>A list.</summary>
    /// <param name="Entries">At least one.</param>
    public sealed record List(IReadOnlyList<Cited> Entries) : PlaybookBlock;

    /// <summary>A table of figures.</summary>
    /// <param name="Caption">What it shows.</param>
    /// <param name="Columns">Headings of the values; empty where there is one value a row and the caption says what it is.</param>
    /// <param name="Rows">At least one.</param>
    public sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<PlaybookRow> Rows) : PlaybookBlock;

    /// <summary>The few figures to know by heart.</summary>
    /// <param name="Figures">In order, each with what it means.</param>
    public sealed record Numbers(IReadOnlyList<PlaybookNumber> Figures) : PlaybookBlock;

    /// <summary>Components in their bands.</summary>
    /// <param name="Bars">One a component.</param>
    public sealed record Pictures(IReadOnlyList<PlaybookPicture> Bars) : PlaybookBlock;

    /// <summary>The packages between the two sides.</summary>
    /// <param name="Chart">The picture.</param>
    /// <param name="Meaning">What it shows, in words.</param>
    public sealed record Front(FrontChart Chart, Cited Meaning) : PlaybookBlock;

    /// <summary>Words to send or say.</summary>
    /// <param name="Title">When.</param>
    /// <param name="Words">Ready to use.</param>
    public sealed record Script(string Title, string Words) : PlaybookBlock;

    /// <summary>What they may say, and the answer.</summary>
    /// <param name="Pairs">The most frequent first.</param>
    public sealed record Answers(IReadOnlyList<PushbackAnswer> Pairs) : PlaybookBlock;

    /// <summary>What to do on which day.</summary>
    /// <param name="Plan">In order.</param>
    public sealed record Days(IReadOnlyList<PlanDay> Plan) : PlaybookBlock;
}

/// <summary>A row of a table.</summary>
/// <param name="Label">What the values are of.</param>
/// <param name="Values">As people write them.</param>
/// <param name="Sources">Numbers of <see cref="Playbook.Sources"/>.</param>
public sealed record PlaybookRow(string Label, IReadOnlyList<string> Values, IReadOnlyList<int> Sources);

/// <summary>A figure to know by heart.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">As people write it.</param>
/// <param name="Meaning">What to do with it.</param>
/// <param name="Sources">Numbers of <see cref="Playbook.Sources"/>.</param>
public sealed record PlaybookNumber(string Label, string Value, string Meaning, IReadOnlyList<int> Sources);

/// <summary>A component in its band.</summary>
/// <param name="Chart">The picture.</param>
/// <param name="Standing">What it shows, in words.</param>
public sealed record PlaybookPicture(BandChart Chart, Cited Standing);

/// <summary>What to do on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Tasks">At least one.</param>
public sealed record PlanDay(DateOnly Day, IReadOnlyList<string> Tasks);
