using Coach;

namespace Reading;

/// <summary>What format the bytes were in.</summary>
public enum DocumentFormat
{
    /// <summary>None that is read.</summary>
    Unknown,

    /// <summary>Portable Document Format, ISO 32000.</summary>
    Pdf,

    /// <summary>Word, Office Open XML.</summary>
    Docx,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>An Internet message.</summary>
    Eml,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Text without markup.</summary>
    Text,

    /// <summary>JSON, such as a job board's.</summary>
    Json,

    /// <summary>WebVTT captions.</summary>
    WebVtt,

    /// <summary>SubRip captions.</summary>
    Srt,

    /// <summary>SubViewer captions, as YouTube exports them.</summary>
    Sbv,
}

/// <summary>A document as a person would see it: pages of lines in reading order. What could not be read is said in <paramref name="Problems"/>.</summary>
/// <param name="Format">What the bytes were.</param>
/// <param name="Pages">In order; formats without pages have one.</param>
/// <param name="Problems">What a person should know; empty where all went well.</param>
public sealed record Document(DocumentFormat Format, IReadOnlyList<DocumentPage> Pages, IReadOnlyList<Problem> Problems)
{
    /// <summary>
    /// Data for programs that the document carries out of sight, each as it stands there: the JSON-LD of a web page, the whole of a
    /// JSON file. Empty for other formats.
    /// </summary>
    public IReadOnlyList<string> Embedded { get; init; } = [];

    /// <summary>Every line of every page, in reading order.</summary>
    public IEnumerable<DocumentLine> Lines => Pages.SelectMany(page => page.Lines);

    /// <summary>A document of which nothing could be read, and why.</summary>
    public static Document Unreadable(DocumentFormat format, Problem problem) => new(format, [], [problem]);
}

/// <summary>One page.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Lines">In reading order; empty where the page has no text.</param>
public sealed record DocumentPage(int Number, IReadOnlyList<DocumentLine> Lines)
{
    /// <summary>What the document itself calls the page ("iv", "A-3"); null where it says nothing.</summary>
    public string? Label { get; init; }
}

/// <summary>What a line is in the document.</summary>
public enum LineKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list, without its bullet or number.</summary>
    ListItem,

    /// <summary>Text set apart as a quotation.</summary>
    Quote,

    /// <summary>A row of a table; see <see cref="DocumentLine.Cells"/>.</summary>
    TableRow,
}

/// <summary>
/// One line of text without markup. In PDF and plain text it is a line as laid out, and <see cref="StartsParagraph"/> tells where running
/// text begins anew; in the other formats a whole paragraph is one line.
/// </summary>
/// <param name="Page">The page it stands on, counted from 1.</param>
/// <param name="Number">
/// Its number for evidence, counted from 1: the line of the source file in text formats; the position on the page in the others.
/// </param>
/// <param name="Text">The text, spaces folded; for a table row the cells joined by two spaces.</param>
/// <param name="Kind">What the line is.</param>
public sealed record DocumentLine(int Page, int Number, string Text, LineKind Kind = LineKind.Text)
{
    /// <summary>1–6 for a heading, the nesting (from 1) for a list item, else 0.</summary>
    public int Level { get; init; }

    /// <summary>Whether a paragraph begins here. False for a laid-out line that goes on with the sentence of the line before.</summary>
    public bool StartsParagraph { get; init; } = true;

    /// <summary>The cells of a table row, "" for an empty one; empty for other lines.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Which table of the document a row belongs to, counted from 1; 0 for other lines.</summary>
    public int Table { get; init; }

    /// <summary>Whether this row names the columns.</summary>
    public bool IsHeaderRow { get; init; }

    /// <summary>
    /// Whether it stands outside the text that runs from page to page: the number of the page, or a header or footer that an earlier page has
    /// too. Where it stands first it is text like any other.
    /// </summary>
    public bool IsRunning { get; init; }

    /// <summary>Whether a later page has it too, as a header or footer: here is where it first stands.</summary>
    public bool IsLetterhead { get; init; }

    /// <summary>Who says it, in a transcript; null where nobody is named and in all other documents.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it begins, in seconds from the start of the recording; null without times.</summary>
    public decimal? Start { get; init; }

    /// <summary>When it ends, in seconds from the start of the recording; null where not said.</summary>
    public decimal? End { get; init; }
}
