namespace Reading.Pdf;

/// <summary>From words on a canvas to lines in reading order.</summary>
internal static class PageLayout
{
    public static List<LaidOutLine> Arrange(PageCanvas canvas, PdfMeter meter)
    {
        canvas.DropUnpainted();
        var lines = new List<LaidOutLine>();
        foreach (var frame in canvas.Frames.OrderByDescending(frame => frame.Words.Count))
        {
            Arrange(frame, canvas, meter, lines);
        }
        return lines;
    }

    private static void Arrange(TextFrame frame, PageCanvas canvas, PdfMeter meter, List<LaidOutLine> lines)
    {
        DuplicateWords.Remove(frame.Words, canvas);
        var blocks = BlockBuilder.Build(frame.Words, meter);
        foreach (var block in blocks)
        {
            LineBuilder.Build(block);
        }
        foreach (var table in TableFinder.TakeFrom(blocks, frame, canvas))
        {
            blocks.Add(table.ToBlock());
        }
        var tables = 0;
        foreach (var block in ReadingOrder.Sort(blocks, meter))
        {
            if (block.Table is { } table)
            {
                Write(table, ++tables, canvas, lines);
            }
            else
            {
                Paragraphs.Write(block, canvas, lines);
            }
        }
    }

    private static void Write(TextTable table, int number, PageCanvas canvas, List<LaidOutLine> lines)
    {
        foreach (var cells in table.Texts(canvas))
        {
            lines.Add(new(string.Join("  ", cells.Where(cell => cell.Length > 0)), true, cells, number));
        }
    }
}
