namespace Reading.Pdf;

/// <summary>Characters set close together on one baseline. Places are in the frame of the text, in points.</summary>
internal sealed class Word
{
    /// <summary>Where its characters begin in the page's buffer.</summary>
    public int TextStart;

    public int TextLength;

    /// <summary>Start and end along the line.</summary>
    public double U0;
    public double U1;

    /// <summary>The baseline.</summary>
    public double Base;

    /// <summary>Font size.</summary>
    public double Size;

    /// <summary>Upper and lower edge by the font's ascent and descent.</summary>
    public double V0;
    public double V1;

    /// <summary>The font it is set in.</summary>
    public required PdfFont Font;

    /// <summary>Whether any mark was made for it.</summary>
    public bool IsUnpainted;

    /// <summary>Where the characters are in the order drawn; neighbours in it belong together.</summary>
    public int Sequence;
}

/// <summary>Whether a person sees a text.</summary>
internal enum TextVisibility : byte
{
    Seen,

    /// <summary>Set in the colour of paper: seen where something dark lies behind it.</summary>
    White,

    /// <summary>Set without paint or wholly transparent, as over a scan.</summary>
    Unpainted,
}

/// <summary>What the characters of one string have in common.</summary>
/// <param name="Font">Their font.</param>
/// <param name="Size">Their size on the page, in points.</param>
/// <param name="Frame">Their direction.</param>
/// <param name="Stretch">Page units for one unit of advance.</param>
/// <param name="Visibility">How they are painted.</param>
internal readonly record struct TextRun(PdfFont Font, double Size, TextFrame Frame, double Stretch, TextVisibility Visibility);
