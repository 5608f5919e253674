using System.Globalization;

namespace Reading.Pdf;

/// <summary>What a glyph's name stands for, by the rules of the Adobe Glyph List and the habits of writers.</summary>
internal static class GlyphNames
{
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>The text; null where the name says nothing.</summary>
    public static string? ToText(string name)
    {
        if (name.Length < 2)
        {
            return name.Length == 1 ? name : null;
        }
        if (Table.Entries.TryGetValue(name, out var known))
        {
            return Text(known);
        }
        var dot = name.IndexOf('.');
        if (dot > 0)
        {
            return ToText(name[..dot]);
        }
        return name.Contains('_') ? Joined(name) : Coded(name);
    }

    /// <summary>The code in names such as <c>g32</c>, <c>C65</c> or <c>cid123</c> that writers make up; -1 for none.</summary>
    public static int MadeUpCode(string name)
    {
        var digits = name.Length;
        while (digits > 0 && char.IsAsciiDigit(name[digits - 1]))
        {
            digits--;
        }
        return digits is > 0 and <= 4 && digits < name.Length && int.TryParse(name.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? code
            : -1;
    }

    private static string? Text(int codePoint) => codePoint == 0 ? null : char.ConvertFromUtf32(codePoint);

    /// <summary><c>f_f_i</c> is three letters.</summary>
    private static string? Joined(string name)
    {
        var text = "";
        foreach (var part in name.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            if ((part.Length == 1 ? part : Table.Entries.TryGetValue(part, out var known) ? Text(known) : Coded(part)) is not { } piece)
            {
                return null;
            }
            text += piece;
        }
        return text.Length > 0 ? text : null;
    }

    /// <summary><c>uni00660069</c> and <c>u1F600</c>.</summary>
    private static string? Coded(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var text = "";
            for (var i = 3; i < name.Length; i += 4)
            {
                if (!TryHex(name.AsSpan(i, 4), out var unit))
                {
                    return null;
                }
                text += (char)unit;
            }
            return text;
        }
        return name[0] == 'u' && name.Length is >= 5 and <= 7 && TryHex(name.AsSpan(1), out var point) && point is > 0 and <= LastCodePoint and not (>= 0xD800 and < 0xE000)
            ? char.ConvertFromUtf32(point)
            : null;
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);

    /// <summary>Made when the first name is looked up.</summary>
    private static class Table
    {
        public static readonly Dictionary<string, int> Entries = Read(GlyphNameTable.Entries);

        private static Dictionary<string, int> Read(ReadOnlySpan<byte> text)
        {
            var entries = new Dictionary<string, int>(3000);
            while (!text.IsEmpty)
            {
                var name = NextWord(ref text);
                var code = NextWord(ref text);
                var value = 0;
                foreach (var digit in code)
                {
                    value = (value << 4) | PdfCharacters.HexDigit(digit);
                }
                entries[System.Text.Encoding.ASCII.GetString(name)] = value;
            }
            return entries;
        }

        private static ReadOnlySpan<byte> NextWord(ref ReadOnlySpan<byte> text)
        {
            var end = text.IndexOfAny((byte)' ', (byte)'\n');
            var word = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
            return word;
        }
    }
}
