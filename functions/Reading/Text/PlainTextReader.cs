using System.Text.RegularExpressions;

namespace Reading.Text;

/// <summary>Text without markup: lines as laid out, pages at form feeds, columns set with tabs or wide gaps as rows.</summary>
public static partial class PlainTextReader
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
        var meter = new ReadingMeter(budget, clock, cancellation);
        return Read(TextEncodings.Decode(bytes.Span), DocumentFormat.Text, meter);
    }

    internal static Document Read(string text, DocumentFormat format, ReadingMeter meter)
    {
        var builder = new DocumentBuilder(format, meter);
        AddLines(text, builder);
        return builder.Build();
    }

    internal static void AddLines(string text, DocumentBuilder builder)
    {
        var previous = new Laid("", 0);
        string[]? waiting = null;
        int table = 0, waitingNumber = 0, number = 0;
        var pageBegins = false;
        foreach (var raw in SplitLines(text))
        {
            number++;
            var line = raw;
            if (line.Contains('\f', StringComparison.Ordinal))
            {
                FlushWaiting();
                pageBegins = !builder.IsEmpty;
                line = line.Replace('\f', ' ');
            }

            var cells = TabbedColumns.Split(line);
            if (waiting is not null && (cells is null || cells.Length != waiting.Length))
            {
                FlushWaiting();
            }

            if (pageBegins && !string.IsNullOrWhiteSpace(line))
            {
                pageBegins = false;
                if (!builder.EndPage())
                {
                    return;
                }
            }

            if (cells is not null && waiting is not null)
            {
                table = table == 0 ? builder.NextTable() : table;
                builder.AddRow(waiting, table, number: waitingNumber);
            }

            var laid = new Laid(line, Indent(line));
            (waiting, waitingNumber) = (cells, number);
            var goesOn = cells is null ? AddLine(builder, laid, previous, number) : builder.Meter.MayGoOn();
            table = cells is null ? 0 : table;
            previous = laid;
            if (!goesOn)
            {
                return;
            }
        }

        FlushWaiting();

        void FlushWaiting()
        {
            if (waiting is null)
            {
                return;
            }

            // The last row of a table, or one line with a gap in it, which is no table.
            _ = table != 0
                ? builder.AddRow(waiting, table, number: waitingNumber)
                : builder.Add(string.Join(' ', waiting), number: waitingNumber);
            (waiting, table) = (null, 0);
        }
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

    private static bool AddLine(DocumentBuilder builder, Laid line, Laid previous, int number)
    {
        if (line.Text is ['>', .. var quoted])
        {
            return builder.Add(quoted.TrimStart('>', ' '), LineKind.Quote, startsParagraph: previous.Text is not ['>', ..], number: number);
        }

        var bullet = Bullet().Match(line.Text);
        if (bullet.Success)
        {
            return builder.Add(line.Text[bullet.Length..], LineKind.ListItem, 1 + (line.Indent / 4), number: number);
        }

        var starts = string.IsNullOrWhiteSpace(previous.Text)
            || Numbered().IsMatch(line.Text)
            || (line.Indent > previous.Indent && !Bullet().IsMatch(previous.Text) && !Numbered().IsMatch(previous.Text));
        return builder.Add(line.Text, startsParagraph: starts, number: number);
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart().Length;

    [GeneratedRegex(@"^\s*[-*•‣◦▪●○·–]\s+(?=\S)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?:\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s+\S")]
    private static partial Regex Numbered();

    private readonly record struct Laid(string Text, int Indent);
}
