namespace Reading.Pdf;

/// <summary>The columns of a grid of blocks: places along the line that no block of another column overlaps.</summary>
internal sealed class GridColumns
{
    private readonly List<(double From, double To)> _columns = [];

    public int Count => _columns.Count;

    public static GridColumns Of(List<OrderedBlock> blocks, int start, int end)
    {
        var columns = new GridColumns();
        var boxes = new List<Box>();
        for (var i = start; i < end; i++)
        {
            boxes.Add(blocks[i].Box);
        }
        boxes.Sort(static (a, b) => a.X0.CompareTo(b.X0));
        foreach (var box in boxes)
        {
            columns.Add(box);
        }
        return columns;
    }

    /// <summary>The column a block begins in.</summary>
    public int IndexOf(in Box box)
    {
        var index = _columns.Count - 1;
        while (index > 0 && box.X0 < _columns[index].From)
        {
            index--;
        }
        return index;
    }

    private void Add(in Box box)
    {
        if (_columns.Count > 0 && box.X0 <= _columns[^1].To)
        {
            _columns[^1] = (_columns[^1].From, Math.Max(_columns[^1].To, box.X1));
        }
        else
        {
            _columns.Add((box.X0, box.X1));
        }
    }
}
