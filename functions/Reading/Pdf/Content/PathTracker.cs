namespace Reading.Pdf;

/// <summary>Follows paths as far as they matter to text: what is painted behind it, and the rules of tables.</summary>
internal sealed class PathTracker(PageCanvas canvas)
{
    private const double ThinnestArea = 3;

    private readonly List<(Box Box, bool IsRectangle)> _parts = [];
    private Box _box = Box.Empty;
    private bool _clips;

    public void MoveTo(in Matrix map, double x, double y)
    {
        EndPart();
        LineTo(map, x, y);
    }

    public void LineTo(in Matrix map, double x, double y)
    {
        var (px, py) = map.Apply(x, y);
        _box = _box.With(px, py);
    }

    public void Rectangle(in Matrix map, double x, double y, double width, double height)
    {
        EndPart();
        var isUpright = (map.B == 0 && map.C == 0) || (map.A == 0 && map.D == 0);
        AddPart(Box.Empty.With(x, y).With(x + width, y + height).Mapped(map), isUpright);
    }

    /// <summary>The path bounds what is painted after it.</summary>
    public void Clip() => _clips = true;

    /// <summary>Ends the path.</summary>
    /// <param name="state">Its clip is narrowed where <see cref="Clip"/> asked for it.</param>
    /// <param name="fills">Whether it is filled.</param>
    /// <param name="strokes">Whether it is drawn along.</param>
    public void Paint(ref GraphicsState state, bool fills, bool strokes)
    {
        EndPart();
        foreach (var (box, isRectangle) in _parts)
        {
            PaintPart(box, isRectangle, state, fills, strokes);
        }
        if (fills && _parts is [(var cover, true)] && !state.IsSheer && !state.IsTransparent && !state.HasClipShape && state.FillFamily != ColorFamily.Unknown)
        {
            canvas.Cover(cover.Intersect(state.Clip));
        }
        if (_clips && _parts.Count > 0)
        {
            Narrow(ref state);
        }
        _clips = false;
        _parts.Clear();
    }

    private void Narrow(ref GraphicsState state)
    {
        var bounds = Box.Empty;
        foreach (var (box, _) in _parts)
        {
            bounds = bounds.With(box);
        }
        state.Clip = state.Clip.Intersect(bounds);
        state.HasClipShape |= _parts is not [(_, true)];
    }

    private void PaintPart(in Box box, bool isRectangle, in GraphicsState state, bool fills, bool strokes)
    {
        var isThin = box.Width < ThinnestArea || box.Height < ThinnestArea;
        if (isThin && (strokes || (fills && state.Fill == Reading.Pdf.Paint.Ink)))
        {
            canvas.AddRule(box);
        }
        else if (strokes && isRectangle)
        {
            canvas.AddRule(box with { Y1 = box.Y0 });
            canvas.AddRule(box with { Y0 = box.Y1 });
            canvas.AddRule(box with { X1 = box.X0 });
            canvas.AddRule(box with { X0 = box.X1 });
        }
        if (fills && !isThin && !state.IsTransparent)
        {
            canvas.AddArea(box, state.Fill);
        }
    }

    private void EndPart()
    {
        if (!_box.IsEmpty)
        {
            AddPart(_box, isRectangle: false);
        }
        _box = Box.Empty;
    }

    private void AddPart(in Box box, bool isRectangle)
    {
        if (_parts.Count < PdfLimits.MaxPaintedAreas)
        {
            _parts.Add((box, isRectangle));
        }
    }
}
