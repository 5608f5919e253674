namespace Reading.Pdf;

/// <summary>Lines on which dots lead from a label to its value are rows of a table, where amounts are among the values; in a list of contents none are.</summary>
internal static class LeaderRows
{
    /// <summary>So few dots end a sentence that breaks off.</summary>
    private const int LeastDots = 4;

    private const int LeastRows = 2;

    /// <summary>More words are no label and no value.</summary>
    private const int MostWords = 9;

    /// <summary>Makes rows of such lines; gives the number of the last table.</summary>
    public static int Mark(List<LaidOutLine> lines, int tables)
    {
        for (var i = 0; i < lines.Count;)
        {
            var rows = new List<string[]>();
            while (i + rows.Count < lines.Count && lines[i + rows.Count] is { Table: 0 } line && Cells(line.Text) is { } cells)
            {
                rows.Add(cells);
            }
            if (rows.Count >= LeastRows && rows.Exists(row => CellText.IsMoney(row[1])))
            {
                tables++;
                for (var k = 0; k < rows.Count; k++)
                {
                    lines[i + k] = new(string.Join("  ", rows[k]), true, rows[k], tables);
                }
            }
            i += Math.Max(1, rows.Count);
        }
        return tables;
    }

    private static string[]? Cells(string text)
    {
        for (var start = 1; start < text.Length; start++)
        {
            if (IsDot(text[start]))
            {
                int end = start, dots = 0;
                for (; end < text.Length && (IsDot(text[end]) || text[end] == ' '); end++)
                {
                    dots += text[end] == '…' ? 3 : text[end] == ' ' ? 0 : 1;
                }
                if (dots >= LeastDots)
                {
                    return Cells(text[..start].Trim(), text[end..].Trim());
                }
                start = end;
            }
        }
        return null;
    }

    private static string[]? Cells(string label, string value) =>
        label.Any(char.IsLetter) && value.Any(char.IsLetterOrDigit) && Words(label) <= MostWords && Words(value) <= MostWords ? [label, value] : null;

    private static bool IsDot(char c) => c is '.' or '…' or '·' or '‥' or '․';

    private static int Words(string text) => text.AsSpan().Count(' ') + 1;
}
