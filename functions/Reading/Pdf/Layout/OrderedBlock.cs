namespace Reading.Pdf;

/// <summary>A block with its place in the frame of the page's main text, for putting blocks into order.</summary>
internal sealed class OrderedBlock(TextBlock block, Box box)
{
    public TextBlock Block { get; } = block;

    public Box Box { get; } = box;

    /// <summary>What it stands for when compared: a block with nothing beside it speaks for the width of all below it, a cell for its whole grid.</summary>
    public Box Reach { get; set; } = box;

    /// <summary>The grid of blocks it is a cell of; 0 for none.</summary>
    public int Grid { get; set; }

    public bool OverlapsAcross(OrderedBlock other) => Box.Y0 <= other.Box.Y1 && other.Box.Y0 <= Box.Y1;

    public bool OverlapsAlong(OrderedBlock other) => Box.X0 <= other.Box.X1 && other.Box.X0 <= Box.X1;
}
