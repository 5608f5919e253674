using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Reading.Html;

/// <summary>Whether a person would see an element's text: attributes, inline style and the simple rules of the page's own style sheets.</summary>
internal sealed class HtmlVisibility
{
    /// <summary>Below this many pixels nobody reads. Inclusive minimum of readable sizes.</summary>
    private const double MinFontPixels = 2;

    /// <summary>Hiding rules looked up in a page; pages made by people have dozens.</summary>
    private const int MaxRules = 300;

    private readonly HashSet<INode> _hidden;
    private readonly bool _isStyledElsewhere;

    private HtmlVisibility(HashSet<INode> hidden, bool isStyledElsewhere) => (_hidden, _isStyledElsewhere) = (hidden, isStyledElsewhere);

    public static HtmlVisibility Of(IDocument page)
    {
        var hidden = new HashSet<INode>();
        var sheets = page.QuerySelectorAll("style");
        foreach (var selector in sheets.SelectMany(sheet => StyleRules.Hiding(sheet.TextContent)).Take(MaxRules))
        {
            Match(page, selector, hidden);
        }

        return new HtmlVisibility(hidden, sheets.Length > 0 || page.QuerySelector("link[rel=stylesheet]") is not null);
    }

    /// <summary>Elements that never show text, so that leaving them out needs no report.</summary>
    public static bool IsNeverShown(IElement element) => element.LocalName is
        "script" or "style" or "template" or "noscript" or "head" or "iframe" or "object" or "svg" or "math" or "canvas" or "audio" or "video"
        or "select" or "datalist" or "map" or "title" or "meta" or "link";

    /// <summary>Whether the element itself hides what it holds.</summary>
    public bool Hides(IElement element)
    {
        if (_hidden.Contains(element) || element.HasAttribute("hidden") || element is IHtmlInputElement { Type: "hidden" })
        {
            return true;
        }

        var style = InlineStyle.Of(element);
        return style is not null && (Hides(style) || HasBackgroundColour(element, style));
    }

    public static bool Hides(InlineStyle style) =>
        style["display"] == "none"
        || style["visibility"] is "hidden" or "collapse"
        || style["opacity"] is "0" or "0.0" or "0%"
        || style.Pixels("font-size") < MinFontPixels
        || style["clip"] is "rect(0,0,0,0)" or "rect(0 0 0 0)" or "rect(0px,0px,0px,0px)" or "rect(1px,1px,1px,1px)"
        || style.Pixels("text-indent") <= -999
        || (style["position"] is "absolute" or "fixed" && (style.Pixels("left") <= -999 || style.Pixels("top") <= -999))
        || (style["overflow"] == "hidden" && (style.Pixels("max-height") is 0 || style.Pixels("height") is 0 || style.Pixels("width") is 0))
        || style["mso-hide"] == "all";

    private bool HasBackgroundColour(IElement element, InlineStyle style)
    {
        var colour = Colour.Parse(style["color"]);
        if (colour is null)
        {
            return false;
        }

        return colour.Value.IsTransparent || (Background(element) is { } background && colour.Value.IsNear(background));
    }

    // Null where a style sheet may have set it and no inline style says.
    private Colour? Background(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            var style = InlineStyle.Of(at);
            if (style?["background-image"] is not (null or "none"))
            {
                return null;
            }

            var text = style?["background-color"] ?? style?["background"] ?? at.GetAttribute("bgcolor");
            if (text is not null && Colour.Parse(text) is not { IsTransparent: true })
            {
                return Colour.Parse(text);
            }
        }

        return _isStyledElsewhere ? null : Colour.White;
    }

    private static void Match(IDocument page, string selector, HashSet<INode> hidden)
    {
        try
        {
            hidden.UnionWith(page.QuerySelectorAll(selector));
        }
        catch (DomException)
        {
            // A selector that the parser does not know hides nothing: browsers drop such rules too.
            return;
        }
    }
}
