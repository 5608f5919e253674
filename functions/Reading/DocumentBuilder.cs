using Coach;

namespace Reading;

/// <summary>Puts lines into pages while a format is read: folds spaces, drops what has no text, counts against the budget.</summary>
internal sealed class DocumentBuilder(DocumentFormat format, ReadingMeter meter)
{
    private readonly List<DocumentPage> _pages = [];
    private readonly List<string> _embedded = [];
    private List<DocumentLine> _lines = [];
    private int _tables;

    public ReadingMeter Meter => meter;

    public bool IsEmpty => _lines.Count == 0 && _pages.Count == 0;

    private int Page => _pages.Count + 1;

    /// <summary>Adds a line; one without text is dropped. False where the budget is spent.</summary>
    /// <param name="text">As read; spaces are folded here.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="level">See <see cref="DocumentLine.Level"/>.</param>
    /// <param name="startsParagraph">See <see cref="DocumentLine.StartsParagraph"/>.</param>
    /// <param name="number">The line's number in the source; null counts the lines of the page.</param>
    public bool Add(string text, LineKind kind = LineKind.Text, int level = 0, bool startsParagraph = true, int? number = null)
    {
        var folded = VisibleText.Fold(text, meter);
        return folded.Length == 0
            ? meter.MayGoOn()
            : Add(new DocumentLine(Page, number ?? _lines.Count + 1, folded, kind) { Level = level, StartsParagraph = startsParagraph });
    }

    /// <summary>Adds a row of a table.</summary>
    /// <param name="cells">By column; a cell that a merged one covers from above carries its text.</param>
    /// <param name="table">From <see cref="NextTable"/>.</param>
    /// <param name="isHeader">Whether it names the columns.</param>
    /// <param name="text">The cells as they are seen, without what was carried down; null joins <paramref name="cells"/>.</param>
    /// <param name="number">The line's number in the source; null counts the lines of the page.</param>
    public bool AddRow(IReadOnlyList<string> cells, int table, bool isHeader = false, IEnumerable<string>? text = null, int? number = null)
    {
        var folded = cells.Select(cell => VisibleText.Fold(cell, meter)).ToArray();
        var joined = string.Join("  ", (text?.Select(cell => VisibleText.Fold(cell, meter)) ?? folded).Where(cell => cell.Length > 0));
        return joined.Length == 0
            ? meter.MayGoOn()
            : Add(new DocumentLine(Page, number ?? _lines.Count + 1, joined, LineKind.TableRow) { Cells = folded, Table = table, IsHeaderRow = isHeader });
    }

    /// <summary>Adds a line of a part that was read by itself, on this page.</summary>
    public bool AddCopy(DocumentLine line, int table) => Add(line with { Page = Page, Number = _lines.Count + 1, Table = table });

    /// <summary>Adds what somebody says; times in seconds.</summary>
    public bool AddCaption(string text, string? speaker, decimal? start, decimal? end, int number) =>
        Add(new DocumentLine(Page, number, text) { Speaker = speaker, Start = start, End = end });

    private bool Add(DocumentLine line)
    {
        _lines.Add(line);
        return meter.TakeCharacters(line.Text.Length);
    }

    /// <summary>Keeps data that the document carries for programs.</summary>
    public void Embed(string data)
    {
        if (meter.TakeCharacters(data.Length))
        {
            _embedded.Add(data);
        }
    }

    /// <summary>The number of a table that begins here.</summary>
    public int NextTable() => ++_tables;

    /// <summary>Ends the page; false where no further one may begin.</summary>
    public bool EndPage()
    {
        _pages.Add(new DocumentPage(Page, _lines));
        _lines = [];
        if (_pages.Count >= meter.Budget.MaxPages)
        {
            meter.Spend($"It has more than {meter.Budget.MaxPages} pages; the rest was left out.");
        }

        return !meter.IsSpent;
    }

    /// <summary>Appends the pages of a document that this one contains.</summary>
    public void Append(Document part)
    {
        if (_lines.Count > 0)
        {
            EndPage();
        }

        var tables = _tables;
        foreach (var page in part.Pages.Where(page => page.Lines.Count > 0))
        {
            foreach (var line in page.Lines)
            {
                Add(line with { Page = Page, Table = line.Table == 0 ? 0 : line.Table + tables });
                _tables = Math.Max(_tables, line.Table + tables);
            }

            EndPage();
        }

        foreach (var data in part.Embedded)
        {
            Embed(data);
        }

        meter.ReportAll(part.Problems);
    }

    /// <summary>The document as read so far.</summary>
    public Document Build()
    {
        if (_lines.Count > 0 || _pages.Count == 0)
        {
            _pages.Add(new DocumentPage(Page, _lines));
            _lines = [];
        }

        if (_pages.TrueForAll(page => page.Lines.Count == 0) && _embedded.Count == 0 && meter.Problems.Count == 0)
        {
            meter.Report(ProblemCodes.NoText, "There is no text in it.");
        }

        return new Document(format, _pages, meter.Problems) { Embedded = _embedded };
    }
}
