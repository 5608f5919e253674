namespace Reading.Word;

/// <summary>A table while it is read.</summary>
internal sealed class WordTable
{
    /// <summary>A cell with more paragraphs holds a part of the letter; the table only places it.</summary>
    private const int MaxParagraphsOfData = 8;

    public List<WordRow> Rows { get; } = [];

    public bool HasStyle { get; set; }

    public void WriteTo(DocumentBuilder builder)
    {
        if (Rows.TrueForAll(row => row.Cells.Count < 2) || Rows.Exists(row => row.Cells.Exists(IsPlace)))
        {
            WriteAsLines(builder);
            return;
        }

        var number = builder.NextTable();
        var above = new List<string>();
        foreach (var row in Rows)
        {
            var cells = new List<string>();
            foreach (var cell in row.Cells)
            {
                cells.Add(cell.ContinuesAbove && cells.Count < above.Count ? above[cells.Count] : cell.Lines.Joined);
                cells.AddRange(Enumerable.Repeat("", cell.Columns - 1));
            }

            builder.AddRow(cells, number, row.IsHeader, row.Cells.Select(cell => cell.Lines.Joined));
            above = cells;
        }
    }

    private static bool IsPlace(WordCell cell) => cell.Lines.HasTable || cell.Lines.Paragraphs > MaxParagraphsOfData;

    private void WriteAsLines(DocumentBuilder builder)
    {
        foreach (var cell in Rows.SelectMany(row => row.Cells))
        {
            cell.Lines.WriteTo(builder);
        }
    }
}

/// <summary>A row of a table.</summary>
internal sealed class WordRow
{
    public List<WordCell> Cells { get; } = [];

    public bool IsHeader { get; set; }

    public bool IsDeleted { get; set; }
}

/// <summary>A cell of a row.</summary>
internal sealed class WordCell
{
    /// <summary>Word allows 63 columns.</summary>
    public const int MaxColumns = 63;

    public WordLines Lines { get; } = new();

    public int Columns { get; set; } = 1;

    /// <summary>Whether it is a part of the merged cell above.</summary>
    public bool ContinuesAbove { get; set; }
}
