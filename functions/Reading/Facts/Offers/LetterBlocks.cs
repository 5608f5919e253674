namespace Reading.Facts.Offers;

/// <summary>Puts the lines of a text together that are one paragraph, one list item or one table.</summary>
internal sealed class LetterBlocks(DocumentFormat format)
{
    /// <summary>A laid-out line shorter than this part of the widest ended on purpose.</summary>
    private const double FullLine = 0.72;

    /// <summary>A line that reaches this part of the widest and ends without a stop goes on below, also with a capital.</summary>
    private const double BrokenLine = 0.82;

    /// <summary>Characters of the widest line, as far as it tells how wide the text was set.</summary>
    private const int Narrowest = 40, Widest = 120;

    private readonly bool _hasPages = format == DocumentFormat.Pdf;

    private readonly bool _numbersLines = format is DocumentFormat.Text or DocumentFormat.Eml;

    /// <summary>Whether nothing of a sentence can follow on the next line.</summary>
    public static bool EndsSentence(string text) => text[^1] is '.' or ':' or ';' or '!' or '?';

    /// <summary>The blocks of a text in order; the first line of a block tells what it is.</summary>
    public IEnumerable<List<DocumentLine>> Of(List<DocumentLine> lines)
    {
        var widest = Width(lines);
        for (var i = 0; i < lines.Count;)
        {
            var first = lines[i];
            if (first.Kind == LineKind.TableRow)
            {
                var rows = lines.Skip(i).TakeWhile(other => other.Kind == LineKind.TableRow && other.Table == first.Table).ToList();
                i += rows.Count;
                i += AppendWrapped(rows, lines, i);
                yield return rows;
                continue;
            }

            var block = new List<DocumentLine> { first };
            while (++i < lines.Count && GoesOn(block[^1], lines[i], _hasPages && IsProse(lines[i - 1]) ? WidthAround(lines, i) : widest))
            {
                block.Add(lines[i]);
            }

            yield return block;
        }
    }

    /// <summary>Lines before and after one that are set as wide as it: a page may have columns below its full width.</summary>
    private const int Around = 6;

    /// <summary>A column begins with the line or has begun before it: the narrower of the two sides tells, where both are long enough.</summary>
    private static int WidthAround(List<DocumentLine> lines, int at)
    {
        var behind = lines.Skip(at).Take(Around).ToList();
        var around = Width(lines.Take(at + Around).Skip(at - Around));
        return behind.Count < Around ? around : Math.Min(around, Width(behind));
    }

    /// <summary>Blanks of a line of running text; an address or a letterhead has fewer.</summary>
    private const int BlanksOfProse = 5;

    private static bool IsProse(DocumentLine line) => line.Text.AsSpan().Count(' ') >= BlanksOfProse;

    private static int Width(IEnumerable<DocumentLine> lines) =>
        Math.Clamp(lines.Where(line => line.Kind == LineKind.Text).Select(line => line.Text.Length).DefaultIfEmpty(0).Max(), Narrowest, Widest);

    /// <summary>What wrapped out of a row's last cell and stands as lines below the table: it goes on in small letters where the cell ended without a stop.</summary>
    private int AppendWrapped(List<DocumentLine> rows, List<DocumentLine> lines, int from)
    {
        var taken = 0;
        while (_hasPages && from + taken < lines.Count && lines[from + taken] is { Kind: LineKind.Text } next && char.IsLower(next.Text[0]) && rows[^1] is { Cells: [.., { Length: > 0 } last] } row && !EndsSentence(last))
        {
            rows[^1] = row with { Text = $"{row.Text} {next.Text}", Cells = [.. row.Cells.Take(row.Cells.Count - 1), $"{last} {next.Text}"] };
            taken++;
        }

        return taken;
    }

    private bool GoesOn(DocumentLine before, DocumentLine line, int width)
    {
        if ((line.StartsParagraph && !IsBroken(before, line, width)) || line.Kind != LineKind.Text || before.Kind is LineKind.Heading or LineKind.TableRow || (LetterLabels.LabelEnd(line.Text) > 0 && !IsWithinDate(before.Text, line.Text)))
        {
            return false;
        }

        var firstWord = line.Text.IndexOf(' ', StringComparison.Ordinal);
        var full = LetterLabels.LabelEnd(before.Text) > 0 ? BrokenLine : FullLine;
        return before.Text.Length + (firstWord < 0 ? line.Text.Length : firstWord) >= width * full || char.IsLower(line.Text[0]);
    }

    /// <summary>"… reply by April", "30, 2027. Contact: …": a date goes over the end of the line.</summary>
    private static bool IsWithinDate(string before, string line) =>
        char.IsAsciiDigit(line[0]) && DateText.Find($"{before} {line}").Any(date => date.Start < before.Length && date.Start + date.Length > before.Length);

    /// <summary>A line of text that only looks like an item, "(30) days", goes on with the line above where that ends without a stop.</summary>
    private bool IsBroken(DocumentLine before, DocumentLine line, int width)
    {
        if (!(_hasPages || _numbersLines) || line.Number != before.Number + 1 || EndsSentence(before.Text) || before.Text[^1] == ',' || before.Text.Length < width * FullLine)
        {
            return false;
        }

        return _numbersLines
            ? line.Text[0] == '('
            : char.IsLower(line.Text[0]) || (!char.IsLetter(line.Text[0]) && line.Text[0] is not ('•' or '-' or '–' or '*' or '◦' or '▪')) || (before.Text.Length >= width * BrokenLine && LetterLabels.NumberEnd(line.Text) == 0 && !LabelVocabulary.IsWhole(line.Text));
    }
}
