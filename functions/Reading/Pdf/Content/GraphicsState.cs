namespace Reading.Pdf;

/// <summary>What <c>q</c> saves and <c>Q</c> restores, as far as text depends on it (ISO 32000-2, 8.4 and 9.3).</summary>
internal struct GraphicsState
{
    public Matrix Ctm;
    public PdfFont? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;
    public double HorizontalScale;
    public double Leading;
    public double Rise;
    public int RenderMode;

    /// <summary>Colour filled with, as far as it matters: whether it is that of paper.</summary>
    public Paint Fill;

    /// <summary>The kind of the fill colour's space, which tells what its numbers mean.</summary>
    public ColorFamily FillFamily;

    /// <summary>Whether what is filled cannot be seen at all (opacity 0).</summary>
    public bool IsTransparent;

    /// <summary>Whether what lies below shows through what is filled: opacity under 1, a blend mode, a soft mask.</summary>
    public bool IsSheer;

    /// <summary>Where painting has an effect, as far as upright rectangles tell.</summary>
    public Box Clip;

    /// <summary>Whether the clip is no rectangle, so that <see cref="Clip"/> only bounds it.</summary>
    public bool HasClipShape;

    public static GraphicsState Initial(in Matrix ctm) => new()
    {
        Ctm = ctm,
        HorizontalScale = 1,
        Fill = Paint.Ink,
        Clip = new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue),
    };
}

/// <summary>What a colour looks like.</summary>
internal enum Paint
{
    Ink,
    White,
}

/// <summary>How the components of a colour are to be understood.</summary>
internal enum ColorFamily
{
    /// <summary>Gray, RGB: more is lighter.</summary>
    Additive,

    /// <summary>CMYK, tints of inks: more is darker.</summary>
    Subtractive,

    /// <summary>Patterns, indexed and all else: cannot be told.</summary>
    Unknown,
}
