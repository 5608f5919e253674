using System.IO.Compression;
using System.Text;

namespace Local.Tests.Serve;

/// <summary>Looks for words in every byte of every file under a folder, and in the files' names: as UTF-8 and UTF-16, in base64, and within what is compressed.</summary>
internal static class Traces
{
    /// <summary>Characters of base64 that are no accident.</summary>
    private const int ShortestPart = 5;

    /// <summary>Where each word was found, as <c>word in file</c>; empty where none is anywhere.</summary>
    public static IReadOnlyList<string> Of(string folder, IReadOnlyList<string> words)
    {
        var found = new List<string>();
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path);
            found.AddRange(words.Where(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{word} in the name {name}"));
            // The lock of the server is empty, and nobody else may open it.
            if (File.Exists(path) && new FileInfo(path).Length > 0)
            {
                found.AddRange(words.Where(word => Holds(BytesOf(path), word)).Select(word => $"{word} in {name}"));
            }
        }

        return found;
    }

    private static bool Holds(byte[] bytes, string word) => Forms(word).Any(form => bytes.AsSpan().IndexOf(form) >= 0) || Unpacked(bytes).Any(inner => Holds(inner, word));

    private static IEnumerable<byte[]> Forms(string word)
    {
        yield return Encoding.UTF8.GetBytes(word);
        yield return Encoding.Unicode.GetBytes(word);
        yield return Encoding.BigEndianUnicode.GetBytes(word);
        // Without the ends, which depend on what stands beside it; at each of the three places within a group.
        for (var shift = 0; shift < 3; shift++)
        {
            var text = Convert.ToBase64String([.. new byte[shift], .. Encoding.UTF8.GetBytes(word)]);
            if (text.Length > 4 + 4 + ShortestPart)
            {
                yield return Encoding.ASCII.GetBytes(text[4..^4]);
            }
        }
    }

    private static IEnumerable<byte[]> Unpacked(byte[] bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => [.. Entries(bytes)],
        [0x1f, 0x8b, ..] => [Read(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))],
        _ => [],
    };

    private static List<byte[]> Entries(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(entry => Read(entry.Open()))];
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }

    // As others may hold it open and write to it.
    private static byte[] BytesOf(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
