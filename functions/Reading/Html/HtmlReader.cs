using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Reading.Text;

namespace Reading.Html;

/// <summary>Web pages: what a person would see, scripts never run and nothing fetched. JSON-LD and microdata of postings are kept as <see cref="Document.Embedded"/>.</summary>
public static class HtmlReader
{
    /// <summary>Bytes in which a page may name its encoding (HTML standard, 4.2.5.4: within the first 1024 bytes).</summary>
    private const int CharsetBytes = 1024;

    // As in a browser that runs scripts, so that noscript is never shown; there is no engine to run one.
    private static readonly HtmlParserOptions s_options = new() { IsScripting = true };

    /// <summary>Reads a page.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>One line a paragraph, heading, list item or row of a table.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation) =>
        Read(Decode(bytes.Span), new ReadingMeter(budget, clock, cancellation));

    internal static Document Read(string html, ReadingMeter meter)
    {
        var page = new HtmlParser(s_options).ParseDocument(HtmlNesting.Limit(html, meter));
        var builder = new DocumentBuilder(DocumentFormat.Html, meter);
        EmbedData(page, builder);
        new HtmlWalk(builder, HtmlVisibility.Of(page), LayoutTables.In(page)).Run(page.Body);
        return builder.Build();
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var start = TextEncodings.Windows1252.GetString(bytes[..Math.Min(bytes.Length, CharsetBytes)]);
        var at = start.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        var name = at < 0 ? null : new string([.. start[(at + 8)..].TrimStart('"', '\'', ' ').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')]);
        var told = TextEncodings.Named(name);
        // A mark or plain UTF-8 is surer than what a page says of itself; UTF-16 it cannot be, or its name could not be read.
        return told is null or System.Text.UnicodeEncoding or System.Text.UTF8Encoding || TextEncodings.IsMarked(bytes) ? TextEncodings.Decode(bytes) : told.GetString(bytes);
    }

    private static void EmbedData(IDocument page, DocumentBuilder builder)
    {
        var scripts = page.Scripts.Where(script => script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true).Select(script => script.Text).ToList();
        foreach (var script in scripts)
        {
            builder.Embed(script);
        }

        if (scripts.Exists(script => script.Contains("JobPosting", StringComparison.Ordinal)))
        {
            // Pages that have both forms say the same in both.
            return;
        }

        foreach (var posting in Microdata.Postings(page))
        {
            builder.Embed(posting);
        }
    }
}
