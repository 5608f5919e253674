namespace Reading.Pdf;

/// <summary>What lies behind the text of a page: filled areas, pictures, rules.</summary>
internal sealed class Backdrop
{
    private readonly List<(Box Box, Paint Paint)> _areas = [];
    private readonly List<Box> _images = [];
    private readonly List<Box> _rules = [];

    public bool HasImages => _images.Count > 0;

    /// <summary>Thin lines and the edges of drawn rectangles.</summary>
    public IReadOnlyList<Box> Rules => _rules;

    /// <summary>What was filled with ink of any shade.</summary>
    public IEnumerable<Box> Areas => _areas.Where(area => area.Paint == Paint.Ink).Select(area => area.Box);

    public void AddArea(in Box box, Paint paint)
    {
        // White on white changes nothing.
        if (_areas.Count < PdfLimits.MaxPaintedAreas && (paint == Paint.Ink || _areas.Count > 0))
        {
            _areas.Add((box, paint));
        }
    }

    public void AddImage(in Box box)
    {
        AddArea(box, Paint.Ink);
        if (_images.Count < PdfLimits.MaxPaintedAreas)
        {
            _images.Add(box);
        }
    }

    public void AddRule(in Box box)
    {
        if (_rules.Count < PdfLimits.MaxPaintedAreas)
        {
            _rules.Add(box);
        }
    }

    /// <summary>Whether what was painted last at a place is other than white.</summary>
    public bool IsDarkAt(double x, double y)
    {
        for (var i = _areas.Count - 1; i >= 0; i--)
        {
            if (_areas[i].Box.Contains(x, y))
            {
                return _areas[i].Paint == Paint.Ink;
            }
        }
        return false;
    }

    public bool HasImageAt(double x, double y)
    {
        foreach (var image in _images)
        {
            if (image.Contains(x, y))
            {
                return true;
            }
        }
        return false;
    }
}
