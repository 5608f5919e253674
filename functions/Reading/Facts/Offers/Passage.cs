using Coach;

namespace Reading.Facts.Offers;

/// <summary>One sentence, list item or table row of a letter.</summary>
internal sealed class Passage
{
    /// <summary>The words, blanks of a template painted over with <see cref="TemplateBlanks.Paint"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The words as they stand in the document.</summary>
    public required string Quote { get; init; }

    /// <summary>Counted from 1; null in formats without pages.</summary>
    public int? Page { get; init; }

    /// <summary>The line on which it begins.</summary>
    public int Line { get; init; }

    /// <summary>Its place in the letter, counted from 0.</summary>
    public int Index { get; init; }

    /// <summary>The paragraph it belongs to; a row or list item is one of its own.</summary>
    public int Paragraph { get; init; }

    /// <summary>What names its content: "Base salary" before a colon, in a row's first cell, or as the head of a paragraph. Empty where nothing does.</summary>
    public string Label { get; init; } = "";

    /// <summary>Where what the label names begins in <see cref="Text"/>.</summary>
    public int ValueStart { get; init; }

    /// <summary>The heading it stands under; empty before the first.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Whether it is a heading or a line that stands alone and is no sentence.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether it is a header or footer of the page, which tells who writes and nothing of the offer.</summary>
    public bool IsLetterhead { get; init; }

    /// <summary>Where each cell of a row begins; empty for other passages.</summary>
    public IReadOnlyList<int> CellStarts { get; init; } = [];

    /// <summary>The names of the columns, for a row of a table that has them.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The words of <see cref="Text"/>.</summary>
    public Word[] Words => field ??= Offers.Words.Of(Text);

    /// <summary>What the label names, as far as it is known.</summary>
    public Topic? LabelTopic { get; init; }

    /// <summary>What the heading names, as far as it is known.</summary>
    public Topic? HeadingTopic { get; init; }

    /// <summary>Its numbers with their units.</summary>
    public IReadOnlyList<Quantity> Quantities => field ??= Offers.Quantities.In(this);

    /// <summary>The companies that it names, as start and end.</summary>
    public IReadOnlyList<(int Start, int End)> Companies => field ??= [.. CompanyNames.In(Text)];

    /// <summary>What the label names.</summary>
    public string Value => Text[ValueStart..].Trim();

    /// <summary>Where a fact was read.</summary>
    public Evidence Evidence => new(Page, Line, Quote);

    /// <summary>The place for a <see cref="Problem"/>.</summary>
    public string Where => Page is { } page ? $"page {page}" : $"line {Line}";

    /// <summary>The column in which a place of the text stands; 0 outside tables.</summary>
    public int ColumnOf(int at)
    {
        var column = 0;
        for (var i = 0; i < CellStarts.Count && CellStarts[i] <= at; i++)
        {
            column = i;
        }

        return column;
    }

    /// <summary>The column's name; empty where it has none.</summary>
    public string ColumnNameOf(int at) => CellStarts.Count > 0 && ColumnOf(at) is var column && column < Columns.Count ? Columns[column] : "";

    /// <summary>Whether any phrase of a vocabulary stands in it.</summary>
    public bool Has<T>(CueTable<T> cues)
        where T : struct => cues.IsIn(this);
}
