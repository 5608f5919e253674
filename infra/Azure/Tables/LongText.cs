using System.Globalization;
using System.IO.Compression;
using System.Text;
using Azure.Data.Tables;

namespace AzureTables;

/// <summary>Text of any length in a row: a property holds 64 KiB at most, a row 1 MiB. JSON shrinks to a tenth, so it is compressed and cut into parts.</summary>
internal static class LongText
{
    /// <summary>Bytes in one property: 60 KiB, inside the 64 of the service.</summary>
    private const int PartBytes = 60 << 10;

    public static void Write(TableEntity row, string name, string text)
    {
        var parts = Compress(text).Chunk(PartBytes).ToArray();
        for (var part = 0; part < parts.Length; part++)
        {
            row[Name(name, part)] = parts[part];
        }
    }

    public static string? Read(TableEntity row, string name)
    {
        using var bytes = new MemoryStream();
        for (var part = 0; row.GetBinary(Name(name, part)) is { } content; part++)
        {
            bytes.Write(content);
        }

        return bytes.Length == 0 ? null : Expand(bytes);
    }

    private static string Name(string name, int part) => name + part.ToString(CultureInfo.InvariantCulture);

    private static byte[] Compress(string text)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest))
        {
            brotli.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static string Expand(MemoryStream bytes)
    {
        bytes.Position = 0;
        using var text = new StreamReader(new BrotliStream(bytes, CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd();
    }
}
