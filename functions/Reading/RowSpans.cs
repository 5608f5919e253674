namespace Reading;

/// <summary>A cell as written in its row.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Columns">How many columns it covers, from 1.</param>
/// <param name="Rows">How many rows it covers, from 1.</param>
internal readonly record struct TableCell(string Text, int Columns = 1, int Rows = 1);

/// <summary>Places the cells of merged rows and columns: downwards a cell's text is repeated, to the right it is followed by empty ones.</summary>
internal sealed class RowSpans
{
    private readonly List<(string Text, int Rows)> _above = [];

    /// <summary>The cells of the next row by column.</summary>
    public IReadOnlyList<string> Place(IEnumerable<TableCell> cells)
    {
        var placed = new List<string>();
        foreach (var cell in cells)
        {
            CarryDown(placed);
            for (var i = 0; i < cell.Columns; i++)
            {
                var text = i == 0 ? cell.Text : "";
                Cover(placed.Count, text, cell.Rows);
                placed.Add(text);
            }
        }

        CarryDown(placed);
        return placed;
    }

    private void CarryDown(List<string> placed)
    {
        while (placed.Count < _above.Count && _above[placed.Count].Rows > 0)
        {
            var (text, rows) = _above[placed.Count];
            _above[placed.Count] = (text, rows - 1);
            placed.Add(text);
        }
    }

    private void Cover(int column, string text, int rows)
    {
        while (_above.Count <= column)
        {
            _above.Add(("", 0));
        }

        _above[column] = (text, rows - 1);
    }
}
