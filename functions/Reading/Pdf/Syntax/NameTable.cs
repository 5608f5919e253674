using System.Text;

namespace Reading.Pdf;

/// <summary>Names seen before, so that each is made a string once.</summary>
internal sealed class NameTable
{
    private const int Slots = 1024;
    private const int LongestKept = 40;

    private readonly string?[] _names = new string?[Slots];

    /// <summary>The name written in these bytes, with <c>#xx</c> undone.</summary>
    public string Get(ReadOnlySpan<byte> written)
    {
        var bytes = written.Contains((byte)'#') ? Unescape(written) : written;
        if (bytes.Length > LongestKept)
        {
            return Encoding.Latin1.GetString(bytes);
        }
        ref var slot = ref _names[Hash(bytes)];
        return slot is not null && Same(slot, bytes) ? slot : slot = Encoding.Latin1.GetString(bytes);
    }

    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 17u;
        foreach (var b in bytes)
        {
            hash = (hash * 31) + b;
        }
        return (int)((hash ^ (hash >> 10)) % Slots);
    }

    private static bool Same(string name, ReadOnlySpan<byte> bytes)
    {
        if (name.Length != bytes.Length)
        {
            return false;
        }
        for (var i = 0; i < bytes.Length; i++)
        {
            if (name[i] != bytes[i])
            {
                return false;
            }
        }
        return true;
    }

    private static byte[] Unescape(ReadOnlySpan<byte> written)
    {
        var result = new byte[written.Length];
        var length = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '#' && i + 2 < written.Length && PdfCharacters.HexDigit(written[i + 1]) >= 0 && PdfCharacters.HexDigit(written[i + 2]) >= 0)
            {
                result[length++] = (byte)((PdfCharacters.HexDigit(written[i + 1]) << 4) | PdfCharacters.HexDigit(written[i + 2]));
                i += 2;
            }
            else
            {
                result[length++] = written[i];
            }
        }
        return result.AsSpan(0, length).ToArray();
    }
}
