namespace Reading.Pdf;

/// <summary>Base 85 in ASCII (ISO 32000-2, 7.4.3). What is no digit is skipped.</summary>
internal static class Ascii85Filter
{
    public static ArraySegment<byte> Decode(ReadOnlySpan<byte> data, PdfMeter meter)
    {
        data = data.StartsWith("<~"u8) ? data[2..] : data;
        if (LengthBound(data) is var bound && bound > meter.InflationLeft)
        {
            meter.OverBudget("the size allowed after decompression");
            return ArraySegment<byte>.Empty;
        }
        var output = new byte[bound];
        int length = 0, count = 0;
        uint word = 0;
        foreach (var b in data)
        {
            if (b == '~')
            {
                break;
            }
            if (b == 'z' && count == 0)
            {
                length += 4;
            }
            else if (b is >= (byte)'!' and <= (byte)'u')
            {
                word = unchecked((word * 85) + (uint)(b - '!'));
                if (++count == 5)
                {
                    length = Write(output, length, word, 4);
                    word = 0;
                    count = 0;
                }
            }
        }
        return new(output, 0, Finish(output, length, word, count));
    }

    private static long LengthBound(ReadOnlySpan<byte> data)
    {
        var zeros = data.Count((byte)'z');
        return ((long)zeros * 4) + ((data.Length - zeros) / 5 * 4) + 8;
    }

    private static int Finish(byte[] output, int length, uint word, int count)
    {
        if (count < 2)
        {
            return length;
        }
        for (var i = count; i < 5; i++)
        {
            word = unchecked((word * 85) + 84);
        }
        return Write(output, length, word, count - 1);
    }

    private static int Write(byte[] output, int length, uint word, int bytes)
    {
        for (var i = 0; i < bytes; i++)
        {
            output[length++] = (byte)(word >> (24 - (i * 8)));
        }
        return length;
    }
}
