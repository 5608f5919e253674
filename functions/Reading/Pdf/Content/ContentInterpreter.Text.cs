namespace Reading.Pdf;

/// <content>Showing text (ISO 32000-2, 9.4.3 and 9.4.4).</content>
internal sealed partial class ContentInterpreter
{
    private const int Invisible = 3;

    private void ShowAll(PdfValue[]? items)
    {
        var font = _state.Font ??= _fonts.Get(null);
        foreach (var item in items ?? [])
        {
            if (item.Kind == PdfKind.String)
            {
                Show(item.Bytes);
            }
            else if (item.IsNumber)
            {
                var shift = -item.Number / 1000 * _state.FontSize;
                _textMatrix = font.IsVertical ? _textMatrix.Moved(0, shift) : _textMatrix.Moved(shift * _state.HorizontalScale, 0);
            }
        }
    }

    private void Show(ReadOnlySpan<byte> text)
    {
        var font = _state.Font ??= _fonts.Get(null);
        var map = _textMatrix.Then(_state.Ctm);
        var run = Begin(font, map);
        double along = 0;
        while (!text.IsEmpty)
        {
            var length = font.Next(text, out var code);
            text = text[length..];
            var glyph = font.Glyph(code);
            var advance = glyph.Width * font.Scale * _state.FontSize;
            if (!_marked.IsOff && glyph.Text.Length > 0)
            {
                Place(run, map, glyph, along, advance);
            }
            along += advance + Spacing(font, code, length) is var step && font.IsVertical ? step : step * _state.HorizontalScale;
        }
        _textMatrix = font.IsVertical ? _textMatrix.Moved(0, along) : _textMatrix.Moved(along, 0);
    }

    private double Spacing(PdfFont font, int code, int length)
    {
        var spacing = _state.CharacterSpacing + (code == 32 && length == 1 ? _state.WordSpacing : 0);
        return font.IsVertical ? -spacing : spacing;
    }

    /// <summary>What all characters of one string have in common.</summary>
    private TextRun Begin(PdfFont font, in Matrix map)
    {
        var (alongX, alongY) = font.IsVertical ? (-map.C, -map.D) : (map.A, map.B);
        var (acrossX, acrossY) = font.IsVertical ? (map.A, map.B) : (map.C, map.D);
        var isBackward = !font.IsVertical && _state.FontSize * _state.HorizontalScale < 0;
        var size = Math.Abs(_state.FontSize) * Math.Sqrt((acrossX * acrossX) + (acrossY * acrossY)) * font.SizeFactor;
        var frame = isBackward ? _canvas.FrameOf(-alongX, -alongY) : _canvas.FrameOf(alongX, alongY);
        var stretch = Math.Sqrt((alongX * alongX) + (alongY * alongY)) * (font.IsVertical ? 1 : Math.Abs(_state.HorizontalScale));
        return new(font, size, frame, stretch, Visibility());
    }

    private TextVisibility Visibility()
    {
        if (_state.RenderMode == Invisible || (_state.RenderMode is 0 or 4 && _state.IsTransparent))
        {
            return TextVisibility.Unpainted;
        }
        return _state.RenderMode is 0 or 4 && _state.Fill == Paint.White ? TextVisibility.White : TextVisibility.Seen;
    }

    private void Place(in TextRun run, in Matrix map, in FontGlyph glyph, double along, double advance)
    {
        var (x, y) = run.Font.IsVertical ? map.Apply(_state.Rise, along) : map.Apply(along, _state.Rise);
        _canvas.Add(run, glyph.Text, x, y, Math.Abs(advance) * run.Stretch);
    }
}
