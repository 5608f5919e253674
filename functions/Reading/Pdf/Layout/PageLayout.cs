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
        foreach (var block in ReadingOrder.Sort(blocks, meter))
        {
            Paragraphs.Write(block, canvas, lines);
        }
    }
}
