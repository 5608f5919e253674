using System.Security.Cryptography;

namespace Reading.Pdf;

/// <summary>AES in cipher block chaining as PDF uses it.</summary>
internal static class AesCipher
{
    private const int Block = 16;

    /// <summary>Data that begins with its initialisation vector and ends with padding; what is incomplete at its end is left out.</summary>
    public static ArraySegment<byte> DecryptPrefixed(byte[] key, ReadOnlySpan<byte> data)
    {
        var blocks = (data.Length / Block) - 1;
        if (blocks < 1)
        {
            return ArraySegment<byte>.Empty;
        }
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data.Slice(Block, blocks * Block), data[..Block], PaddingMode.None);
        var padding = plain[^1];
        return new(plain, 0, padding is > 0 and <= Block ? plain.Length - padding : plain.Length);
    }

    /// <summary>Whole blocks without padding, from a vector of zeros.</summary>
    public static byte[] DecryptBare(byte[] key, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(data, new byte[Block], PaddingMode.None);
    }

    public static byte[] EncryptBare(byte[] key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }
}
