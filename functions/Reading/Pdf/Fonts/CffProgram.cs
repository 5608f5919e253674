using System.Text;

namespace Reading.Pdf;

/// <summary>What an embedded CFF font tells of its characters: charset and encoding (Adobe Technical Note 5176).</summary>
internal sealed class CffProgram
{
    private const int MaxGlyphs = 65_536;
    private const int OperatorCharset = 15;
    private const int OperatorEncoding = 16;
    private const int OperatorCharStrings = 17;
    private const int OperatorRos = 0x0C1E;
    private const int LastIsoAdobe = 228;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly List<string> _strings = [];
    private int[] _charset = [];
    private readonly string?[] _codeNames = new string?[256];

    private CffProgram(ReadOnlyMemory<byte> data)
    {
        _data = data;
        ReadAll();
    }

    /// <summary>Whether glyphs go by character ids and have no names.</summary>
    public bool IsKeyedById { get; private set; }

    public static CffProgram Read(ReadOnlyMemory<byte> data) => new(data);

    /// <summary>The glyph name of a code by the font's own encoding; null for none.</summary>
    public string? NameOfCode(int code) => code is >= 0 and < 256 ? _codeNames[code] : null;

    /// <summary>The name of a glyph; null for none.</summary>
    public string? NameOfGlyph(int glyph) => !IsKeyedById && glyph > 0 && glyph < _charset.Length ? StringOf(_charset[glyph]) : null;

    private void ReadAll()
    {
        var data = _data.Span;
        if (data.Length < 4)
        {
            return;
        }
        var at = SkipIndex(data, data[2]);
        var (topStart, topEnd, afterTop) = FirstOfIndex(data, at);
        var afterStrings = ReadStrings(data, afterTop);
        var top = ReadTop(data[topStart..topEnd]);
        IsKeyedById = top.Keyed;
        var glyphs = afterStrings > 0 && top.CharStrings > 0 ? Math.Min(U16(data, top.CharStrings), MaxGlyphs) : 0;
        _charset = ReadCharset(data, top.Charset, glyphs);
        if (!IsKeyedById)
        {
            ReadEncoding(data, top.Encoding);
        }
    }

    private readonly record struct Top(int Charset, int Encoding, int CharStrings, bool Keyed);

    private static Top ReadTop(ReadOnlySpan<byte> dictionary)
    {
        var top = default(Top);
        var operand = 0;
        for (var i = 0; i < dictionary.Length;)
        {
            var b = dictionary[i];
            if (b <= 21)
            {
                var code = b == 12 && i + 1 < dictionary.Length ? (b << 8) | dictionary[i + 1] : b;
                i += b == 12 ? 2 : 1;
                top = code switch
                {
                    OperatorCharset => top with { Charset = operand },
                    OperatorEncoding => top with { Encoding = operand },
                    OperatorCharStrings => top with { CharStrings = operand },
                    OperatorRos => top with { Keyed = true },
                    _ => top,
                };
            }
            else
            {
                i += ReadOperand(dictionary[i..], out operand);
            }
        }
        return top;
    }

    private static int ReadOperand(ReadOnlySpan<byte> data, out int value)
    {
        var b = data[0];
        value = 0;
        switch (b)
        {
            case 28:
                value = (short)U16(data, 1);
                return 3;
            case 29:
                value = (U16(data, 1) << 16) | U16(data, 3);
                return 5;
            case 30:
                var i = 1;
                while (i < data.Length && (data[i] & 15) != 15 && (data[i] >> 4) != 15)
                {
                    i++;
                }
                return i + 1;
            case >= 32 and <= 246:
                value = b - 139;
                return 1;
            case >= 247 and <= 250:
                value = ((b - 247) * 256) + At(data, 1) + 108;
                return 2;
            case >= 251 and <= 254:
                value = (-(b - 251) * 256) - At(data, 1) - 108;
                return 2;
            default:
                return 1;
        }
    }

