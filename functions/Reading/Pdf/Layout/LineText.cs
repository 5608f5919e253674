namespace Reading.Pdf;

/// <summary>The words of a line as text: where spaces go, and right-to-left writing in the order it is read.</summary>
internal static class LineText
{
    /// <summary>A gap of this part of the font size is a space.</summary>
    private const double Space = 0.03;

    /// <summary>Where every word is one letter they are spaced letters, and a space is wider than them by this factor.</summary>
    private const double SpacedFactor = 1.3;
    private const double WidestSpacing = 0.4;

    public static string Of(TextLine line, PageCanvas canvas)
    {
        var words = line.Words;
        var text = new System.Text.StringBuilder();
        var space = SpaceOf(words, canvas);
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && words[i].U0 - words[i - 1].U1 >= space)
            {
                text.Append(' ');
            }
            text.Append(canvas.TextOf(words[i]));
        }
        return RightToLeft.InReadingOrder(text.ToString());
    }

    private static double SpaceOf(List<Word> words, PageCanvas canvas)
    {
        var size = words[0].Size;
        if (words.Count < 2)
        {
            return Space * size;
        }
        var least = double.MaxValue;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].TextLength > 1 && !IsOneLetter(canvas.TextOf(words[i])))
            {
                return Space * size;
            }
            least = i == 0 ? least : Math.Min(least, words[i].U0 - words[i - 1].U1);
        }
        return least <= 0 || least > WidestSpacing * size ? Space * size : Math.Min(SpacedFactor * least, WidestSpacing * size);
    }

    /// <summary>Letters of mathematics take two places.</summary>
    private static bool IsOneLetter(ReadOnlySpan<char> text) => text.Length == 2 && char.IsHighSurrogate(text[0]);
}
