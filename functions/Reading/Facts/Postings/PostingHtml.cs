using System.Net;
using System.Text;

namespace Reading.Facts;

/// <summary>The markup inside a board's JSON as lines of text, in one pass. Greenhouse escapes it once more.</summary>
internal static class PostingHtml
{
    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "ul", "ol", "br", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article", "header", "footer", "hr", "dd", "dt",
    };

    /// <summary>The lines that have text.</summary>
    public static IEnumerable<string> Lines(string markup)
    {
        var html = markup.Contains("&lt;", StringComparison.Ordinal) && !markup.Contains("</", StringComparison.Ordinal) ? WebUtility.HtmlDecode(markup) : markup;
        return WebUtility.HtmlDecode(Strip(html)).Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0);
    }

    private static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        var last = html.LastIndexOf('>');
        for (var i = 0; i < html.Length; i++)
        {
            var end = html[i] == '<' && i < last && i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!') ? html.IndexOf('>', i) : -1;
            if (end < 0)
            {
                text.Append(html[i]);
                continue;
            }

            text.Append(IsBlock(html.AsSpan(i + 1, end - i - 1)) ? "\n" : "");
            i = end;
        }

        return text.ToString();
    }

    private static bool IsBlock(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(" \t\n/");
        return s_blocks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end]);
    }
}
