using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Reading.Html;

/// <summary>
/// Job postings that a page marks up with <c>itemprop</c>, written as JSON-LD, so that one reader serves both forms. Values are taken as the HTML standard says
/// ("Microdata", 5.2.4), and the attribute <c>content</c> before them, as search engines do. <c>itemref</c> is not followed.
/// </summary>
internal static class Microdata
{
    /// <summary>Properties of one posting that are read; real ones have some dozens.</summary>
    private const int MaxProperties = 1_000;

    /// <summary>Property whose value is markup: its lines are told apart.</summary>
    private const string Description = "description";

    /// <summary>Each posting of a page, in order.</summary>
    public static IEnumerable<string> Postings(IDocument page) =>
        page.QuerySelectorAll("[itemscope][itemtype]").Where(item => Type(item) == "JobPosting" && !item.HasAttribute("itemprop")).Select(Json);

    private static string Json(IElement item)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            var left = MaxProperties;
            Write(json, item, ref left);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, IElement item, ref int left)
    {
        json.WriteStartObject();
        json.WriteString("@type", Type(item));
        foreach (var property in Properties(item).GroupBy(property => property.Name, StringComparer.Ordinal))
        {
            var values = property.Take(Math.Max(0, left)).ToList();
            left -= values.Count;
            if (values.Count == 0)
            {
                continue;
            }

            json.WritePropertyName(property.Key);
            if (values.Count > 1)
            {
                json.WriteStartArray();
            }

            foreach (var (name, element) in values)
            {
                Write(json, name, element, ref left);
            }

            if (values.Count > 1)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IElement element, ref int left)
    {
        if (element.HasAttribute("itemscope"))
        {
            Write(json, element, ref left);
        }
        else
        {
            json.WriteStringValue(Value(name, element));
        }
    }

    /// <summary>The elements that name a property of an item itself; those of an item within it are that one's.</summary>
    private static IEnumerable<(string Name, IElement Element)> Properties(IElement item)
    {
        var open = new Stack<IElement>(item.Children.Reverse());
        while (open.TryPop(out var element))
        {
            foreach (var name in (element.GetAttribute("itemprop") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (name, element);
            }

            if (!element.HasAttribute("itemscope"))
            {
                foreach (var child in element.Children.Reverse())
                {
                    open.Push(child);
                }
            }
        }
    }

    private static string Value(string name, IElement element) => element.GetAttribute("content") ?? (element.LocalName switch
    {
        "a" or "area" or "link" => element.GetAttribute("href"),
        "img" or "audio" or "embed" or "iframe" or "source" or "track" or "video" => element.GetAttribute("src"),
        "object" => element.GetAttribute("data"),
        "data" or "meter" => element.GetAttribute("value"),
        "time" => element.GetAttribute("datetime"),
        _ => null,
    }) ?? (name == Description ? element.InnerHtml : element.TextContent.Trim());

    private static string Type(IElement item) => (item.GetAttribute("itemtype") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var type, ..] ? type[(type.LastIndexOf('/') + 1)..] : "Thing";
}
