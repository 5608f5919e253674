namespace Reading.Pdf;

/// <summary>A column of a table, as wide as the lines that stand in it.</summary>
internal sealed class TableColumn(double u0, double u1)
{
    public double U0 { get; set; } = u0;

    public double U1 { get; set; } = u1;
}

/// <summary>A row of a table: lines on one baseline, each in its column.</summary>
internal sealed class TableRow(double baseline)
{
    public double Base => baseline;

    public List<(TextLine Line, TableColumn Column)> Cells { get; } = [];
}

/// <summary>Rows of lines in common columns, while lines are put into it one row after the other.</summary>
internal sealed class TableGrid
{
    public List<TableColumn> Columns { get; } = [];

    public List<TableRow> Rows { get; } = [];

    /// <summary>Adds a row; false where it does not fit into the columns.</summary>
    public bool TryAdd(List<TextLine> lines)
    {
        var placed = new TableRow(lines[0].Base);
        foreach (var line in lines)
        {
            if (!TryFindColumn(line, out var column) || (column is not null && placed.Cells.Exists(cell => cell.Column == column)))
            {
                return false;
            }
            if (column is null && lines.Count == 1)
            {
                return false;
            }
            placed.Cells.Add((line, column ?? new TableColumn(line.U0, line.U1)));
        }
        foreach (var (line, column) in placed.Cells)
        {
            column.U0 = Math.Min(column.U0, line.U0);
            column.U1 = Math.Max(column.U1, line.U1);
            if (!Columns.Contains(column))
            {
                Columns.Add(column);
            }
        }
        Rows.Add(placed);
        return true;
    }

    /// <summary>The column a line overlaps; null for none. False where it reaches over several.</summary>
    private bool TryFindColumn(TextLine line, out TableColumn? found)
    {
        found = null;
        foreach (var column in Columns)
        {
            if (line.U0 < column.U1 && line.U1 > column.U0)
            {
                if (found is not null)
                {
                    return false;
                }
                found = column;
            }
        }
        return true;
    }

    /// <summary>The column a word stands over; null where it reaches into two.</summary>
    public TableColumn? ColumnOver(Word word)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            var from = i == 0 ? double.MinValue : (Columns[i - 1].U1 + Columns[i].U0) / 2;
            var to = i + 1 == Columns.Count ? double.MaxValue : (Columns[i].U1 + Columns[i + 1].U0) / 2;
            if (word.U0 >= from && word.U1 <= to)
            {
                return Columns[i];
            }
        }
        return null;
    }
}
