namespace Reading.Pdf;

/// <summary>
/// A table whose cells are drawn: rules from edge to edge between its rows, rules down between its columns. What stands in a cell belongs
/// together however its lines are broken or placed. Where a rule down is left out in a row, the cells beside it are one.
/// </summary>
internal sealed class RuledTable
{
    /// <summary>A rule between rows runs over so large a part of the width; the rules within merged cells do not.</summary>
    private const double FullWidth = 0.9;

    /// <summary>A rule between columns runs over so large a part of the height.</summary>
    private const double MostOfHeight = 0.4;

    /// <summary>A label, what it rests on, four years and their sum; tables of more columns are statistics.</summary>
    private const int MostColumns = 7;

    /// <summary>In so few columns values may be words; in more of them most are figures.</summary>
    private const int MostColumnsOfText = 3;

    /// <summary>So large a part of the cells has text.</summary>
    private const double FilledCells = 0.4;

    /// <summary>More words than this in a cell, on average, is a page laid out in boxes, or a form with its instructions.</summary>
    private const double WordsOfProse = 12;

    private readonly List<RuleLine> _across = [];
    private readonly List<RuleLine> _down = [];
    private readonly double[] _rowEdges;
    private readonly double[] _columnEdges;
    private readonly Dictionary<(int Row, int Column), TextBlock> _cells = [];

    public RuledTable(IEnumerable<RuleLine> across, IEnumerable<RuleLine> down)
    {
        _across.AddRange(across);
        _down.AddRange(down);
        double width = _across.Max(line => line.Length), height = _down.Max(line => line.Length);
        _rowEdges = Edges(_across.Where(line => line.Length >= FullWidth * width));
        _columnEdges = Edges(_down.Where(line => line.Length >= MostOfHeight * height));
    }

    public bool HasShape => _rowEdges.Length >= 3 && _columnEdges.Length is >= 3 and <= MostColumns + 1;

    private int Rows => _rowEdges.Length - 1;

    private int Columns => _columnEdges.Length - 1;

    /// <summary>Takes the words of the table out of a frame and gives it as one block; null, with nothing taken, where it is none.</summary>
    public TextBlock? TakeFrom(List<Word> words, PageCanvas canvas)
    {
        var inside = new HashSet<Word>();
        foreach (var word in words)
        {
            if (CellOf((word.U0 + word.U1) / 2, word.Base - (word.Size * 0.3)) is { } cell)
            {
                inside.Add(word);
                Cell(cell).Add(word);
            }
        }
        if (!HasCells(inside.Count) || ToBlock(canvas) is not { } block)
        {
            return null;
        }
        words.RemoveAll(inside.Contains);
        return block;
    }

    private TextBlock Cell((int Row, int Column) at)
    {
        if (!_cells.TryGetValue(at, out var block))
        {
            _cells[at] = block = new();
        }
        return block;
    }

    private TextBlock? ToBlock(PageCanvas canvas)
    {
        foreach (var cell in _cells.Values)
        {
            LineBuilder.Build(cell);
        }
        var rows = new List<string[]>();
        var whole = new TextBlock { Rows = rows, HasHeader = HasHeader() };
        whole.Lines.AddRange(_cells.Values.SelectMany(cell => cell.Lines));
        for (var row = 0; row < Rows; row++)
        {
            var cells = new TextBlock?[Columns];
            for (var column = 0; column < Columns; column++)
            {
                cells[column] = _cells.GetValueOrDefault((row, column));
            }
            if (cells.Any(cell => cell is not null))
            {
                AddRows(cells, rows, canvas);
            }
        }
        whole.Measure();
        return TellsOfLabels(rows) ? whole : null;
    }

    /// <summary>One row, or several that no rule parts: then each cell beside the labels has as many lines, all of them figures.</summary>
    private static void AddRows(TextBlock?[] cells, List<string[]> rows, PageCanvas canvas)
    {
        var filled = cells.Skip(1).OfType<TextBlock>().ToList();
        var count = cells[0]?.Lines.Count ?? 0;
        if (count < 2 || filled.Count == 0 || !filled.TrueForAll(cell => cell.Lines.Count == count && cell.Lines.TrueForAll(line => CellText.IsFigure(LineText.Of(line, canvas)))))
        {
            rows.Add([.. cells.Select(cell => cell is null ? "" : Paragraphs.Joined(cell, canvas))]);
            return;
        }
        for (var i = 0; i < count; i++)
        {
            rows.Add([.. cells.Select(cell => cell is null ? "" : LineText.Of(cell.Lines[i], canvas))]);
        }
    }

    private bool HasHeader()
    {
        var top = _cells.Keys.Min(cell => cell.Row);
        return HeaderRow.IsFirst([.. _cells.SelectMany(cell => cell.Value.Lines.Select(line => (line, cell.Key.Row - top, cell.Key.Column)))]);
    }

    /// <summary>Whether rows begin with labels and go on with what is said of them: in few columns anything, in many columns figures.</summary>
    private bool TellsOfLabels(List<string[]> rows)
    {
        int labels = 0, values = 0, figures = 0;
        foreach (var row in rows.Skip(1))
        {
            labels += CellText.IsLabel(row[0]) ? 1 : 0;
            foreach (var cell in row.Skip(1).Where(cell => cell.Any(char.IsLetterOrDigit)))
            {
                values++;
                figures += CellText.IsFigure(cell) ? 1 : 0;
            }
        }
        return labels * 2 > rows.Count - 1 && (Columns <= MostColumnsOfText || figures * 2 >= values);
    }

    private static double[] Edges(IEnumerable<RuleLine> lines)
    {
        var edges = new List<double>();
        foreach (var line in lines.OrderBy(line => line.At))
        {
            if (edges.Count == 0 || line.At - edges[^1] > RuleLines.Touching)
            {
                edges.Add(line.At);
            }
        }
        return [.. edges];
    }

    private (int Row, int Column)? CellOf(double u, double v)
    {
        int row = Between(_rowEdges, v), column = Between(_columnEdges, u);
        if (row < 0 || column < 0)
        {
            return null;
        }
        while (column > 0 && !HasRule(_columnEdges[column], v))
        {
            column--;
        }
        return (row, column);
    }

    private bool HasRule(double edge, double v) => _down.Exists(line => Math.Abs(line.At - edge) <= RuleLines.Touching && line.Covers(v));

    private static int Between(double[] edges, double place)
    {
        var index = Array.BinarySearch(edges, place);
        index = index < 0 ? ~index - 1 : index;
        return index < edges.Length - 1 ? index : -1;
    }

    private bool HasCells(int words)
    {
        var paired = _cells.Keys.GroupBy(cell => cell.Row).Count(row => row.Count() >= 2);
        return paired >= 2 && paired * 2 >= Rows && _cells.Count >= FilledCells * Rows * Columns && words <= WordsOfProse * _cells.Count;
    }
}
