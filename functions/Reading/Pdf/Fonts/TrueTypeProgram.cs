using System.Buffers.Binary;
using System.Text;

namespace Reading.Pdf;

/// <summary>What an embedded TrueType or OpenType font tells of its characters: the tables "cmap" and "post" (ISO/IEC 14496-22).</summary>
internal sealed class TrueTypeProgram
{
    private const int MaxGlyphs = 65_536;
    private const int SymbolOffset = 0xF000;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly Dictionary<int, int> _unicodeByGlyph = [];
    private readonly Dictionary<int, int> _glyphBySymbol = [];
    private readonly Dictionary<int, int> _glyphByMac = [];
    private readonly string?[] _names;

    private TrueTypeProgram(ReadOnlyMemory<byte> data)
    {
        _data = data;
        ReadCharacterMaps();
        _names = ReadNames();
    }

    /// <summary>The table of outlines in CFF; empty where the font has none.</summary>
    public ReadOnlyMemory<byte> Cff => Table("CFF "u8);

    public static TrueTypeProgram Read(ReadOnlyMemory<byte> data) => new(data);

    /// <summary>What a glyph shows; null where the font does not tell.</summary>
    public string? TextOfGlyph(int glyph)
    {
        if (_unicodeByGlyph.TryGetValue(glyph, out var point))
        {
            return Rune.TryCreate(point, out var rune) ? rune.ToString() : null;
        }
        return glyph >= 0 && glyph < _names.Length && _names[glyph] is { } name ? GlyphNames.ToText(name) : null;
    }

    /// <summary>What a code of a simple font shows by the font's own symbol or Macintosh map; null where it does not tell.</summary>
    public string? TextOfCode(int code)
    {
        if (!_glyphBySymbol.TryGetValue(code + SymbolOffset, out var glyph) && !_glyphBySymbol.TryGetValue(code, out glyph) && !_glyphByMac.TryGetValue(code, out glyph))
        {
            return null;
        }
        return TextOfGlyph(glyph);
    }

    private ReadOnlyMemory<byte> Table(ReadOnlySpan<byte> tag)
    {
        var data = _data.Span;
        var count = U16(data, 4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + (i * 16);
            if (record + 16 > data.Length)
            {
                break;
            }
            if (data.Slice(record, 4).SequenceEqual(tag))
            {
                var start = (int)Math.Min(U32(data, record + 8), (uint)data.Length);
                return _data.Slice(start, (int)Math.Min(U32(data, record + 12), (uint)(data.Length - start)));
            }
        }
        return default;
    }

    private void ReadCharacterMaps()
    {
        var table = Table("cmap"u8).Span;
        var count = Math.Min(U16(table, 2), 64);
        for (var i = 0; i < count; i++)
        {
            int platform = U16(table, 4 + (i * 8)), encoding = U16(table, 6 + (i * 8));
            var offset = U32(table, 8 + (i * 8));
            if (offset < table.Length)
            {
                Read(table[(int)offset..], platform, encoding);
            }
        }
    }

    private void Read(ReadOnlySpan<byte> subtable, int platform, int encoding)
    {
        var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
        Action<int, int> add = isUnicode ? (point, glyph) => _unicodeByGlyph.TryAdd(glyph, point)
            : platform == 3 ? (code, glyph) => _glyphBySymbol.TryAdd(code, glyph)
            : (code, glyph) => _glyphByMac.TryAdd(code, glyph);
        switch (U16(subtable, 0))
        {
            case 0:
                for (var code = 0; code < 256 && 6 + code < subtable.Length; code++)
                {
                    AddGlyph(add, code, subtable[6 + code]);
                }
                break;
            case 4:
                ReadSegments(subtable, add);
                break;
            case 6:
                int first = U16(subtable, 6), count = U16(subtable, 8);
                for (var i = 0; i < count; i++)
                {
                    AddGlyph(add, first + i, U16(subtable, 10 + (i * 2)));
                }
                break;
            case 12:
                ReadGroups(subtable, add);
                break;
        }
    }

    private static void AddGlyph(Action<int, int> add, int code, int glyph)
    {
        if (glyph > 0)
        {
            add(code, glyph);
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> table, Action<int, int> add)
    {
        var size = U16(table, 6) & ~1;
        var left = MaxGlyphs * 2;
        for (var i = 0; i < size; i += 2)
        {
            int end = U16(table, 14 + i), start = U16(table, 16 + size + i), delta = U16(table, 16 + (2 * size) + i);
            var offsetAt = 16 + (3 * size) + i;
            var offset = U16(table, offsetAt);
            for (var code = start; code <= end && code < 0xFFFF && left-- > 0; code++)
            {
                var glyph = offset == 0 ? code : U16(table, offsetAt + offset + ((code - start) * 2));
                AddGlyph(add, code, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> table, Action<int, int> add)
    {
        var left = MaxGlyphs * 2;
        var count = Math.Min(U32(table, 12), MaxGlyphs);
        for (var i = 0; i < count; i++)
        {
            uint start = U32(table, 16 + (i * 12)), end = U32(table, 20 + (i * 12)), glyph = U32(table, 24 + (i * 12));
            for (var code = start; code <= end && code <= 0x10FFFF && left-- > 0; code++)
            {
                AddGlyph(add, (int)code, (int)((glyph + (code - start)) & 0xFFFF));
            }
        }
    }

    private string?[] ReadNames()
    {
        var table = Table("post"u8).Span;
        if (U32(table, 0) != 0x00020000)
        {
            return [];
        }
        var count = U16(table, 32);
        var own = ReadPascalStrings(table, 34 + (count * 2));
        var names = new string?[count];
        for (var i = 0; i < count; i++)
        {
            var index = U16(table, 34 + (i * 2));
            names[i] = index < MacGlyphOrder.Count ? MacGlyphOrder.Get(index)
                : index - MacGlyphOrder.Count < own.Count ? own[index - MacGlyphOrder.Count] : null;
        }
        return names;
    }

    private static List<string> ReadPascalStrings(ReadOnlySpan<byte> table, int at)
    {
        var strings = new List<string>();
        while (at < table.Length && strings.Count < MaxGlyphs)
        {
            var length = Math.Min(table[at], table.Length - at - 1);
            strings.Add(Encoding.Latin1.GetString(table.Slice(at + 1, length)));
            at += length + 1;
        }
        return strings;
    }

    private static int U16(ReadOnlySpan<byte> data, int at) =>
        at >= 0 && at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;

    private static uint U32(ReadOnlySpan<byte> data, int at) =>
        at >= 0 && at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32BigEndian(data[at..]) : 0;
}
