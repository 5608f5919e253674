namespace Reading.Pdf;

/// <summary>
/// Finds labels with values that stand close beside them, as in a table no wider than its words: line after line begins in one place, and line
/// after line has its first value in another. Where the distance is wide enough, the lines are apart already and <see cref="TableFinder"/> finds them.
/// </summary>
internal sealed class AlignedPairs
{
    /// <summary>Baselines of one row differ by no more than this part of the font size.</summary>
    private const double SameRow = 0.35;

    /// <summary>Wider than a space, as a part of the font size; from the wide gap on a line is two lines anyway.</summary>
    private const double LeastGap = 0.45;
    private const double WideGap = 1.5;

    /// <summary>Places differ by no more points.</summary>
    private const double SamePlace = 1;

    /// <summary>Rows farther apart, in font sizes, are no table; a value alone and nearer than a line goes on with the one above.</summary>
    private const double WidestRowStep = 2.5;
    private const double LineStep = 1.6;

    private const int LeastRows = 3;
    private const int WordsOfLabel = 5;

    private readonly PageCanvas _canvas;
    private readonly List<List<Word>> _rows;

    private AlignedPairs(List<List<Word>> rows, PageCanvas canvas)
    {
        _rows = rows;
        _canvas = canvas;
    }

    /// <summary>Takes the words of such tables out of a frame and gives each table as a block.</summary>
    public static List<TextBlock> TakeFrom(TextFrame frame, PageCanvas canvas)
    {
        var found = new List<TextBlock>();
        if (frame.Words.Count < LeastRows * 2 || frame.Cos != 1)
        {
            return found;
        }
        var finder = new AlignedPairs(Rows(frame.Words), canvas);
        var taken = new HashSet<Word>();
        for (var i = 0; i < finder._rows.Count;)
        {
            var (block, length) = finder.TableAt(i);
            if (block is not null)
            {
                found.Add(block);
                taken.UnionWith(finder._rows.GetRange(i, length).SelectMany(row => row));
            }
            i += Math.Max(1, block is null ? 1 : length);
        }
        if (taken.Count > 0)
        {
            frame.Words.RemoveAll(taken.Contains);
        }
        return found;
    }

    private static List<List<Word>> Rows(List<Word> words)
    {
        var sorted = new List<Word>(words);
        sorted.Sort(static (a, b) => a.Base != b.Base ? a.Base.CompareTo(b.Base) : a.U0.CompareTo(b.U0));
        var rows = new List<List<Word>>();
        foreach (var word in sorted)
        {
            if (rows.Count == 0 || word.Base - rows[^1][0].Base > SameRow * Math.Min(word.Size, rows[^1][0].Size))
            {
                rows.Add([]);
            }
            rows[^1].Add(word);
        }
        foreach (var row in rows)
        {
            row.Sort(static (a, b) => a.U0 != b.U0 ? a.U0.CompareTo(b.U0) : a.Sequence.CompareTo(b.Sequence));
        }
        return rows;
    }

    /// <summary>The table that begins at a row, and how many rows of the page it takes; null for none.</summary>
    private (TextBlock? Block, int Length) TableAt(int start)
    {
        var first = _rows[start];
        for (var i = 1; i < first.Count && i <= WordsOfLabel; i++)
        {
            if (Gap(first, i) >= LeastGap * first[0].Size && Table(start, first[0].U0, first[i].U0) is (not null, > 0) table)
            {
                return table;
            }
        }
        return (null, 0);
    }

    private (TextBlock? Block, int Length) Table(int start, double label, double value)
    {
        var pairs = new List<(List<Word> Label, List<Word> Value)>();
        var isNarrow = false;
        var end = start;
        for (; end < _rows.Count && (end == start || _rows[end][0].Base - _rows[end - 1][0].Base <= WidestRowStep * _rows[end][0].Size); end++)
        {
            var row = _rows[end];
            if (pairs.Count > 0 && IsAt(row[0], value) && IsOneLine(row, 1) && row[0].Base - _rows[end - 1][0].Base <= LineStep * row[0].Size)
            {
                pairs[^1].Value.AddRange(row);
                continue;
            }
            var at = row.FindIndex(word => IsAt(word, value));
            if (at is < 1 or > WordsOfLabel || !IsAt(row[0], label) || Gap(row, at) < LeastGap * row[0].Size || !IsOneLine(row, at + 1) || !IsOneLine(row[..at], 1))
            {
                break;
            }
            isNarrow |= Gap(row, at) < WideGap * row[0].Size;
            pairs.Add((row[..at], row[at..]));
        }
        return isNarrow && pairs.Count >= LeastRows && ToBlock(pairs) is { } block ? (block, end - start) : (null, 0);
    }

    private static double Gap(List<Word> row, int at) => row[at].U0 - row[at - 1].U1;

    private static bool IsAt(Word word, double place) => Math.Abs(word.U0 - place) <= SamePlace;

    private static bool IsOneLine(List<Word> row, int from)
    {
        for (var i = from; i < row.Count; i++)
        {
            if (Gap(row, i) > WideGap * row[0].Size)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The table; null where its labels are none or hardly a value is a figure.</summary>
    private TextBlock? ToBlock(List<(List<Word> Label, List<Word> Value)> pairs)
    {
        var rows = new List<string[]>();
        var block = new TextBlock { Rows = rows };
        foreach (var (label, value) in pairs)
        {
            rows.Add([Text(label, block), Text(value, block)]);
        }
        var figures = rows.Count(row => CellText.IsFigure(row[1]));
        if (figures * 2 < rows.Count || !rows.TrueForAll(row => CellText.IsLabel(row[0])) || !rows.Exists(row => CellText.IsMoney(row[1])))
        {
            return null;
        }
        block.Measure();
        return block;
    }

    private string Text(List<Word> words, TextBlock block)
    {
        var texts = new List<string>();
        for (var i = 0; i < words.Count;)
        {
            var line = new TextLine();
            var start = words[i];
            for (; i < words.Count && Math.Abs(words[i].Base - start.Base) <= SameRow * start.Size; i++)
            {
                line.Add(words[i]);
            }
            block.Lines.Add(line);
            texts.Add(LineText.Of(line, _canvas));
        }
        return string.Join(' ', texts);
    }
}
