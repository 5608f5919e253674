namespace Reading.Pdf;

/// <summary>Finds blocks that stand in rows and columns: four that are aligned both ways are a grid, and grids that share a block are one.</summary>
internal static class BlockGrids
{
    private const double AlignedAlong = 0.3;
    private const double AlignedAcross = 0.5;

    /// <summary>Numbers the grids and lets each of their blocks reach over the whole grid.</summary>
    public static void Mark(List<OrderedBlock> blocks, PdfMeter meter)
    {
        var grids = 0;
        foreach (var block in blocks)
        {
            if (!meter.Tick())
            {
                return;
            }
            if (FindCorner(blocks, block) is var (right, below, diagonal))
            {
                var grid = Math.Max(Math.Max(block.Grid, right.Grid), Math.Max(below.Grid, diagonal.Grid));
                grid = grid == 0 ? ++grids : grid;
                block.Grid = right.Grid = below.Grid = diagonal.Grid = grid;
            }
        }
        Reach(blocks, grids);
    }

    private static (OrderedBlock Right, OrderedBlock Below, OrderedBlock Diagonal)? FindCorner(List<OrderedBlock> blocks, OrderedBlock block)
    {
        OrderedBlock? right = null, below = null;
        foreach (var other in blocks)
        {
            var isRight = other.Box.X0 > block.Box.X1;
            var isBelow = other.Box.Y0 > block.Box.Y1;
            if (isRight && block.OverlapsAcross(other) && (right is null || other.Box.X0 < right.Box.X0))
            {
                right = other;
            }
            else if (isBelow && block.OverlapsAlong(other) && (below is null || other.Box.Y0 < below.Box.Y0))
            {
                below = other;
            }
        }
        if (right is null || below is null)
        {
            return null;
        }
        return Meeting(blocks, right, below) is { } diagonal && IsAligned(block, right, below, diagonal) ? (right, below, diagonal) : null;
    }

    /// <summary>The nearest block in the column of one and the row of the other.</summary>
    private static OrderedBlock? Meeting(List<OrderedBlock> blocks, OrderedBlock right, OrderedBlock below)
    {
        OrderedBlock? found = null;
        foreach (var other in blocks)
        {
            if (other != right && other != below && other.Box.Y0 > right.Box.Y1 && other.Box.X0 > below.Box.X1 &&
                other.OverlapsAlong(right) && other.OverlapsAcross(below) && (found is null || other.Box.Y0 < found.Box.Y0))
            {
                found = other;
            }
        }
        return found;
    }

    private static bool IsAligned(OrderedBlock a, OrderedBlock right, OrderedBlock below, OrderedBlock diagonal)
    {
        var size = Math.Min(Math.Min(a.Block.Size, right.Block.Size), Math.Min(below.Block.Size, diagonal.Block.Size));
        return AreAlong(a.Box, below.Box, right.Box, diagonal.Box, AlignedAlong * size) && AreAcross(a.Box, right.Box, below.Box, diagonal.Box, AlignedAcross * size);
    }

    private static bool AreAlong(in Box a, in Box b, in Box c, in Box d, double tolerance) =>
        (Near(a.X0, b.X0, tolerance) && Near(c.X0, d.X0, tolerance)) ||
        (Near(a.X1, b.X1, tolerance) && Near(c.X1, d.X1, tolerance)) ||
        (Near((a.X0 + a.X1) / 2, (b.X0 + b.X1) / 2, tolerance) && Near((c.X0 + c.X1) / 2, (d.X0 + d.X1) / 2, tolerance));

    private static bool AreAcross(in Box a, in Box b, in Box c, in Box d, double tolerance) =>
        (Near(a.Y0, b.Y0, tolerance) && Near(c.Y0, d.Y0, tolerance)) ||
        (Near(a.Y1, b.Y1, tolerance) && Near(c.Y1, d.Y1, tolerance)) ||
        (Near((a.Y0 + a.Y1) / 2, (b.Y0 + b.Y1) / 2, tolerance) && Near((c.Y0 + c.Y1) / 2, (d.Y0 + d.Y1) / 2, tolerance));

    private static bool Near(double a, double b, double tolerance) => Math.Abs(a - b) <= tolerance;

    private static void Reach(List<OrderedBlock> blocks, int grids)
    {
        var reaches = new Box[grids + 1];
        Array.Fill(reaches, Box.Empty);
        foreach (var block in blocks)
        {
            reaches[block.Grid] = reaches[block.Grid].With(block.Box);
        }
        foreach (var block in blocks)
        {
            block.Reach = block.Grid > 0 ? reaches[block.Grid] : block.Box;
        }
    }
}
