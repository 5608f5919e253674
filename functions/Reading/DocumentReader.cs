using System.Globalization;
using Coach;
using Reading.Captions;
using Reading.Html;
using Reading.Mail;
using Reading.Markdown;
using Reading.Pdf;
using Reading.Text;
using Reading.Word;

namespace Reading;

/// <summary>Reads a file of any supported format. The one way in for documents that nobody has looked at.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="name">The file's name; only its ending is looked at, and only where the bytes do not tell the format.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>
    /// The text in reading order. What is unsupported, damaged, encrypted, without text or past its budget is said in
    /// <see cref="Document.Problems"/>; then the pages hold what could be read, or nothing.
    /// </returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Document Read(string name, ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
    {
        if (bytes.Length > budget.MaxBytes)
        {
            return Document.Unreadable(DocumentFormat.Unknown, TooLarge(bytes.Length, budget));
        }

        var (format, unsupported) = DocumentSignature.Of(name, bytes.Span);
        if (DocumentSignature.IsEncryptedOffice(bytes.Span))
        {
            return Document.Unreadable(DocumentFormat.Docx, new Problem(ProblemCodes.Encrypted, "The file needs a password: save it without one."));
        }

        return unsupported is null
            ? Read(format, bytes, budget, clock, cancellation)
            : Document.Unreadable(DocumentFormat.Unknown, new Problem(ProblemCodes.Unsupported, unsupported));
    }

    /// <summary>As <see cref="Read(string, ReadOnlyMemory{byte}, ReadingBudget, TimeProvider, CancellationToken)"/>, for who needs one page after the other only.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="take">Is given each page; those of a PDF as soon as they are read, so that memory does not grow with them.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The document without its pages.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Document ReadPages(
        string name, ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, Action<DocumentFormat, DocumentPage> take, CancellationToken cancellation)
    {
        if (bytes.Length <= budget.MaxBytes && DocumentSignature.Of(name, bytes.Span) is (DocumentFormat.Pdf, null))
        {
            return PdfReader.ReadPages(bytes, budget, clock, page => take(DocumentFormat.Pdf, page), cancellation);
        }

        var document = Read(name, bytes, budget, clock, cancellation);
        foreach (var page in document.Pages)
        {
            take(document.Format, page);
        }

        return document with { Pages = [] };
    }

    private static Document Read(DocumentFormat format, ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation) => format switch
    {
        DocumentFormat.Pdf => PdfReader.Read(bytes, budget, clock, cancellation),
        DocumentFormat.Docx => WordReader.Read(bytes, budget, clock, cancellation),
        DocumentFormat.Html => HtmlReader.Read(bytes, budget, clock, cancellation),
        DocumentFormat.Eml => MailReader.Read(bytes, budget, clock, cancellation),
        DocumentFormat.WebVtt or DocumentFormat.Srt or DocumentFormat.Sbv => CaptionReader.Read(bytes, budget, clock, cancellation),
        DocumentFormat.Json => ReadJson(bytes, new ReadingMeter(budget, clock, cancellation)),
        DocumentFormat.Markdown => MarkdownReader.Read(bytes, budget, clock, cancellation),
        DocumentFormat.Text => PlainTextReader.Read(bytes, budget, clock, cancellation),
        _ => Document.Unreadable(format, new Problem(ProblemCodes.Unsupported, $"{format} is not read.")),
    };

    // Data for programs: kept whole for who knows the shape, and as lines so that it can be shown.
    private static Document ReadJson(ReadOnlyMemory<byte> bytes, ReadingMeter meter)
    {
        var text = TextEncodings.Decode(bytes.Span);
        var builder = new DocumentBuilder(DocumentFormat.Json, meter);
        builder.Embed(text);
        foreach (var (line, index) in PlainTextReader.SplitLines(text).Select((line, index) => (line, index)))
        {
            if (!builder.Add(line, number: index + 1))
            {
                break;
            }
        }

        return builder.Build();
    }

    private static Problem TooLarge(long length, ReadingBudget budget) => new(
        ProblemCodes.OverBudget,
        string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes; at most {budget.MaxBytes:N0} are read. Give only the pages that matter."));
}
