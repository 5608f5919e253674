namespace Reading.Pdf;

/// <summary>Runs of equal bytes (ISO 32000-2, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const int EndOfData = 128;

    public static ArraySegment<byte> Decode(ReadOnlySpan<byte> data, PdfMeter meter)
    {
        var output = new byte[Math.Min(DecodedLength(data), meter.InflationLeft)];
        var length = 0;
        for (var i = 0; i < data.Length && data[i] != EndOfData && length < output.Length;)
        {
            var code = data[i++];
            var count = Math.Min(code < EndOfData ? code + 1 : 257 - code, output.Length - length);
            if (code < EndOfData)
            {
                count = Math.Min(count, data.Length - i);
                data.Slice(i, count).CopyTo(output.AsSpan(length));
                i += code + 1;
            }
            else if (i < data.Length)
            {
                output.AsSpan(length, count).Fill(data[i++]);
            }
            length += count;
        }
        return new(output, 0, length);
    }

    private static int DecodedLength(ReadOnlySpan<byte> data)
    {
        long length = 0;
        for (var i = 0; i < data.Length && data[i] != EndOfData;)
        {
            var code = data[i];
            length += code < EndOfData ? code + 1 : 257 - code;
            i += code < EndOfData ? code + 2 : 2;
        }
        return (int)Math.Min(length, Array.MaxLength);
    }
}
