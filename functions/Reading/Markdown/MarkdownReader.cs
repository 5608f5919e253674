using Reading.Text;

namespace Reading.Markdown;

/// <summary>
/// Markdown as a person sees it rendered: headings, paragraphs, list items, quotes and tables without their markup, each with its line of
/// the file. It reads line by line in one pass, so that no text makes it slow or deep; a line that is bold from end to end is a heading,
/// since that is how people set one.
/// </summary>
public static class MarkdownReader
{
    /// <summary>Reads Markdown of any common encoding.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>A paragraph, item or row a line, numbered as in the file.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
    {
        var builder = new DocumentBuilder(DocumentFormat.Markdown, new ReadingMeter(budget, clock, cancellation));
        var blocks = new MarkdownBlocks(builder);
        foreach (var line in PlainTextReader.SplitLines(TextEncodings.Decode(bytes.Span)))
        {
            if (!blocks.Take(line))
            {
                break;
            }
        }

        blocks.End();
        return builder.Build();
    }
}
