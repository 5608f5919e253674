using System.Buffers.Binary;
using System.Text;

namespace Reading.Text;

/// <summary>Bytes to text, whatever the encoding: told by its byte order mark, else by the bytes themselves.</summary>
internal static class TextEncodings
{
    /// <summary>How many bytes are looked at to tell UTF-16 and UTF-32 without a mark. Enough for a paragraph.</summary>
    private const int Sample = 4096;

    // Replacing, never throwing: a wrong byte costs one character.
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; undefined bytes become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = Detect(bytes);
        return encoding.GetString(bytes[mark..]);
    }

    /// <summary>The encoding of a name as mails and pages give it ("iso-8859-1", "windows-31j"); null where unknown.</summary>
    public static Encoding? Named(string? name)
    {
        var wanted = name?.Trim().Trim('"', '\'').ToUpperInvariant();
        return wanted switch
        {
            null or "" => null,
            "UTF-8" or "UTF8" => Encoding.UTF8,
            // The web's rule (WHATWG Encoding): what says Latin-1 or ASCII is Windows-1252, its superset.
            "US-ASCII" or "ASCII" or "ISO-8859-1" or "LATIN1" or "LATIN-1" or "CP1252" => Windows1252,
            "WINDOWS-31J" or "CP932" or "X-SJIS" => CodePage("shift_jis"),
            _ => CodePage(wanted),
        };
    }

    public static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Whether a byte order mark tells the encoding.</summary>
    public static bool IsMarked(ReadOnlySpan<byte> bytes) => Detect(bytes).Mark > 0;

    private static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (WithoutMark(bytes), 0),
    };

    private static Encoding WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (IsUtf32(sample, bigEndian: false))
        {
            return Encoding.UTF32;
        }

        if (IsUtf32(sample, bigEndian: true))
        {
            return new UTF32Encoding(bigEndian: true, byteOrderMark: false);
        }

        var (even, odd) = Zeros(sample);
        return (even, odd) switch
        {
            _ when odd > sample.Length / 6 && odd > even * 4 => Encoding.Unicode,
            _ when even > sample.Length / 6 && even > odd * 4 => Encoding.BigEndianUnicode,
            _ => IsUtf8(bytes) ? Encoding.UTF8 : Windows1252,
        };
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> sample)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = (i & 1) == 0 ? even++ : odd++;
            }
        }

        return (even, odd);
    }

    private static bool IsUtf32(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        var units = sample.Length / 4;
        for (var i = 0; i < units; i++)
        {
            var unit = sample.Slice(i * 4, 4);
            var value = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(unit) : BinaryPrimitives.ReadUInt32LittleEndian(unit);
            if (value is 0 or > 0x10FFFF)
            {
                return false;
            }
        }

        return units > 0;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = s_strictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return MostlyUtf8(bytes);
        }
    }

    // A file in UTF-8 with a few broken bytes (cut in the middle, two files joined) is still UTF-8: ten whole sequences for each break.
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            good += status == System.Buffers.OperationStatus.Done && used > 1 ? 1 : 0;
            bad += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            bytes = bytes[Math.Max(1, used)..];
        }

        return good > bad * 10;
    }

    private static Encoding? CodePage(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
