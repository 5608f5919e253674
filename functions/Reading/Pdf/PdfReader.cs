using System.Globalization;
using System.Runtime.InteropServices;
using Coach;

namespace Reading.Pdf;

/// <summary>
/// Reads the text of PDF files (ISO 32000-2) in reading order. It takes whatever bytes come: what is broken is repaired or left out and said
/// in the problems of the document.
/// </summary>
public static class PdfReader
{
    /// <summary>The header may stand behind other bytes, such as those of a mail.</summary>
    private const int HeaderWindow = 1 << 20;

    /// <summary>Begins the message about a file broken in a way that nobody thought of.</summary>
    internal const string UnforeseenDamage = "The document is broken in a way that could not be read around";

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time allowed.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Its pages of lines; what could not be read is told in its problems.</returns>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
    {
        var pages = new List<DocumentPage>();
        var document = ReadPages(bytes, budget, clock, pages.Add, cancellation);
        return document with { Pages = RunningLines.Mark(pages) };
    }

    /// <summary>As <see cref="Read(ReadOnlyMemory{byte}, ReadingBudget, TimeProvider, CancellationToken)"/>, page by page, so that memory does not grow with them.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time allowed.</param>
    /// <param name="take">Is given each page as soon as it is read. What repeats from page to page is not marked.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The document without its pages.</returns>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public static Document ReadPages(ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, Action<DocumentPage> take, CancellationToken cancellation)
    {
        if (bytes.Length > budget.MaxBytes)
        {
            return Document.Unreadable(DocumentFormat.Pdf, new(ProblemCodes.OverBudget, "The file is larger than allowed; it was not read."));
        }
        var source = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        var meter = new PdfMeter(budget, clock, cancellation);
        try
        {
            return Read(source, meter, take);
        }
        catch (Exception failure) when (failure is IndexOutOfRangeException or ArgumentException or InvalidOperationException or InvalidCastException
            or OverflowException or NullReferenceException or IOException or System.Security.Cryptography.CryptographicException or OutOfMemoryException)
        {
            // A fault of ours that a file of this kind brings to light; the fuzz tests call for it by its name.
            return Document.Unreadable(DocumentFormat.Pdf, new(ProblemCodes.Damaged, $"{UnforeseenDamage} ({failure.GetType().Name}); save or print it to PDF again."));
        }
    }

    private static Document Read(ArraySegment<byte> source, PdfMeter meter, Action<DocumentPage> take)
    {
        var header = source.AsSpan(0, Math.Min(HeaderWindow, source.Count)).IndexOf("%PDF-"u8);
        var file = new PdfFile(source.Array!, source.Offset + Math.Max(0, header), source.Offset + source.Count, meter);
        if (file.Security is { IsLocked: true })
        {
            return Document.Unreadable(DocumentFormat.Pdf, new(ProblemCodes.Encrypted, "The document needs a password; save it without one and send it again."));
        }
        var nodes = PageTree.Read(file);
        if (nodes.Count == 0)
        {
            return Document.Unreadable(DocumentFormat.Pdf, new(ProblemCodes.Damaged, "No page could be found in the document; save or print it to PDF again."));
        }
        return ReadPages(file, nodes, take);
    }

    private static Document ReadPages(PdfFile file, List<PageNode> nodes, Action<DocumentPage> take)
    {
        var reader = new PageReader(file);
        var meter = file.Meter;
        var labels = PageLabels.Read(file);
        var findings = new PageFindings();
        var characters = 0L;
        for (var i = 0; i < nodes.Count && meter.TickNow(); i++)
        {
            if (i == meter.Budget.MaxPages || characters > meter.Budget.MaxCharacters)
            {
                meter.OverBudget(i == meter.Budget.MaxPages ? string.Create(CultureInfo.InvariantCulture, $"{i} pages") : "the amount of text allowed");
                break;
            }
            var lines = reader.Read(nodes[i], out var hidden, out var hasImages);
            findings.Add(i + 1, lines.Count > 0, hidden, hasImages);
            take(new(i + 1, ToLines(i + 1, lines, ref characters)) { Label = labels.Of(i) });
        }
        var problems = new List<Problem>();
        findings.AddProblemsTo(problems);
        meter.AddProblemsTo(problems);
        return new(DocumentFormat.Pdf, [], problems);
    }

    private static DocumentLine[] ToLines(int page, List<LaidOutLine> lines, ref long characters)
    {
        var result = new DocumentLine[lines.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var line = lines[i];
            characters += line.Text.Length;
            result[i] = new(page, i + 1, line.Text, line.Table > 0 ? LineKind.TableRow : LineKind.Text)
            {
                StartsParagraph = line.StartsParagraph,
                Cells = line.Cells,
                Table = line.Table,
                IsHeaderRow = line.IsHeaderRow,
            };
        }
        return result;
    }
}
