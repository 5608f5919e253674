namespace Reading.Pdf;

/// <summary>Which layers the document switches off when it is opened (ISO 32000-2, 8.11).</summary>
internal sealed class OptionalContent
{
    private readonly PdfFile _file;
    private readonly HashSet<PdfDictionary> _off = new(ReferenceEqualityComparer.Instance);

    public OptionalContent(PdfFile file)
    {
        _file = file;
        if (file.Catalog is not { } catalog || file.Get(catalog, "OCProperties").Dictionary is not { } properties ||
            file.Get(properties, "D").Dictionary is not { } settings)
        {
            return;
        }
        if (file.Get(settings, "BaseState").Name == "OFF")
        {
            Switch(file.Get(properties, "OCGs"), isOff: true);
            Switch(file.Get(settings, "ON"), isOff: false);
        }
        Switch(file.Get(settings, "OFF"), isOff: true);
    }

    /// <summary>Whether what belongs to this group, or membership of groups, is not shown.</summary>
    public bool IsOff(PdfValue group)
    {
        if (_off.Count == 0 || _file.Resolve(group).Dictionary is not { } dictionary)
        {
            return false;
        }
        return _file.Get(dictionary, "Type").Name == "OCMD" ? IsMembershipOff(dictionary) : _off.Contains(dictionary);
    }

    private void Switch(PdfValue groups, bool isOff)
    {
        foreach (var item in groups.Array ?? [])
        {
            if (_file.Resolve(item).Dictionary is { } group)
            {
                _ = isOff ? _off.Add(group) : _off.Remove(group);
            }
        }
    }

    private bool IsMembershipOff(PdfDictionary membership)
    {
        var groups = _file.Get(membership, "OCGs");
        var items = groups.Array ?? (groups.Dictionary is null ? [] : [groups]);
        var off = 0;
        foreach (var item in items)
        {
            off += _file.Resolve(item).Dictionary is { } group && _off.Contains(group) ? 1 : 0;
        }
        return items.Length > 0 && _file.Get(membership, "P").Name switch
        {
            "AllOn" => off > 0,
            "AnyOff" => off == 0,
            "AllOff" => off < items.Length,
            _ => off == items.Length,
        };
    }
}
