namespace Reading.Pdf;

/// <summary>What one code of a font is on the page.</summary>
/// <param name="Width">The advance in thousandths of the font size; downwards for vertical writing.</param>
/// <param name="Text">What it stands for; "" where nobody can tell.</param>
internal readonly record struct FontGlyph(double Width, string Text);

/// <summary>A font as far as reading needs it: how codes are cut from strings, how wide they are and what they stand for.</summary>
internal sealed class PdfFont
{
    private readonly Dictionary<int, FontGlyph> _glyphs = [];
    private readonly FontGlyph[] _simple;
    private readonly bool[] _known;
    private readonly Func<int, FontGlyph> _decode;
    private readonly CodeReader? _codes;

    /// <summary>Cuts the next code from a string; gives its length in bytes, 1 to 4.</summary>
    public delegate int CodeReader(ReadOnlySpan<byte> text, out int code);

    /// <param name="decode">What a code is; asked once for each.</param>
    /// <param name="codes">How codes are cut; null for one byte each.</param>
    public PdfFont(Func<int, FontGlyph> decode, CodeReader? codes = null)
    {
        _decode = decode;
        _codes = codes;
        _simple = codes is null ? new FontGlyph[256] : [];
        _known = codes is null ? new bool[256] : [];
    }

    public bool IsComposite => _codes is not null;

    public bool IsVertical { get; init; }

    /// <summary>From glyph space to text space: a thousandth but for Type 3.</summary>
    public double Scale { get; init; } = 0.001;

    /// <summary>How much larger its letters are than the font size says; 1 but for Type 3.</summary>
    public double SizeFactor { get; init; } = 1;

    /// <summary>Above the baseline, as a part of the font size.</summary>
    public double Ascent { get; init; } = 0.95;

    /// <summary>Below the baseline, negative.</summary>
    public double Descent { get; init; } = -0.35;

    /// <summary>The next code and how many bytes it has.</summary>
    public int Next(ReadOnlySpan<byte> text, out int code)
    {
        if (_codes is not null)
        {
            return Math.Max(1, _codes(text, out code));
        }
        code = text[0];
        return 1;
    }

    public FontGlyph Glyph(int code)
    {
        if (_codes is not null)
        {
            return _glyphs.TryGetValue(code, out var glyph) ? glyph : _glyphs[code] = _decode(code);
        }
        if (!_known[code])
        {
            _known[code] = true;
            _simple[code] = _decode(code);
        }
        return _simple[code];
    }
}
