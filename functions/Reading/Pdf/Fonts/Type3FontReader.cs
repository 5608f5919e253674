namespace Reading.Pdf;

/// <summary>Fonts whose glyphs are drawings (ISO 32000-2, 9.6.4).</summary>
internal sealed class Type3FontReader
{
    /// <summary>How wide an "m" is, as a part of the font size, in fonts of any kind; other letters are about half as wide.</summary>
    private const double UsualWidthOfM = 0.6;
    private const double UsualWidth = 0.5;

    private readonly PdfFile _file;
    private readonly PdfDictionary _dictionary;
    private readonly CharacterMap? _toUnicode;
    private readonly SimpleEncoding _encoding;
    private readonly PdfValue[] _widths;
    private readonly int _firstCode;
    private readonly double _scale;
    private readonly bool _isTex;
    private readonly bool _isOldTex;

    public Type3FontReader(PdfFile file, PdfDictionary dictionary)
    {
        _file = file;
        _dictionary = dictionary;
        _toUnicode = FontReader.ToUnicode(file, dictionary);
        _encoding = new(file, file.Get(dictionary, "Encoding"), null, Encodings.Standard);
        _isTex = TexEncoding.Has(_encoding);
        _isOldTex = _isTex && TexEncoding.IsModern(_encoding);
        _widths = file.Get(dictionary, "Widths").Array ?? [];
        _firstCode = file.Get(dictionary, "FirstChar").Integer;
        var matrix = file.Get(dictionary, "FontMatrix").Array ?? [];
        var scale = matrix.Length >= 4 ? Math.Abs(file.Resolve(matrix[0]).Number) : 0;
        _scale = scale is > 1e-9 and < 1e6 ? scale : 0.001;
    }

    public PdfFont Read() => new(Decode) { Scale = _scale, SizeFactor = SizeFactor() };

    private FontGlyph Decode(int code)
    {
        var text = _toUnicode?.TextOf(code) ?? (_isTex ? TexEncoding.TextOf(code, _isOldTex) : null) ?? _encoding.TextOf(code);
        return new(WidthOf(code), text ?? (code > 32 ? ((char)code).ToString() : ""));
    }

    private double WidthOf(int code)
    {
        var index = (long)code - _firstCode;
        return index >= 0 && index < _widths.Length ? _file.Resolve(_widths[index]).Number : 0;
    }

    /// <summary>The size of such a font says nothing: one of size 1 may have letters of any height. Its widths tell.</summary>
    private double SizeFactor()
    {
        double sum = 0;
        var count = 0;
        for (var code = 0; code < 256; code++)
        {
            var width = Math.Abs(WidthOf(code) * _scale);
            if (width > 0 && _encoding.NameOf(code) == "m")
            {
                return Bounded(width / UsualWidthOfM);
            }
            sum += width;
            count += width > 0 ? 1 : 0;
        }
        return count == 0 ? 1 : Bounded(sum / count / UsualWidth);
    }

    private static double Bounded(double factor) => Math.Clamp(factor, 1e-3, 1e3);
}
