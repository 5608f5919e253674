using Coach;

namespace Reading.Html;

/// <summary>
/// Cuts a page where its elements nest deeper than any page made to be read. The standard's tree building takes time with the
/// square of the depth (it searches the open elements), so a hostile page is stopped before it is parsed.
/// </summary>
internal static class HtmlNesting
{
    /// <summary>Open elements. Browsers stop at 512 (Chromium, kMaximumHTMLParserDOMTreeDepth); twice that, since unclosed elements count here.</summary>
    internal const int MaxOpen = 1024;

    public static string Limit(string html, ReadingMeter meter)
    {
        var open = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = html.IndexOf('<', i + 1))
        {
            open = Math.Max(0, open + Change(html.AsSpan(i + 1)));
            if (open > MaxOpen)
            {
                meter.Report(ProblemCodes.OverBudget, $"Elements nest deeper than {MaxOpen}; the rest was left out.");
                return html[..i];
            }
        }

        return html;
    }

    private static int Change(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || (tag[0] != '/' && !char.IsAsciiLetter(tag[0])))
        {
            return 0;
        }

        var closing = tag[0] == '/';
        var name = Name(closing ? tag[1..] : tag);
        return IsNeverOpen(name) ? 0 : closing ? -1 : 1;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..length];
    }

    // Void elements, and those whose end is implied by the next of their kind.
    private static bool IsNeverOpen(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        if (name.Length > lower.Length)
        {
            return false;
        }

        name.ToLowerInvariant(lower);
        return lower[..name.Length] is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param"
            or "source" or "track" or "wbr" or "p" or "li" or "td" or "th" or "tr" or "dt" or "dd" or "option" or "path" or "rect" or "circle" or "use";
    }
}
