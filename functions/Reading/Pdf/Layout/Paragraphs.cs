namespace Reading.Pdf;

/// <summary>Writes the lines of a block, words broken at line ends joined, and tells where paragraphs begin.</summary>
internal static class Paragraphs
{
    /// <summary>A distance of baselines so much larger than the least one of the block parts paragraphs.</summary>
    private const double ExtraLeading = 1.25;

    /// <summary>A line that begins so far to the right of the one before, in font sizes, is indented.</summary>
    private const double Indent = 0.8;

    /// <summary>A line that ends so far before the edge, as a part of the block's width, was ended on purpose.</summary>
    private const double ShortLine = 0.25;

    public static void Write(TextBlock block, PageCanvas canvas, List<LaidOutLine> lines)
    {
        var texts = new string[block.Lines.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = LineText.Of(block.Lines[i], canvas);
        }
        JoinHyphens(texts);
        JoinToLast(lines, texts);
        var leading = LeastLeading(block);
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 0)
            {
                lines.Add(new(texts[i], i == 0 || Begins(block, i, leading), [], 0));
            }
        }
    }

    /// <summary>All lines of a block as one text.</summary>
    public static string Joined(TextBlock block, PageCanvas canvas)
    {
        var inner = new List<LaidOutLine>();
        Write(block, canvas, inner);
        return string.Join(' ', inner.Select(line => line.Text));
    }

    /// <summary>A word broken at a line's end is given whole on that line.</summary>
    private static void JoinHyphens(string[] texts)
    {
        for (var i = 0; i + 1 < texts.Length; i++)
        {
            if (Hyphenation.Join(texts[i], texts[i + 1]) is var (whole, rest))
            {
                (texts[i], texts[i + 1]) = (whole, rest);
            }
        }
    }

    /// <summary>A word may be broken from the end of one block, a column or the lines beside a picture, to the next.</summary>
    private static void JoinToLast(List<LaidOutLine> lines, string[] texts)
    {
        if (texts.Length > 0 && lines.Count > 0 && lines[^1].Table == 0 && Hyphenation.Join(lines[^1].Text, texts[0]) is var (whole, rest) && char.IsLower(texts[0][0]))
        {
            lines[^1] = lines[^1] with { Text = whole };
            texts[0] = rest;
        }
    }

    private static double LeastLeading(TextBlock block)
    {
        var least = double.MaxValue;
        for (var i = 1; i < block.Lines.Count; i++)
        {
            var step = block.Lines[i].Base - block.Lines[i - 1].Base;
            least = step > block.Lines[i].Size / 2 ? Math.Min(least, step) : least;
        }
        return least;
    }

    private static bool Begins(TextBlock block, int i, double leading)
    {
        TextLine line = block.Lines[i], before = block.Lines[i - 1];
        return line.Base - before.Base > ExtraLeading * leading ||
            line.U0 - before.U0 > Indent * line.Size ||
            block.U1 - before.U1 > ShortLine * (block.U1 - block.U0);
    }
}
