using System.Globalization;
using Reading.Text;

namespace Reading.Mail;

/// <summary>A value with parameters, as in <c>text/plain; charset="utf-8"</c> (RFC 2045, 5.1; long and foreign ones RFC 2231).</summary>
internal sealed class ContentHeader
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.OrdinalIgnoreCase);

    private ContentHeader(string value) => Value = value;

    /// <summary>In lower case.</summary>
    public string Value { get; }

    /// <summary>A parameter, its parts joined and its characters decoded; null where there is none.</summary>
    public string? this[string name] => _parameters.GetValueOrDefault(name) ?? Extended(name) ?? Joined(name);

    public static ContentHeader Parse(string text)
    {
        var parts = Split(text).ToList();
        var header = new ContentHeader(parts.Count == 0 ? "" : parts[0].Trim().ToLowerInvariant());
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                header._parameters.TryAdd(part[..equals].Trim(), Unquote(part[(equals + 1)..]));
            }
        }

        return header;
    }

    // At semicolons outside quotes. A quote that never closes reaches to the end.
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"' && (i == 0 || text[i - 1] != '\\');
            if (text[i] == ';' && !quoted)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static string Unquote(string value)
    {
        var trimmed = value.Trim();
        return trimmed is ['"', .., '"'] && trimmed.Length > 1
            ? trimmed[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
            : trimmed.Trim('"');
    }

    // name*=utf-8'en'percent-encoded
    private string? Extended(string name)
    {
        string? charset = null;
        return _parameters.TryGetValue($"{name}*", out var value) ? Percent(value, ref charset) : null;
    }

    // name*0=…; name*1*=… and so on.
    private string? Joined(string name)
    {
        string? joined = null;
        string? charset = null;
        for (var i = 0; ; i++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{name}*{i}");
            if (_parameters.TryGetValue(key, out var plain))
            {
                joined += plain;
            }
            else if (_parameters.TryGetValue($"{key}*", out var encoded))
            {
                joined += Percent(encoded, ref charset);
            }
            else
            {
                return joined;
            }
        }
    }

    private static string Percent(string value, ref string? charset)
    {
        var parts = value.Split('\'', 3);
        if (parts.Length == 3)
        {
            charset = parts[0];
        }

        var text = parts[^1];
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isCode = text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _);
            bytes.Add(isCode ? byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : (byte)text[i]);
            i += isCode ? 2 : 0;
        }

        return TextEncodings.Named(charset)?.GetString([.. bytes]) ?? TextEncodings.Decode([.. bytes]);
    }
}
