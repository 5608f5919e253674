using System.Globalization;

namespace Reading.Mail;

/// <summary>Content-Transfer-Encoding (RFC 2045, 6) and uuencode, read as leniently as mail programs do.</summary>
internal static class TransferEncodings
{
    public static byte[] Decode(string? encoding, ReadOnlySpan<byte> bytes) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" or "b" => Base64(bytes),
        "quoted-printable" or "quoted_printable" or "quotedprintable" => QuotedPrintable(bytes),
        "x-uuencode" or "uuencode" or "x-uue" or "x-uu" or "uue" => Uuencode(bytes),
        _ => bytes.ToArray(),
    };

    /// <summary>Characters outside the alphabet are passed over, padding too: several runs one after the other are one.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length * 3 / 4);
        int bits = 0, count = 0;
        foreach (var c in text)
        {
            if (c == '=')
            {
                (bits, count) = (0, 0);
            }

            var value = Sextet(c);
            if (value < 0)
            {
                continue;
            }

            bits = (bits << 6) | value;
            count += 6;
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
                bits &= (1 << count) - 1;
            }
        }

        return [.. bytes];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Add(text[i]);
            }
            else if (SoftBreak(text[(i + 1)..]) is var used and > 0)
            {
                i += used;
            }
            else if (Hex(text[(i + 1)..]) is { } value)
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                bytes.Add((byte)'=');
            }
        }

        return [.. bytes];
    }

    private static int Sextet(byte c) => c switch
    {
        >= (byte)'A' and <= (byte)'Z' => c - 'A',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
        (byte)'+' or (byte)'-' => 62,
        (byte)'/' or (byte)'_' => 63,
        _ => -1,
    };

    // "=" and the line's end, with blanks that a relay left between; 0 where it is none.
    private static int SoftBreak(ReadOnlySpan<byte> after)
    {
        var blanks = 0;
        while (blanks < after.Length && after[blanks] is (byte)' ' or (byte)'\t')
        {
            blanks++;
        }

        return after[blanks..] switch
        {
            [(byte)'\r', (byte)'\n', ..] => blanks + 2,
            [(byte)'\n' or (byte)'\r', ..] => blanks + 1,
            [] => blanks,
            _ => 0,
        };
    }

    private static byte? Hex(ReadOnlySpan<byte> after) =>
        after.Length >= 2 && byte.TryParse(after[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static byte[] Uuencode(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length * 3 / 4);
        var inside = false;
        var at = 0;
        while (at < text.Length)
        {
            var line = MailPart.Line(text, at, out at);
            if (line.StartsWith("begin "u8) || line.StartsWith("end"u8))
            {
                inside = line[0] == 'b';
            }
            else if (inside && !line.IsEmpty)
            {
                AddUuencoded(line, bytes);
            }
        }

        // Called uuencoded, but without its frame: then it is plain.
        return bytes.Count == 0 ? text.ToArray() : [.. bytes];
    }

    private static void AddUuencoded(ReadOnlySpan<byte> line, List<byte> bytes)
    {
        var left = (line[0] - 32) & 63;
        for (var i = 1; i < line.Length && left > 0; i += 4)
        {
            var group = 0;
            for (var j = 0; j < 4; j++)
            {
                group = (group << 6) | (i + j < line.Length ? (line[i + j] - 32) & 63 : 0);
            }

            for (var shift = 16; shift >= 0 && left > 0; shift -= 8, left--)
            {
                bytes.Add((byte)(group >> shift));
            }
        }
    }
}
