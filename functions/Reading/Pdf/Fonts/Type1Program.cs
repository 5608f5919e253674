using System.Text;

namespace Reading.Pdf;

/// <summary>The built-in encoding of an embedded Type 1 font, which stands in clear text before its encrypted part.</summary>
internal static class Type1Program
{
    /// <summary>The glyph names by code; null where the font uses the standard encoding or tells nothing.</summary>
    public static string?[]? ReadEncoding(ReadOnlySpan<byte> data)
    {
        var encrypted = data.IndexOf("eexec"u8);
        var text = encrypted < 0 ? data : data[..encrypted];
        var at = text.IndexOf("/Encoding"u8);
        if (at < 0)
        {
            return null;
        }
        text = text[(at + 9)..];
        var end = text.IndexOf("readonly def"u8);
        text = end > 0 ? text[..end] : text;
        var names = new string?[256];
        var found = false;
        while (text.IndexOf("dup"u8) is >= 0 and var next)
        {
            text = text[(next + 3)..];
            found |= TryReadEntry(text, names);
        }
        return found ? names : null;
    }

    /// <summary><c>65 /A put</c>; the code may be written in octal as <c>8#101</c>.</summary>
    private static bool TryReadEntry(ReadOnlySpan<byte> text, string?[] names)
    {
        var slash = text.IndexOf((byte)'/');
        if (slash is < 1 or > 12)
        {
            return false;
        }
        var code = Number(text[..slash]);
        var name = text[(slash + 1)..];
        var length = 0;
        while (length < name.Length && PdfCharacters.IsRegular(name[length]))
        {
            length++;
        }
        if (code is < 0 or > 255 || length == 0)
        {
            return false;
        }
        names[code] = Encoding.Latin1.GetString(name[..length]);
        return true;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int value = 0, radix = 10;
        foreach (var b in digits)
        {
            if (b == '#')
            {
                radix = Math.Clamp(value, 2, 16);
                value = 0;
            }
            else if (PdfCharacters.HexDigit(b) is >= 0 and var digit && digit < radix)
            {
                value = Math.Min((value * radix) + digit, 10_000);
            }
        }
        return value;
    }
}
