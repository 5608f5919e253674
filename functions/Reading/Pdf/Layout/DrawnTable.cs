namespace Reading.Pdf;

/// <summary>Tells a table by what is drawn behind and between its rows.</summary>
internal static class DrawnTable
{
    /// <summary>So large a part of the rows has a rule between it and the next.</summary>
    private const double RuledRows = 0.6;

    /// <summary>Every row, or every other one, is shaded.</summary>
    private const double ShadedRows = 0.4;

    /// <summary>A shade behind a row is no higher than so many font sizes; a higher one lies behind all of them.</summary>
    private const double HighestShade = 4;

    /// <summary>A rule down between columns runs along so large a part of the rows.</summary>
    private const double MostOfHeight = 0.7;

    /// <summary>Whether what is drawn makes it a table: rules or shades row by row, or a rule between labels and values.</summary>
    public static bool IsTable(TableGrid grid, TextFrame frame, PageCanvas canvas)
    {
        if (grid.Columns.Count > LabelledValues.MostColumns || !grid.Rows.Exists(row => LineText.Of(row.Cells[0].Line, canvas).Any(char.IsLetter)))
        {
            return false;
        }
        var between = 0;
        for (var i = 1; i < grid.Rows.Count; i++)
        {
            between += HasRule(grid, frame, canvas.Backdrop, grid.Rows[i - 1].Base, grid.Rows[i].Base) ? 1 : 0;
        }
        return (between >= 1 && between >= RuledRows * (grid.Rows.Count - 1)) || ((grid.Columns.Count == 2 || LabelledValues.HasMoney(grid, canvas)) && IsShaded(grid, frame, canvas.Backdrop)) || (HasLabels(grid) && HasRuleDown(grid, frame, canvas.Backdrop));
    }

    private static bool IsShaded(TableGrid grid, TextFrame frame, Backdrop backdrop)
    {
        var shaded = 0;
        foreach (var row in grid.Rows)
        {
            var (line, _) = row.Cells[0];
            var place = new Box(line.U0, line.Base - (0.3 * line.Size), grid.Columns[^1].U0, line.Base - (0.3 * line.Size));
            shaded += backdrop.Areas.Any(area => frame.FromPage(area) is var shade && shade.Height < HighestShade * line.Size &&
                shade.Contains(place.X0, place.Y0) && shade.Contains(place.X1, place.Y1)) ? 1 : 0;
        }
        return shaded >= 2 && shaded >= ShadedRows * grid.Rows.Count;
    }

    private static bool HasLabels(TableGrid grid) => grid.Columns.Count == 2 && grid.Rows.TrueForAll(row => row.Cells[0].Column != grid.Columns[0] || row.Cells[0].Line.Words.Count <= LabelledValues.WordsOfLabel);

    private static bool HasRuleDown(TableGrid grid, TextFrame frame, Backdrop backdrop)
    {
        double top = grid.Rows[0].Base, bottom = grid.Rows[^1].Base;
        return backdrop.Rules.Any(rule => frame.FromPage(rule) is var box && box.Height > box.Width && box.X0 > grid.Columns[0].U1 && box.X1 < grid.Columns[1].U0 &&
            Math.Min(box.Y1, bottom) - Math.Max(box.Y0, top) >= MostOfHeight * (bottom - top));
    }

    private static bool HasRule(TableGrid grid, TextFrame frame, Backdrop backdrop, double from, double to)
    {
        var middle = (grid.Columns[0].U0 + grid.Columns[0].U1) / 2;
        foreach (var rule in backdrop.Rules)
        {
            var box = frame.FromPage(rule);
            if (box.Width > box.Height && box.Y0 >= from && box.Y1 <= to && box.X0 <= middle && box.X1 >= middle)
            {
                return true;
            }
        }
        return false;
    }
}
