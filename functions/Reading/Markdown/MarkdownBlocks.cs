using System.Text;

namespace Reading.Markdown;

/// <summary>Takes the lines of a file one by one and puts whole blocks into a document.</summary>
internal sealed class MarkdownBlocks(DocumentBuilder builder)
{
    /// <summary>A longer paragraph in bold is emphasis, not a heading; in characters.</summary>
    private const int MaxBoldHeading = 120;

    /// <summary>The level given to a bold line: below every heading that is marked as one.</summary>
    private const int BoldHeadingLevel = 6;

    private readonly StringBuilder _paragraph = new();
    private LineKind _kind;
    private int _level;
    private int _start;
    private int _number;
    private string? _fence;
    private string? _possibleHeader;
    private int _table;

    /// <summary>Takes the next line; false where the budget is spent.</summary>
    public bool Take(string line)
    {
        _number++;
        var text = line.TrimEnd();
        var bare = text.TrimStart();
        if (TakeFence(bare, text) || TakeTable(bare))
        {
            return builder.Meter.MayGoOn();
        }

        if (bare.Length == 0)
        {
            Flush();
        }
        else if (MarkdownLine.Heading(bare) is { } heading)
        {
            Flush();
            builder.Add(MarkdownText.Plain(heading.Text), LineKind.Heading, heading.Level, number: _number);
        }
        else if (MarkdownLine.Underline(bare) is { } level && _paragraph.Length > 0 && _kind == LineKind.Text)
        {
            (_kind, _level) = (LineKind.Heading, level);
            Flush();
        }
        else if (MarkdownLine.IsRule(bare))
        {
            Flush();
        }
        else
        {
            TakeText(text, bare);
        }

        return builder.Meter.MayGoOn();
    }

    /// <summary>Puts what is left into the document.</summary>
    public void End() => Flush();

    private bool TakeFence(string bare, string text)
    {
        var fence = bare.StartsWith("```", StringComparison.Ordinal) ? "```" : bare.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : null;
        if (_fence is null && fence is null)
        {
            return false;
        }

        Flush();
        if (_fence is null || (fence == _fence && bare.Trim('`', '~').Length == 0))
        {
            _fence = _fence is null ? fence : null;
        }
        else
        {
            builder.Add(text, number: _number);
        }

        return true;
    }

    /// <summary>A table begins where a row of dashes stands under a line with strokes, and goes on while lines have strokes.</summary>
    private bool TakeTable(string bare)
    {
        if (_table > 0 && bare.Contains('|', StringComparison.Ordinal))
        {
            builder.AddRow(MarkdownRow.Cells(bare), _table, number: _number);
            return true;
        }

        _table = 0;
        if (_possibleHeader is not null && MarkdownRow.IsSeparator(bare))
        {
            _table = builder.NextTable();
            builder.AddRow(MarkdownRow.Cells(_possibleHeader), _table, isHeader: true, number: _number - 1);
            _paragraph.Clear();
            _possibleHeader = null;
            return true;
        }

        return false;
    }

    private void TakeText(string text, string bare)
    {
        var quote = MarkdownLine.Unquote(bare, out var quoted);
        var item = MarkdownLine.Item(quoted);
        var kind = quote ? LineKind.Quote : item is not null ? LineKind.ListItem : LineKind.Text;
        if (item is not null || kind == LineKind.Quote != (_kind == LineKind.Quote) || quoted.Length == 0 || MarkdownLine.IsBoldLabel(quoted))
        {
            Flush();
        }

        if (_paragraph.Length == 0)
        {
            (_kind, _start) = (kind, _number);
            _level = item is null ? 0 : 1 + ((text.Length - bare.Length) / 2);
        }
        else
        {
            _paragraph.Append(' ');
        }

        _possibleHeader = _paragraph.Length == 0 && bare.Contains('|', StringComparison.Ordinal) ? bare : null;
        _paragraph.Append(item ?? quoted);
    }

    private void Flush()
    {
        if (_paragraph.Length > 0)
        {
            var marked = _paragraph.ToString();
            var bold = _kind == LineKind.Text && marked.Length <= MaxBoldHeading && MarkdownLine.IsBold(marked);
            builder.Add(MarkdownText.Plain(marked), bold ? LineKind.Heading : _kind, bold ? BoldHeadingLevel : _level, number: _start);
        }

        _paragraph.Clear();
        _possibleHeader = null;
        (_kind, _level) = (LineKind.Text, 0);
    }
}
