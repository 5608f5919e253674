namespace Reading.Pdf;

/// <summary>
/// The codes of TeX's bitmap fonts. pdfTeX writes such a font without a map to text and names each glyph after its code, "a27"; the codes are
/// those of the Cork encoding ("T1", TUGboat 11/4, 1990), or in the oldest fonts of Computer Modern ("OT1", The TeXbook, appendix F).
/// </summary>
internal static class TexEncoding
{
    private const int FirstLigatureOfCork = 27;
    private const int FirstLigatureOfModern = 11;
    private const int LastLigatureOfModern = 15;

    private static readonly string[] s_ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

    /// <summary>From 16 to 26: quotation marks, dashes, letters without a dot.</summary>
    private const string CorkMarks = "“”„«»–—\0\0ıȷ";

    /// <summary>From 127 on.</summary>
    private const string CorkLetters =
        "-ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞ\0àáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß";

    /// <summary>
    /// Whether a font's glyphs are all named after their codes. Other programs number the glyphs of a font that they take from a printer's data in the
    /// same way, from zero on; TeX has an accent at zero that no text uses.
    /// </summary>
    public static bool Has(SimpleEncoding encoding)
    {
        if (encoding.NameOf(0) is not null)
        {
            return false;
        }
        var named = 0;
        for (var code = 0; code < 256; code++)
        {
            if (encoding.NameOf(code) is { } name && name != ".notdef")
            {
                if (name is not ['a', ..] || GlyphNames.MadeUpCode(name) != code)
                {
                    return false;
                }
                named++;
            }
        }
        return named > 0;
    }

    /// <summary>Whether it is one of the oldest fonts, which have their ligatures elsewhere and nothing above ASCII.</summary>
    public static bool IsModern(SimpleEncoding encoding)
    {
        bool low = false, cork = false;
        for (var code = 0; code < 256; code++)
        {
            var isUsed = encoding.NameOf(code) is not (null or ".notdef");
            low |= isUsed && code is >= FirstLigatureOfModern and <= LastLigatureOfModern;
            cork |= isUsed && code is (>= 17 and <= 31) or >= 128;
        }
        return low && !cork;
    }

    /// <summary>The text of a code; null where it is that of ASCII.</summary>
    public static string? TextOf(int code, bool isModern)
    {
        if (isModern)
        {
            return code is >= FirstLigatureOfModern and <= LastLigatureOfModern ? s_ligatures[code - FirstLigatureOfModern]
                : code switch { 34 => "”", 39 => "’", 92 => "“", 96 => "‘", 123 => "–", 124 => "—", _ => null };
        }
        return code switch
        {
            >= 16 and < FirstLigatureOfCork => Character(CorkMarks[code - 16]),
            >= FirstLigatureOfCork and < 32 => s_ligatures[code - FirstLigatureOfCork],
            39 => "’",
            96 => "‘",
            >= 127 => Character(CorkLetters[code - 127]),
            _ => null,
        };
    }

    private static string Character(char c) => c == '\0' ? "" : c.ToString();
}
