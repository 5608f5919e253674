using System.IO.Compression;

namespace Reading.Pdf;

/// <summary>Flate (zlib, RFC 1950), keeping what can be inflated of data that is cut off or corrupt.</summary>
internal static class FlateFilter
{
    private const int HeaderLength = 2;
    private const int LeastBuffer = 1024;
    private const int LikelyRatio = 4;

    public static ArraySegment<byte> Decode(ArraySegment<byte> data, PdfMeter meter)
    {
        var skip = HeaderStart(data);
        if (skip >= 0)
        {
            var result = Inflate(data[(skip + HeaderLength)..], meter);
            if (result.Count > 0 || data.Count <= skip + HeaderLength + 8)
            {
                return result;
            }
        }
        return Inflate(data, meter);
    }

    /// <summary>Where the zlib header begins: some writers put a line end before it. -1 where there is none and the data may be bare deflate.</summary>
    private static int HeaderStart(ReadOnlySpan<byte> data)
    {
        for (var i = 0; i < 4 && i + 1 < data.Length; i++)
        {
            if ((data[i] & 15) == 8 && (((data[i] << 8) | data[i + 1]) % 31) == 0)
            {
                return i;
            }
            if (!PdfCharacters.IsSpace(data[i]))
            {
                break;
            }
        }
        return data.Length > HeaderLength && (data[0] & 15) == 8 ? 0 : -1;
    }

    private static ArraySegment<byte> Inflate(ArraySegment<byte> data, PdfMeter meter)
    {
        var limit = meter.InflationLeft;
        var buffer = new byte[Math.Clamp((long)data.Count * LikelyRatio, Math.Min(LeastBuffer, limit), limit)];
        var length = 0;
        try
        {
            using var source = new DeflateStream(new MemoryStream(data.Array!, data.Offset, data.Count, writable: false), CompressionMode.Decompress);
            while (Room(ref buffer, length, limit, meter) && source.Read(buffer, length, buffer.Length - length) is > 0 and var read)
            {
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            length = Salvage(data, ref buffer, length, limit, meter);
        }
        return new(buffer, 0, length);
    }

    /// <summary>What came before the break, byte by byte from the last good place: a larger read would lose what it had when it met the break.</summary>
    private static int Salvage(ArraySegment<byte> data, ref byte[] buffer, int good, int limit, PdfMeter meter)
    {
        meter.Damaged("Some compressed data is broken; what comes behind the break is lost.");
        var length = 0;
        try
        {
            using var source = new DeflateStream(new MemoryStream(data.Array!, data.Offset, data.Count, writable: false), CompressionMode.Decompress);
            while (length < good && source.Read(buffer, length, good - length) is > 0 and var read)
            {
                length += read;
            }
            while (Room(ref buffer, length, limit, meter) && source.Read(buffer, length, 1) == 1)
            {
                length++;
            }
            return length;
        }
        catch (InvalidDataException)
        {
            return length;
        }
    }

    private static bool Room(ref byte[] buffer, int length, int limit, PdfMeter meter)
    {
        if (length < buffer.Length)
        {
            return length % (1 << 20) != 0 || meter.TickNow();
        }
        if (length >= limit)
        {
            meter.OverBudget("the size allowed after decompression");
            return false;
        }
        Array.Resize(ref buffer, (int)Math.Min(limit, Math.Max(LeastBuffer, buffer.Length * 2L)));
        return meter.TickNow();
    }
}
