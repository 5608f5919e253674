namespace Reading.Pdf;

/// <summary>
/// The order in which a person reads blocks (after T. Breuel, High Performance Document Layout Analysis, 2003): a block comes before one
/// below it that it overlaps sideways, and before one to its right unless a block between them in height overlaps both. The cells of a grid
/// are read row by row.
/// </summary>
internal sealed class ReadingOrder
{
    private readonly List<OrderedBlock> _blocks;
    private readonly PdfMeter _meter;
    private readonly bool[] _visited;
    private readonly List<OrderedBlock> _ordered = [];

    private ReadingOrder(List<OrderedBlock> blocks, PdfMeter meter)
    {
        _blocks = blocks;
        _meter = meter;
        _visited = new bool[blocks.Count];
    }

    /// <param name="blocks">In the order found.</param>
    /// <param name="meter">Bounds the work.</param>
    public static List<OrderedBlock> Sort(List<OrderedBlock> blocks, PdfMeter meter)
    {
        if (blocks.Count > PdfLimits.MaxOrderedBlocks)
        {
            blocks.Sort(static (a, b) => a.Box.Y0 != b.Box.Y0 ? a.Box.Y0.CompareTo(b.Box.Y0) : a.Box.X0.CompareTo(b.Box.X0));
            return blocks;
        }
        BlockGrids.Mark(blocks, meter);
        Widen(blocks);
        var order = new ReadingOrder(blocks, meter);
        for (var i = 0; i < blocks.Count; i++)
        {
            order.Visit(i);
        }
        return order._ordered;
    }

    /// <summary>A block speaks for the width of all below it as far as nothing stands beside it: a heading for the columns under it.</summary>
    private static void Widen(List<OrderedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            double left = double.MinValue, right = double.MaxValue;
            foreach (var other in blocks)
            {
                if (other != block && block.OverlapsAcross(other))
                {
                    right = other.Box.X0 > block.Box.X1 ? Math.Min(right, other.Box.X0) : right;
                    left = other.Box.X1 < block.Box.X0 ? Math.Max(left, other.Box.X1) : left;
                }
            }
            double x0 = block.Reach.X0, x1 = block.Reach.X1;
            foreach (var other in blocks)
            {
                if (other.Box.Y0 >= block.Box.Y1)
                {
                    x1 = other.Box.X1 <= right ? Math.Max(x1, other.Box.X1) : x1;
                    x0 = other.Box.X0 >= left ? Math.Min(x0, other.Box.X0) : x0;
                }
            }
            block.Reach = block.Reach with { X0 = x0, X1 = x1 };
        }
    }

    /// <summary>First what comes before a block, then the block. The stack is our own, since the chain may be as long as the page has blocks.</summary>
    private void Visit(int start)
    {
        if (_visited[start])
        {
            return;
        }
        var stack = new Stack<(int Block, int Next)>();
        _visited[start] = true;
        stack.Push((start, 0));
        while (stack.TryPop(out var at))
        {
            var next = at.Next;
            while (next < _blocks.Count && (_visited[next] || !ComesBefore(_blocks[next], _blocks[at.Block])))
            {
                next++;
            }
            if (next == _blocks.Count || !_meter.Tick())
            {
                _ordered.Add(_blocks[at.Block]);
                continue;
            }
            stack.Push((at.Block, next + 1));
            _visited[next] = true;
            stack.Push((next, 0));
        }
    }

    private bool ComesBefore(OrderedBlock first, OrderedBlock second)
    {
        if (first.Grid > 0 && first.Grid == second.Grid)
        {
            return first.Box.Y1 <= second.Box.Y0 || (first.Box.X1 <= second.Box.X0 && first.OverlapsAcross(second));
        }
        return IsAbove(first, second) || (first.Reach.X1 <= second.Reach.X0 && !IsParted(first, second));
    }

    private static bool IsAbove(OrderedBlock a, OrderedBlock b) => a.Reach.X0 <= b.Reach.X1 && b.Reach.X0 <= a.Reach.X1 && a.Reach.Y0 < b.Reach.Y0;

    /// <summary>Whether a block stands below the right one and above the left one, so that the left one belongs to what comes later.</summary>
    private bool IsParted(OrderedBlock left, OrderedBlock right)
    {
        foreach (var block in _blocks)
        {
            if (block != left && block != right && IsAbove(right, block) && IsAbove(block, left))
            {
                return true;
            }
        }
        return false;
    }
}
