using System.Globalization;

namespace Reading.Word;

/// <summary>Characters of the symbol fonts that letters use, as Unicode.</summary>
internal static class WordSymbols
{
    /// <summary>The character of <c>w:sym</c>; "" where the font's sign has no meaning in text.</summary>
    public static string Text(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
        {
            return "";
        }

        var position = value & 0xFF;
        return font switch
        {
            "Wingdings" => Wingdings(position),
            "Symbol" => Symbol(position),
            _ => value is >= 0x20 and < 0xE000 ? ((char)value).ToString() : "",
        };
    }

    // Boxes and marks of forms; the other signs are ornaments.
    private static string Wingdings(int position) => position switch
    {
        0xFE or 0x78 or 0x54 => "☒",
        0x52 => "☑",
        0xA8 or 0x6F or 0x71 or 0x72 => "☐",
        0xFC => "✓",
        0xFB => "✗",
        0x9F or 0x6C or 0xA7 or 0x6E => "•",
        0xE0 or 0xE8 => "→",
        0x4A => "☺",
        _ => "",
    };

    private static string Symbol(int position) => position switch
    {
        0xB7 => "•",
        0xA0 => "€",
        0xD2 or 0xE2 => "®",
        0xD3 or 0xE3 => "©",
        0xD4 or 0xE4 => "™",
        0xB1 => "±",
        0xB4 => "×",
        0xA3 => "≤",
        0xB3 => "≥",
        0xB0 => "°",
        0xAE => "→",
        >= 0x20 and < 0x40 => ((char)position).ToString(),
        _ => "",
    };
}
