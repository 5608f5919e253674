namespace Reading.Pdf;

/// <summary>
/// One direction of writing on a page, with axes of its own: U runs along the text, V across it towards the next line. Text that is turned,
/// and text written downwards, is laid out in its frame as if it stood upright.
/// </summary>
internal sealed class TextFrame(double cos, double sin)
{
    public double Cos { get; } = cos;

    public double Sin { get; } = sin;

    public List<Word> Words { get; } = [];

    public double U(double x, double y) => (x * Cos) + (y * Sin);

    public double V(double x, double y) => (y * Cos) - (x * Sin);

    public (double X, double Y) ToPage(double u, double v) => ((u * Cos) - (v * Sin), (u * Sin) + (v * Cos));

    /// <summary>An upright rectangle of the page in this frame.</summary>
    public Box FromPage(in Box box) => box.Mapped(new(Cos, -Sin, Sin, Cos, 0, 0));
}
