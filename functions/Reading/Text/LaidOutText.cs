using System.Text.RegularExpressions;

namespace Reading.Text;

/// <summary>Text as laid out in a file: tells where paragraphs begin, what are items, quotes, rows and pages.</summary>
/// <param name="builder">Takes the lines.</param>
/// <param name="isNumbered">Whether lines carry their number in the text; else their position on the page.</param>
internal sealed partial class LaidOutText(DocumentBuilder builder, bool isNumbered = true)
{
    private Laid _previous = new("", 0);
    private Row? _row;
    private int _table;
    private bool _pageBegins;

    /// <summary>Adds every line.</summary>
    public void Add(string text)
    {
        var number = 0;
        foreach (var line in PlainTextReader.SplitLines(text))
        {
            number++;
            if (!Add(line, isNumbered ? number : null))
            {
                return;
            }
        }

        EndTable();
    }

    private bool Add(string line, int? number)
    {
        if (line.Contains('\f', StringComparison.Ordinal))
        {
            EndTable();
            _pageBegins = !builder.IsEmpty;
            line = line.Replace('\f', ' ');
        }

        var cells = TabbedColumns.Split(line);
        if (cells?.Length != _row?.Cells.Length)
        {
            EndTable();
        }

        if (_pageBegins && !string.IsNullOrWhiteSpace(line))
        {
            _pageBegins = false;
            builder.EndPage();
        }

        var laid = new Laid(line, line.Length - line.AsSpan().TrimStart().Length);
        var goesOn = cells is null ? AddLine(laid, number) : AddRow(new Row(cells, number));
        _previous = laid;
        return goesOn;
    }

    // A row waits for the next: alone it is no table.
    private bool AddRow(Row row)
    {
        if (_row is { } waiting)
        {
            _table = _table == 0 ? builder.NextTable() : _table;
            builder.AddRow(waiting.Cells, _table, number: waiting.Number);
        }

        _row = row;
        return builder.Meter.MayGoOn();
    }

    private void EndTable()
    {
        if (_row is { } last)
        {
            _ = _table == 0
                ? builder.Add(string.Join(' ', last.Cells), number: last.Number)
                : builder.AddRow(last.Cells, _table, number: last.Number);
        }

        (_row, _table) = (null, 0);
    }

    private bool AddLine(Laid line, int? number)
    {
        if (line.Text is ['>', .. var quoted])
        {
            return builder.Add(quoted.TrimStart('>', ' '), LineKind.Quote, startsParagraph: _previous.Text is not ['>', ..], number: number);
        }

        var bullet = Bullet().Match(line.Text);
        return bullet.Success
            ? builder.Add(line.Text[bullet.Length..], LineKind.ListItem, 1 + (line.Indent / 4), number: number)
            : builder.Add(line.Text, startsParagraph: StartsParagraph(line), number: number);
    }

    private bool StartsParagraph(Laid line) =>
        string.IsNullOrWhiteSpace(_previous.Text)
        || Numbered().IsMatch(line.Text)
        || (line.Indent > _previous.Indent && !Bullet().IsMatch(_previous.Text) && !Numbered().IsMatch(_previous.Text));

    [GeneratedRegex(@"^\s*[-*•‣◦▪●○·–]\s+(?=\S)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?:\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s+\S")]
    private static partial Regex Numbered();

    private readonly record struct Laid(string Text, int Indent);

    private readonly record struct Row(string[] Cells, int? Number);
}
