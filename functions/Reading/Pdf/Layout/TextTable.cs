namespace Reading.Pdf;

/// <summary>Rows of lines in common columns; perhaps a table, perhaps running text in columns.</summary>
internal sealed class TextTable
{
    /// <summary>Names of columns stand no farther above the first row, in font sizes, and have so few words.</summary>
    private const double WidestHeaderStep = 2.2;
    private const int WordsOfName = 3;

    private readonly TableGrid _grid = new();
    private List<TextLine> _header = [];

    public double LastBase => _grid.Rows[^1].Base;

    public static TextTable Begin(List<TextLine> row)
    {
        var table = new TextTable();
        table.TryAdd(row);
        return table;
    }

    /// <summary>Adds a row; false where it does not fit into the columns.</summary>
    public bool TryAdd(List<TextLine> lines) => _grid.TryAdd(lines);

    /// <summary>Whether this is a table; lines at its end that stand alone are given back first.</summary>
    public bool IsTable()
    {
        while (_grid.Rows.Count > 0 && _grid.Rows[^1].Cells.Count < 2)
        {
            _grid.Rows.RemoveAt(_grid.Rows.Count - 1);
        }
        _grid.Columns.Sort(static (a, b) => a.U0.CompareTo(b.U0));
        return _grid.Rows.Count(row => row.Cells.Count > 1) >= 2 && TableProse.IsPaired(_grid) && !TableProse.IsIn(_grid);
    }

    /// <summary>Whether it is labels with values beside them: labels that end with a colon, or values that are mostly figures.</summary>
    public bool IsPairs(PageCanvas canvas) => LabelledValues.Are(_grid, canvas);

    /// <summary>Whether what is drawn makes it a table: rules or shades row by row, or a rule between labels and values.</summary>
    public bool IsDrawn(TextFrame frame, PageCanvas canvas) => DrawnTable.IsTable(_grid, frame, canvas);

    /// <summary>
    /// Takes the line above the table as the names of its columns, where it runs over several of them because they stand close, and each of its words
    /// over one.
    /// </summary>
    public void TakeHeader(List<TextLine> above, PageCanvas canvas)
    {
        if (_grid.Columns.Count < 3 || above.Count == 0 || _grid.Rows[0].Base - above[0].Base > WidestHeaderStep * above[0].Size || !above.Exists(RunsOverColumns))
        {
            return;
        }
        var header = new TableRow(above[0].Base);
        foreach (var word in above.SelectMany(line => line.Words))
        {
            if (_grid.ColumnOver(word) is not { } column)
            {
                return;
            }
            if (header.Cells.Count == 0 || header.Cells[^1].Column != column)
            {
                header.Cells.Add((new(), column));
            }
            header.Cells[^1].Line.Add(word);
        }
        var names = header.Cells.FindAll(cell => cell.Column != _grid.Columns[0]);
        if (names.Count == _grid.Columns.Count - 1 && names.TrueForAll(cell => cell.Line.Words.Count <= WordsOfName && !CellText.IsFigure(LineText.Of(cell.Line, canvas))))
        {
            _grid.Rows.Insert(0, header);
            _header = above;
        }
    }

    private bool RunsOverColumns(TextLine line) => _grid.Columns.Count(column => line.U0 < column.U1 && line.U1 > column.U0) > 1;

    public void CollectLines(HashSet<TextLine> lines)
    {
        lines.UnionWith(_header);
        foreach (var row in _grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                lines.Add(cell.Line);
            }
        }
    }

    /// <summary>The table as one block of the page.</summary>
    public TextBlock ToBlock(PageCanvas canvas)
    {
        var block = new TextBlock { Rows = Texts(canvas), HasHeader = HasHeader() };
        foreach (var row in _grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                block.Lines.Add(cell.Line);
            }
        }
        block.Measure();
        return block;
    }

    private bool HasHeader() =>
        HeaderRow.IsFirst([.. _grid.Rows.SelectMany((row, i) => row.Cells.Select(cell => (cell.Line, i, _grid.Columns.IndexOf(cell.Column))))]);

    /// <summary>The cells of each row as text. A line alone, close under a row, goes on with the cell above it.</summary>
    private List<string[]> Texts(PageCanvas canvas)
    {
        var rows = new List<string[]>();
        for (var i = 0; i < _grid.Rows.Count; i++)
        {
            var continues = i > 0 && Continues(_grid.Rows[i], _grid.Rows[i - 1]);
            var cells = continues ? rows[^1] : Enumerable.Repeat("", _grid.Columns.Count).ToArray();
            foreach (var (line, column) in _grid.Rows[i].Cells)
            {
                var at = _grid.Columns.IndexOf(column);
                var text = LineText.Of(line, canvas);
                cells[at] = cells[at].Length == 0 ? text : cells[at] + " " + text;
            }
            if (!continues)
            {
                rows.Add(cells);
            }
        }
        return rows;
    }

    /// <summary>A wrapped cell: lines that stand alone, not in the first column, at the distance of lines rather than of rows.</summary>
    private bool Continues(TableRow row, TableRow above) =>
        row.Cells.Count == 1 && row.Cells[0].Column != _grid.Columns[0] && row.Base - above.Base < 1.6 * row.Cells[0].Line.Size;
}
