namespace Reading.Pdf;

/// <summary>Tells running text in columns from a table.</summary>
internal static class TableProse
{
    /// <summary>Lines of so many words are running text.</summary>
    private const double WordsOfProse = 4.5;

    /// <summary>So large a part of the lines of running text fills the column.</summary>
    private const double FilledOfProse = 0.5;
    private const double FilledLine = 0.8;

    /// <summary>So large a part of the lines of the first column must have something beside them.</summary>
    private const double PairedLines = 0.6;

    /// <summary>Whether most lines of the first column have something beside them.</summary>
    public static bool IsPaired(TableGrid grid)
    {
        int alone = 0, paired = 0;
        foreach (var row in grid.Rows)
        {
            var isFirst = row.Cells[0].Column == grid.Columns[0];
            alone += isFirst && row.Cells.Count == 1 ? 1 : 0;
            paired += isFirst && row.Cells.Count > 1 ? 1 : 0;
        }
        return paired >= PairedLines * (alone + paired);
    }

    /// <summary>Two columns of running text, or one that has a line of its own beside nearly each of the others.</summary>
    public static bool IsIn(TableGrid grid)
    {
        var prose = 0;
        foreach (var column in grid.Columns)
        {
            prose += IsProse(grid, column, out var paired) && (paired || column == grid.Columns[0]) ? 2 : IsProse(grid, column, out _) ? 1 : 0;
        }
        return prose >= 2;
    }

    private static bool IsProse(TableGrid grid, TableColumn column, out bool isPaired)
    {
        int lines = 0, words = 0, filled = 0, paired = 0;
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Column == column)
                {
                    lines++;
                    words += cell.Line.Words.Count;
                    filled += cell.Line.U1 - cell.Line.U0 >= FilledLine * (column.U1 - column.U0) ? 1 : 0;
                    paired += row.Cells.Count > 1 ? 1 : 0;
                }
            }
        }
        isPaired = lines >= 4 && paired >= 0.8 * lines;
        return lines >= 2 && words >= WordsOfProse * lines && filled >= FilledOfProse * lines;
    }
}
