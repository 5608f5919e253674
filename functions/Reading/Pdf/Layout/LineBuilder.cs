namespace Reading.Pdf;

/// <summary>Puts the words of a block into lines.</summary>
internal static class LineBuilder
{
    /// <summary>Baselines nearer than this to that of a line's first word, in its font sizes, belong to the line: words raised and lowered.</summary>
    private const double SameLine = 0.5;

    /// <summary>The first word of a line is looked for so far below the topmost one, which may be a raised word.</summary>
    private const double FirstWord = 0.75;

    /// <summary>A gap wider than this part of the font size ends a line: what follows is another one.</summary>
    private const double WidestSpace = 1.5;

    /// <summary>A word that begins so far before the end of the one before, in font sizes, was set over it: it belongs to another line.</summary>
    private const double Overlap = 0.5;

    private static readonly Comparison<Word> s_down = static (a, b) => a.Base != b.Base ? a.Base.CompareTo(b.Base) : a.U0 != b.U0 ? a.U0.CompareTo(b.U0) : a.Sequence.CompareTo(b.Sequence);
    private static readonly Comparison<Word> s_along = static (a, b) => a.U0 != b.U0 ? a.U0.CompareTo(b.U0) : a.Sequence.CompareTo(b.Sequence);

    public static void Build(TextBlock block)
    {
        var words = block.Words;
        words.Sort(s_down);
        var isTaken = new bool[words.Count];
        var row = new List<Word>();
        for (var top = 0; top < words.Count; top++)
        {
            if (!isTaken[top])
            {
                TakeRow(words, isTaken, top, row);
                EndRow(block, row);
            }
        }
    }

    private static void TakeRow(List<Word> words, bool[] isTaken, int top, List<Word> row)
    {
        var first = First(words, isTaken, top);
        for (var i = top; i < words.Count && (i == top || words[i].Base < first.Base + (SameLine * first.Size)); i++)
        {
            if (!isTaken[i])
            {
                isTaken[i] = true;
                row.Add(words[i]);
            }
        }
    }

    /// <summary>The leftmost word that has the topmost one on its line.</summary>
    private static Word First(List<Word> words, bool[] isTaken, int top)
    {
        var first = words[top];
        for (var i = top + 1; i < words.Count && words[i].Base <= words[top].Base + (FirstWord * words[top].Size); i++)
        {
            if (!isTaken[i] && words[i].U0 < first.U0 && words[i].Base - words[top].Base < SameLine * words[i].Size)
            {
                first = words[i];
            }
        }
        return first;
    }

    private static void EndRow(TextBlock block, List<Word> row)
    {
        row.Sort(s_along);
        TextLine? line = null;
        foreach (var word in row)
        {
            if (line is null || !Follows(line, word))
            {
                line = new();
                block.Lines.Add(line);
            }
            line.Add(word);
        }
        row.Clear();
    }

    private static bool Follows(TextLine line, Word word)
    {
        var gap = word.U0 - line.Words[^1].U1;
        return gap <= WidestSpace * Math.Max(word.Size, line.Size) && gap >= -Overlap * line.Words[0].Size;
    }
}
