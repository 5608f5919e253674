using System.Buffers;
using System.Globalization;

namespace Local.Rendering;

/// <summary>
/// Lines of CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV Injection): names in it come from
/// strangers' files.
/// </summary>
internal static class CsvText
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\n\r;\t");

    public static string Line(params ReadOnlySpan<object?> fields)
    {
        var line = new string[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            line[i] = fields[i] switch
            {
                null => "",
                string text => Quoted(Safe(text)),
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                var other => Quoted(Safe(other.ToString() ?? "")),
            };
        }

        return string.Join(',', line);
    }

    private static string Safe(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(s_quoted) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
