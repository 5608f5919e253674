namespace Reading.Pdf;

/// <summary>Rows of lines in common columns; perhaps a table, perhaps running text in columns.</summary>
internal sealed class TextTable
{
    /// <summary>Lines of so many words are running text.</summary>
    private const double WordsOfProse = 4.5;

    /// <summary>So large a part of the lines of running text fills the column.</summary>
    private const double FilledOfProse = 0.5;
    private const double FilledLine = 0.8;

    /// <summary>So large a part of the lines of the first column must have something beside them.</summary>
    private const double PairedLines = 0.6;

    /// <summary>Labels with values have few columns; more of them are columns of figures that are read downwards as well as across.</summary>
    private const int MostColumnsOfPairs = 4;

    /// <summary>So many columns there may be where nearly all of the values are figures: years, or amounts beside one another.</summary>
    private const int MostColumnsOfFigures = 7;
    private const double NearlyAll = 0.8;

    /// <summary>So large a part of the rows has a rule between it and the next.</summary>
    private const double RuledRows = 0.6;

    /// <summary>Every row, or every other one, is shaded.</summary>
    private const double ShadedRows = 0.4;

    /// <summary>A shade behind a row is no higher than so many font sizes; a higher one lies behind all of them.</summary>
    private const double HighestShade = 4;

    /// <summary>A rule down between columns runs along so large a part of the rows.</summary>
    private const double MostOfHeight = 0.7;

    /// <summary>Longer ones are no labels.</summary>
    private const int WordsOfLabel = 5;

    /// <summary>Names of columns stand no farther above the first row, in font sizes, and have so few words.</summary>
    private const double WidestHeaderStep = 2.2;
    private const int WordsOfName = 3;

    private readonly List<Column> _columns = [];
    private readonly List<Row> _rows = [];
    private List<TextLine> _header = [];

    private sealed class Column(double u0, double u1)
    {
        public double U0 = u0;
        public double U1 = u1;
    }

    private sealed class Row(double baseline)
    {
        public double Base = baseline;
        public readonly List<(TextLine Line, Column Column)> Cells = [];
    }

    public double LastBase => _rows[^1].Base;

    public static TextTable Begin(List<TextLine> row)
    {
        var table = new TextTable();
        table.TryAdd(row);
        return table;
    }

