namespace Reading.Pdf;

/// <summary>Makes fonts of font dictionaries, each once.</summary>
internal sealed class FontReader(PdfFile file)
{
    private const double HighestAscent = 1.05;
    private const double LowestDescent = -0.4;

    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly PdfFont _fallback = new(code => new(500, Encodings.Character(Encodings.WinAnsi, code) is var c and not '\0' ? c.ToString() : ""));

    /// <summary>The font of a dictionary; one that reads WinAnsi where there is none.</summary>
    public PdfFont Get(PdfDictionary? dictionary)
    {
        if (dictionary is null)
        {
            return _fallback;
        }
        if (_fonts.TryGetValue(dictionary, out var font))
        {
            return font;
        }
        if (_fonts.Count >= file.Meter.Budget.MaxFonts)
        {
            file.Meter.OverBudget("the number of fonts");
            return _fallback;
        }
        return _fonts[dictionary] = Read(dictionary);
    }

    private PdfFont Read(PdfDictionary dictionary) => file.Get(dictionary, "Subtype").Name switch
    {
        "Type0" => new CompositeFontReader(file, dictionary).Read(),
        "Type3" => new Type3FontReader(file, dictionary).Read(),
        _ => new SimpleFontReader(file, dictionary).Read(),
    };

    /// <summary>How far letters reach, kept to what letters do whatever the descriptor says.</summary>
    public static (double Ascent, double Descent) Extent(PdfFile file, PdfDictionary? descriptor)
    {
        double ascent = descriptor is null ? 0 : file.Get(descriptor, "Ascent").Number / 1000;
        double descent = descriptor is null ? 0 : file.Get(descriptor, "Descent").Number / 1000;
        // Some writers give a descent without its sign.
        descent = -Math.Abs(descent);
        return (ascent is <= 0 or > 3 ? 0.95 : Math.Min(ascent, HighestAscent), descent is >= 0 or < -3 ? -0.35 : Math.Max(descent, LowestDescent));
    }

    /// <summary>The map of codes to text that a font brings; null for none.</summary>
    public static CharacterMap? ToUnicode(PdfFile file, PdfDictionary dictionary)
    {
        var map = file.Get(dictionary, "ToUnicode");
        if (map.Stream is { } stream)
        {
            return CharacterMapReader.Read(file, stream);
        }
        if (map.Name is not ("Identity-H" or "Identity-V"))
        {
            return null;
        }
        var identity = new CharacterMap();
        identity.AddTextRange(0, char.MaxValue, "\0");
        return identity;
    }
}
