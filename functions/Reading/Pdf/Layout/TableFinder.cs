namespace Reading.Pdf;

/// <summary>
/// Finds tables among the lines of a page: rows of short lines side by side, row after row in the same columns. Columns of running text look
/// alike where their baselines agree; their lines are long and fill the column.
/// </summary>
internal sealed class TableFinder
{
    /// <summary>Baselines of one row differ by no more than this part of the font size.</summary>
    private const double SameRow = 0.35;

    /// <summary>Rows farther apart than so many font sizes are two tables.</summary>
    private const double WidestRowStep = 4;

    private readonly PageCanvas _canvas;
    private readonly TextFrame _frame;
    private readonly List<TextTable> _tables = [];
    private TextTable? _open;
    private List<TextLine> _above = [];
    private List<TextLine> _last = [];

    private TableFinder(TextFrame frame, PageCanvas canvas)
    {
        _frame = frame;
        _canvas = canvas;
    }

    /// <summary>Takes the lines of tables out of the blocks and gives the tables.</summary>
    public static List<TextTable> TakeFrom(List<TextBlock> blocks, TextFrame frame, PageCanvas canvas)
    {
        var finder = new TableFinder(frame, canvas);
        foreach (var row in VisualRows(blocks))
        {
            finder.Add(row);
        }
        finder.Close();
        var taken = new HashSet<TextLine>();
        foreach (var table in finder._tables)
        {
            table.CollectLines(taken);
        }
        if (taken.Count > 0)
        {
            Remove(blocks, taken);
        }
        return finder._tables;
    }

    /// <summary>All lines, those on one baseline together, from top to bottom and from left to right.</summary>
    private static IEnumerable<List<TextLine>> VisualRows(List<TextBlock> blocks)
    {
        var lines = new List<TextLine>();
        foreach (var block in blocks)
        {
            lines.AddRange(block.Lines);
        }
        lines.Sort(static (a, b) => a.Base.CompareTo(b.Base));
        var row = new List<TextLine>();
        foreach (var line in lines)
        {
            if (row.Count > 0 && line.Base - row[0].Base > SameRow * Math.Min(line.Size, row[0].Size))
            {
                yield return Sorted(row);
                row = [];
            }
            row.Add(line);
        }
        if (row.Count > 0)
        {
            yield return Sorted(row);
        }
    }

    private static List<TextLine> Sorted(List<TextLine> row)
    {
        row.Sort(static (a, b) => a.U0.CompareTo(b.U0));
        return row;
    }

    private void Add(List<TextLine> row)
    {
        if (_open is not null && (row[0].Base - _open.LastBase > WidestRowStep * row[0].Size || !_open.TryAdd(row)))
        {
            Close();
        }
        if (_open is null && row.Count > 1)
        {
            _open = TextTable.Begin(row);
            _above = _last;
        }
        _last = row;
    }

    private void Close()
    {
        if (_open is not null && _open.IsTable() && (_open.IsPairs(_canvas) || _open.IsDrawn(_frame, _canvas)))
        {
            _open.TakeHeader(_above, _canvas);
            _tables.Add(_open);
        }
        _open = null;
    }

    private static void Remove(List<TextBlock> blocks, HashSet<TextLine> taken)
    {
        foreach (var block in blocks)
        {
            if (block.Lines.RemoveAll(taken.Contains) > 0)
            {
                block.Measure();
            }
        }
        blocks.RemoveAll(static block => block.Lines.Count == 0);
    }
}
