namespace Reading.Pdf;

/// <summary>What the fields of a form hold (ISO 32000-2, 12.7).</summary>
internal sealed class FormFields
{
    private const int MaxParents = 16;
    private const int MaxOptions = 1_000;
    private const int PasswordFlag = 1 << 13;
    private const int ComboFlag = 1 << 17;

    private readonly PdfFile _file;

    public FormFields(PdfFile file)
    {
        _file = file;
        NeedAppearances = file.Catalog is { } catalog && file.Get(catalog, "AcroForm").Dictionary is { } form && file.Get(form, "NeedAppearances").IsTrue;
    }

    /// <summary>Whether the appearances in the file are out of date.</summary>
    public bool NeedAppearances { get; }

    /// <summary>What a text or choice field shows, which its parents may hold: the value, or all options of a list; "" for nothing.</summary>
    public string TextOf(PdfDictionary field)
    {
        var flags = Inherited(field, "Ff").Integer;
        return Inherited(field, "FT").Name switch
        {
            "Tx" when (flags & PasswordFlag) == 0 => Text(Inherited(field, "V")),
            "Ch" when (flags & ComboFlag) != 0 => Shown(field, Text(Inherited(field, "V"))),
            "Ch" => string.Join('\n', Options(field).Select(option => option.Shown)),
            _ => "",
        };
    }

    private PdfValue Inherited(PdfDictionary field, string key)
    {
        PdfDictionary? at = field;
        for (var i = 0; i < MaxParents && at is not null; i++)
        {
            if (_file.Get(at, key) is { IsNull: false } value)
            {
                return value;
            }
            at = _file.Get(at, "Parent").Dictionary;
        }
        return PdfValue.Null;
    }

    /// <summary>A choice may be kept under another name than it shows.</summary>
    private string Shown(PdfDictionary field, string value)
    {
        foreach (var option in Options(field))
        {
            if (option.Kept == value)
            {
                return option.Shown;
            }
        }
        return value;
    }

    private IEnumerable<(string Kept, string Shown)> Options(PdfDictionary field)
    {
        foreach (var item in (Inherited(field, "Opt").Array ?? []).Take(MaxOptions))
        {
            var option = _file.Resolve(item);
            yield return option.Array is { Length: >= 2 } pair
                ? (Text(_file.Resolve(pair[0])), Text(_file.Resolve(pair[1])))
                : (Text(option), Text(option));
        }
    }

    private static string Text(PdfValue value) => value.Kind == PdfKind.String ? PdfText.Decode(value.Bytes) : "";
}
