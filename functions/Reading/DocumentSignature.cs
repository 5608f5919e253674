using System.Text.RegularExpressions;
using Reading.Captions;
using Reading.Text;

namespace Reading;

/// <summary>Tells formats apart by their first bytes, then by the file's name, then by how the text looks.</summary>
internal static partial class DocumentSignature
{
    /// <summary>Bytes in which a PDF's header may stand (Acrobat's own rule, ISO 32000-1 Annex H.3.4.1).</summary>
    private const int PdfHeaderBytes = 1024;

    /// <summary>Bytes of text looked at to tell what it is.</summary>
    private const int SampleBytes = 8192;

    /// <summary>What the file is; a sentence for people where it is something that is not read.</summary>
    public static (DocumentFormat Format, string? Unsupported) Of(string name, ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => (DocumentFormat.Text, null),
        _ when bytes[..Math.Min(bytes.Length, PdfHeaderBytes)].IndexOf("%PDF-"u8) >= 0 => (DocumentFormat.Pdf, null),
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => Zip(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => (DocumentFormat.Unknown, "It is in Office's old binary form (.doc, .msg): save it as .docx, or the mail as .eml."),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => (DocumentFormat.Unknown, "It is in Rich Text Format: save it as .docx or PDF."),
        _ when IsPicture(bytes) => (DocumentFormat.Unknown, "It is a picture: a PDF or Word file with text in it is needed."),
        _ when IsBinary(bytes) => (DocumentFormat.Unknown, "It is no document of a kind that is read (PDF, Word, HTML, mail, Markdown, captions, text)."),
        _ => (OfText(name, bytes), null),
    };

    /// <summary>Whether a password guards it: Office then wraps the file in its old container.</summary>
    public static bool IsEncryptedOffice(ReadOnlySpan<byte> bytes) =>
        bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] && bytes.IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    private static (DocumentFormat Format, string? Unsupported) Zip(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/"u8) >= 0 ? (DocumentFormat.Docx, null)
        : bytes.IndexOf("xl/"u8) >= 0 ? (DocumentFormat.Unknown, "It is a spreadsheet: save the sheet as CSV or PDF.")
        : bytes.IndexOf("ppt/"u8) >= 0 ? (DocumentFormat.Unknown, "It is a presentation: save it as PDF.")
        : (DocumentFormat.Unknown, "It is a ZIP archive: give the files in it one by one.");

    private static bool IsPicture(ReadOnlySpan<byte> bytes) => bytes is
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
        or [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..];

    // Controls other than tab, line ends, form feed and escape (ISO-2022) do not occur in text; one in fifty may be a slip.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var text = TextEncodings.Decode(bytes[..Math.Min(bytes.Length, SampleBytes)]);
        var odd = text.Count(c => (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u001B' or '\u0085' or '\u001A')) || c == '\uFFFD');
        return odd * 50 > text.Length + 200;
    }

    private static DocumentFormat OfText(string name, ReadOnlySpan<byte> bytes)
    {
        var sample = TextEncodings.Decode(bytes[..Math.Min(bytes.Length, SampleBytes)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var byContent = Told(sample);
        return byContent != DocumentFormat.Unknown ? byContent : Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
            ".eml" => DocumentFormat.Eml,
            ".md" or ".markdown" => DocumentFormat.Markdown,
            ".json" or ".jsonl" or ".jsonld" or ".ndjson" => DocumentFormat.Json,
            ".vtt" => DocumentFormat.WebVtt,
            ".srt" => DocumentFormat.Srt,
            ".sbv" => DocumentFormat.Sbv,
            _ => Guessed(sample),
        };
    }

    // What can be nothing else, whatever the name says.
    private static DocumentFormat Told(string sample) =>
        sample.StartsWith("WEBVTT", StringComparison.Ordinal) ? DocumentFormat.WebVtt
        : Page().IsMatch(sample) ? DocumentFormat.Html
        : CaptionFormat.Of(sample);

    private static DocumentFormat Guessed(string sample) =>
        MailHeader().IsMatch(sample) ? DocumentFormat.Eml
        : Json().IsMatch(sample) ? DocumentFormat.Json
        : MarkdownTable().IsMatch(sample) || MarkdownHeading().Count(sample) > 1 ? DocumentFormat.Markdown
        : Fragment().Count(sample) > 2 ? DocumentFormat.Html
        : DocumentFormat.Text;

    [GeneratedRegex(@"\A(?:<\?xml[^>]*>\s*)?(?>(?:<!--.*?-->\s*)*)<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Page();

    // Only what programs write: a letter in a text file may begin with "From:" and "Subject:" too.
    [GeneratedRegex(@"\A(?:From [^\n]+\n)?(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Received|Return-Path|Message-ID|Delivered-To):", RegexOptions.IgnoreCase)]
    private static partial Regex MailHeader();

    [GeneratedRegex(@"\A(?:\{\s*[""}]|\[\s*[\[{\]""])")]
    private static partial Regex Json();

    // The row of dashes under a table's head.
    [GeneratedRegex(@"^[ ]{0,3}\|?[ ]*:?-{2,}:?[ ]*\|[ :|-]*$", RegexOptions.Multiline)]
    private static partial Regex MarkdownTable();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"</(?:p|div|table|tr|td|li|ul|h[1-6])>", RegexOptions.IgnoreCase)]
    private static partial Regex Fragment();
}
