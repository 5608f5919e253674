namespace Reading.Pdf;

/// <summary>Hexadecimal in ASCII (ISO 32000-2, 7.4.2). What is no digit is skipped.</summary>
internal static class AsciiHexFilter
{
    public static ArraySegment<byte> Decode(ReadOnlySpan<byte> data)
    {
        var output = new byte[(data.Length / 2) + 1];
        var count = 0;
        foreach (var b in data)
        {
            if (b == '>')
            {
                break;
            }
            if (PdfCharacters.HexDigit(b) is >= 0 and var digit)
            {
                output[count >> 1] |= (byte)((count & 1) == 0 ? digit << 4 : digit);
                count++;
            }
        }
        return new(output, 0, (count + 1) / 2);
    }
}
