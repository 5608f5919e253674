using System.Text;
using Reading.Text;

namespace Reading.Mail;

/// <summary>A message or a part of one: its header fields, decoded, and the bytes of its body.</summary>
internal sealed class MailPart
{
    private readonly List<(string Name, string Value)> _fields;
    private readonly ContentHeader _type;
    private readonly ContentHeader _disposition;

    private MailPart(List<(string Name, string Value)> fields, ReadOnlyMemory<byte> body)
    {
        (_fields, Body) = (fields, body);
        _type = ContentHeader.Parse(Raw("Content-Type") ?? "");
        _disposition = ContentHeader.Parse(Raw("Content-Disposition") ?? "");
    }

    /// <summary>As it stands in the message, still encoded for transfer.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>In lower case ("text/html"); "" where not said.</summary>
    public string MediaType => _type.Value;

    public string? Charset => _type["charset"];

    public string? Boundary => _type["boundary"];

    public bool IsFlowed => string.Equals(_type["format"], "flowed", StringComparison.OrdinalIgnoreCase);

    public bool DeletesSpace => string.Equals(_type["delsp"], "yes", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the file it was; null where it never was one.</summary>
    public string? FileName => EncodedWords.Decode(_disposition["filename"] ?? _type["name"] ?? "") is { Length: > 0 } name ? name : null;

    public bool IsAttachment => _disposition.Value == "attachment" || (FileName is not null && !MediaType.StartsWith("text/", StringComparison.Ordinal) && !IsMultipart);

    public bool IsMultipart => MediaType.StartsWith("multipart/", StringComparison.Ordinal);

    /// <summary>The text of a header field, folded and decoded; null where there is none.</summary>
    public string? Header(string name) => Raw(name) is { } raw ? VisibleText.Fold(EncodedWords.Decode(raw)) : null;

    public byte[] Decode() => TransferEncodings.Decode(Raw("Content-Transfer-Encoding"), Body.Span);

    public string DecodeText()
    {
        var bytes = Decode();
        return (TextEncodings.Named(Charset) is { } told && !TextEncodings.IsMarked(bytes) ? told.GetString(bytes) : TextEncodings.Decode(bytes));
    }

    /// <summary>Reads a message, or a part of one.</summary>
    /// <param name="bytes">Header fields, a blank line, the body.</param>
    /// <param name="isPart">A part may have no fields: then it begins with the blank line.</param>
    public static MailPart Parse(ReadOnlyMemory<byte> bytes, bool isPart = false)
    {
        var fields = new List<(string Name, string Value)>();
        var span = bytes.Span;
        var at = 0;
        while (at < span.Length)
        {
            var line = Line(span, at, out var next);
            if (line.IsEmpty)
            {
                // A blank line before any field is a slip of whoever saved the file.
                at = next;
                if (isPart || fields.Count > 0)
                {
                    break;
                }

                continue;
            }

            if (line[0] is (byte)' ' or (byte)'\t')
            {
                GoOn(fields, line);
            }
            else if (!AddField(fields, line) && fields.Count == 0 && !line.StartsWith("From "u8))
            {
                // No header at all: everything is body.
                break;
            }

            at = next;
        }

        return new MailPart(fields, bytes[at..]);
    }

    private string? Raw(string name) => _fields.Find(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase) && field.Value.Length > 0).Value;

    private static void GoOn(List<(string Name, string Value)> fields, ReadOnlySpan<byte> line)
    {
        if (fields.Count > 0)
        {
            fields[^1] = (fields[^1].Name, $"{fields[^1].Value} {HeaderText(line)}".Trim());
        }
    }

    // A line that is no field ("quite Delivered-To: x") is passed over.
    private static bool AddField(List<(string Name, string Value)> fields, ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? "" : Encoding.ASCII.GetString(line[..colon]).TrimEnd();
        if (name.Length == 0 || name.Contains(' ', StringComparison.Ordinal) || name.Contains('<', StringComparison.Ordinal))
        {
            return false;
        }

        fields.Add((name, HeaderText(line[(colon + 1)..])));
        return true;
    }

    private static string HeaderText(ReadOnlySpan<byte> bytes) => TextEncodings.Decode(bytes).Trim();

    internal static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> bytes, int at, out int next)
    {
        var end = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            next = bytes.Length;
            return bytes[at..];
        }

        end += at;
        next = end + (bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n' ? 2 : 1);
        return bytes[at..end];
    }
}
