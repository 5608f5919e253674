using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Reading.Html;

/// <summary>A table of data, or a list of terms and descriptions, while its rows are read.</summary>
internal sealed class HtmlTable(DocumentBuilder builder, IElement element)
{
    /// <summary>The most columns a merged cell is taken over; wider is not made to be read.</summary>
    private const int MaxSpan = 100;

    private readonly int _number = builder.NextTable();
    private readonly RowSpans _spans = new();
    private readonly List<TableCell> _cells = [];
    private bool _hasData;
    private bool _isInHead;
    private IElement? _current;

    public IElement Element => element;

    public bool IsInCell => _current is not null;

    public StringBuilder Cell { get; } = new();

    public void BeginRow(IElement row)
    {
        EndRow();
        _isInHead = row.ParentElement?.LocalName == "thead";
        if (row.LocalName == "dt")
        {
            BeginCell(row);
        }
    }

    public void BeginCell(IElement cell)
    {
        EndCell();
        _current = cell;
        _hasData |= cell.LocalName != "th";
    }

    public void EndCell()
    {
        if (_current is null)
        {
            return;
        }

        _cells.Add(new TableCell(VisibleText.Fold(Cell.ToString(), builder.Meter), Span(_current, "colspan"), Span(_current, "rowspan")));
        Cell.Clear();
        _current = null;
    }

    public void End() => EndRow();

    private void EndRow()
    {
        EndCell();
        if (_cells.Count > 0)
        {
            builder.AddRow(_spans.Place(_cells), _number, isHeader: _isInHead || !_hasData, _cells.Select(cell => cell.Text));
        }

        _cells.Clear();
        _hasData = false;
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MaxSpan) : 1;
}
