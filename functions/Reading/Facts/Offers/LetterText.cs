using Coach.Pay;

namespace Reading.Facts.Offers;

/// <summary>A letter as passages: sentences, list items and rows, each with what names it and where it stands.</summary>
internal sealed class LetterText
{
    /// <summary>Characters read of one document: far above any letter; a longer text is a book and no letter.</summary>
    public const int MaxCharacters = 200_000;

    /// <summary>A laid-out line shorter than this part of the widest ended on purpose.</summary>
    private const double FullLine = 0.72;

    /// <summary>A line that reaches this part of the widest and ends without a stop goes on below, also with a capital.</summary>
    private const double BrokenLine = 0.82;

    private readonly List<Passage> _passages = [];

    private readonly Dictionary<string, Passage> _blanks = new(StringComparer.OrdinalIgnoreCase);

    private readonly bool _hasPages;

    private readonly bool _numbersLines;

    private string _heading = "";

    private Topic? _headingTopic;

    private int _headingIndex = -1;

    private int _paragraph;

    private readonly Lazy<Currency?> _home;

    private LetterText(DocumentFormat format)
    {
        _home = new(() => HomeCurrency.Of(this));
        _hasPages = format == DocumentFormat.Pdf;
        _numbersLines = format is DocumentFormat.Text or DocumentFormat.Eml;
    }

    /// <summary>In the order of the letter.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>What is said to the reader: all but headers and footers.</summary>
    public IEnumerable<Passage> Body => _passages.Where(passage => !passage.IsLetterhead);

    /// <summary>Each distinct blank of a template, with the first passage it stands in.</summary>
    public IReadOnlyDictionary<string, Passage> Blanks => _blanks;

    /// <summary>The currency of the place it is from; null where nothing tells.</summary>
    public Currency? Home => _home.Value;

    /// <summary>Cuts a document into passages.</summary>
    public static LetterText Of(Document document)
    {
        var letter = new LetterText(document.Format);
        var characters = 0;
        List<DocumentLine> open = [], feet = [];
        foreach (var page in document.Pages)
        {
            var lines = page.Lines.TakeWhile(line => (characters += line.Text.Length) < MaxCharacters).ToList();
            var end = lines.FindLastIndex(line => !line.IsLetterhead) + 1;
            var foot = end > 0 ? lines[end..] : [];
            lines = end > 0 ? lines[..end] : lines;
            if (open.Count > 0 && lines.Count > 0 && !TryGoOn(open, lines))
            {
                letter.AddOpen(open, feet);
            }

            open.AddRange(lines);
            feet.AddRange(foot);
        }

        letter.AddOpen(open, feet);
        return letter;
    }

    /// <summary>Adds pages that are one text, and after it what stood at their feet.</summary>
    private void AddOpen(List<DocumentLine> open, List<DocumentLine> feet)
    {
        AddPage(open);
        AddPage(feet);
        open.Clear();
        feet.Clear();
    }

