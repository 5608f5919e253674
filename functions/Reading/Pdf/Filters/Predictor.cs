namespace Reading.Pdf;

/// <summary>Undoes the prediction made before compression (ISO 32000-2, 7.4.4.4): of PNG, by row, and of TIFF.</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int MaxColors = 32;

    public static ArraySegment<byte> Undo(ArraySegment<byte> data, int predictor, int columns, int colors, int bits)
    {
        if (columns < 1 || colors is < 1 or > MaxColors || bits is not (1 or 2 or 4 or 8 or 16))
        {
            return data;
        }
        var rowBits = (long)columns * colors * bits;
        if (rowBits > (long)data.Count * 8 && predictor == Tiff)
        {
            return data;
        }
        var rowBytes = (int)Math.Min((rowBits + 7) / 8, data.Count);
        var pixelBytes = Math.Max(1, colors * bits / 8);
        if (rowBytes == 0)
        {
            return data;
        }
        return predictor == Tiff ? UndoTiff(data, rowBytes, colors, bits) : UndoPng(data, rowBytes, pixelBytes);
    }

    private static ArraySegment<byte> UndoPng(ArraySegment<byte> data, int rowBytes, int pixelBytes)
    {
        var rows = (data.Count + rowBytes) / (rowBytes + 1);
        var output = new byte[(long)rows * rowBytes];
        ReadOnlySpan<byte> source = data;
        ReadOnlySpan<byte> above = new byte[rowBytes];
        var length = 0;
        while (source.Length > 1)
        {
            var count = Math.Min(rowBytes, source.Length - 1);
            var row = output.AsSpan(length, rowBytes);
            source.Slice(1, count).CopyTo(row);
            UndoRow(source[0], row, above, pixelBytes);
            above = row;
            length += count;
            source = source[(count + 1)..];
        }
        return new(output, 0, length);
    }

    private static void UndoRow(byte type, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length && type is > 0 and < 5; i++)
        {
            var left = i >= pixel ? row[i - pixel] : 0;
            row[i] += (byte)(type switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                _ => Paeth(left, above[i], i >= pixel ? above[i - pixel] : 0),
            });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        int toLeft = Math.Abs(estimate - left), toUp = Math.Abs(estimate - up), toCorner = Math.Abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static ArraySegment<byte> UndoTiff(ReadOnlySpan<byte> data, int rowBytes, int colors, int bits)
    {
        var output = data.ToArray();
        for (var start = 0; start < output.Length; start += rowBytes)
        {
            var row = output.AsSpan(start, Math.Min(rowBytes, output.Length - start));
            if (bits == 8)
            {
                for (var i = colors; i < row.Length; i++)
                {
                    row[i] += row[i - colors];
                }
            }
            else if (bits == 16)
            {
                UndoTiffWords(row, colors * 2);
            }
            else
            {
                UndoTiffBits(row, colors, bits);
            }
        }
        return output;
    }

    private static void UndoTiffWords(Span<byte> row, int pixel)
    {
        for (var i = pixel; i + 1 < row.Length; i += 2)
        {
            var sum = (row[i] << 8) + row[i + 1] + (row[i - pixel] << 8) + row[i - pixel + 1];
            row[i] = (byte)(sum >> 8);
            row[i + 1] = (byte)sum;
        }
    }

    private static void UndoTiffBits(Span<byte> row, int colors, int bits)
    {
        Span<int> last = stackalloc int[MaxColors];
        var mask = (1 << bits) - 1;
        var perByte = 8 / bits;
        for (var i = 0; i < row.Length * perByte; i++)
        {
            var shift = 8 - bits - (i % perByte * bits);
            ref var sample = ref last[i % colors];
            sample = (sample + (row[i / perByte] >> shift)) & mask;
            row[i / perByte] = (byte)((row[i / perByte] & ~(mask << shift)) | (sample << shift));
        }
    }
}
