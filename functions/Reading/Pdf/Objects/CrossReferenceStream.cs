namespace Reading.Pdf;

/// <summary>A section of cross-references as a stream of fixed-width numbers (ISO 32000-2, 7.5.8).</summary>
internal static class CrossReferenceStream
{
    private const int WidestField = 8;

    public static void Read(PdfFile file, PdfStream stream, CrossReferences references)
    {
        if (stream.Dictionary["W"].Array is not { Length: >= 3 } widths || !Fit(widths))
        {
            return;
        }
        ReadOnlySpan<byte> data = file.Decoder.Decode(stream);
        var index = stream.Dictionary["Index"].Array ?? [PdfValue.OfInteger(0), PdfValue.OfInteger(stream.Dictionary["Size"].Number)];
        for (var i = 0; i + 1 < index.Length; i += 2)
        {
            data = ReadRange(data, index[i].Integer, index[i + 1].Integer, widths, references);
        }
    }

    private static bool Fit(PdfValue[] widths)
    {
        var sum = 0;
        for (var i = 0; i < 3; i++)
        {
            if (widths[i].Integer is < 0 or > WidestField)
            {
                return false;
            }
            sum += widths[i].Integer;
        }
        return sum > 0;
    }

    private static ReadOnlySpan<byte> ReadRange(ReadOnlySpan<byte> data, int first, int count, PdfValue[] widths, CrossReferences references)
    {
        int w0 = widths[0].Integer, w1 = widths[1].Integer, w2 = widths[2].Integer;
        var size = w0 + w1 + w2;
        for (var i = 0; i < count && data.Length >= size; i++, data = data[size..])
        {
            var type = w0 == 0 ? 1 : Number(data[..w0]);
            Add(references, first + i, type, Number(data.Slice(w0, w1)), Number(data.Slice(w0 + w1, w2)));
        }
        return data;
    }

    private static void Add(CrossReferences references, int number, long type, long place, long extra)
    {
        if (type == 0)
        {
            references.AddFree(number);
        }
        else if (type is 1 or 2 && place is > 0 and < int.MaxValue && extra is >= 0 and < int.MaxValue)
        {
            references.AddIfNew(number, new((int)place, (int)extra, type == 2));
        }
    }

    private static long Number(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var b in bytes)
        {
            value = (value << 8) | b;
        }
        return value;
    }
}
