namespace Reading.Text;

/// <summary>Text without markup: lines as laid out, pages at form feeds, columns set with tabs or wide gaps as rows.</summary>
public static class PlainTextReader
{
    /// <summary>Reads text of any common encoding.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>One line for each that has text, numbered as in the file.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
    {
        var builder = new DocumentBuilder(DocumentFormat.Text, new ReadingMeter(budget, clock, cancellation));
        new LaidOutText(builder).Add(TextEncodings.Decode(bytes.Span));
        return builder.Build();
    }

    /// <summary>Lines at LF, CRLF, CR, NEL and the Unicode separators, without a copy of the whole.</summary>
    internal static IEnumerable<string> SplitLines(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                yield return text[start..i];
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
