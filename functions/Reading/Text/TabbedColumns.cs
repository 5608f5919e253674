using System.Text.RegularExpressions;

namespace Reading.Text;

/// <summary>Columns set with tabs or wide gaps: two such lines in a row with as many parts are rows of a table.</summary>
internal static partial class TabbedColumns
{
    /// <summary>Cells of a line with at least one inner gap; null for a line without.</summary>
    public static string[]? Split(string line)
    {
        var trimmed = line.Trim();
        if (!trimmed.Contains('\t', StringComparison.Ordinal) && !trimmed.Contains("   ", StringComparison.Ordinal))
        {
            return null;
        }

        var cells = Gap().Split(trimmed);
        return cells.Length > 1 ? cells : null;
    }

    // Three spaces: justified text has runs of two.
    [GeneratedRegex(@"[ ]*\t\s*|[ ]{3,}")]
    private static partial Regex Gap();
}
