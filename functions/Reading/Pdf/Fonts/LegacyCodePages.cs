using System.Text;

namespace Reading.Pdf;

/// <summary>The predefined character maps that are old national encodings (ISO 32000-2, table 116), by way of the code pages of the framework.</summary>
internal static class LegacyCodePages
{
    private const int ShiftJis = 932;
    private const int Gbk = 936;
    private const int Korean = 949;
    private const int Big5 = 950;
    private const int EucJp = 51932;

    /// <summary>The encoding behind a map's name; null for a map of another kind.</summary>
    public static Encoding? For(string map, string collection)
    {
        var page = CodePage(map, collection);
        return page == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(page);
    }

    /// <summary>How many bytes the next character has.</summary>
    public static int NextLength(Encoding encoding, ReadOnlySpan<byte> text)
    {
        var lead = text[0];
        var isDouble = encoding.CodePage switch
        {
            ShiftJis => lead is >= 0x81 and <= 0x9F or >= 0xE0 and <= 0xFC,
            _ => lead is >= 0x81 and <= 0xFE,
        };
        return isDouble && text.Length > 1 ? 2 : 1;
    }

    /// <summary>The text of a code; null where the code page has none.</summary>
    public static string? TextOf(Encoding encoding, int code)
    {
        ReadOnlySpan<byte> bytes = code < 256 ? [(byte)code] : [(byte)(code >> 8), (byte)code];
        var text = encoding.GetString(bytes);
        return text.Contains('\uFFFD') ? null : text;
    }

    private static int CodePage(string map, string collection)
    {
        var name = map.EndsWith("-H", StringComparison.Ordinal) || map.EndsWith("-V", StringComparison.Ordinal) ? map[..^2] : map;
        return name switch
        {
            "83pv-RKSJ" or "90ms-RKSJ" or "90msp-RKSJ" or "90pv-RKSJ" or "Add-RKSJ" or "Ext-RKSJ" => ShiftJis,
            "EUC" or "H" or "V" when collection is "" or "Japan1" => EucJp,
            "GB-EUC" or "GBpc-EUC" or "GBK-EUC" or "GBKp-EUC" or "GBK2K" => Gbk,
            "B5pc" or "ETen-B5" or "ETenms-B5" or "HKscs-B5" => Big5,
            "KSC-EUC" or "KSCms-UHC" or "KSCms-UHC-HW" or "KSCpc-EUC" => Korean,
            _ => 0,
        };
    }
}
