namespace Reading.Pdf;

/// <summary>The widths of a composite font by character id (ISO 32000-2, 9.7.4.3).</summary>
internal sealed class CharacterWidths
{
    private const double UsualWidth = 1000;

    private readonly Dictionary<int, double> _single = [];
    private readonly List<(int First, int Last, double Width)> _ranges = [];
    private readonly double _default;

    public CharacterWidths(PdfFile file, PdfDictionary font)
    {
        _default = file.Get(font, "DW") is { IsNumber: true } width ? width.Number : UsualWidth;
        var items = file.Get(font, "W").Array ?? [];
        for (var i = 0; i + 1 < items.Length && _single.Count < PdfLimits.MaxCharacterMappings && _ranges.Count < PdfLimits.MaxCharacterMappings;)
        {
            var first = file.Resolve(items[i]).Integer;
            var second = file.Resolve(items[i + 1]);
            if (second.Array is { } widths)
            {
                for (var k = 0; k < widths.Length; k++)
                {
                    _single[unchecked(first + k)] = file.Resolve(widths[k]).Number;
                }
                i += 2;
            }
            else
            {
                _ranges.Add((first, second.Integer, i + 2 < items.Length ? file.Resolve(items[i + 2]).Number : _default));
                i += 3;
            }
        }
    }

    /// <summary>The width of an id; where none is stated it is as wide as the bytes of its code say: one byte half, two bytes a full square.</summary>
    /// <param name="id">The character's id; -1 where it is not known.</param>
    /// <param name="isHalf">Whether its code is one byte among codes of two.</param>
    public double Of(int id, bool isHalf)
    {
        if (_single.TryGetValue(id, out var width))
        {
            return width;
        }
        foreach (var range in _ranges)
        {
            if (id >= range.First && id <= range.Last)
            {
                return range.Width;
            }
        }
        return isHalf ? _default / 2 : _default;
    }
}
