using System.Text;

namespace Reading.Pdf;

/// <summary>How a composite font's strings are cut into codes, and what the codes are, by its character map: embedded or predefined by name.</summary>
internal sealed class CharacterCodes
{
    private readonly CharacterMap? _map;
    private readonly CodeForm _form;
    private readonly Encoding? _legacy;

    private CharacterCodes(CharacterMap? map, CodeForm form, Encoding? legacy, bool isVertical)
    {
        _map = map;
        _form = form;
        _legacy = legacy;
        IsVertical = isVertical;
    }

    private enum CodeForm
    {
        Identity,
        Embedded,
        Utf16,
        Legacy,

        /// <summary>Pairs of seven-bit bytes, the high bits left out: the maps H and V of Japanese.</summary>
        SevenBit,
    }

    public bool IsVertical { get; }

    /// <param name="file">To resolve references.</param>
    /// <param name="encoding">The name of a predefined map, or a stream.</param>
    /// <param name="collection">The character collection of the font, such as "Japan1".</param>
    public static CharacterCodes Read(PdfFile file, PdfValue encoding, string collection)
    {
        if (encoding.Stream is { } stream)
        {
            var map = CharacterMapReader.Read(file, stream);
            if (!map.HasCodeSpaces || IsText(map.Name))
            {
                return Named(map.BasedOn ?? map.Name ?? "Identity-H", map, collection);
            }
            return new(map, CodeForm.Embedded, null, map.IsVertical);
        }
        return Named(encoding.Name ?? "Identity-H", null, collection);
    }

    /// <summary>The length of the next code in bytes.</summary>
    public int Next(ReadOnlySpan<byte> text, out int code)
    {
        var length = _form switch
        {
            CodeForm.Embedded => _map!.NextLength(text),
            CodeForm.Legacy => LegacyCodePages.NextLength(_legacy!, text),
            CodeForm.Utf16 when text.Length >= 4 && (text[0] & 0xFC) == 0xD8 => 4,
            _ => Math.Min(2, text.Length),
        };
        code = CharacterMap.Code(text[..length]);
        return length;
    }

    /// <summary>The character id of a code; -1 where this map does not tell.</summary>
    public int IdOf(int code) => _form switch
    {
        CodeForm.Identity => code,
        CodeForm.Embedded or CodeForm.Utf16 when _map is not null => _map.IdOf(code) is >= 0 and var id ? id : _form == CodeForm.Embedded && _map.BasedOn is not null ? code : -1,
        _ => -1,
    };

    /// <summary>What a code stands for where the map is one of text; null for others.</summary>
    public string? TextOf(int code) => _form switch
    {
        CodeForm.Utf16 => code < 0x10000 ? ((char)code).ToString() : new string([(char)(code >> 16), (char)(code & 0xFFFF)]),
        CodeForm.Legacy => LegacyCodePages.TextOf(_legacy!, code),
        CodeForm.SevenBit => LegacyCodePages.TextOf(_legacy!, code | 0x8080),
        _ => null,
    };

    /// <summary>Whether the codes of a map are Unicode themselves.</summary>
    private static bool IsText(string? name) =>
        name is not null && (name.Contains("UCS2", StringComparison.Ordinal) || name.Contains("UTF16", StringComparison.Ordinal)) &&
        !name.StartsWith("Adobe-", StringComparison.Ordinal);

    private static CharacterCodes Named(string name, CharacterMap? map, string collection)
    {
        var isVertical = name.EndsWith("-V", StringComparison.Ordinal) || name == "V" || map is { IsVertical: true };
        if (IsText(name))
        {
            return new(map, CodeForm.Utf16, null, isVertical);
        }
        var legacy = LegacyCodePages.For(name, collection);
        return new(map, legacy is null ? CodeForm.Identity : name is "H" or "V" ? CodeForm.SevenBit : CodeForm.Legacy, legacy, isVertical);
    }
}