    /// <summary>
    /// Whether a page goes on with what the page before ended with: a sentence that has no end yet, or a table of as many columns. Then its first line
    /// is told to go on, and the names of columns that stand there again are left out.
    /// </summary>
    private static bool TryGoOn(List<DocumentLine> before, List<DocumentLine> lines)
    {
        DocumentLine last = before[^1], first = lines[0];
        if (last.Kind == LineKind.Text && first.Kind == LineKind.Text && char.IsLower(first.Text[0]) && last.Text[^1] is not ('.' or ':' or ';' or '!' or '?'))
        {
            lines[0] = first with { StartsParagraph = false };
            return true;
        }

        if (last.Kind != LineKind.TableRow || first.Kind != LineKind.TableRow || last.Cells.Count != first.Cells.Count)
        {
            return false;
        }

        var head = before.Find(line => line.Table == last.Table)!;
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i].Table == first.Table && lines[i].Kind == LineKind.TableRow ? lines[i] with { Table = last.Table } : lines[i] with { Table = lines[i].Table == 0 ? 0 : lines[i].Table + last.Table };
        }

        if (first.Text == head.Text)
        {
            lines.RemoveAt(0);
        }

        return true;
    }

    private static readonly CueTable<bool> s_signatures = new((true, "by;signed;signature;signed by;name;unterschrift;signé;handtekening;underskrift;assinatura;firma;yours sincerely;sincerely;for and on behalf of"));

    /// <summary>Lines between "By:" and what belongs to it.</summary>
    private const int SignatureLines = 3;

    /// <summary>Whether a label stands under a line to sign on: "By: ____, Name: …, Title: …" are the writer's.</summary>
    public bool IsSignature(Passage passage)
    {
        if (passage.Index * 2 <= _passages.Count)
        {
            return false;
        }

        for (var i = passage.Index - 1; i >= 0 && i >= passage.Index - SignatureLines; i--)
        {
            var label = _passages[i].ValueStart > 0 ? _passages[i].Label : _passages[i].Text;
            if (label.Length < 28 && s_signatures.First(label) is { Start: 0 } cue && (_passages[i].ValueStart > 0 || cue.End >= label.Length - 3))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The passages of the same paragraph.</summary>
    public IEnumerable<Passage> ParagraphOf(Passage passage) => _passages.Where(other => other.Paragraph == passage.Paragraph);

    private void AddPage(List<DocumentLine> lines)
    {
        var width = Math.Clamp(lines.Where(line => line.Kind == LineKind.Text).Select(line => line.Text.Length).DefaultIfEmpty(0).Max(), 40, 120);
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            if (line.Kind == LineKind.TableRow)
            {
                var rows = lines.Skip(i).TakeWhile(other => other.Kind == LineKind.TableRow && other.Table == line.Table).ToList();
                i += rows.Count;
                i += AppendWrapped(rows, lines, i);
                AddTable(rows);
                continue;
            }

            var block = new List<DocumentLine> { line };
            while (++i < lines.Count && GoesOn(block[^1], lines[i], width))
            {
                block.Add(lines[i]);
            }

            AddBlock(block);
        }
    }

    /// <summary>What wrapped out of a row's last cell and stands as lines below the table: it goes on in small letters where the cell ended without a stop.</summary>
    private int AppendWrapped(List<DocumentLine> rows, List<DocumentLine> lines, int from)
    {
        var taken = 0;
        while (_hasPages && from + taken < lines.Count && lines[from + taken] is { Kind: LineKind.Text } next && char.IsLower(next.Text[0]) && rows[^1] is { Cells: [.., { Length: > 0 } last] } row && last[^1] is not ('.' or ':' or ';' or '!' or '?'))
        {
            rows[^1] = row with { Text = $"{row.Text} {next.Text}", Cells = [.. row.Cells.Take(row.Cells.Count - 1), $"{last} {next.Text}"] };
            taken++;
        }

        return taken;
    }

    private bool GoesOn(DocumentLine before, DocumentLine line, int width)
    {
        if ((line.StartsParagraph && !IsBroken(before, line, width)) || line.Kind != LineKind.Text || before.Kind is LineKind.Heading or LineKind.TableRow || LetterLabels.LabelEnd(line.Text) > 0)
        {
            return false;
        }

        var firstWord = line.Text.IndexOf(' ', StringComparison.Ordinal);
        return before.Text.Length + (firstWord < 0 ? line.Text.Length : firstWord) >= width * FullLine || char.IsLower(line.Text[0]);
    }

    /// <summary>A line of text that only looks like an item, "(30) days", goes on with the line above where that ends without a stop.</summary>
    private bool IsBroken(DocumentLine before, DocumentLine line, int width)
    {
        if (!(_hasPages || _numbersLines) || line.Number != before.Number + 1 || before.Text[^1] is '.' or ':' or ';' or '!' or '?' or ',' || before.Text.Length < width * FullLine)
        {
            return false;
        }

        return _numbersLines
            ? line.Text[0] == '('
            : char.IsLower(line.Text[0]) || (!char.IsLetter(line.Text[0]) && line.Text[0] is not ('•' or '-' or '–' or '*' or '◦' or '▪')) || (before.Text.Length >= width * BrokenLine && LetterLabels.NumberEnd(line.Text) == 0 && !LabelVocabulary.IsWhole(line.Text));
    }

    /// <summary>Heads of what a page shows besides the letter.</summary>
    private static readonly CueTable<bool> s_asides = new((true, "similar jobs;recommended jobs;other jobs;more jobs;jobs near you;jobs you may like;you may also like;related jobs;ähnliche stellen;offres similaires;vergelijkbare vacatures;liknande jobb;vagas semelhantes"));

    private bool _isAside;

    private void AddBlock(List<DocumentLine> block)
    {
        if (block[0].Kind == LineKind.Heading || (_isAside && block[0].Text.Length < MaxValue && block[0].Kind == LineKind.Text))
        {
            _isAside = s_asides.IsIn(block[0].Text);
        }

        _isAside = _isAside && !(block[0].Kind == LineKind.Text && block[^1].Text[^1] is '.' or '!');
        if (_isAside)
        {
            return;
        }

        block[0] = block[0] with { Text = LetterLabels.WithoutBullet(block[0].Text) };
        var text = string.Join(' ', block.Select(line => line.Text));
        _paragraph++;
        if (block is [{ Kind: LineKind.Heading } or { Kind: LineKind.Text }] && LetterLabels.IsHeading(text, block[0].Kind))
        {
            _heading = LetterLabels.WithoutNumber(text).TrimEnd(':', ' ');
            _headingTopic = LabelVocabulary.Of(_heading);
            _headingIndex = _passages.Count;
            AddPassage(text, block[0], "", 0, isHeading: true);
            return;
        }

        if (_passages is [.., { IsHeading: true, Index: var above }] && above == _headingIndex && block.Count <= 2 && text.Length <= MaxValue && text[^1] is not ('.' or ':') && LetterLabels.LabelEnd(text) == 0 && _headingTopic is { } named && IsShortValue(named))
        {
            AddPassage($"{_heading}: {text}", block[0], _heading, _heading.Length + 2, isHeading: false, quote: text);
            return;
        }

        if (text.Contains(" ...", StringComparison.Ordinal) && LetterLabels.LabelEnd(text) is > 0 and var led)
        {
            AddPassage(text, block[0], LetterLabels.Label(text[..led]), led, isHeading: false);
            return;
        }

        var label = "";
        foreach (var (start, end) in Sentences.Of(text))
        {
            var sentence = text[start..end];
            var line = LineAt(block, start);
            var valueStart = LetterLabels.LabelEnd(sentence);
            if (valueStart > 0)
            {
                label = LetterLabels.Label(sentence[..valueStart]);
            }
            else if (start == 0 && end < text.Length && LetterLabels.IsRunInHead(sentence))
            {
                label = LetterLabels.WithoutNumber(sentence).TrimEnd('.', ' ');
                if (text.Length - end <= MaxValue && Sentences.Of(text).Count() == 2 && LabelVocabulary.IsWhole(label) && LabelVocabulary.Of(label) is { } topic && IsShortValue(topic))
                {
                    // "Commencement. 4 January 2027."
                    var value = text[end..].Trim();
                    AddPassage($"{label}: {value}", line, label, label.Length + 2, isHeading: false, quote: value);
                    return;
                }

                AddPassage(sentence, line, "", 0, isHeading: true);
                continue;
            }

            AddPassage(sentence, line, label, valueStart, isHeading: false);
        }
    }

    /// <summary>Characters of what stands under a head that names one thing: a title, a place, a name.</summary>
    private const int MaxValue = 90;

    private static bool IsShortValue(Topic topic) => topic is not (Topic.Benefits or Topic.Other or Topic.NotPay or Topic.Equity or Topic.Vesting);

    private static DocumentLine LineAt(List<DocumentLine> block, int offset)
    {
        var at = 0;
        foreach (var line in block)
        {
            at += line.Text.Length + 1;
            if (offset < at)
            {
                return line;
            }
        }

        return block[^1];
    }

    private void AddTable(List<DocumentLine> rows)
    {
        rows = LetterTables.WithoutOldColumn(rows);
        if (rows.Count > 1 && LetterTables.IsNames(rows[0]) && !LetterTables.IsNames(rows[1]) && rows[1].Cells.Count == rows[0].Cells.Count && rows.Where(LetterTables.IsNames).Count() > 1)
        {
            AddPairs(rows);
            return;
        }

        var header = rows.Find(row => row.IsHeaderRow) ?? (rows.Count > 1 && LetterTables.IsHeader(rows[0]) && !rows.Skip(1).All(LetterTables.IsHeader) ? rows[0] : null);
        foreach (var row in rows)
        {
            _paragraph++;
            if (rows.Count == 2 && row == rows[1] && LetterTables.IsBelow(rows[0], row))
            {
                AddColumns(row, rows[0]);
            }
            else if (rows.Count == 2 && row == rows[0] && LetterTables.IsBelow(row, rows[1]))
            {
                continue;
            }
            else if (row == header)
            {
                AddPassage(row.Text, row, "", 0, isHeading: true);
            }
            else if (header is not null && row.Cells.Count == header.Cells.Count && header.Cells.Count(cell => LabelVocabulary.IsWhole(cell)) > 1 && LabelVocabulary.IsWhole(header.Cells[0]) && !LabelVocabulary.IsWhole(row.Cells[0]))
            {
                AddColumns(header, row);
            }
            else
            {
                AddRow(row, header?.Cells ?? []);
            }
        }
    }

    /// <summary>A form that names things in one row and gives them in the next, again and again.</summary>
    private void AddPairs(List<DocumentLine> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            _paragraph++;
            if (i + 1 < rows.Count && LetterTables.IsNames(rows[i]) && !LetterTables.IsNames(rows[i + 1]) && rows[i + 1].Cells.Count == rows[i].Cells.Count)
            {
                AddColumns(rows[i], rows[i + 1]);
                i++;
            }
            else
            {
                AddRow(rows[i], []);
            }
        }
    }

    /// <summary>A table that names the parts of the offer across and gives them in one row.</summary>
    private void AddColumns(DocumentLine header, DocumentLine row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Length > 0)
            {
                AddPassage($"{header.Cells[i]}: {row.Cells[i]}", row, header.Cells[i], header.Cells[i].Length + 2, isHeading: false, quote: row.Text);
            }
        }
    }

    private void AddRow(DocumentLine row, IReadOnlyList<string> columns)
    {
        var cells = row.Cells;
        if (cells.Count == 4 && LabelVocabulary.Of(cells[0]) is not null && LabelVocabulary.Of(cells[2]) is not null)
        {
            AddCells(row, [cells[0], cells[1]], []);
            AddCells(row, [cells[2], cells[3]], []);
            return;
        }

        AddCells(row, cells, columns);
    }

    private void AddCells(DocumentLine row, IReadOnlyList<string> cells, IReadOnlyList<string> columns)
    {
        cells = _hasPages ? [.. cells.Select(LetterTables.Rejoined)] : cells;
        if (cells.Count > 2 && cells[0].Length is > 0 and <= MaxReference && cells[0].Any(char.IsAsciiDigit) && LabelVocabulary.Of(cells[0]) is null && MoneyText.Find(cells[0]).Count == 0 && LabelVocabulary.Of(cells[1]) is not null)
        {
            // The rows are numbered.
            cells = [.. cells.Skip(1)];
            columns = columns.Count > 0 ? [.. columns.Skip(1)] : columns;
        }

        var starts = new int[cells.Count];
        var at = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            starts[i] = at;
            at += cells[i].Length + (cells[i].Length > 0 ? 2 : 0);
        }

        var text = string.Join("  ", cells.Where(cell => cell.Length > 0));
        var valueStart = cells.Count > 1 && cells[0].Length > 0 && text.Length > cells[0].Length ? cells[0].Length + 2 : LetterLabels.LabelEnd(text);
        var label = cells.Count > 1 ? cells[0] : valueStart > 0 ? LetterLabels.Label(text[..valueStart]) : "";
        AddPassage(text, row, label.TrimEnd(':', ' '), valueStart, isHeading: false, starts, columns);
    }

    private void AddPassage(
        string text, DocumentLine line, string label, int valueStart, bool isHeading, IReadOnlyList<int>? cellStarts = null, IReadOnlyList<string>? columns = null, string? quote = null)
    {
        var blanks = TemplateBlanks.In(text);
        var passage = new Passage
        {
            Text = TemplateBlanks.PaintOver(text, blanks),
            Quote = quote ?? text,
            Page = _hasPages ? line.Page : null,
            Line = line.Number,
            Index = _passages.Count,
            Paragraph = _paragraph,
            Label = label,
            ValueStart = valueStart,
            LabelTopic = LabelVocabulary.Of(label),
            Heading = _heading,
            HeadingTopic = _headingTopic,
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

    /// <summary>Characters of the longest number of a row: "A-12".</summary>
    private const int MaxReference = 4;
}
