namespace Reading.Pdf;

/// <summary>LZW (ISO 32000-2, 7.4.4).</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int TableSize = 4096;
    private const int LeastBuffer = 1024;

    /// <param name="data">Encoded.</param>
    /// <param name="earlyChange">Whether codes grow one code early, as they do unless the parameters say otherwise.</param>
    /// <param name="meter">Bounds the result.</param>
    public static ArraySegment<byte> Decode(ReadOnlySpan<byte> data, bool earlyChange, PdfMeter meter)
    {
        var limit = meter.InflationLeft;
        var output = new byte[Math.Clamp((long)data.Length * 3, Math.Min(LeastBuffer, limit), limit)];
        // Each entry is a piece of the output already written: where it begins and how long it is.
        Span<int> starts = new int[TableSize];
        Span<int> lengths = new int[TableSize];
        int length = 0, next = 258, width = 9, previousStart = 0, previousLength = 0, bits = 0, held = 0;
        var early = earlyChange ? 1 : 0;
        foreach (var b in data)
        {
            held = (held << 8) | b;
            bits += 8;
            if (bits < width)
            {
                continue;
            }
            bits -= width;
            var code = (held >> bits) & ((1 << width) - 1);
            held &= (1 << bits) - 1;
            if (code == EndOfData)
            {
                break;
            }
            if (code == Clear)
            {
                next = 258;
                width = 9;
                previousLength = 0;
                continue;
            }
            var entryLength = code < 256 ? 1 : code < next ? lengths[code] : code == next && previousLength > 0 ? previousLength + 1 : 0;
            if (entryLength == 0 || !Room(ref output, length, entryLength, limit, meter))
            {
                break;
            }
            Write(output, length, code, code < 256 ? 0 : code < next ? starts[code] : previousStart, entryLength);
            if (previousLength > 0 && next < TableSize)
            {
                starts[next] = previousStart;
                lengths[next++] = previousLength + 1;
            }
            previousStart = length;
            previousLength = entryLength;
            length += entryLength;
            width = WidthFor(next + early);
        }
        return new(output, 0, length);
    }

    private static int WidthFor(int codes) => codes >= 2048 ? 12 : codes >= 1024 ? 11 : codes >= 512 ? 10 : 9;

    private static void Write(byte[] output, int at, int code, int from, int count)
    {
        if (code < 256)
        {
            output[at] = (byte)code;
            return;
        }
        for (var i = 0; i < count; i++)
        {
            output[at + i] = output[from + i];
        }
    }

    private static bool Room(ref byte[] output, int length, int wanted, int limit, PdfMeter meter)
    {
        if (length + wanted <= output.Length)
        {
            return true;
        }
        if ((long)length + wanted > limit)
        {
            meter.OverBudget("the size allowed after decompression");
            return false;
        }
        Array.Resize(ref output, (int)Math.Min(limit, Math.Max(length + wanted, output.Length * 2L)));
        return meter.TickNow();
    }
}
