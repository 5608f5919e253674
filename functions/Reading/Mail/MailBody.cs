using Coach;
using Reading.Html;
using Reading.Text;

namespace Reading.Mail;

/// <summary>Reads the parts of a message into a document: the text in one form only, then what is attached.</summary>
internal sealed class MailBody(DocumentBuilder builder, TimeProvider clock, CancellationToken cancellation)
{
    /// <summary>Parts of one message, nested ones included; a mail with a hundred attachments has a hundred and two.</summary>
    private const int MaxParts = 1000;

    /// <summary>The share of the page's words that the plain text must have to stand for it.</summary>
    private const double SameText = 0.9;

    private readonly ReadingMeter _meter = builder.Meter;
    private readonly List<MailPart> _attachments = [];
    private int _parts;

    public void Read(MailPart message)
    {
        ReadPart(message, 1);
        foreach (var attachment in _attachments.TakeWhile(_ => _meter.MayGoOn()))
        {
            ReadAttachment(attachment);
        }
    }

    private void ReadPart(MailPart part, int depth)
    {
        if (!MayRead(depth))
        {
            return;
        }

        if (part.IsMultipart)
        {
            ReadMultipart(part, depth);
        }
        else if (part.IsAttachment || part.MediaType is "message/rfc822" or "message/global")
        {
            _attachments.Add(part);
        }
        else
        {
            ReadText(part);
        }
    }

    private bool MayRead(int depth)
    {
        if (depth > _meter.Budget.MaxDepth || ++_parts > MaxParts)
        {
            _meter.Report(ProblemCodes.OverBudget, "The mail has too many parts, or they nest too deep; the rest was left out.");
            return false;
        }

        return _meter.MayGoOn();
    }

    private void ReadMultipart(MailPart part, int depth)
    {
        var children = MailParts.Split(part, _meter).ToList();
        switch (part.MediaType)
        {
            case "multipart/alternative":
                ReadAlternative(children, depth);
                break;
            case "multipart/encrypted":
                _meter.Report(ProblemCodes.Encrypted, "The mail is encrypted: open it in the mail program and save it without encryption.");
                break;
            default:
                foreach (var child in children)
                {
                    ReadPart(child, depth + 1);
                }

                break;
        }
    }

    // One text in several forms: the page where it says more or has tables, else the plain text.
    private void ReadAlternative(List<MailPart> forms, int depth)
    {
        var plain = forms.Find(form => form.MediaType == "text/plain" && !form.IsAttachment);
        var rich = forms.FindLast(form => form.MediaType == "text/html" || form.IsMultipart);
        if (plain is null || rich is null || !string.Equals(rich.MediaType, "text/html", StringComparison.Ordinal))
        {
            ReadForms(rich is { IsMultipart: true } ? [rich] : plain is not null ? [plain] : forms, depth);
            return;
        }

        var page = HtmlReader.Read(rich.DecodeText(), Meter());
        if (page.Lines.Any(line => line.Kind == LineKind.TableRow) || !HasWordsOf(plain.DecodeText(), page))
        {
            AddLines(page);
        }
        else
        {
            ReadText(plain);
        }
    }

    private void ReadForms(List<MailPart> forms, int depth)
    {
        foreach (var form in forms)
        {
            ReadPart(form, depth + 1);
        }
    }

