using Coach;

namespace Reading.Mail;

/// <summary>
/// Internet messages (RFC 5322, MIME RFC 2045–2049): who writes what, then the body, then each attachment that is a document, read in turn
/// as further pages. Broken mails, as real programs write them, are read as far as they make sense.
/// </summary>
public static class MailReader
{
    /// <summary>Reads a message.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="budget">What it may cost; its depth is that of parts in parts and mails in mails.</param>
    /// <param name="clock">Measures the time it takes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Subject, From, To and Date as the first lines, then the text.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider clock, CancellationToken cancellation)
    {
        if (budget.MaxDepth <= 0)
        {
            return Document.Unreadable(DocumentFormat.Eml, new Problem(ProblemCodes.OverBudget, "Mails within mails nest too deep; the innermost were left out."));
        }

        var meter = new ReadingMeter(budget, clock, cancellation);
        var builder = new DocumentBuilder(DocumentFormat.Eml, meter);
        var message = MailPart.Parse(bytes);
        foreach (var name in s_shown)
        {
            if (message.Header(name) is { Length: > 0 } value)
            {
                builder.Add($"{name}: {value}");
            }
        }

        new MailBody(builder, clock, cancellation).Read(message);
        return builder.Build();
    }

    private static readonly string[] s_shown = ["Subject", "From", "To", "Date"];
}
