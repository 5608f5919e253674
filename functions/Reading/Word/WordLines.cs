using System.Text;
using Reading.Text;

namespace Reading.Word;

/// <summary>A paragraph while it is read.</summary>
internal sealed class WordParagraph(WordFormat around)
{
    private StringBuilder _text = new();

    public WordFormat? Style { get; set; }

    public WordFormat? Direct { get; set; }

    /// <summary>Whether a tracked change joins it with the next.</summary>
    public bool IsMarkDeleted { get; set; }

    public string Text => _text.ToString();

    public void Append(string text) => _text.Append(text);

    /// <summary>Goes on with the text of the paragraph before.</summary>
    public void JoinTo(WordParagraph before) => _text = before._text.Append(_text);

    /// <summary>The format of a run: its own over the paragraph's over the place's.</summary>
    public WordFormat Over(WordFormat? run) => (run ?? new WordFormat()).Over((Direct ?? new WordFormat()).Over(Style)).Over(around);

    public LineKind Kind => Format.Outline is not null ? LineKind.Heading : Format.List is >= 0 ? LineKind.ListItem : LineKind.Text;

    public int Level => Kind switch
    {
        LineKind.Heading => Math.Clamp(Format.Outline!.Value, 1, 6),
        LineKind.ListItem => Format.List!.Value + 1,
        _ => 0,
    };

    private WordFormat Format => (Direct ?? new WordFormat()).Over(Style);
}

/// <summary>Paragraphs and tables in order.</summary>
internal sealed class WordLines
{
    private readonly List<object> _blocks = [];
    private readonly List<WordLines> _boxes = [];
    private WordParagraph? _joined;

    /// <summary>Adds a paragraph; text boxes anchored in it follow.</summary>
    public void Add(WordParagraph paragraph)
    {
        if (_joined is not null)
        {
            paragraph.JoinTo(_joined);
        }

        _joined = paragraph.IsMarkDeleted ? paragraph : null;
        if (_joined is null)
        {
            _blocks.Add(paragraph);
            _blocks.AddRange(_boxes);
            _boxes.Clear();
        }
    }

    public void Add(WordTable table) => _blocks.Add(table);

    public void AddBox(WordLines box) => _boxes.Add(box);

    /// <summary>No paragraph follows that a deleted mark could join.</summary>
    public void Close()
    {
        if (_joined is { } last)
        {
            _joined = null;
            _blocks.Add(last);
        }

        _blocks.AddRange(_boxes);
        _boxes.Clear();
    }

    public int Paragraphs => _blocks.OfType<WordParagraph>().Count(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text));

    public bool HasTable => _blocks.Exists(block => block is WordTable);

    /// <summary>All text on one line, as a cell shows it.</summary>
    public string Joined => string.Join(' ', _blocks.Select(block => block switch
    {
        WordParagraph paragraph => paragraph.Text.Trim(),
        WordLines box => box.Joined,
        _ => "",
    }).Where(text => text.Length > 0));

    public void WriteTo(DocumentBuilder builder)
    {
        for (var i = 0; i < _blocks.Count && !builder.Meter.IsFull; i++)
        {
            switch (_blocks[i])
            {
                case WordParagraph paragraph:
                    i = Write(paragraph, i, builder);
                    break;
                case WordTable table:
                    table.WriteTo(builder);
                    break;
                case WordLines box:
                    box.WriteTo(builder);
                    break;
            }
        }
    }

    // Two paragraphs in a row with as many columns set by tabs are a table. Gives the index of the last block written.
    private int Write(WordParagraph paragraph, int index, DocumentBuilder builder)
    {
        var cells = Columns(index);
        if (cells is null || Columns(index + 1)?.Length != cells.Length)
        {
            WriteLines(paragraph, builder);
            return index;
        }

        var table = builder.NextTable();
        for (; Columns(index)?.Length == cells.Length; index++)
        {
            builder.AddRow(Columns(index)!, table);
        }

        return index - 1;
    }

    private string[]? Columns(int index) =>
        index < _blocks.Count && _blocks[index] is WordParagraph paragraph && !paragraph.Text.Contains('\n', StringComparison.Ordinal)
            ? TabbedColumns.Split(paragraph.Text)
            : null;

    private static void WriteLines(WordParagraph paragraph, DocumentBuilder builder)
    {
        var isFirst = true;
        foreach (var line in paragraph.Text.Split('\n'))
        {
            var text = line.TrimStart();
            builder.Add(text, paragraph.Kind, paragraph.Level, startsParagraph: isFirst || text is not [var first, ..] || !char.IsLower(first));
            isFirst &= text.Length == 0;
        }
    }
}