    /// <summary>Adds a row; false where it does not fit into the columns.</summary>
    public bool TryAdd(List<TextLine> lines)
    {
        var placed = new Row(lines[0].Base);
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
            placed.Cells.Add((line, column ?? new(line.U0, line.U1)));
        }
        foreach (var (line, column) in placed.Cells)
        {
            column.U0 = Math.Min(column.U0, line.U0);
            column.U1 = Math.Max(column.U1, line.U1);
            if (!_columns.Contains(column))
            {
                _columns.Add(column);
            }
        }
        _rows.Add(placed);
        return true;
    }

    /// <summary>The column a line overlaps; null for none. False where it reaches over several.</summary>
    private bool TryFindColumn(TextLine line, out Column? found)
    {
        found = null;
        foreach (var column in _columns)
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

    /// <summary>Whether this is a table; lines at its end that stand alone are given back first.</summary>
    public bool IsTable()
    {
        while (_rows.Count > 0 && _rows[^1].Cells.Count < 2)
        {
            _rows.RemoveAt(_rows.Count - 1);
        }
        _columns.Sort(static (a, b) => a.U0.CompareTo(b.U0));
        return _rows.Count(row => row.Cells.Count > 1) >= 2 && FirstColumnIsPaired() && !HasProse();
    }

    private bool FirstColumnIsPaired()
    {
        int alone = 0, paired = 0;
        foreach (var row in _rows)
        {
            var isFirst = row.Cells[0].Column == _columns[0];
            alone += isFirst && row.Cells.Count == 1 ? 1 : 0;
            paired += isFirst && row.Cells.Count > 1 ? 1 : 0;
        }
        return paired >= PairedLines * (alone + paired);
    }

    /// <summary>Two columns of running text, or one that has a line of its own beside nearly each of the others.</summary>
    private bool HasProse()
    {
        var prose = 0;
        foreach (var column in _columns)
        {
            prose += IsProse(column, out var paired) && (paired || column == _columns[0]) ? 2 : IsProse(column, out _) ? 1 : 0;
        }
        return prose >= 2;
    }

    private bool IsProse(Column column, out bool isPaired)
    {
        int lines = 0, words = 0, filled = 0, paired = 0;
        foreach (var row in _rows)
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

    /// <summary>Whether it is labels with values beside them: labels that end with a colon, or values that are mostly figures.</summary>
    public bool IsPairs(PageCanvas canvas)
    {
        if (_columns.Count > MostColumnsOfFigures)
        {
            return false;
        }
        var isHeaded = _rows.Count > 2 && NamesColumns(_rows[0], canvas) && IsPay(canvas);
        int rows = 0, labels = 0, colons = 0, values = 0, figures = 0;
        foreach (var row in _rows)
        {
            if (row.Cells.Count < 2 || row.Cells[0].Column != _columns[0] || (row == _rows[0] && isHeaded))
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
        if (_columns.Count > MostColumnsOfPairs && (figures < NearlyAll * values || values < NearlyAll * rows * (_columns.Count - 1) || !HasMoney(canvas)))
        {
            return false;
        }
        return IsMirrored(canvas) || (rows >= 2 && labels * 2 > rows && ((colons * 2 >= rows && _columns.Count == 2) || figures * 2 >= values));
    }

    /// <summary>Nearly each row begins with a label and has an amount of money, its currency in the amount's cell or in one of its own.</summary>
    private bool IsPay(PageCanvas canvas) => _rows.Skip(1).Count(row => row.Cells[0].Column == _columns[0] &&
        row.Cells.Exists(cell => cell.Column != _columns[0] && LineText.Of(cell.Line, canvas) is var text && (CellText.IsMoney(text) || CellText.IsCurrency(text)))) >= NearlyAll * (_rows.Count - 1);

    /// <summary>No cell of it is a figure, and each column has a name.</summary>
    private bool NamesColumns(Row row, PageCanvas canvas) =>
        row.Cells.Count >= _columns.Count - 1 && row.Cells.TrueForAll(cell => CellText.IsLabel(LineText.Of(cell.Line, canvas)) && cell.Line.Words.Count <= WordsOfLabel);

    /// <summary>A table of a page that runs from right to left has the amounts before what they are for.</summary>
    private bool IsMirrored(PageCanvas canvas)
    {
        var pairs = _rows.FindAll(row => row.Cells.Count == 2);
        return _columns.Count == 2 && pairs.Count >= 3 && pairs.Count == _rows.Count &&
            pairs.TrueForAll(row => CellText.IsFigure(LineText.Of(row.Cells[0].Line, canvas)) && CellText.IsLabel(LineText.Of(row.Cells[1].Line, canvas)) && row.Cells[1].Line.Words.Count <= WordsOfLabel) &&
            pairs.Count(row => CellText.IsMoney(LineText.Of(row.Cells[0].Line, canvas))) * 2 >= pairs.Count;
    }

    /// <summary>Whether what is drawn makes it a table: rules or shades row by row, or a rule between labels and values.</summary>
    public bool IsDrawn(TextFrame frame, PageCanvas canvas)
    {
        if (_columns.Count > MostColumnsOfPairs || !_rows.Exists(row => LineText.Of(row.Cells[0].Line, canvas).Any(char.IsLetter)))
        {
            return false;
        }
        var between = 0;
        for (var i = 1; i < _rows.Count; i++)
        {
            between += HasRule(frame, canvas.Backdrop, _rows[i - 1].Base, _rows[i].Base) ? 1 : 0;
        }
        return (between >= 1 && between >= RuledRows * (_rows.Count - 1)) || ((_columns.Count == 2 || HasMoney(canvas)) && IsShaded(frame, canvas.Backdrop)) || (HasLabels() && HasRuleDown(frame, canvas.Backdrop));
    }

    private bool IsShaded(TextFrame frame, Backdrop backdrop)
    {
        var shaded = 0;
        foreach (var row in _rows)
        {
            var (line, _) = row.Cells[0];
            var place = new Box(line.U0, line.Base - (0.3 * line.Size), _columns[^1].U0, line.Base - (0.3 * line.Size));
            shaded += backdrop.Areas.Any(area => frame.FromPage(area) is var shade && shade.Height < HighestShade * line.Size &&
                shade.Contains(place.X0, place.Y0) && shade.Contains(place.X1, place.Y1)) ? 1 : 0;
        }
        return shaded >= 2 && shaded >= ShadedRows * _rows.Count;
    }

    /// <summary>Statistics have many columns too; pay has amounts of money in them.</summary>
    private bool HasMoney(PageCanvas canvas) =>
        _rows.Exists(row => row.Cells.Exists(cell => cell.Column != _columns[0] && CellText.IsMoney(LineText.Of(cell.Line, canvas))));

    private bool HasLabels() => _columns.Count == 2 && _rows.TrueForAll(row => row.Cells[0].Column != _columns[0] || row.Cells[0].Line.Words.Count <= WordsOfLabel);

    private bool HasRuleDown(TextFrame frame, Backdrop backdrop)
    {
        double top = _rows[0].Base, bottom = _rows[^1].Base;
        return backdrop.Rules.Any(rule => frame.FromPage(rule) is var box && box.Height > box.Width && box.X0 > _columns[0].U1 && box.X1 < _columns[1].U0 &&
            Math.Min(box.Y1, bottom) - Math.Max(box.Y0, top) >= MostOfHeight * (bottom - top));
    }

    private bool HasRule(TextFrame frame, Backdrop backdrop, double from, double to)
    {
        var middle = (_columns[0].U0 + _columns[0].U1) / 2;
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

    /// <summary>
    /// Takes the line above the table as the names of its columns, where it runs over several of them because they stand close, and each of its words
    /// over one.
    /// </summary>
    public void TakeHeader(List<TextLine> above, PageCanvas canvas)
    {
        if (_columns.Count < 3 || above.Count == 0 || _rows[0].Base - above[0].Base > WidestHeaderStep * above[0].Size || !above.Exists(RunsOverColumns))
        {
            return;
        }
        var header = new Row(above[0].Base);
        foreach (var word in above.SelectMany(line => line.Words))
        {
            if (ColumnOver(word) is not { } column)
            {
                return;
            }
            if (header.Cells.Count == 0 || header.Cells[^1].Column != column)
            {
                header.Cells.Add((new(), column));
            }
            header.Cells[^1].Line.Add(word);
        }
        var names = header.Cells.FindAll(cell => cell.Column != _columns[0]);
        if (names.Count == _columns.Count - 1 && names.TrueForAll(cell => cell.Line.Words.Count <= WordsOfName && !CellText.IsFigure(LineText.Of(cell.Line, canvas))))
        {
            _rows.Insert(0, header);
            _header = above;
        }
    }

    private bool RunsOverColumns(TextLine line) => _columns.Count(column => line.U0 < column.U1 && line.U1 > column.U0) > 1;

    /// <summary>The column a word stands over; null where it reaches into two.</summary>
    private Column? ColumnOver(Word word)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            var from = i == 0 ? double.MinValue : (_columns[i - 1].U1 + _columns[i].U0) / 2;
            var to = i + 1 == _columns.Count ? double.MaxValue : (_columns[i].U1 + _columns[i + 1].U0) / 2;
            if (word.U0 >= from && word.U1 <= to)
            {
                return _columns[i];
            }
        }
        return null;
    }

    public void CollectLines(HashSet<TextLine> lines)
    {
        lines.UnionWith(_header);
        foreach (var row in _rows)
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
        foreach (var row in _rows)
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
        HeaderRow.IsFirst([.. _rows.SelectMany((row, i) => row.Cells.Select(cell => (cell.Line, i, _columns.IndexOf(cell.Column))))]);

    /// <summary>The cells of each row as text. A line alone, close under a row, goes on with the cell above it.</summary>
    private List<string[]> Texts(PageCanvas canvas)
    {
        var rows = new List<string[]>();
        for (var i = 0; i < _rows.Count; i++)
        {
            var continues = i > 0 && Continues(_rows[i], _rows[i - 1]);
            var cells = continues ? rows[^1] : Enumerable.Repeat("", _columns.Count).ToArray();
            foreach (var (line, column) in _rows[i].Cells)
            {
                var at = _columns.IndexOf(column);
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
    private bool Continues(Row row, Row above) =>
        row.Cells.Count == 1 && row.Cells[0].Column != _columns[0] && row.Base - above.Base < 1.6 * row.Cells[0].Line.Size;
}
