using Reading;

namespace Local.Documents;

/// <summary>Writes a document as plain text, page by page: every line on its own; a form feed after each page, as <c>pdftotext</c> has it, in formats that have pages.</summary>
/// <param name="open">Gives the writer when the first line comes, so that a document without text leaves nothing behind. It is closed in the end.</param>
internal sealed class DocumentText(Func<TextWriter> open) : IDisposable
{
    private TextWriter? _output;
    private int _emptyPages;

    /// <summary>Whether there was no line yet.</summary>
    public bool IsEmpty => _output is null;

    public void Write(Reading.DocumentFormat format, DocumentPage page)
    {
        var hasPages = format == Reading.DocumentFormat.Pdf;
        if (_output is null && page.Lines.Count == 0)
        {
            _emptyPages += hasPages ? 1 : 0;
            return;
        }

        var output = _output ??= Open();
        foreach (var line in page.Lines)
        {
            output.Write(line.Text);
            output.Write('\n');
        }

        if (hasPages)
        {
            output.Write('\f');
        }
    }

    public void Dispose() => _output?.Dispose();

    private TextWriter Open()
    {
        var output = open();
        output.Write(new string('\f', _emptyPages));
        return output;
    }
}
