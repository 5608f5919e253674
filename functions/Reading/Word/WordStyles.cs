using System.Globalization;
using System.Xml;

namespace Reading.Word;

/// <summary>What a style or direct formatting says of how text looks; null where it says nothing.</summary>
internal sealed class WordFormat
{
    public bool? Vanish { get; set; }

    public string? Colour { get; set; }

    /// <summary>In half-points, as written.</summary>
    public int? Size { get; set; }

    /// <summary>Whether the background is filled with a colour that white text shows on.</summary>
    public bool? IsShaded { get; set; }

    /// <summary>1–9 for a heading; null for body text.</summary>
    public int? Outline { get; set; }

    /// <summary>The list level from 0; null outside lists, -1 where taken out of a list.</summary>
    public int? List { get; set; }

    /// <summary>This one over <paramref name="under"/>.</summary>
    public WordFormat Over(WordFormat? under) => under is null ? this : new WordFormat
    {
        Vanish = Vanish ?? under.Vanish,
        Colour = Colour ?? under.Colour,
        Size = Size ?? under.Size,
        IsShaded = IsShaded ?? under.IsShaded,
        Outline = Outline ?? under.Outline,
        List = List ?? under.List,
    };
}

/// <summary>The styles of a document by their ids, each with what it is based on.</summary>
internal sealed class WordStyles
{
    /// <summary>Steps of "based on" followed. Word itself stops at 11.</summary>
    private const int MaxBasedOn = 12;

    private readonly Dictionary<string, (WordFormat Format, string? BasedOn)> _styles = new(StringComparer.Ordinal);

    public static WordStyles Read(WordPackage package)
    {
        var styles = new WordStyles();
        foreach (var part in package.Related("styles"))
        {
            using var xml = package.Read(part);
            while (xml is not null && package.Advance(xml))
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "style" } && xml.GetAttribute("styleId", xml.NamespaceURI) is { } id)
                {
                    styles._styles[id] = Style(package, xml);
                }
            }
        }

        return styles;
    }

    /// <summary>What a style says with all it is based on; null for an unknown one.</summary>
    public WordFormat? Find(string? id)
    {
        WordFormat? found = null;
        for (var steps = 0; id is not null && steps < MaxBasedOn && _styles.TryGetValue(id, out var style); steps++)
        {
            found = found?.Over(style.Format) ?? style.Format;
            id = style.BasedOn;
        }

        return found;
    }

    private static (WordFormat Format, string? BasedOn) Style(WordPackage package, XmlReader xml)
    {
        var format = new WordFormat();
        string? basedOn = null;
        if (xml.IsEmptyElement)
        {
            return (format, basedOn);
        }

        var depth = xml.Depth;
        while (package.Advance(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "basedOn")
            {
                basedOn = Wordprocessing.Value(xml);
            }
            else if (xml.LocalName == "name")
            {
                format.Outline = HeadingOf(Wordprocessing.Value(xml));
            }
            else
            {
                Wordprocessing.Apply(xml, format);
            }
        }

        return (format, basedOn);
    }

    // The built-in names are kept in English in every language of Word.
    private static int? HeadingOf(string? name) => name?.ToLowerInvariant() switch
    {
        "title" => 1,
        "subtitle" => 2,
        ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var level] => level - '0',
        _ => null,
    };
}

/// <summary>Attributes and properties of WordprocessingML.</summary>
internal static class Wordprocessing
{
    /// <summary>Sizes under 2 pt (4 half-points) nobody reads.</summary>
    public const int MinHalfPoints = 4;

    /// <summary>Channels from this on are as good as white.</summary>
    private const int NearWhite = 0xF3;

    /// <summary>The <c>w:val</c> of the element at hand; null without.</summary>
    public static string? Value(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);

    /// <summary>Whether a switch such as <c>w:vanish</c> is on: it is when it says nothing.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off");

    /// <summary>Takes the property at hand into a format; others are passed over.</summary>
    public static void Apply(XmlReader xml, WordFormat format)
    {
        switch (xml.LocalName)
        {
            case "vanish":
                format.Vanish = IsOn(xml);
                break;
            case "color":
                format.Colour = Value(xml);
                break;
            case "sz":
                format.Size = Number(Value(xml));
                break;
            case "highlight":
                format.IsShaded = Value(xml) is not (null or "none" or "white");
                break;
            case "shd":
                format.IsShaded = xml.GetAttribute("fill", xml.NamespaceURI) is { } fill && fill != "auto" && !IsWhite(fill);
                break;
            case "outlineLvl":
                format.Outline = Number(Value(xml)) is { } level and < 9 ? level + 1 : format.Outline;
                break;
            case "ilvl":
                format.List = Number(Value(xml));
                break;
            case "numId":
                format.List = Value(xml) == "0" ? -1 : format.List ?? 0;
                break;
        }
    }

    /// <summary>Whether a colour (six hexadecimal digits) is white to the eye.</summary>
    public static bool IsWhite(string? colour) =>
        colour?.Length == 6
        && int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
        && (rgb >> 16) >= NearWhite && ((rgb >> 8) & 255) >= NearWhite && (rgb & 255) >= NearWhite;

    public static int? Number(string? value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
