namespace Reading.Facts.Offers;

/// <summary>The passages of a letter while it is read from its first line to its last, each under the heading that stands above it.</summary>
internal sealed class PassageList(bool hasPages)
{
    private readonly List<Passage> _passages = [];

    private readonly Dictionary<string, Passage> _blanks = new(StringComparer.OrdinalIgnoreCase);

    private int _headingIndex = -1;

    private int _paragraph;

    /// <summary>In the order of the letter.</summary>
    public IReadOnlyList<Passage> All => _passages;

    /// <summary>Each distinct blank of a template, with the first passage it stands in.</summary>
    public IReadOnlyDictionary<string, Passage> Blanks => _blanks;

    /// <summary>Whether the letter is laid out on pages.</summary>
    public bool HasPages => hasPages;

    /// <summary>The heading that holds now; empty before the first.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What that heading names, as far as it is known.</summary>
    public Topic? HeadingTopic { get; private set; }

    /// <summary>Whether the last passage is the heading that holds now.</summary>
    public bool IsBelowHeading => _passages is [.., { IsHeading: true, Index: var above }] && above == _headingIndex;

    /// <summary>The next passages are a paragraph of their own.</summary>
    public void BeginParagraph() => _paragraph++;

    /// <summary>Adds a line that names what follows it.</summary>
    public void AddHeading(string text, DocumentLine line)
    {
        Heading = LetterLabels.WithoutNumber(text).TrimEnd(':', ' ');
        HeadingTopic = LabelVocabulary.Of(Heading);
        _headingIndex = _passages.Count;
        Add(text, line, "", 0, isHeading: true);
    }

    /// <summary>Adds what a label names, written as "label: value"; the quote is the words as they stand in the document.</summary>
    public void AddValue(string label, string value, DocumentLine line, string quote) =>
        Add($"{label}: {value}", line, label, label.Length + 2, quote: quote);

    /// <summary>Adds a passage: the value of its label begins at a place of the text, 0 without a label; the quote is given where the text is not as it stands in the document.</summary>
    public void Add(
        string text, DocumentLine line, string label, int valueStart, bool isHeading = false, IReadOnlyList<int>? cellStarts = null, IReadOnlyList<string>? columns = null, string? quote = null)
    {
        var blanks = TemplateBlanks.In(text);
        var passage = new Passage
        {
            Text = TemplateBlanks.PaintOver(text, blanks),
            Quote = quote ?? text,
            Page = hasPages ? line.Page : null,
            Line = line.Number,
            Index = _passages.Count,
            Paragraph = _paragraph,
            Label = label,
            ValueStart = valueStart,
            LabelTopic = LabelVocabulary.Of(label),
            Heading = Heading,
            HeadingTopic = HeadingTopic,
            IsHeading = isHeading,
            IsLetterhead = line.IsLetterhead,
            CellStarts = cellStarts ?? [],
            Columns = columns ?? [],
        };
        _passages.Add(passage);
        foreach (var (start, end) in blanks)
        {
            _blanks.TryAdd(text[start..end] is ['_', ..] ? $"{text[..start].TrimEnd()}_" : text[start..end], passage);
        }
    }
}
