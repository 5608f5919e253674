using System.Net;
using System.Text;

namespace Reading.Markdown;

/// <summary>Running text without its markup: emphasis, code marks, links, tags and entities.</summary>
internal static class MarkdownText
{
    /// <summary>How far a link's address or a tag may reach, in characters: beyond it the bracket is text.</summary>
    private const int MaxMarkup = 2048;

    /// <summary>The text as it is seen.</summary>
    public static string Plain(string marked)
    {
        var text = new StringBuilder(marked.Length);
        for (var i = 0; i < marked.Length;)
        {
            i += Take(marked, i, text);
        }

        var plain = text.ToString();
        return (plain.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(plain) : plain).Trim();
    }

    private static int Take(string marked, int at, StringBuilder text)
    {
        var c = marked[at];
        var skipped = c switch
        {
            '\\' when at + 1 < marked.Length && char.IsAsciiLetterOrDigit(marked[at + 1]) is false => Append(text, marked[at + 1], 2),
            '`' => Run(marked, at),
            '*' when !StandsAlone(marked, at) => Run(marked, at),
            '_' when IsAtWordEdge(marked, at) => Run(marked, at),
            '~' when Run(marked, at) == 2 => 2,
            '!' when at + 1 < marked.Length && marked[at + 1] == '[' && LinkEnd(marked, at + 1) > 0 => 1,
            '<' => Tag(marked, at, text),
            ']' => LinkTail(marked, at),
            '[' when LinkEnd(marked, at) > 0 => 1,
            _ => 0,
        };
        return skipped > 0 ? skipped : Append(text, c, 1);
    }

    private static int Append(StringBuilder text, char c, int taken)
    {
        text.Append(c);
        return taken;
    }

    private static int Run(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    /// <summary>A star between blanks is a sign of multiplication or a footnote.</summary>
    private static bool StandsAlone(string text, int at) => IsBlankAt(text, at - 1) && IsBlankAt(text, at + 1);

    private static bool IsAtWordEdge(string text, int at)
    {
        var length = Run(text, at);
        return length < 4 && (!IsWordAt(text, at - 1) || !IsWordAt(text, at + length));
    }

    private static bool IsBlankAt(string text, int at) => at < 0 || at >= text.Length || text[at] == ' ';

    private static bool IsWordAt(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    /// <summary>Where the link that opens at a bracket closes, address included; 0 where it is no link.</summary>
    private static int LinkEnd(string text, int at)
    {
        var close = text.IndexOf(']', at, Math.Min(MaxMarkup, text.Length - at));
        return close > 0 && LinkTail(text, close) > 0 ? close : 0;
    }

    /// <summary>The length of <c>](address)</c>; 0 where no address follows the bracket.</summary>
    private static int LinkTail(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '(')
        {
            return 0;
        }

        var end = text.IndexOf(')', at + 1, Math.Min(MaxMarkup, text.Length - at - 1));
        var address = end < 0 ? default : text.AsSpan(at + 2, end - at - 2);
        return end > 0 && !address.Contains(' ') && (address.Contains('/') || address.Contains('#') || address.Contains('.') || address.IsEmpty) ? end + 1 - at : 0;
    }

    /// <summary>The length of a tag or comment; a tag that breaks the line leaves a blank, an address in angles stays.</summary>
    private static int Tag(string text, int at, StringBuilder plain)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
        {
            return 0;
        }

        var end = text.IndexOf('>', at, Math.Min(MaxMarkup, text.Length - at));
        if (end < 0)
        {
            return 0;
        }

        var inner = text.AsSpan(at + 1, end - at - 1);
        plain.Append(inner.Contains("://", StringComparison.Ordinal) && !inner.Contains(' ') ? inner : " ");
        return end + 1 - at;
    }
}
