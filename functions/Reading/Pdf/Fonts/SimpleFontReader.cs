namespace Reading.Pdf;

/// <summary>Fonts of one byte a character: Type 1, TrueType and their kin (ISO 32000-2, 9.6).</summary>
internal sealed class SimpleFontReader
{
    private readonly PdfFile _file;
    private readonly PdfDictionary _dictionary;
    private readonly PdfDictionary? _descriptor;
    private readonly string _name;
    private readonly CharacterMap? _toUnicode;
    private readonly SimpleEncoding _encoding;
    private readonly PdfValue[]? _widths;
    private readonly int _firstCode;
    private readonly double _missingWidth;

    public SimpleFontReader(PdfFile file, PdfDictionary dictionary)
    {
        _file = file;
        _dictionary = dictionary;
        _descriptor = file.Get(dictionary, "FontDescriptor").Dictionary;
        _name = file.Get(dictionary, "BaseFont").Name ?? "";
        _toUnicode = FontReader.ToUnicode(file, dictionary);
        _encoding = ReadEncoding();
        _widths = file.Get(dictionary, "Widths").Array;
        _firstCode = file.Get(dictionary, "FirstChar").Integer;
        _missingWidth = _descriptor is null ? 0 : file.Get(_descriptor, "MissingWidth").Number;
    }

    public PdfFont Read()
    {
        var (ascent, descent) = FontReader.Extent(_file, _descriptor);
        return new(Decode) { Ascent = ascent, Descent = descent };
    }

    private FontGlyph Decode(int code)
    {
        var text = TextOf(code);
        return new(WidthOf(code, text), text);
    }

    private string TextOf(int code)
    {
        if (_toUnicode?.TextOf(code) is { } mapped)
        {
            return mapped;
        }
        return _encoding.TextOf(code) ?? (code > 32 ? ((char)code).ToString() : "");
    }

    private double WidthOf(int code, string text)
    {
        if (_widths is null)
        {
            return StandardWidths.Of(_name, code, text.Length > 0 ? text[0] : '\0');
        }
        var index = (long)code - _firstCode;
        return index >= 0 && index < _widths.Length ? _file.Resolve(_widths[index]).Number : _missingWidth;
    }

    private SimpleEncoding ReadEncoding()
    {
        var encoding = _file.Get(_dictionary, "Encoding");
        var isTrueType = _file.Get(_dictionary, "Subtype").Name == "TrueType";
        var needsBuiltIn = _toUnicode is null && Encodings.Named(encoding.Name) is null;
        return new(_file, encoding, needsBuiltIn ? BuiltIn() : null, Otherwise(isTrueType));
    }

    private string Otherwise(bool isTrueType)
    {
        if (_name.Contains("Symbol", StringComparison.Ordinal) && !isTrueType)
        {
            return Encodings.Symbol;
        }
        return _name.Contains("Dingbats", StringComparison.Ordinal) ? Encodings.ZapfDingbats : isTrueType ? Encodings.WinAnsi : Encodings.Standard;
    }

    private Func<int, string?>? BuiltIn()
    {
        if (_descriptor is null)
        {
            return null;
        }
        if (_file.Get(_descriptor, "FontFile2").Stream is { } trueType)
        {
            return TrueTypeProgram.Read(_file.Decoder.Decode(trueType)).TextOfCode;
        }
        if (_file.Get(_descriptor, "FontFile3").Stream is { } compact)
        {
            return CompactNames(_file.Decoder.Decode(compact));
        }
        return _file.Get(_descriptor, "FontFile").Stream is { } type1 && Type1Program.ReadEncoding(_file.Decoder.Decode(type1)) is { } names
            ? code => names[code] is { } name ? GlyphNames.ToText(name) : null
            : null;
    }

    private static Func<int, string?> CompactNames(ArraySegment<byte> data)
    {
        ReadOnlyMemory<byte> bytes = data;
        var isOpenType = bytes.Span.StartsWith("OTTO"u8);
        var program = CffProgram.Read(isOpenType ? TrueTypeProgram.Read(bytes).Cff : bytes);
        return code => program.NameOfCode(code) is { } name ? GlyphNames.ToText(name) : null;
    }
}
