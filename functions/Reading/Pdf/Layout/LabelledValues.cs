namespace Reading.Pdf;

/// <summary>Tells labels with values beside them from other columns of text, by what the cells say.</summary>
internal static class LabelledValues
{
    /// <summary>Labels with values have few columns; more of them are columns of figures that are read downwards as well as across.</summary>
    public const int MostColumns = 4;

    /// <summary>So many columns there may be where nearly all of the values are figures: years, or amounts beside one another.</summary>
    private const int MostColumnsOfFigures = 7;
    private const double NearlyAll = 0.8;

    /// <summary>Longer ones are no labels.</summary>
    public const int WordsOfLabel = 5;

    /// <summary>Whether it is labels with values beside them: labels that end with a colon, or values that are mostly figures.</summary>
    public static bool Are(TableGrid grid, PageCanvas canvas)
    {
        if (grid.Columns.Count > MostColumnsOfFigures)
        {
            return false;
        }
        var isHeaded = grid.Rows.Count > 2 && NamesColumns(grid, grid.Rows[0], canvas) && IsPay(grid, canvas);
        int rows = 0, labels = 0, colons = 0, values = 0, figures = 0;
        foreach (var row in grid.Rows)
        {
            if (row.Cells.Count < 2 || row.Cells[0].Column != grid.Columns[0] || (row == grid.Rows[0] && isHeaded))
            {
                continue;
            }
            rows++;
            var label = LineText.Of(row.Cells[0].Line, canvas);
            labels += label.Any(char.IsLetter) ? 1 : 0;
            colons += label.EndsWith(':') ? 1 : 0;
            for (var i = 1; i < row.Cells.Count; i++)
            {
                var text = LineText.Of(row.Cells[i].Line, canvas);
                if (CellText.IsCurrency(text) && i + 1 < row.Cells.Count)
                {
                    continue;
                }
                values++;
                figures += CellText.IsFigure(text) ? 1 : 0;
            }
        }
        if (grid.Columns.Count > MostColumns && (figures < NearlyAll * values || values < NearlyAll * rows * (grid.Columns.Count - 1) || !HasMoney(grid, canvas)))
        {
            return false;
        }
        return IsMirrored(grid, canvas) || (rows >= 2 && labels * 2 > rows && ((colons * 2 >= rows && grid.Columns.Count == 2) || figures * 2 >= values));
    }

    /// <summary>Nearly each row begins with a label and has an amount of money, its currency in the amount's cell or in one of its own.</summary>
    private static bool IsPay(TableGrid grid, PageCanvas canvas) => grid.Rows.Skip(1).Count(row => row.Cells[0].Column == grid.Columns[0] &&
        row.Cells.Exists(cell => cell.Column != grid.Columns[0] && LineText.Of(cell.Line, canvas) is var text && (CellText.IsMoney(text) || CellText.IsCurrency(text)))) >= NearlyAll * (grid.Rows.Count - 1);

    /// <summary>No cell of it is a figure, and each column has a name.</summary>
    private static bool NamesColumns(TableGrid grid, TableRow row, PageCanvas canvas) =>
        row.Cells.Count >= grid.Columns.Count - 1 && row.Cells.TrueForAll(cell => CellText.IsLabel(LineText.Of(cell.Line, canvas)) && cell.Line.Words.Count <= WordsOfLabel);

    /// <summary>A table of a page that runs from right to left has the amounts before what they are for.</summary>
    private static bool IsMirrored(TableGrid grid, PageCanvas canvas)
    {
        var pairs = grid.Rows.FindAll(row => row.Cells.Count == 2);
        return grid.Columns.Count == 2 && pairs.Count >= 3 && pairs.Count == grid.Rows.Count &&
            pairs.TrueForAll(row => CellText.IsFigure(LineText.Of(row.Cells[0].Line, canvas)) && CellText.IsLabel(LineText.Of(row.Cells[1].Line, canvas)) && row.Cells[1].Line.Words.Count <= WordsOfLabel) &&
            pairs.Count(row => CellText.IsMoney(LineText.Of(row.Cells[0].Line, canvas))) * 2 >= pairs.Count;
    }

    /// <summary>Statistics have many columns too; pay has amounts of money in them.</summary>
    public static bool HasMoney(TableGrid grid, PageCanvas canvas) =>
        grid.Rows.Exists(row => row.Cells.Exists(cell => cell.Column != grid.Columns[0] && CellText.IsMoney(LineText.Of(cell.Line, canvas))));
}
