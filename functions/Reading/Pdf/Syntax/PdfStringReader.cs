namespace Reading.Pdf;

/// <summary>Strings in parentheses and in hexadecimal (ISO 32000-2, 7.3.4).</summary>
internal static class PdfStringReader
{
    /// <summary>A string in parentheses; the position is behind the opening one. Without escapes it stays a slice of the source.</summary>
    public static PdfValue ReadLiteral(PdfParser parser)
    {
        var buffer = parser.Buffer;
        var start = parser.Position;
        var nesting = 1;
        var i = start;
        for (; i < parser.EndPosition; i++)
        {
            var b = buffer[i];
            if (b is (byte)'\\' or (byte)'\r')
            {
                return ReadEscaped(parser, start);
            }
            nesting += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (nesting == 0)
            {
                break;
            }
        }
        parser.Position = Math.Min(i + 1, parser.EndPosition);
        return PdfValue.OfString(buffer, start, i - start);
    }

    /// <summary>A string in angle brackets; the position is behind the opening one. An odd last digit counts as its high half.</summary>
    public static PdfValue ReadHexadecimal(PdfParser parser)
    {
        var source = parser.Buffer.AsSpan(parser.Position, parser.EndPosition - parser.Position);
        var close = source.IndexOf((byte)'>');
        var digits = close < 0 ? source : source[..close];
        parser.Position += close < 0 ? source.Length : close + 1;
        var bytes = new byte[(digits.Length + 1) / 2];
        var count = 0;
        foreach (var b in digits)
        {
            var digit = PdfCharacters.HexDigit(b);
            if (digit >= 0)
            {
                bytes[count >> 1] |= (byte)((count & 1) == 0 ? digit << 4 : digit);
                count++;
            }
        }
        return PdfValue.OfString(bytes, 0, (count + 1) / 2);
    }

    private static PdfValue ReadEscaped(PdfParser parser, int start)
    {
        var buffer = parser.Buffer;
        var end = parser.EndPosition;
        var bytes = new byte[LengthBound(buffer, start, end)];
        var length = 0;
        var nesting = 1;
        var i = start;
        while (i < end && length < bytes.Length)
        {
            var b = buffer[i++];
            nesting += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (nesting == 0)
            {
                break;
            }
            if (b == '\\')
            {
                length += Unescape(buffer, ref i, end, out bytes[length]) ? 1 : 0;
                continue;
            }
            if (b == '\r')
            {
                i += i < end && buffer[i] == '\n' ? 1 : 0;
                b = (byte)'\n';
            }
            bytes[length++] = b;
        }
        parser.Position = i;
        return PdfValue.OfString(bytes, 0, length);
    }

    /// <summary>At most so many bytes are in the string: up to the parenthesis that closes it.</summary>
    private static int LengthBound(byte[] buffer, int start, int end)
    {
        var nesting = 1;
        for (var i = start; i < end; i++)
        {
            switch (buffer[i])
            {
                case (byte)'\\':
                    i++;
                    break;
                case (byte)'(':
                    nesting++;
                    break;
                case (byte)')' when --nesting == 0:
                    return i - start + 1;
            }
        }
        return end - start;
    }

    /// <summary>What a backslash stands for; false for a broken line, which is nothing.</summary>
    private static bool Unescape(byte[] buffer, ref int i, int end, out byte value)
    {
        value = 0;
        if (i >= end)
        {
            return false;
        }
        var b = buffer[i++];
        switch (b)
        {
            case (byte)'\r':
                i += i < end && buffer[i] == '\n' ? 1 : 0;
                return false;
            case (byte)'\n':
                return false;
            case >= (byte)'0' and <= (byte)'7':
                var octal = b - '0';
                for (var digits = 1; digits < 3 && i < end && buffer[i] is >= (byte)'0' and <= (byte)'7'; digits++)
                {
                    octal = (octal * 8) + (buffer[i++] - '0');
                }
                value = (byte)octal;
                return true;
            default:
                value = b switch
                {
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    _ => b,
                };
                return true;
        }
    }
}
