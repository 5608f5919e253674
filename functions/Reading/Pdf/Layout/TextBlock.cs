namespace Reading.Pdf;

/// <summary>Lines that belong together: a paragraph, a column, a cell. Places are in the frame of its text.</summary>
internal sealed class TextBlock
{
    public List<Word> Words { get; } = [];

    public List<TextLine> Lines { get; } = [];

    public double U0 { get; private set; } = double.MaxValue;

    public double U1 { get; private set; } = double.MinValue;

    public double V0 { get; private set; } = double.MaxValue;

    public double V1 { get; private set; } = double.MinValue;

    /// <summary>The size of the word it began with.</summary>
    public double Size { get; private set; }

    public void Add(Word word)
    {
        if (Words.Count == 0)
        {
            Size = word.Size;
        }
        Words.Add(word);
        Include(word);
    }

    /// <summary>The rows of cells of the table this block is, from top to bottom; null for text.</summary>
    public List<string[]>? Rows { get; init; }

    /// <summary>Whether the first of them names the columns.</summary>
    public bool HasHeader { get; init; }

    /// <summary>Measures anew after lines went away.</summary>
    public void Measure()
    {
        (U0, U1, V0, V1) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (var line in Lines)
        {
            foreach (var word in line.Words)
            {
                Include(word);
            }
        }
    }

    private void Include(Word word)
    {
        U0 = Math.Min(U0, word.U0);
        U1 = Math.Max(U1, word.U1);
        V0 = Math.Min(V0, word.V0);
        V1 = Math.Max(V1, word.V1);
    }
}
