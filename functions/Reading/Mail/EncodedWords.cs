using System.Text;
using System.Text.RegularExpressions;
using Reading.Text;

namespace Reading.Mail;

/// <summary>Words of other alphabets in header fields (RFC 2047), also where spaces and quotes stand that should not.</summary>
internal static partial class EncodedWords
{
    public static string Decode(string text)
    {
        if (!text.Contains("=?", StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder();
        var pending = new List<byte>();
        string? charset = null;
        var at = 0;
        foreach (Match word in Word().Matches(text))
        {
            var between = text[at..word.Index];
            var follows = at > 0 && string.IsNullOrWhiteSpace(between);
            // Between two encoded words the space is not text; a character may be cut in two by them.
            if (!follows || !string.Equals(charset, word.Groups[1].Value, StringComparison.OrdinalIgnoreCase))
            {
                Flush();
                decoded.Append(follows ? "" : between);
            }

            charset = word.Groups[1].Value;
            pending.AddRange(Bytes(word.Groups[2].Value, word.Groups[3].Value));
            at = word.Index + word.Length;
        }

        Flush();
        return decoded.Append(text.AsSpan(at)).ToString();

        void Flush()
        {
            decoded.Append((TextEncodings.Named(charset?.Split('*')[0])?.GetString([.. pending])) ?? TextEncodings.Decode([.. pending]));
            pending.Clear();
        }
    }

    private static byte[] Bytes(string encoding, string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        return encoding is "B" or "b" ? TransferEncodings.Base64(bytes) : TransferEncodings.QuotedPrintable(Encoding.Latin1.GetBytes(text.Replace('_', ' ')));
    }

    [GeneratedRegex(@"=\?([^?\s]{1,40})\?([BbQq])\?((?:(?!\?=)[^\r\n]){0,2000})\?=")]
    private static partial Regex Word();
}
