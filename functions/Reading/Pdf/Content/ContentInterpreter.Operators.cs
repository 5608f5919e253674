namespace Reading.Pdf;

/// <content>One case for each operator that text depends on; the others are nothing to us.</content>
internal sealed partial class ContentInterpreter
{
    /// <summary>An operator as a number: its letters, the first one highest.</summary>
    private static int Code(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => word[0],
        2 => (word[0] << 8) | word[1],
        3 => (word[0] << 16) | (word[1] << 8) | word[2],
        _ => 0,
    };

    private void Execute(ReadOnlySpan<byte> word, PdfParser parser)
    {
        switch (Code(word))
        {
            case 'q':
                Save();
                break;
            case 'Q':
                Restore();
                break;
            case ('c' << 8) | 'm':
                _state.Ctm = OperandMatrix().Then(_state.Ctm);
                break;
            case ('g' << 8) | 's':
                SetParameters(FromLast(0).Name);
                break;
            case ('D' << 8) | 'o':
                DrawObject(FromLast(0).Name);
                break;
            case ('B' << 8) | 'I':
                InlineImage.Skip(parser);
                _canvas.AddImage(_state.Ctm);
                break;
            case ('s' << 8) | 'h':
                _canvas.AddBackdrop();
                break;
            case ('B' << 16) | ('D' << 8) | 'C':
                BeginMarked(FromLast(1).Name, FromLast(0));
                break;
            case ('B' << 16) | ('M' << 8) | 'C':
                _marked.Begin();
                break;
            case ('E' << 16) | ('M' << 8) | 'C':
                _marked.End();
                break;
            default:
                if (!ExecuteText(word) && !ExecutePath(word))
                {
                    ExecuteColor(word);
                }
                break;
        }
    }

    private bool ExecuteText(ReadOnlySpan<byte> word)
    {
        switch (Code(word))
        {
            case ('B' << 8) | 'T':
                _textMatrix = _lineMatrix = Matrix.Identity;
                return true;
            case ('E' << 8) | 'T':
                return true;
            case ('T' << 8) | 'f':
                SetFont(FromLast(1).Name, Number(0));
                return true;
            case ('T' << 8) | 'd':
                MoveLine(Number(1), Number(0));
                return true;
            case ('T' << 8) | 'D':
                _state.Leading = -Number(0);
                MoveLine(Number(1), Number(0));
                return true;
            case ('T' << 8) | 'm':
                _textMatrix = _lineMatrix = OperandMatrix();
                return true;
            case ('T' << 8) | '*':
                MoveLine(0, -_state.Leading);
                return true;
            case ('T' << 8) | 'j':
                Show(FromLast(0).Bytes);
                return true;
            case ('T' << 8) | 'J':
                ShowAll(FromLast(0).Array);
                return true;
            case '\'':
                MoveLine(0, -_state.Leading);
                Show(FromLast(0).Bytes);
                return true;
            case '"':
                _state.WordSpacing = Number(2);
                _state.CharacterSpacing = Number(1);
                MoveLine(0, -_state.Leading);
                Show(FromLast(0).Bytes);
                return true;
            default:
                return ExecuteTextState(word);
        }
    }

    private bool ExecuteTextState(ReadOnlySpan<byte> word)
    {
        switch (Code(word))
        {
            case ('T' << 8) | 'c':
                _state.CharacterSpacing = Number(0);
                return true;
            case ('T' << 8) | 'w':
                _state.WordSpacing = Number(0);
                return true;
            case ('T' << 8) | 'z':
                _state.HorizontalScale = Number(0) / 100;
                return true;
            case ('T' << 8) | 'L':
                _state.Leading = Number(0);
                return true;
            case ('T' << 8) | 's':
                _state.Rise = Number(0);
                return true;
            case ('T' << 8) | 'r':
                _state.RenderMode = FromLast(0).Integer;
                return true;
            default:
                return false;
        }
    }

    private bool ExecutePath(ReadOnlySpan<byte> word)
    {
        switch (Code(word))
        {
            case 'm':
                _path.MoveTo(_state.Ctm, Number(1), Number(0));
                return true;
            case 'l':
                _path.LineTo(_state.Ctm, Number(1), Number(0));
                return true;
            case 'c':
                _path.LineTo(_state.Ctm, Number(5), Number(4));
                _path.LineTo(_state.Ctm, Number(3), Number(2));
                _path.LineTo(_state.Ctm, Number(1), Number(0));
                return true;
            case 'v' or 'y':
                _path.LineTo(_state.Ctm, Number(3), Number(2));
                _path.LineTo(_state.Ctm, Number(1), Number(0));
                return true;
            case ('r' << 8) | 'e':
                _path.Rectangle(_state.Ctm, Number(3), Number(2), Number(1), Number(0));
                return true;
            case 'f' or 'F' or ('f' << 8) | '*':
                _path.Paint(ref _state, fills: !_marked.IsOff, strokes: false);
                return true;
            case 'B' or 'b' or ('B' << 8) | '*' or ('b' << 8) | '*':
                _path.Paint(ref _state, fills: !_marked.IsOff, strokes: !_marked.IsOff);
                return true;
            case 'S' or 's':
                _path.Paint(ref _state, fills: false, strokes: !_marked.IsOff);
                return true;
            case 'W' or ('W' << 8) | '*':
                _path.Clip();
                return true;
            case 'n':
                _path.Paint(ref _state, fills: false, strokes: false);
                return true;
            default:
                return false;
        }
    }

    private void ExecuteColor(ReadOnlySpan<byte> word)
    {
        switch (Code(word))
        {
            case 'g':
                SetFill(ColorFamily.Additive, 1);
                break;
            case ('r' << 8) | 'g':
                SetFill(ColorFamily.Additive, 3);
                break;
            case 'k':
                SetFill(ColorFamily.Subtractive, 4);
                break;
            case ('c' << 8) | 's':
                _state.FillFamily = ColorReader.FamilyOf(_file, _resources, FromLast(0));
                _state.Fill = Paint.Ink;
                break;
            case ('s' << 8) | 'c' or ('s' << 16) | ('c' << 8) | 'n':
                SetFill(_state.FillFamily, _operandCount);
                break;
        }
    }

    private void SetFill(ColorFamily family, int components)
    {
        _state.FillFamily = family;
        _state.Fill = ColorReader.PaintOf(family, _operands.AsSpan(Math.Max(0, _operandCount - components), Math.Min(components, _operandCount)));
    }

    private Matrix OperandMatrix() => new(Number(5), Number(4), Number(3), Number(2), Number(1), Number(0));

    private void BeginMarked(string? tag, PdfValue properties)
    {
        var dictionary = properties.Dictionary ?? (properties.Name is { } name ? Resource("Properties", name).Dictionary : null);
        _marked.Begin(tag, dictionary);
    }

    private void SetFont(string? name, double size)
    {
        _state.Font = name is null ? null : _fonts.Get(Resource("Font", name).Dictionary);
        _state.FontSize = size;
    }

    private void MoveLine(double x, double y) => _textMatrix = _lineMatrix = _lineMatrix.Moved(x, y);
}
