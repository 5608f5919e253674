using System.Text.Json;

namespace Reading.Facts;

/// <summary>Reads job postings: boards' JSON (Greenhouse, Lever, Ashby, Workday and others), JSON-LD, feeds, pages and plain text.</summary>
public static class PostingReader
{
    /// <summary>Nesting of JSON that is followed; boards use less than ten.</summary>
    private const int MaxDepth = 32;

    /// <summary>Postings read of one board; the largest boards have some thousands.</summary>
    private const int MaxPostings = 20_000;

    /// <summary>The postings, in order and told apart by index where there are several; empty where the document is none.</summary>
    /// <param name="source">The document's name, for the output only.</param>
    /// <param name="document">What the format's reader made of the bytes.</param>
    public static IReadOnlyList<Posting> TryRead(string source, Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = document.Embedded.SelectMany(FromJson).Take(MaxPostings).ToList();
        if (found.Count == 0 && document.Format != DocumentFormat.Json)
        {
            found = [.. PostingFeed.TryRead(document)];
            found = found.Count > 0 ? found : [.. new[] { PostingText.TryRead([.. document.Lines]) }.OfType<PostingFields>()];
        }

        return [.. found.Select((fields, i) => fields.ToPosting(source, found.Count > 1 ? i : null, document.Problems))];
    }

    private static List<PostingFields> FromJson(string text)
    {
        var postings = new List<PostingFields>();
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            PostingJson.Collect(json.RootElement, null, postings);
        }
        catch (JsonException)
        {
            // Embedded data that is no JSON is no posting; the text of the page is still read.
            postings.Clear();
        }

        return postings;
    }
}
