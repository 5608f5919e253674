using System.Text;

namespace Reading.Pdf;

/// <summary>
/// What the character ids of Adobe's East Asian collections stand for, for fonts that are not embedded. Each collection numbers the characters
/// of a national standard in that standard's own order, so that a code page of the framework tells them; characters added later are not told.
/// </summary>
internal static class CharacterCollections
{
    private const int EucJp = 51932;
    private const int Gbk = 936;
    private const int Korean = 949;
    private const int Big5 = 950;

    /// <summary>What a code page of Japanese gives for cells without a character; it has one cell of its own.</summary>
    private const char MiddleDot = '\u30FB';

    /// <summary>The punctuation of vertical writing in Japan1, from its first id.</summary>
    private const string JapaneseVertical = "︑︒￣︳ー︱︲〜‖｜⁝⁚︵︶︹︺﹇﹈︷︸︿﹀︽︾﹁﹂﹃﹄︻︼＝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    private static readonly Lazy<Dictionary<int, char>> s_japan = new(Japan);
    private static readonly Lazy<Dictionary<int, char>> s_simplified = new(Simplified);
    private static readonly Lazy<Dictionary<int, char>> s_traditional = new(Traditional);
    private static readonly Lazy<Dictionary<int, char>> s_korea = new(Korea);

    /// <summary>The text of an id; null where the collection or the id is not known.</summary>
    /// <param name="collection">The ordering, such as "Japan1".</param>
    /// <param name="id">The character id.</param>
    public static string? TextOf(string collection, int id)
    {
        var characters = collection switch
        {
            "Japan1" => s_japan.Value,
            "GB1" => s_simplified.Value,
            "CNS1" => s_traditional.Value,
            "Korea1" or "KR" => s_korea.Value,
            _ => null,
        };
        return characters is not null && characters.TryGetValue(id, out var character) ? character.ToString() : null;
    }

    private static Dictionary<int, char> Japan()
    {
        var characters = Latin();
        AddAscii(characters, 231);
        AddText(characters, 7887, JapaneseVertical);
        for (var i = 0; i < 63; i++)
        {
            characters[327 + i] = (char)('\uFF61' + i);
        }
        AddRows(characters, 633, EucJp, 0xA1, 0xA8, isBig5: false);
        AddRows(characters, 1125, EucJp, 0xB0, 0xF4, isBig5: false);
        return characters;
    }

    private static Dictionary<int, char> Simplified()
    {
        var characters = Latin();
        AddRows(characters, 96, Gbk, 0xA1, 0xA1, isBig5: false);
        AddRows(characters, 814, Gbk, 0xA3, 0xA3, isBig5: false);
        AddRows(characters, 940, Gbk, 0xB0, 0xF7, isBig5: false);
        return characters;
    }

    private static Dictionary<int, char> Traditional()
    {
        var characters = Latin();
        AddText(characters, 99, "　，、。．•；：？！︰…‥");
        AddRows(characters, 595, Big5, 0xA4, 0xC6, isBig5: true);
        AddRows(characters, 5996, Big5, 0xC9, 0xF9, isBig5: true);
        return characters;
    }

    private static Dictionary<int, char> Korea()
    {
        var characters = Latin();
        AddRows(characters, 101, Korean, 0xA1, 0xA1, isBig5: false);
        AddRows(characters, 1086, Korean, 0xB0, 0xC8, isBig5: false);
        AddRows(characters, 3436, Korean, 0xCA, 0xFD, isBig5: false);
        return characters;
    }

    private static Dictionary<int, char> Latin()
    {
        var characters = new Dictionary<int, char>(8_000);
        AddAscii(characters, 1);
        return characters;
    }

    private static void AddAscii(Dictionary<int, char> characters, int first)
    {
        for (var c = ' '; c <= '~'; c++)
        {
            characters[first + c - ' '] = c;
        }
    }

    private static void AddText(Dictionary<int, char> characters, int first, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            characters[first + i] = text[i];
        }
    }

    /// <summary>The characters of a range of rows, one id after the other, cells without a character left out.</summary>
    private static void AddRows(Dictionary<int, char> characters, int first, int codePage, int from, int to, bool isBig5)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        Span<byte> bytes = stackalloc byte[2];
        Span<char> decoded = stackalloc char[4];
        for (var lead = from; lead <= to; lead++)
        {
            for (var trail = isBig5 ? 0x40 : 0xA1; trail <= 0xFE; trail += isBig5 && trail == 0x7E ? 0xA1 - 0x7E : 1)
            {
                (bytes[0], bytes[1]) = ((byte)lead, (byte)trail);
                if (encoding.GetChars(bytes, decoded) == 1 && (decoded[0] != MiddleDot || (lead == 0xA1 && trail == 0xA6)) && decoded[0] is not ('?' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF')))
                {
                    characters[first++] = decoded[0];
                }
            }
        }
    }
}
