namespace Reading.Pdf;

/// <summary>What the codes of a simple font stand for (ISO 32000-2, 9.6.5 and 9.10.2): Differences, the named encoding, the font's own.</summary>
internal sealed class SimpleEncoding
{
    private readonly string?[] _differences = new string?[256];
    private readonly string? _named;
    private readonly Func<int, string?>? _builtIn;
    private readonly string _otherwise;
    private readonly bool _hasMadeUpNames;

    /// <param name="file">To resolve references.</param>
    /// <param name="encoding">The Encoding of the font; null for none.</param>
    /// <param name="builtIn">What the embedded font tells; null for none.</param>
    /// <param name="otherwise">The encoding where nothing else tells.</param>
    public SimpleEncoding(PdfFile file, PdfValue encoding, Func<int, string?>? builtIn, string otherwise)
    {
        _builtIn = builtIn;
        _otherwise = otherwise;
        _named = Encodings.Named(encoding.Name ?? (encoding.Dictionary is { } dictionary ? file.Get(dictionary, "BaseEncoding").Name : null));
        if (encoding.Dictionary is { } withDifferences && file.Get(withDifferences, "Differences").Array is { } differences)
        {
            ReadDifferences(file, differences);
            _hasMadeUpNames = AreMadeUp();
        }
    }

    /// <summary>The text of a code; null where nothing tells.</summary>
    public string? TextOf(int code)
    {
        if (_differences[code] is { } name)
        {
            return name == ".notdef" ? null : GlyphNames.ToText(name) ?? MadeUp(name) ?? _builtIn?.Invoke(code);
        }
        if (_named is null && _builtIn?.Invoke(code) is { } text)
        {
            return text;
        }
        var character = Encodings.Character(_named ?? _otherwise, code);
        return character == '\0' ? null : character.ToString();
    }

    /// <summary>The name that Differences give a code; null for none.</summary>
    public string? NameOf(int code) => _differences[code];

    private void ReadDifferences(PdfFile file, PdfValue[] differences)
    {
        var code = 0;
        foreach (var item in differences)
        {
            var value = file.Resolve(item);
            if (value.IsNumber)
            {
                code = value.Integer;
            }
            else if (value.Name is { } name)
            {
                if (code is >= 0 and < 256)
                {
                    _differences[code] = name;
                }
                code++;
            }
        }
    }

    /// <summary>Writers who number their glyphs number all of them.</summary>
    private bool AreMadeUp()
    {
        foreach (var name in _differences)
        {
            if (name is not (null or ".notdef" or "space") && GlyphNames.MadeUpCode(name) < 0)
            {
                return false;
            }
        }
        return true;
    }

    private string? MadeUp(string name)
    {
        var code = _hasMadeUpNames ? GlyphNames.MadeUpCode(name) : -1;
        return code is >= 32 and < 256 && Encodings.Character(Encodings.WinAnsi, code) is var character and not '\0' ? character.ToString() : null;
    }
}
