namespace Reading.Pdf;

/// <summary>Words set twice at nearly one place are one word: that is how writers without a bold font, or with shadows, set them.</summary>
internal static class DuplicateWords
{
    private const double AlongApart = 0.1;
    private const double AcrossApart = 0.2;

    /// <summary>Words looked at behind each one; duplicates stand close once sorted.</summary>
    private const int Window = 24;

    public static void Remove(List<Word> words, PageCanvas canvas)
    {
        var sorted = words.ToArray();
        Array.Sort(sorted, static (a, b) => a.U0 != b.U0 ? a.U0.CompareTo(b.U0) : a.Sequence.CompareTo(b.Sequence));
        HashSet<Word>? dropped = null;
        for (var i = 0; i < sorted.Length; i++)
        {
            for (var k = i + 1; k < sorted.Length && k <= i + Window && sorted[k].U0 - sorted[i].U0 < AlongApart * sorted[i].Size; k++)
            {
                if (IsSame(sorted[i], sorted[k], canvas))
                {
                    (dropped ??= []).Add(sorted[k].Sequence > sorted[i].Sequence ? sorted[k] : sorted[i]);
                }
            }
        }
        if (dropped is not null)
        {
            words.RemoveAll(dropped.Contains);
        }
    }

    private static bool IsSame(Word a, Word b, PageCanvas canvas) =>
        a.TextLength == b.TextLength && Math.Abs(a.Base - b.Base) < AcrossApart * a.Size && Math.Abs(a.Size - b.Size) < AlongApart * a.Size &&
        Math.Abs(a.U1 - b.U1) < AlongApart * a.Size && canvas.TextOf(a).SequenceEqual(canvas.TextOf(b));
}
