using System.Text;

namespace Reading.Pdf;

/// <summary>How a composite font's strings are cut into codes, and what the codes are, by its character map: embedded or predefined by name.</summary>
internal sealed class CharacterCodes
{
    private readonly CharacterMap? _map;
    private readonly CodeForm _form;
    private readonly PredefinedMap? _predefined;
    private readonly CharacterCollection? _collection;
    private readonly bool _isHalfWidth;

    private CharacterCodes(CharacterMap? map, CodeForm form, string name, CharacterCollection? collection, bool isVertical)
    {
        _map = map;
        _form = form;
        _collection = collection;
        _predefined = form is CodeForm.Predefined or CodeForm.Embedded ? collection?.Map(name) : null;
        _isHalfWidth = name.Contains("-HW-", StringComparison.Ordinal) && IsText(name);
        IsVertical = isVertical;
    }

    private enum CodeForm
    {
        Identity,
        Embedded,
        Utf8,
        Utf16,
        Utf32,
        Predefined,
    }

    public bool IsVertical { get; }

    /// <summary>Whether codes of one byte, for letters of half the width, stand among codes of two.</summary>
    public bool HasHalves => _form == CodeForm.Predefined;

    /// <param name="file">To resolve references.</param>
    /// <param name="encoding">The name of a predefined map, or a stream.</param>
    /// <param name="ordering">The character collection of the font, such as "Japan1".</param>
    public static CharacterCodes Read(PdfFile file, PdfValue encoding, string ordering)
    {
        if (encoding.Stream is { } stream)
        {
            var map = CharacterMapReader.Read(file, stream);
            if (!map.HasCodeSpaces || IsText(map.Name))
            {
                return Named(map.BasedOn ?? map.Name ?? "Identity-H", map, ordering);
            }
            var based = map.BasedOn ?? "";
            return new(map, CodeForm.Embedded, based, CharacterCollection.OfMap(based), map.IsVertical);
        }
        return Named(encoding.Name ?? "Identity-H", null, ordering);
    }

    /// <summary>The length of the next code in bytes.</summary>
    public int Next(ReadOnlySpan<byte> text, out int code)
    {
        var length = _form switch
        {
            CodeForm.Embedded => _map!.NextLength(text),
            CodeForm.Predefined => _predefined!.NextLength(text),
            CodeForm.Utf16 when text.Length >= 4 && (text[0] & 0xFC) == 0xD8 => 4,
            CodeForm.Utf32 => Math.Min(4, text.Length),
            CodeForm.Utf8 => Math.Min(text.Length, text[0] switch { < 0xC0 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 }),
            _ => Math.Min(2, text.Length),
        };
        code = CharacterMap.Code(text[..length]);
        return length;
    }

    /// <summary>The character id of a code; -1 where this map does not tell.</summary>
    public int IdOf(int code) => _map?.IdOf(code) is >= 0 and var own ? own : _form switch
    {
        CodeForm.Identity => code,
        CodeForm.Embedded when _predefined is null => _map!.BasedOn is null ? -1 : code,
        CodeForm.Utf8 or CodeForm.Utf16 or CodeForm.Utf32 => _collection?.IdOf(CodePoint(code), _isHalfWidth) ?? -1,
        _ => _predefined!.IdOf((uint)code),
    };

    /// <summary>What a code stands for where the map tells it by itself; null where only the id may tell.</summary>
    public string? TextOf(int code) => _form switch
    {
        CodeForm.Utf8 or CodeForm.Utf16 or CodeForm.Utf32 => Rune.IsValid(CodePoint(code)) ? char.ConvertFromUtf32(CodePoint(code)) : null,
        CodeForm.Predefined => _collection!.TextOf(IdOf(code)),
        _ => null,
    };

    /// <summary>The character that a code of a Unicode map is; -1 where it is none.</summary>
    private int CodePoint(int code) => _form switch
    {
        CodeForm.Utf16 when (uint)code > 0xFFFF => char.IsSurrogatePair((char)(code >> 16), (char)code) ? char.ConvertToUtf32((char)(code >> 16), (char)code) : -1,
        CodeForm.Utf8 when (uint)code > 0xFF => FromUtf8([(byte)(code >> 24), (byte)(code >> 16), (byte)(code >> 8), (byte)code]),
        _ => code,
    };

    private static int FromUtf8(ReadOnlySpan<byte> bytes) => Rune.DecodeFromUtf8(bytes.TrimStart((byte)0), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : -1;

    /// <summary>Whether the codes of a map are Unicode themselves.</summary>
    private static bool IsText(string? name) =>
        name is not null && (name.Contains("UCS2", StringComparison.Ordinal) || name.Contains("-UTF", StringComparison.Ordinal)) && !name.StartsWith("Adobe-", StringComparison.Ordinal);

    private static CodeForm FormOf(string name) =>
        name.Contains("UTF8", StringComparison.Ordinal) ? CodeForm.Utf8 : name.Contains("UTF32", StringComparison.Ordinal) ? CodeForm.Utf32 : CodeForm.Utf16;

    private static CharacterCodes Named(string name, CharacterMap? map, string ordering)
    {
        var isVertical = name.EndsWith("-V", StringComparison.Ordinal) || name == "V" || map is { IsVertical: true };
        if (IsText(name))
        {
            return new(map, FormOf(name), name, CharacterCollection.Named(ordering) ?? CharacterCollection.OfMap(name), isVertical);
        }
        var collection = CharacterCollection.OfMap(name);
        return new(map, collection?.Map(name) is null ? CodeForm.Identity : CodeForm.Predefined, name, collection, isVertical);
    }
}
