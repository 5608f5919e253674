using System.Text;

namespace Reading.Pdf;

/// <summary>A character map as a stream (ISO 32000-2, 9.7.5 and 9.10.3): codes to character ids, or codes to text.</summary>
internal sealed class CharacterMap
{
    private readonly Dictionary<int, string> _texts = [];
    private readonly List<TextRange> _textRanges = [];
    private readonly List<IdRange> _idRanges = [];
    private readonly List<CodeSpace> _codeSpaces = [];

    private readonly record struct TextRange(int First, int Last, string Text);

    private readonly record struct IdRange(int First, int Last, int Id);

    public bool IsVertical { get; set; }

    /// <summary>Its own name; null for none. Copies of predefined maps keep theirs.</summary>
    public string? Name { get; set; }

    /// <summary>The predefined map this one builds upon; null for none.</summary>
    public string? BasedOn { get; set; }

    public bool HasCodeSpaces => _codeSpaces.Count > 0;

    public int Count => _texts.Count + _textRanges.Count + _idRanges.Count;

    public void AddCodeSpace(ReadOnlySpan<byte> first, ReadOnlySpan<byte> last)
    {
        if (first.Length is >= 1 and <= 4 && first.Length == last.Length)
        {
            _codeSpaces.Add(new(first.Length, (uint)Code(first), (uint)Code(last)));
        }
    }

    public void AddText(int code, string text) => _texts[code] = text;

    public void AddTextRange(int first, int last, string text) => _textRanges.Add(new(first, last, text));

    public void AddIds(int first, int last, int id) => _idRanges.Add(new(first, last, id));

    /// <summary>The text of a code; null for none, which is also how a character U+0000 is meant.</summary>
    public string? TextOf(int code) => Find(code) is { Length: > 0 } text && text != "\0" ? text : null;

    private string? Find(int code)
    {
        if (_texts.TryGetValue(code, out var text))
        {
            return text;
        }
        foreach (var range in _textRanges)
        {
            if (code >= range.First && code <= range.Last)
            {
                return Advanced(range.Text, code - range.First);
            }
        }
        return null;
    }

    /// <summary>The character id of a code; -1 for none. Later entries replace earlier ones.</summary>
    public int IdOf(int code)
    {
        for (var i = _idRanges.Count - 1; i >= 0; i--)
        {
            if (code >= _idRanges[i].First && code <= _idRanges[i].Last)
            {
                return _idRanges[i].Id + (code - _idRanges[i].First);
            }
        }
        return -1;
    }

    /// <summary>How many bytes the next code has, by the code spaces; those of the shortest one where none fits.</summary>
    public int NextLength(ReadOnlySpan<byte> text) => CodeSpace.NextLength(_codeSpaces, text);

    public static int Code(ReadOnlySpan<byte> bytes)
    {
        var code = 0;
        foreach (var b in bytes)
        {
            code = (code << 8) | b;
        }
        return code;
    }

    private static string? Advanced(string text, int steps)
    {
        if (steps == 0 || text.Length == 0)
        {
            return text;
        }
        if (!Rune.TryGetRuneAt(text, text.Length - (text.Length > 1 && char.IsLowSurrogate(text[^1]) ? 2 : 1), out var last))
        {
            return null;
        }
        return Rune.TryCreate(last.Value + steps, out var next) ? text[..^last.Utf16SequenceLength] + next : null;
    }
}