    private int[] ReadCharset(ReadOnlySpan<byte> data, int offset, int glyphs)
    {
        var charset = new int[glyphs];
        if (offset <= 2)
        {
            for (var glyph = 0; glyph < glyphs; glyph++)
            {
                charset[glyph] = glyph <= LastIsoAdobe && !IsKeyedById ? glyph : 0;
            }
            return charset;
        }
        var format = At(data, offset++);
        for (var glyph = 1; glyph < glyphs && offset < data.Length;)
        {
            var first = U16(data, offset);
            var more = format == 0 ? 0 : format == 1 ? At(data, offset + 2) : U16(data, offset + 2);
            offset += format == 0 ? 2 : format == 1 ? 3 : 4;
            for (var i = 0; i <= more && glyph < glyphs; i++)
            {
                charset[glyph++] = first + i;
            }
        }
        return charset;
    }

    private void ReadEncoding(ReadOnlySpan<byte> data, int offset)
    {
        if (offset <= 1)
        {
            return;
        }
        var format = At(data, offset) & 0x7F;
        var count = At(data, offset + 1);
        var at = offset + 2;
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var code = At(data, at);
            var more = format == 0 ? 0 : At(data, at + 1);
            at += format == 0 ? 1 : 2;
            for (var k = 0; k <= more && code + k < 256; k++)
            {
                _codeNames[code + k] = NameOfGlyph(glyph++);
            }
        }
        if ((At(data, offset) & 0x80) != 0)
        {
            ReadSupplement(data, at);
        }
    }

    private void ReadSupplement(ReadOnlySpan<byte> data, int at)
    {
        var count = At(data, at);
        for (var i = 0; i < count; i++)
        {
            _codeNames[At(data, at + 1 + (i * 3))] = StringOf(U16(data, at + 2 + (i * 3)));
        }
    }

    private string? StringOf(int number)
    {
        if (number < CffStandardStrings.Count)
        {
            return number <= 0 ? null : CffStandardStrings.Get(number);
        }
        return number - CffStandardStrings.Count < _strings.Count ? _strings[number - CffStandardStrings.Count] : null;
    }

    private int ReadStrings(ReadOnlySpan<byte> data, int at)
    {
        var count = U16(data, at);
        for (var i = 0; i < count; i++)
        {
            var (start, end) = Item(data, at, i);
            _strings.Add(Encoding.Latin1.GetString(data[start..end]));
        }
        return SkipIndex(data, at);
    }

    private static (int Start, int End, int After) FirstOfIndex(ReadOnlySpan<byte> data, int at)
    {
        var (start, end) = U16(data, at) == 0 ? (0, 0) : Item(data, at, 0);
        return (start, end, SkipIndex(data, at));
    }

    private static int SkipIndex(ReadOnlySpan<byte> data, int at)
    {
        var count = U16(data, at);
        return count == 0 ? at + 2 : Item(data, at, count - 1).End;
    }

    /// <summary>The bounds of an item of an index, kept inside the data.</summary>
    private static (int Start, int End) Item(ReadOnlySpan<byte> data, int at, int item)
    {
        var size = Math.Clamp(At(data, at + 2), 1, 4);
        var origin = at + 2 + ((U16(data, at) + 1) * size);
        var start = Math.Clamp((long)origin + Offset(data, at + 3 + (item * size), size), 0, data.Length);
        var end = Math.Clamp((long)origin + Offset(data, at + 3 + ((item + 1) * size), size), start, data.Length);
        return ((int)start, (int)end);
    }

    private static uint Offset(ReadOnlySpan<byte> data, int at, int size)
    {
        uint value = 0;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | (uint)At(data, at + i);
        }
        return value;
    }

    private static int At(ReadOnlySpan<byte> data, int at) => (uint)at < (uint)data.Length ? data[at] : 0;

    private static int U16(ReadOnlySpan<byte> data, int at) => (At(data, at) << 8) | At(data, at + 1);
}
