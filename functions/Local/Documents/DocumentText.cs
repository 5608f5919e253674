using System.Text;
using Reading;

namespace Local.Documents;

/// <summary>A document as plain text.</summary>
internal static class DocumentText
{
    /// <summary>Every line on its own; a form feed after each page, as <c>pdftotext</c> has it, in formats that have pages.</summary>
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            foreach (var line in page.Lines)
            {
                text.Append(line.Text).Append('\n');
            }

            if (document.Format == Reading.DocumentFormat.Pdf)
            {
                text.Append('\f');
            }
        }

        return text.ToString();
    }
}
