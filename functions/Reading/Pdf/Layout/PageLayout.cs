namespace Reading.Pdf;

/// <summary>From words on a canvas to lines in reading order.</summary>
internal static class PageLayout
{
    public static List<LaidOutLine> Arrange(PageCanvas canvas, PdfMeter meter)
    {
        canvas.DropUnseen();
        var lines = new List<LaidOutLine>();
        var main = canvas.Frames.MaxBy(frame => frame.Words.Count);
        var isLeftward = canvas.IsRightToLeft();
        var blocks = new List<OrderedBlock>();
        foreach (var frame in canvas.Frames)
        {
            foreach (var block in Blocks(frame, canvas, meter))
            {
                var place = Place(block, frame, main!);
                // A page of Hebrew or Arabic is read as its mirror image would be.
                blocks.Add(new(block, isLeftward ? new(-place.X1, place.Y0, -place.X0, place.Y1) : place));
            }
        }
        new PageWriter(canvas, lines).Write(ReadingOrder.Sort(blocks, meter));
        return lines;
    }

    private static List<TextBlock> Blocks(TextFrame frame, PageCanvas canvas, PdfMeter meter)
    {
        DuplicateWords.Remove(frame.Words, canvas);
        var tables = RuledTables.TakeFrom(frame, canvas);
        tables.AddRange(BoxedPairs.TakeFrom(frame, canvas));
        tables.AddRange(AlignedPairs.TakeFrom(frame, canvas));
        var blocks = BlockBuilder.Build(frame.Words, meter);
        foreach (var block in blocks)
        {
            LineBuilder.Build(block);
        }
        foreach (var table in TableFinder.TakeFrom(blocks, frame, canvas))
        {
            blocks.Add(table.ToBlock(canvas));
        }
        blocks.AddRange(tables);
        return blocks;
    }

    /// <summary>Where a block is in the frame of the page's main text.</summary>
    private static Box Place(TextBlock block, TextFrame frame, TextFrame main)
    {
        var box = new Box(block.U0, block.V0, block.U1, block.V1);
        return frame == main ? box : main.FromPage(box.Mapped(new(frame.Cos, frame.Sin, -frame.Sin, frame.Cos, 0, 0)));
    }
}
