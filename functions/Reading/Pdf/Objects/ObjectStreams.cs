namespace Reading.Pdf;

/// <summary>Objects packed together in streams (ISO 32000-2, 7.5.7).</summary>
internal sealed class ObjectStreams(PdfFile file)
{
    private readonly Dictionary<int, Unpacked?> _unpacked = [];
    private long _bytesHeld;

    /// <summary>One stream, decoded: the numbers and offsets of its objects.</summary>
    private sealed record Unpacked(byte[] Buffer, int End, int[] Numbers, int[] Offsets);

    public void Clear()
    {
        _unpacked.Clear();
        _bytesHeld = 0;
    }

    /// <summary>The object of that number; null where the stream does not hold it.</summary>
    public PdfValue Read(int streamNumber, int index, int number)
    {
        if (Open(streamNumber) is not { } unpacked)
        {
            return PdfValue.Null;
        }
        if (index >= unpacked.Numbers.Length || unpacked.Numbers[index] != number)
        {
            index = Array.IndexOf(unpacked.Numbers, number);
        }
        if (index < 0)
        {
            return PdfValue.Null;
        }
        var value = new PdfParser(unpacked.Buffer, unpacked.Offsets[index], unpacked.End, file.Names, file.Meter.Budget.MaxDepth).Read();
        return value.Kind is PdfKind.Keyword or PdfKind.End ? PdfValue.Null : value;
    }

    /// <summary>The numbers of the objects in a stream, in order.</summary>
    public static int[] NumbersIn(PdfFile file, PdfStream stream) => Unpack(file, stream).Numbers;

    private Unpacked? Open(int streamNumber)
    {
        if (_unpacked.TryGetValue(streamNumber, out var known))
        {
            return known;
        }
        var stream = file.Resolve(PdfValue.OfReference(streamNumber, 0)).Stream;
        var unpacked = stream is null ? null : Unpack(file, stream);
        if (_bytesHeld > PdfLimits.MaxObjectStreamCache)
        {
            Clear();
        }
        _bytesHeld += unpacked?.Buffer.Length ?? 0;
        return _unpacked[streamNumber] = unpacked;
    }

    private static Unpacked Unpack(PdfFile file, PdfStream stream)
    {
        var data = file.Decoder.Decode(stream);
        var end = data.Offset + data.Count;
        var count = Math.Clamp(file.Get(stream.Dictionary, "N").Integer, 0, Math.Min(file.Meter.Budget.MaxObjects, data.Count / 2));
        var first = Math.Clamp(file.Get(stream.Dictionary, "First").Integer, 0, data.Count);
        var numbers = new int[count];
        var offsets = new int[count];
        var parser = new PdfParser(data.Array!, data.Offset, end, file.Names, 1);
        var read = 0;
        while (read < count && parser.TryReadUnsigned(out numbers[read]) && parser.TryReadUnsigned(out var offset))
        {
            offsets[read++] = data.Offset + (int)Math.Min((long)first + offset, data.Count);
        }
        return new(data.Array!, end, numbers[..read], offsets[..read]);
    }
}
