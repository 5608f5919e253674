namespace Reading.Pdf;

/// <summary>Fonts of more than one byte a character (ISO 32000-2, 9.7).</summary>
internal sealed class CompositeFontReader
{
    private const double UsualAdvanceY = -1000;

    private readonly PdfFile _file;
    private readonly PdfDictionary _descendant;
    private readonly PdfDictionary? _descriptor;
    private readonly CharacterMap? _toUnicode;
    private readonly string _collection;
    private readonly CharacterCodes _codes;
    private readonly CharacterWidths _widths;
    private readonly ArraySegment<byte> _glyphIds;
    private readonly Lazy<Func<int, string?>> _program;

    public CompositeFontReader(PdfFile file, PdfDictionary dictionary)
    {
        _file = file;
        var descendants = file.Get(dictionary, "DescendantFonts");
        _descendant = (descendants.Array is { Length: > 0 } array ? file.Resolve(array[0]) : descendants).Dictionary ?? new();
        _descriptor = file.Get(_descendant, "FontDescriptor").Dictionary;
        _toUnicode = FontReader.ToUnicode(file, dictionary);
        _collection = Collection();
        _codes = CharacterCodes.Read(file, file.Get(dictionary, "Encoding"), _collection);
        _widths = new(file, _descendant);
        _glyphIds = file.Get(_descendant, "CIDToGIDMap").Stream is { } map ? file.Decoder.Decode(map) : ArraySegment<byte>.Empty;
        _program = new(Program);
    }

    public PdfFont Read()
    {
        var (ascent, descent) = FontReader.Extent(_file, _descriptor);
        return new(Decode, _codes.Next) { IsVertical = _codes.IsVertical, Ascent = ascent, Descent = descent };
    }

    private FontGlyph Decode(int code)
    {
        var id = _codes.IdOf(code);
        var width = _widths.Of(id, code < 256 && (id < 0 || _codes.HasHalves));
        var text = TextOf(code, id);
        return new(_codes.IsVertical ? UsualAdvanceY : width, text);
    }

    private string TextOf(int code, int id)
    {
        if (_toUnicode?.TextOf(code) is { } mapped)
        {
            return mapped;
        }
        if (_codes.TextOf(code) is { } told)
        {
            return told;
        }
        // A map that tells of some characters leaves the others out because they stand for nothing.
        return _toUnicode is null || _toUnicode.Count == 0 ? CharacterCollection.Named(_collection)?.TextOf(id) ?? _program.Value(GlyphOf(id)) ?? "" : "";
    }

    private int GlyphOf(int id) => (id * 2) + 1 < _glyphIds.Count && id >= 0 ? (_glyphIds[id * 2] << 8) | _glyphIds[(id * 2) + 1] : id;

    private string Collection() =>
        _file.Get(_descendant, "CIDSystemInfo").Dictionary is { } info ? System.Text.Encoding.Latin1.GetString(_file.Get(info, "Ordering").Bytes) : "";

    /// <summary>What the embedded font tells of its glyphs.</summary>
    private Func<int, string?> Program()
    {
        if (_descriptor is not null && _file.Get(_descriptor, "FontFile2").Stream is { } trueType)
        {
            return TrueTypeProgram.Read(_file.Decoder.Decode(trueType)).TextOfGlyph;
        }
        if (_descriptor is not null && _file.Get(_descriptor, "FontFile3").Stream is { } compact)
        {
            return Compact(_file.Decoder.Decode(compact));
        }
        return _ => null;
    }

    private static Func<int, string?> Compact(ReadOnlyMemory<byte> data)
    {
        var openType = data.Span.StartsWith("OTTO"u8) ? TrueTypeProgram.Read(data) : null;
        var program = CffProgram.Read(openType?.Cff ?? data);
        return glyph => openType?.TextOfGlyph(glyph) ?? (program.NameOfGlyph(glyph) is { } name ? GlyphNames.ToText(name) : null);
    }
}
