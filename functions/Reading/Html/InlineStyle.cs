using System.Globalization;
using AngleSharp.Dom;

namespace Reading.Html;

/// <summary>The declarations of a style attribute or rule: names and values in lower case, later ones win.</summary>
internal sealed class InlineStyle
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private InlineStyle(string declarations)
    {
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                _values[Lower(declaration[..colon])] = Lower(declaration[(colon + 1)..]).Replace("!important", "", StringComparison.Ordinal).TrimEnd();
            }
        }
    }

    /// <summary>The value; null where not declared.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    public static InlineStyle Parse(string declarations) => new(declarations);

    /// <summary>The element's own; null without a style attribute. The font element's colour counts as style.</summary>
    public static InlineStyle? Of(IElement element)
    {
        var colour = element.LocalName == "font" ? element.GetAttribute("color") : null;
        var style = element.GetAttribute("style") ?? (colour is null ? null : "");
        return style is null ? null : new InlineStyle(colour is null ? style : $"color:{colour};{style}");
    }

    /// <summary>A length in CSS pixels (96 to the inch, 16 to the em); null where not declared or relative to something unknown.</summary>
    public double? Pixels(string name)
    {
        var value = this[name];
        if (value is null)
        {
            return null;
        }

        var digits = value.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or '-').Count();
        if (!double.TryParse(value.AsSpan(0, digits), CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return value[digits..].Trim() switch
        {
            "" or "px" => number,
            "pt" => number * 96 / 72,
            "em" or "rem" => number * 16,
            "%" when name == "font-size" => number * 16 / 100,
            "%" when number == 0 => 0,
            _ => null,
        };
    }

    private static string Lower(string text) => text.Trim().ToLowerInvariant();
}
