namespace Reading.Facts;

/// <summary>A table of a guide.</summary>
/// <param name="Headers">The names of the columns.</param>
/// <param name="Rows">The other rows, in order.</param>
internal sealed record GuideTable(IReadOnlyList<string> Headers, List<DocumentLine> Rows)
{
    /// <summary>The tables in order; the first row names the columns where none says it does.</summary>
    public static IEnumerable<GuideTable> All(IReadOnlyList<DocumentLine> lines)
    {
        foreach (var table in lines.Where(line => line.Kind == LineKind.TableRow).GroupBy(line => (line.Page, line.Table)))
        {
            var rows = table.ToList();
            if (rows.Count > 1)
            {
                yield return new(rows[0].Cells, rows.GetRange(1, rows.Count - 1));
            }
        }
    }

    /// <summary>The text of a cell; empty where the row is short.</summary>
    public static string Cell(DocumentLine row, int column) => column >= 0 && column < row.Cells.Count ? row.Cells[column] : "";
}
