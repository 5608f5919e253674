using System.Xml;
using System.Xml.Linq;

namespace Reading.Facts;

/// <summary>A feed of postings (RSS): an item a posting.</summary>
internal static class PostingFeed
{
    /// <summary>The postings of a feed; empty where the document is none.</summary>
    public static IEnumerable<PostingFields> TryRead(Document document)
    {
        var lines = document.Lines.Select(line => line.Text).ToList();
        if (!lines.Take(6).Any(line => line.Contains("<rss", StringComparison.OrdinalIgnoreCase) || line.Contains("<feed", StringComparison.OrdinalIgnoreCase)))
        {
            return [];
        }

        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(string.Join('\n', lines)), settings);
            return [.. XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName is "item" or "entry").Select(Read)];
        }
        catch (XmlException)
        {
            // What calls itself a feed and is none is read as text.
            return [];
        }
    }

    private static PostingFields Read(XElement item)
    {
        var place = Value(item, "location");
        return new(Value(item, "company") ?? Value(item, "creator"), Value(item, "title"), place is null ? [] : [place], null, [], [.. PostingHtml.Lines(Value(item, "description") ?? Value(item, "content") ?? Value(item, "summary") ?? "")])
        {
            Url = Value(item, "link"),
            PostedOn = Value(item, "pubDate") is { } date ? DateText.FindFirst(date) : null,
        };
    }

    private static string? Value(XElement item, string name) =>
        item.Elements().FirstOrDefault(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value.Trim() is { Length: > 0 } value ? value : null;
}
