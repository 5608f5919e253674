namespace Reading.Pdf;

/// <summary>A line ready to be given.</summary>
/// <param name="Text">In reading order, spaces folded.</param>
/// <param name="StartsParagraph">Whether running text begins anew here.</param>
/// <param name="Cells">Of a table row; empty for other lines.</param>
/// <param name="Table">Which table of the page, from 1; 0 for other lines.</param>
/// <param name="IsHeaderRow">Whether it is a row that names the columns.</param>
internal readonly record struct LaidOutLine(string Text, bool StartsParagraph, string[] Cells, int Table, bool IsHeaderRow = false);