    private static bool HasWordsOf(string plain, Document page)
    {
        var said = Words(plain).ToHashSet(StringComparer.Ordinal);
        var shown = page.Lines.SelectMany(line => Words(line.Text)).ToList();
        return said.Count > 0 && shown.Count(said.Contains) >= shown.Count * SameText;
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split([' ', '\t', '\r', '\n', '\u00A0', ',', '.', ':', '>', '*', '_', '|'], StringSplitOptions.RemoveEmptyEntries);

    private void ReadText(MailPart part)
    {
        switch (part.MediaType)
        {
            case "application/pkcs7-mime" or "application/x-pkcs7-mime":
                _meter.Report(ProblemCodes.Encrypted, "The mail is encrypted: open it in the mail program and save it without encryption.");
                break;
            case "application/ms-tnef" or "application/vnd.ms-tnef":
                ReportOutlook(null);
                break;
            case "text/html":
                AddLines(HtmlReader.Read(part.DecodeText(), Meter()));
                break;
            case "text/calendar" or "text/x-vcard" or "text/vcard":
                break;
            case "" when LooksLikePage(part):
                AddLines(HtmlReader.Read(part.DecodeText(), Meter()));
                break;
            case "" or "text/plain" or "message/delivery-status" or "message/disposition-notification" or "text/rfc822-headers":
            case var type when type.StartsWith("text/", StringComparison.Ordinal) || !type.Contains('/', StringComparison.Ordinal):
                new LaidOutText(builder, isNumbered: false).Add(PlainMail.Unflow(part.DecodeText(), part.IsFlowed, part.DeletesSpace));
                break;
        }
    }

    private static bool LooksLikePage(MailPart part) => DocumentSignature.Of("", part.Decode()).Format == DocumentFormat.Html;

    private void ReadAttachment(MailPart part)
    {
        var name = part.FileName ?? "";
        if (part.MediaType is "message/rfc822" or "message/global")
        {
            builder.Append(MailReader.Read(part.Decode(), _meter.Remaining(), clock, cancellation));
        }
        else if (part.MediaType.EndsWith("ms-tnef", StringComparison.Ordinal) || string.Equals(name, "winmail.dat", StringComparison.OrdinalIgnoreCase))
        {
            ReportOutlook(name);
        }
        else if (!IsAccessory(part.MediaType))
        {
            ReadFile(part, name);
        }
    }

    private void ReadFile(MailPart part, string name)
    {
        var bytes = part.Decode();
        if (!_meter.TakeInflated(bytes.Length))
        {
            return;
        }

        var document = DocumentReader.Read(part.FileName ?? NameOf(part.MediaType), bytes, _meter.Remaining(), clock, cancellation);
        builder.Append(document with { Problems = [.. document.Problems.Select(problem => problem with { Where = name.Length > 0 ? $"attachment {name}" : "attachment" })] });
    }

    private static string NameOf(string mediaType) => mediaType switch
    {
        "text/html" => "attached.html",
        "text/markdown" => "attached.md",
        "text/vtt" => "attached.vtt",
        "application/json" => "attached.json",
        _ => "attached",
    };

    // Logos, signatures, cards, invitations: no documents.
    private static bool IsAccessory(string mediaType) =>
        mediaType.StartsWith("image/", StringComparison.Ordinal) || mediaType.StartsWith("audio/", StringComparison.Ordinal) || mediaType.StartsWith("video/", StringComparison.Ordinal)
        || mediaType is "application/pgp-signature" or "application/pkcs7-signature" or "application/x-pkcs7-signature" or "text/calendar" or "application/ics"
            or "text/x-vcard" or "text/vcard" or "text/directory" or "application/pgp-keys";

    private void ReportOutlook(string? name) => _meter.Report(
        ProblemCodes.Unsupported,
        "Outlook wrapped the attachments in winmail.dat (TNEF): ask the sender to send the letter as PDF, or open it in Outlook and save what is attached.",
        name is null ? null : $"attachment {name}");

    private ReadingMeter Meter() => new(_meter.Remaining(), clock, cancellation);

    private void AddLines(Document page)
    {
        var tables = new Dictionary<int, int>();
        foreach (var line in page.Lines)
        {
            if (line.Table > 0 && !tables.ContainsKey(line.Table))
            {
                tables[line.Table] = builder.NextTable();
            }

            builder.AddCopy(line, line.Table > 0 ? tables[line.Table] : 0);
        }

        foreach (var data in page.Embedded)
        {
            builder.Embed(data);
        }

        _meter.ReportAll(page.Problems.Where(problem => problem.Code != ProblemCodes.NoText));
    }
}
