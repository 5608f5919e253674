using System.Text;

namespace Reading.Mail;

/// <summary>Cuts a multipart body at its boundary (RFC 2046, 5.1). The last boundary may be missing, as where a mail was cut off.</summary>
internal static class MailParts
{
    public static IEnumerable<MailPart> Split(MailPart part, ReadingMeter meter)
    {
        var body = part.Body;
        var boundary = Encoding.UTF8.GetBytes("--" + (part.Boundary ?? Guess(body.Span)));
        var start = -1;
        var at = 0;
        while (at < body.Length && meter.MayGoOn())
        {
            var lineStart = at;
            var kind = Kind(MailPart.Line(body.Span, at, out at), boundary);
            if (kind == Delimiter.None)
            {
                continue;
            }

            if (start >= 0)
            {
                yield return MailPart.Parse(body[start..lineStart], isPart: true);
            }

            start = at;
            if (kind == Delimiter.Last)
            {
                yield break;
            }
        }

        if (start >= 0 && start < body.Length)
        {
            yield return MailPart.Parse(body[start..], isPart: true);
        }
        else if (start < 0)
        {
            // No boundary in it: what is there is text.
            yield return MailPart.Parse("\n"u8.ToArray().Concat(body.ToArray()).ToArray(), isPart: true);
        }
    }

    private static Delimiter Kind(ReadOnlySpan<byte> line, byte[] boundary)
    {
        if (!line.StartsWith(boundary))
        {
            return Delimiter.None;
        }

        var rest = line[boundary.Length..].TrimEnd(" \t"u8);
        return rest.IsEmpty ? Delimiter.Next : rest.SequenceEqual("--"u8) ? Delimiter.Last : Delimiter.None;
    }

    // A header that names none: the first line of the body that looks like one.
    private static string Guess(ReadOnlySpan<byte> body)
    {
        var at = 0;
        while (at < body.Length)
        {
            var line = MailPart.Line(body, at, out at);
            if (line.Length > 4 && line.StartsWith("--"u8))
            {
                return Encoding.UTF8.GetString(line[2..].TrimEnd(" \t"u8));
            }
        }

        return "";
    }

    private enum Delimiter
    {
        None,
        Next,
        Last,
    }
}
