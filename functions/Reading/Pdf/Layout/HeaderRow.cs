namespace Reading.Pdf;

/// <summary>Tells whether a table's first row names its columns: it alone is set in a font, bold most often, that no value below has.</summary>
internal static class HeaderRow
{
    /// <param name="cells">The lines of the table with the row and column they stand in, counted from 0.</param>
    public static bool IsFirst(IReadOnlyList<(TextLine Line, int Row, int Column)> cells)
    {
        var first = cells.Where(cell => cell.Row == 0).ToList();
        var values = cells.Where(cell => cell.Row > 0 && cell.Column > 0).ToList();
        if (values.Count < 2 || first.Select(cell => cell.Column).Distinct().Count() < 2)
        {
            return false;
        }
        var font = first[0].Line.Words[0].Font;
        return first.TrueForAll(cell => cell.Line.Words.TrueForAll(word => word.Font == font)) &&
            !values.Exists(cell => cell.Line.Words.Exists(word => word.Font == font));
    }
}
