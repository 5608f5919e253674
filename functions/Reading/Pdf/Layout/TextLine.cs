namespace Reading.Pdf;

/// <summary>Words of one block on one baseline, from left to right.</summary>
internal sealed class TextLine
{
    public List<Word> Words { get; } = [];

    public double U0 => Words[0].U0;

    public double U1 { get; private set; } = double.MinValue;

    public double Base { get; private set; }

    public double Size { get; private set; }

    public void Add(Word word)
    {
        if (Words.Count == 0 || word.Size > Size)
        {
            Base = word.Base;
            Size = word.Size;
        }
        U1 = Math.Max(U1, word.U1);
        Words.Add(word);
    }
}
