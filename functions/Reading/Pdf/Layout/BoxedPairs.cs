namespace Reading.Pdf;

/// <summary>
/// Finds boxes drawn side by side, each with a name and, in another size or on lines of its own, a figure over or under it: a table of two rows.
/// </summary>
internal sealed class BoxedPairs
{
    private const int MostBoxes = 8;
    private const int WordsOfName = 5;
    private const int WordsOfFigure = 10;

    /// <summary>Bounds the search; a drawing has more lines.</summary>
    private const int MostLines = 200;

    private readonly TextFrame _frame;
    private readonly PageCanvas _canvas;

    private BoxedPairs(TextFrame frame, PageCanvas canvas)
    {
        _frame = frame;
        _canvas = canvas;
    }

    /// <summary>Takes the words of such boxes out of a frame and gives each row of boxes as a block.</summary>
    public static List<TextBlock> TakeFrom(TextFrame frame, PageCanvas canvas)
    {
        var found = new List<TextBlock>();
        if (canvas.Backdrop.Rules.Count < 8 || frame.Cos != 1)
        {
            return found;
        }
        var finder = new BoxedPairs(frame, canvas);
        foreach (var row in Boxes(canvas.Backdrop.Rules.Select(rule => frame.FromPage(rule)).ToList()).GroupBy(box => (Math.Round(box.Y0 / RuleLines.Touching), Math.Round(box.Y1 / RuleLines.Touching))))
        {
            if (row.Count() is > 1 and <= MostBoxes && finder.Take([.. row.OrderBy(box => box.X0)]) is { } block)
            {
                found.Add(block);
            }
        }
        return found;
    }

    /// <summary>Rectangles of two lines along the text and two across it with nothing drawn between them.</summary>
    private static List<Box> Boxes(List<Box> rules)
    {
        List<RuleLine> across = RuleLines.Of(rules, isAlong: true), down = RuleLines.Of(rules, isAlong: false);
        var boxes = new List<Box>();
        if (across.Count > MostLines || down.Count > MostLines)
        {
            return boxes;
        }
        foreach (var top in across)
        {
            var bottom = across.Where(line => line.At > top.At && Same(line.From, top.From) && Same(line.To, top.To)).OrderBy(line => line.At).FirstOrDefault();
            if (bottom.Length > 0 && down.Exists(line => Joins(line, top.From, top, bottom)) && down.Exists(line => Joins(line, top.To, top, bottom)))
            {
                boxes.Add(new(top.From, top.At, top.To, bottom.At));
            }
        }
        return boxes;
    }

    private static bool Joins(RuleLine line, double at, RuleLine top, RuleLine bottom) => Same(line.At, at) && Same(line.From, top.At) && Same(line.To, bottom.At);

    private static bool Same(double a, double b) => Math.Abs(a - b) <= RuleLines.Touching;

    private TextBlock? Take(List<Box> boxes)
    {
        var rows = new List<string[]> { new string[boxes.Count], new string[boxes.Count] };
        var block = new TextBlock { Rows = rows };
        var inside = new List<Word>();
        for (var i = 0; i < boxes.Count; i++)
        {
            var words = _frame.Words.FindAll(word => boxes[i].Contains((word.U0 + word.U1) / 2, word.Base - (word.Size * 0.3)));
            if (words.Count is < 2 or > WordsOfName + WordsOfFigure)
            {
                return null;
            }
            inside.AddRange(words);
            (rows[0][i], rows[1][i]) = Parts(words, block);
        }
        if (!IsPairs(rows[0], rows[1]) && !IsPairs(rows[1], rows[0]))
        {
            return null;
        }
        _frame.Words.RemoveAll(inside.Contains);
        block.Measure();
        return block;
    }

    private static bool IsPairs(string[] names, string[] figures) =>
        names.All(name => CellText.IsLabel(name) && name.AsSpan().Count(' ') < WordsOfName) && figures.Count(CellText.IsFigure) * 2 >= figures.Length && figures.Any(CellText.IsMoney);

    /// <summary>What is set in the size of the first line, and what comes after it; where all is of one size, the first line and the rest.</summary>
    private (string First, string Second) Parts(List<Word> words, TextBlock block)
    {
        var cell = new TextBlock();
        foreach (var word in words)
        {
            cell.Add(word);
        }
        LineBuilder.Build(cell);
        block.Lines.AddRange(cell.Lines);
        var first = cell.Lines.TakeWhile(line => line.Size == cell.Lines[0].Size).Count();
        first = first == cell.Lines.Count ? 1 : first;
        return (Joined(cell.Lines.Take(first)), Joined(cell.Lines.Skip(first)));
    }

    private string Joined(IEnumerable<TextLine> lines) => string.Join(' ', lines.Select(line => LineText.Of(line, _canvas)));
}
