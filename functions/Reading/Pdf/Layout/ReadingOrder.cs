namespace Reading.Pdf;

/// <summary>
/// The order in which a person reads blocks (T. Breuel, High Performance Document Layout Analysis, 2003): a block comes before one below it
/// that it overlaps sideways, and before one to its right unless a block between them in height overlaps both sideways.
/// </summary>
internal sealed class ReadingOrder
{
    private readonly List<TextBlock> _blocks;
    private readonly PdfMeter _meter;
    private readonly bool[] _visited;
    private readonly List<TextBlock> _ordered = [];

    private ReadingOrder(List<TextBlock> blocks, PdfMeter meter)
    {
        _blocks = blocks;
        _meter = meter;
        _visited = new bool[blocks.Count];
    }

    public static List<TextBlock> Sort(List<TextBlock> blocks, PdfMeter meter)
    {
        blocks.Sort(static (a, b) => a.V0 != b.V0 ? a.V0.CompareTo(b.V0) : a.U0.CompareTo(b.U0));
        if (blocks.Count > PdfLimits.MaxOrderedBlocks)
        {
            return blocks;
        }
        var order = new ReadingOrder(blocks, meter);
        for (var i = 0; i < blocks.Count; i++)
        {
            order.Visit(i);
        }
        return order._ordered;
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
            while (next < _blocks.Count && (_visited[next] || !ComesBefore(next, at.Block)))
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

    private bool ComesBefore(int first, int second)
    {
        TextBlock a = _blocks[first], b = _blocks[second];
        if (OverlapSideways(a, b))
        {
            return a.V0 < b.V0;
        }
        return a.U1 <= b.U0 && !IsParted(a, b);
    }

    /// <summary>Whether a block between both in height reaches over both, as a heading over two columns does.</summary>
    private bool IsParted(TextBlock left, TextBlock right)
    {
        double from = Math.Min(left.V0, right.V0), to = Math.Max(left.V0, right.V0);
        foreach (var block in _blocks)
        {
            if (block.V0 > to)
            {
                break;
            }
            if (block.V0 >= from && block != left && block != right && OverlapSideways(block, left) && OverlapSideways(block, right))
            {
                return true;
            }
        }
        return false;
    }

    private static bool OverlapSideways(TextBlock a, TextBlock b) => a.U0 <= b.U1 && b.U0 <= a.U1;
}
