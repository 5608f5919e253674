using System.Text;

namespace Reading.Markdown;

/// <summary>Rows of a table with strokes between the cells.</summary>
internal static class MarkdownRow
{
    /// <summary>Whether it is the row of dashes under the header.</summary>
    public static bool IsSeparator(string line)
    {
        var dashes = 0;
        foreach (var c in line)
        {
            if (c is not ('-' or '|' or ':' or ' ' or '\t'))
            {
                return false;
            }

            dashes += c == '-' ? 1 : 0;
        }

        return dashes > 0 && line.Contains('|', StringComparison.Ordinal);
    }

    /// <summary>The cells without markup; a stroke behind a backslash or within a code span belongs to its cell.</summary>
    public static IReadOnlyList<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var inCode = false;
        var start = line.StartsWith('|') ? 1 : 0;
        for (var i = start; i < line.Length; i++)
        {
            var escaped = line[i] == '\\' && i + 1 < line.Length && line[i + 1] == '|';
            inCode ^= line[i] == '`';
            if (line[i] == '|' && !inCode)
            {
                cells.Add(MarkdownText.Plain(cell.ToString()));
                cell.Clear();
            }
            else
            {
                cell.Append(escaped ? '|' : line[i]);
                i += escaped ? 1 : 0;
            }
        }

        if (cell.ToString().Trim().Length > 0)
        {
            cells.Add(MarkdownText.Plain(cell.ToString()));
        }

        return cells;
    }
}
