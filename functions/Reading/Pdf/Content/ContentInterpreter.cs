namespace Reading.Pdf;

/// <summary>Runs the operators of a page, its forms and its annotations (ISO 32000-2, annex A) and puts the text on a canvas.</summary>
internal sealed partial class ContentInterpreter
{
    private readonly PdfFile _file;
    private readonly FontReader _fonts;
    private readonly OptionalContent _optional;
    private readonly FormContents _forms;
    private readonly PageCanvas _canvas;
    private readonly PdfMeter _meter;
    private readonly GraphicsState[] _saved = new GraphicsState[PdfLimits.MaxSavedStates];
    private readonly PdfValue[] _operands = new PdfValue[PdfLimits.MaxOperands];
    private readonly HashSet<PdfStream> _running = new(ReferenceEqualityComparer.Instance);
    private readonly MarkedContent _marked;
    private readonly PathTracker _path;
    private GraphicsState _state;
    private PdfDictionary? _resources;
    private int _savedCount;
    private int _savedBase;
    private int _operandCount;
    private int _operators;
    private int _formsRun;
    private Matrix _textMatrix = Matrix.Identity;
    private Matrix _lineMatrix = Matrix.Identity;

    public ContentInterpreter(PdfFile file, FontReader fonts, OptionalContent optional, FormContents forms, PageCanvas canvas)
    {
        _file = file;
        _fonts = fonts;
        _optional = optional;
        _forms = forms;
        _canvas = canvas;
        _meter = file.Meter;
        _marked = new(file, optional, canvas);
        _path = new(canvas);
    }

    /// <summary>Runs the content of a page.</summary>
    /// <param name="content">Decoded.</param>
    /// <param name="resources">What its names mean.</param>
    /// <param name="ctm">From the page's own space to the canvas.</param>
    public void RunPage(ArraySegment<byte> content, PdfDictionary? resources, in Matrix ctm)
    {
        _state = GraphicsState.Initial(ctm);
        _resources = resources;
        Run(content);
        _savedCount = 0;
        _marked.EndAll();
    }

    /// <summary>Draws a form as an annotation does, by itself.</summary>
    public void RunAppearance(PdfStream form, in Matrix placement)
    {
        _state = GraphicsState.Initial(placement);
        // A viewer lets text show through a marker's ink, however its form was drawn.
        _state.HasClipShape = true;
        _savedCount = 0;
        DrawForm(form);
        _marked.EndAll();
    }

    private void Run(ArraySegment<byte> content)
    {
        if (content.Count == 0)
        {
            return;
        }
        var parser = new PdfParser(content.Array!, content.Offset, content.Offset + content.Count, _file.Names, _meter.Budget.MaxDepth)
        {
            ReadsReferences = false,
        };
        _operandCount = 0;
        while (_meter.Tick())
        {
            var value = parser.Read();
            if (value.Kind == PdfKind.End)
            {
                break;
            }
            if (value.Kind != PdfKind.Keyword)
            {
                Push(value);
                continue;
            }
            if (++_operators > PdfLimits.MaxOperatorsPerPage)
            {
                _meter.OverBudget("the number of operators on one page");
                break;
            }
            Execute(value.Bytes, parser);
            _operandCount = 0;
        }
    }

    private void Push(PdfValue value)
    {
        if (_operandCount < _operands.Length)
        {
            _operands[_operandCount++] = value;
        }
    }

    /// <summary>The operand so far from the last one; null where there are fewer.</summary>
    private PdfValue FromLast(int index) => index < _operandCount ? _operands[_operandCount - 1 - index] : PdfValue.Null;

    private double Number(int fromLast) => FromLast(fromLast).Number;

    private void Save()
    {
        if (_savedCount < _saved.Length)
        {
            _saved[_savedCount] = _state;
        }
        _savedCount = Math.Min(_savedCount + 1, _saved.Length);
    }

    private void Restore()
    {
        if (_savedCount > _savedBase)
        {
            _state = _saved[--_savedCount];
        }
    }

    private void DrawObject(string? name)
    {
        if (name is null || Resource("XObject", name).Stream is not { } drawn || _optional.IsOff(drawn.Dictionary["OC"]))
        {
            return;
        }
        switch (_file.Get(drawn.Dictionary, "Subtype").Name)
        {
            case "Form":
                DrawForm(drawn);
                break;
            case "Image":
                _canvas.AddImage(_state.Ctm);
                break;
        }
    }

    private void DrawForm(PdfStream form)
    {
        if (_running.Count >= PdfLimits.MaxFormNesting || _formsRun >= PdfLimits.MaxFormsPerPage || !_meter.Tick())
        {
            _meter.OverBudget("the forms drawn on one page");
            return;
        }
        if (!_running.Add(form))
        {
            return;
        }
        _formsRun++;
        var (state, resources, savedBase, text, line) = (_state, _resources, _savedBase, _textMatrix, _lineMatrix);
        _savedBase = _savedCount;
        _state.Ctm = Matrix.Read(_file, _file.Get(form.Dictionary, "Matrix")).Then(_state.Ctm);
        if (Box.Read(_file, _file.Get(form.Dictionary, "BBox")) is { } bounds)
        {
            _state.Clip = _state.Clip.Intersect(bounds.Mapped(_state.Ctm));
        }
        _resources = _file.Get(form.Dictionary, "Resources").Dictionary ?? resources;
        _marked.Enter();
        Run(_forms.Get(form));
        _marked.Leave();
        _savedCount = _savedBase;
        (_state, _resources, _savedBase, _textMatrix, _lineMatrix) = (state, resources, savedBase, text, line);
        _running.Remove(form);
    }

    private PdfValue Resource(string category, string name) =>
        _resources is not null && _file.Get(_resources, category).Dictionary is { } entries ? _file.Get(entries, name) : PdfValue.Null;

    private void SetParameters(string? name)
    {
        if (name is null || Resource("ExtGState", name).Dictionary is not { } parameters)
        {
            return;
        }
        if (_file.Get(parameters, "Font").Array is { Length: >= 2 } font)
        {
            _state.Font = _fonts.Get(_file.Resolve(font[0]).Dictionary);
            _state.FontSize = _file.Resolve(font[1]).Number;
        }
        if (_file.Get(parameters, "ca") is { IsNumber: true } opacity)
        {
            _state.IsTransparent = opacity.Number <= 0;
            _state.IsSheer = opacity.Number < 1;
        }
        _state.IsSheer |= _file.Get(parameters, "BM") is { IsNull: false } blend && blend.Name is not ("Normal" or "Compatible");
        _state.IsSheer |= _file.Get(parameters, "SMask").Dictionary is not null;
    }
}
