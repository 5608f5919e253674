namespace Reading.Pdf;

/// <summary>Steps over a picture that stands in the content itself (ISO 32000-2, 8.9.7), whose data may hold anything.</summary>
internal static class InlineImage
{
    /// <summary>Behind the end of a picture comes content in ASCII; so many bytes are looked at.</summary>
    private const int BytesTold = 12;

    /// <summary>The parser stands behind BI; it is left behind EI.</summary>
    public static void Skip(PdfParser parser)
    {
        while (parser.Read() is var value && value.Kind != PdfKind.End)
        {
            if (value.IsKeyword("ID"u8))
            {
                parser.Position = EndOfData(parser.Buffer.AsSpan(0, parser.EndPosition), parser.Position);
                return;
            }
            if (value.IsKeyword("EI"u8))
            {
                return;
            }
        }
    }

    private static int EndOfData(ReadOnlySpan<byte> data, int from)
    {
        for (var at = from; at < data.Length;)
        {
            var found = data[at..].IndexOf("EI"u8);
            if (found < 0)
            {
                break;
            }
            at += found;
            var isWord = (at == from || PdfCharacters.IsSpace(data[at - 1])) && (at + 2 == data.Length || !PdfCharacters.IsRegular(data[at + 2]));
            if (isWord && LooksLikeContent(data[(at + 2)..]))
            {
                return at + 2;
            }
            at += 2;
        }
        return data.Length;
    }

    private static bool LooksLikeContent(ReadOnlySpan<byte> rest)
    {
        foreach (var b in rest[..Math.Min(BytesTold, rest.Length)])
        {
            if (b is > 126 or (< 32 and not (9 or 10 or 12 or 13 or 0)))
            {
                return false;
            }
        }
        return true;
    }
}
