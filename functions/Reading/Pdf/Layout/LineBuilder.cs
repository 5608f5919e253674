namespace Reading.Pdf;

/// <summary>Puts the words of a block into lines.</summary>
internal static class LineBuilder
{
    /// <summary>Baselines closer than this part of the font size are one line, with raised or lowered words.</summary>
    private const double SameLine = 0.5;

    /// <summary>A larger word pulls others into its line no farther than a word so much larger than them would.</summary>
    private const double LargestStep = 1.7;

    /// <summary>A gap wider than this part of the font size ends a line: what follows is another one.</summary>
    private const double WidestSpace = 1.5;

    private static readonly Comparison<Word> s_down = static (a, b) => a.Base != b.Base ? a.Base.CompareTo(b.Base) : a.U0 != b.U0 ? a.U0.CompareTo(b.U0) : a.Sequence.CompareTo(b.Sequence);
    private static readonly Comparison<Word> s_along = static (a, b) => a.U0 != b.U0 ? a.U0.CompareTo(b.U0) : a.Sequence.CompareTo(b.Sequence);

    public static void Build(TextBlock block)
    {
        block.Words.Sort(s_down);
        var row = new List<Word>();
        foreach (var word in block.Words)
        {
            if (row.Count > 0 && !IsSameLine(row[0], word))
            {
                EndRow(block, row);
            }
            row.Add(word);
        }
        EndRow(block, row);
    }

    private static bool IsSameLine(Word first, Word word)
    {
        var size = Math.Min(Math.Max(first.Size, word.Size), LargestStep * Math.Min(first.Size, word.Size));
        return word.Base - first.Base <= SameLine * size;
    }

    private static void EndRow(TextBlock block, List<Word> row)
    {
        row.Sort(s_along);
        TextLine? line = null;
        foreach (var word in row)
        {
            if (line is null || word.U0 - line.U1 > WidestSpace * Math.Max(word.Size, line.Size))
            {
                line = new();
                block.Lines.Add(line);
            }
            line.Add(word);
        }
        row.Clear();
    }
}
