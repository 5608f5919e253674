using System.Text;

namespace Reading.Pdf;

/// <summary>Reads the PostScript in which character maps are written, as far as writers use it.</summary>
internal sealed class CharacterMapReader
{
    private readonly PdfParser _parser;
    private readonly CharacterMap _map;
    private readonly PdfMeter _meter;

    private CharacterMapReader(PdfParser parser, CharacterMap map, PdfMeter meter)
    {
        _parser = parser;
        _map = map;
        _meter = meter;
    }

    public static CharacterMap Read(PdfFile file, PdfStream stream)
    {
        var map = new CharacterMap { IsVertical = file.Get(stream.Dictionary, "WMode").Integer == 1, BasedOn = file.Get(stream.Dictionary, "UseCMap").Name, Name = file.Get(stream.Dictionary, "CMapName").Name };
        var data = file.Decoder.Decode(stream);
        var parser = new PdfParser(data.Array!, data.Offset, data.Offset + data.Count, file.Names, file.Meter.Budget.MaxDepth) { ReadsReferences = false };
        new CharacterMapReader(parser, map, file.Meter).ReadAll();
        return map;
    }

    private void ReadAll()
    {
        var before = PdfValue.Null;
        while (_meter.Tick() && _parser.Read() is var value && value.Kind != PdfKind.End && _map.Count < PdfLimits.MaxCharacterMappings)
        {
            if (value.Kind == PdfKind.Keyword)
            {
                ReadSection(value, before);
            }
            else if (before.Name == "WMode" && value.IsNumber)
            {
                _map.IsVertical = value.Integer == 1;
            }
            before = value;
        }
    }

    private void ReadSection(PdfValue keyword, PdfValue before)
    {
        var word = keyword.Bytes;
        if (word.SequenceEqual("usecmap"u8))
        {
            _map.BasedOn ??= before.Name;
        }
        else if (word.SequenceEqual("begincodespacerange"u8))
        {
            ReadPairs((first, last) => _map.AddCodeSpace(first.Bytes, last.Bytes));
        }
        else if (word.SequenceEqual("beginbfchar"u8))
        {
            ReadPairs((code, text) => AddText(CharacterMap.Code(code.Bytes), text));
        }
        else if (word.SequenceEqual("begincidchar"u8))
        {
            ReadPairs((code, id) => _map.AddIds(CharacterMap.Code(code.Bytes), CharacterMap.Code(code.Bytes), id.Integer));
        }
        else if (word.SequenceEqual("beginbfrange"u8))
        {
            ReadTriples(AddTexts);
        }
        else if (word.SequenceEqual("begincidrange"u8))
        {
            ReadTriples((first, last, id) => _map.AddIds(first, last, id.Integer));
        }
    }

    private void ReadPairs(Action<PdfValue, PdfValue> add)
    {
        while (_meter.Tick() && _map.Count < PdfLimits.MaxCharacterMappings && TryNext(out var first) && TryNext(out var second))
        {
            add(first, second);
        }
    }

    private void ReadTriples(Action<int, int, PdfValue> add)
    {
        while (_meter.Tick() && _map.Count < PdfLimits.MaxCharacterMappings && TryNext(out var first) && TryNext(out var last) && TryNext(out var value))
        {
            add(CharacterMap.Code(first.Bytes), CharacterMap.Code(last.Bytes), value);
        }
    }

    /// <summary>The next operand; false at the keyword that ends the section.</summary>
    private bool TryNext(out PdfValue value)
    {
        value = _parser.Read();
        return value.Kind is not (PdfKind.Keyword or PdfKind.End);
    }

    private void AddTexts(int first, int last, PdfValue value)
    {
        if (value.Array is { } each)
        {
            for (var i = 0; i < each.Length && i <= last - first; i++)
            {
                AddText(first + i, each[i]);
            }
        }
        else if (last >= first && Text(value) is { } text)
        {
            _map.AddTextRange(first, last, text);
        }
    }

    private void AddText(int code, PdfValue value)
    {
        if (Text(value) is { } text)
        {
            _map.AddText(code, text);
        }
    }

    /// <summary>UTF-16, big end first; one byte is that character; a name is a glyph's.</summary>
    private static string? Text(PdfValue value)
    {
        if (value.Name is { } name)
        {
            return GlyphNames.ToText(name);
        }
        var bytes = value.Bytes;
        var text = bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes[..(bytes.Length & ~1)]);
        return value.Kind == PdfKind.String ? text : null;
    }
}
