namespace Reading.Pdf;

/// <summary>Reads <c>number generation obj … endobj</c> (ISO 32000-2, 7.3.10).</summary>
internal static class IndirectObject
{
    /// <summary>False where that object does not stand there.</summary>
    public static bool TryRead(PdfFile file, long position, int number, out PdfValue value)
    {
        value = PdfValue.Null;
        if (position < 0 || position >= file.End)
        {
            return false;
        }
        var parser = file.ParserAt((int)position);
        if (!parser.TryReadUnsigned(out var found) || found != number || !parser.TryReadUnsigned(out var generation) || !TryReadWord(parser, "obj"u8))
        {
            return false;
        }
        value = ReadBody(file, parser, number, generation);
        return true;
    }

    /// <summary>Where the data of a stream begins, the parser standing before the word "stream"; false where it does not.</summary>
    public static bool TryFindData(PdfParser parser, out int start)
    {
        start = parser.Position;
        if (!TryReadWord(parser, "stream"u8))
        {
            return false;
        }
        start = parser.Position;
        while (start < parser.EndPosition && parser.Buffer[start] == ' ')
        {
            start++;
        }
        start += start < parser.EndPosition && parser.Buffer[start] == '\r' ? 1 : 0;
        start += start < parser.EndPosition && parser.Buffer[start] == '\n' ? 1 : 0;
        return true;
    }

    /// <summary>Reads a word that may stand against the next one, as in <c>1 0 obj&lt;&lt;</c>.</summary>
    public static bool TryReadWord(PdfParser parser, ReadOnlySpan<byte> word)
    {
        parser.SkipSpace();
        if (!parser.Buffer.AsSpan(parser.Position, parser.EndPosition - parser.Position).StartsWith(word))
        {
            return false;
        }
        parser.Position += word.Length;
        return true;
    }

    private static PdfValue ReadBody(PdfFile file, PdfParser parser, int number, int generation)
    {
        var value = parser.Read();
        if (parser.WentTooDeep)
        {
            file.Meter.OverBudget("the nesting of objects allowed");
        }
        if (value.Kind is PdfKind.Keyword or PdfKind.End)
        {
            return PdfValue.Null;
        }
        var plain = file.Security is null ? value : file.Security.Decrypt(value, number, generation, file.Meter.Budget.MaxDepth);
        return plain.Kind == PdfKind.Dictionary && TryFindData(parser, out var start)
            ? PdfValue.Of(new PdfStream(plain.Dictionary!, file.Bytes, start, number, generation))
            : plain;
    }
}
