namespace Reading.Pdf;

/// <summary>Takes what a page draws and keeps what layout needs: words, and what lies behind them.</summary>
internal sealed class PageCanvas
{
    /// <summary>A gap wider than this part of the font size begins a new word.</summary>
    private const double WordGap = 0.1;

    /// <summary>Likewise a step back.</summary>
    private const double StepBack = 0.1;

    /// <summary>A baseline that moves by more than so many points begins a new word.</summary>
    private const double BaselineShift = 0.5;

    private const double SameBaseline = 0.2;

    /// <summary>An accent stands over at least this part of the narrower of itself and its letter, and no farther above it, in font sizes.</summary>
    private const double AccentOverlap = 0.5;
    private const double AccentShift = 0.4;
    private const double DegreesApart = 1;

    private readonly PdfMeter _meter;
    private readonly Box _visible;
    private readonly List<TextFrame> _frames = [];
    private readonly List<char> _text = [];
    private readonly Backdrop _backdrop = new();
    private readonly RepeatedGlyphs _repeated = new();
    private readonly List<(Box Box, int Words)> _covers = [];
    private Replacement? _replacement;
    private Word? _word;
    private TextFrame? _wordFrame;
    private double _lastU;
    private double _lastEnd;
    private bool _lastOverlapped;
    private int _glyphs;
    private int _wordCount;

    /// <param name="visible">The part of the page that is shown.</param>
    /// <param name="meter">Bounds what is kept.</param>
    public PageCanvas(Box visible, PdfMeter meter)
    {
        _visible = visible;
        _meter = meter;
    }

    public IReadOnlyList<TextFrame> Frames => _frames;

    public Backdrop Backdrop => _backdrop;

    /// <summary>Characters put down so far, seen or not.</summary>
    public int Glyphs => _glyphs;

    /// <summary>Characters left out because nobody sees them.</summary>
    public int HiddenCharacters { get; private set; }

    public ReadOnlySpan<char> TextOf(Word word) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_text).Slice(word.TextStart, word.TextLength);

    /// <summary>The frame of a direction given by any vector along it.</summary>
    public TextFrame FrameOf(double x, double y)
    {
        var length = Math.Sqrt((x * x) + (y * y));
        if (!(length > 1e-12) || !double.IsFinite(length))
        {
            (x, y, length) = (1, 0, 1);
        }
        double cos = x / length, sin = y / length;
        foreach (var frame in _frames)
        {
            if ((frame.Cos * cos) + (frame.Sin * sin) > 0.9999)
            {
                return frame;
            }
        }
        var degrees = Math.Round(Math.Atan2(sin, cos) * 180 / Math.PI / DegreesApart) * DegreesApart;
        var added = Math.Abs(degrees % 90) < DegreesApart / 2
            ? new TextFrame(Math.Round(Math.Cos(degrees * Math.PI / 180)), Math.Round(Math.Sin(degrees * Math.PI / 180)))
            : new TextFrame(Math.Cos(degrees * Math.PI / 180), Math.Sin(degrees * Math.PI / 180));
        return Known(added);
    }

    private TextFrame Known(TextFrame wanted)
    {
        foreach (var frame in _frames)
        {
            if ((frame.Cos * wanted.Cos) + (frame.Sin * wanted.Sin) > 0.99999)
            {
                return frame;
            }
        }
        _frames.Add(wanted);
        return wanted;
    }

    /// <summary>Puts a character down.</summary>
    /// <param name="run">What it has in common with its string.</param>
    /// <param name="text">What it stands for.</param>
    /// <param name="x">Where it begins on the page.</param>
    /// <param name="y">Its baseline there.</param>
    /// <param name="width">How far it reaches along the direction of the run.</param>
    public void Add(in TextRun run, string text, double x, double y, double width)
    {
        if (!double.IsFinite(x + y + width) || !CountGlyph())
        {
            return;
        }
        if (_replacement is not null)
        {
            _replacement.Include(run, x, y, width);
            return;
        }
        Set(run, text, x, y, width);
    }

    /// <summary>From here on one text stands for all characters; false where such a span is open already.</summary>
    public bool TryBeginReplacement(string text)
    {
        if (_replacement is not null)
        {
            return false;
        }
        _replacement = new(text);
        return true;
    }

    public void EndReplacement()
    {
        var (replacement, run) = (_replacement, _replacement?.Run);
        _replacement = null;
        if (replacement is not null && run is { } first)
        {
            replacement.Place((text, x, y, width) => Set(first, text, x, y, width));
        }
    }

    /// <summary>A picture that fills the unit square of a map.</summary>
    public void AddImage(in Matrix map) => _backdrop.AddImage(new Box(0, 0, 1, 1).Mapped(map));

    /// <summary>A shading, which may cover anything.</summary>
    public void AddBackdrop() => _backdrop.AddArea(_visible, Paint.Ink);

    public void AddArea(in Box box, Paint paint) => _backdrop.AddArea(box, paint);

    public void AddRule(in Box box) => _backdrop.AddRule(box);

    /// <summary>Something that lets nothing through was painted over a rectangle, and over the words that stand in it.</summary>
    public void Cover(in Box box)
    {
        if (_wordCount > 0 && !box.IsEmpty && _covers.Count < PdfLimits.MaxCovers)
        {
            _covers.Add((box, _wordCount));
            _repeated.Forget();
        }
    }

    public void EndWord() => _word = null;

    private bool CountGlyph()
    {
        if (++_glyphs <= _meter.Budget.MaxGlyphsPerPage && _wordCount < PdfLimits.MaxWordsPerPage)
        {
            return true;
        }
        _meter.OverBudget("the number of characters on one page");
        return false;
    }

    private void Set(in TextRun run, string text, double x, double y, double width)
    {
        if (text.Length == 1 && char.IsWhiteSpace(text[0]))
        {
            EndWord();
            return;
        }
        if (!IsSeen(run, x, y, width))
        {
            HiddenCharacters++;
            EndWord();
            return;
        }
        double u = run.Frame.U(x, y), v = run.Frame.V(x, y);
        if (_word is not null && text.Length == 1 && TryCompose(run, text[0], u, v, width))
        {
            return;
        }
        if (_repeated.IsRepeat(run, text, u, v, width))
        {
            return;
        }
        if (_word is null || !Continues(run, u, v))
        {
            BeginWord(run, u, v);
        }
        _lastU = u;
        _lastEnd = u + width;
        _word!.U1 = Math.Max(_word.U1, _lastEnd);
        Append(text);
    }

    /// <summary>An accent printed over the letter before it, or a letter printed under the accent before it, are one letter.</summary>
    private bool TryCompose(in TextRun run, char c, double u, double v, double width)
    {
        var last = _word!.TextLength > 0 ? _text[^1] : '\0';
        var isAfterAccent = Accents.IsAccent(last);
        if ((!isAfterAccent && !Accents.IsAccent(c)) || !LiesOverLast(run, u, v, width))
        {
            return false;
        }
        var composed = isAfterAccent ? Accents.Compose(c, last) : Accents.Compose(last, c);
        if (composed == '\0')
        {
            return false;
        }
        _text[^1] = composed;
        if (isAfterAccent)
        {
            SetLetterUnderAccent(run, u, v, width);
        }
        return true;
    }

    private bool LiesOverLast(in TextRun run, double u, double v, double width)
    {
        var overlap = Math.Min(u + width, _lastEnd) - Math.Max(u, _lastU);
        return overlap > 0 && overlap >= AccentOverlap * Math.Min(width, _lastEnd - _lastU) && _wordFrame == run.Frame &&
            Math.Abs(v - _word!.Base) < AccentShift * run.Size;
    }

    /// <summary>The letter, not its accent, says where the word stands.</summary>
    private void SetLetterUnderAccent(in TextRun run, double u, double v, double width)
    {
        var word = _word!;
        if (word.TextLength == 1)
        {
            (word.U0, word.U1, word.Base, word.Size, word.Font) = (u, u, v, run.Size, run.Font);
            SetExtent(word, run);
        }
        (_lastU, _lastEnd) = (u, u + width);
        word.U1 = Math.Max(word.U1, _lastEnd);
    }

    private void Append(string text)
    {
        var before = _text.Count;
        Ligatures.AppendFolded(_text, text);
        _word!.TextLength += _text.Count - before;
    }

    private bool Continues(in TextRun run, double u, double v)
    {
        var word = _word!;
        var step = u - word.U1;
        var overlaps = Math.Abs(u - _lastU) < StepBack * run.Size && Math.Abs(v - word.Base) < SameBaseline * run.Size;
        var breaks = overlaps || _lastOverlapped || step < -StepBack * run.Size || step > WordGap * run.Size ||
            Math.Abs(v - word.Base) > BaselineShift || run.Size != word.Size || _wordFrame != run.Frame ||
            word.IsUnpainted != (run.Visibility == TextVisibility.Unpainted);
        _lastOverlapped = overlaps;
        return !breaks;
    }

    private void BeginWord(in TextRun run, double u, double v)
    {
        _word = new()
        {
            TextStart = _text.Count,
            U0 = u,
            U1 = u,
            Base = v,
            Size = run.Size,
            Font = run.Font,
            IsUnpainted = run.Visibility == TextVisibility.Unpainted,
            Sequence = _wordCount++,
        };
        SetExtent(_word, run);
        _wordFrame = run.Frame;
        _lastOverlapped = false;
        run.Frame.Words.Add(_word);
    }

    private static void SetExtent(Word word, in TextRun run)
    {
        var (ascent, descent) = run.Font.IsVertical ? (0.5, -0.5) : (run.Font.Ascent, run.Font.Descent);
        word.V0 = word.Base - (ascent * run.Size);
        word.V1 = word.Base - (descent * run.Size);
    }

    private bool IsSeen(in TextRun run, double x, double y, double width)
    {
        if (run.Size < PdfLimits.LeastVisibleFontSize)
        {
            return false;
        }
        double endX = x + (width * run.Frame.Cos), endY = y + (width * run.Frame.Sin);
        if (Math.Max(x, endX) < _visible.X0 || Math.Min(x, endX) > _visible.X1 || Math.Max(y, endY) < _visible.Y0 || Math.Min(y, endY) > _visible.Y1)
        {
            return false;
        }
        return run.Visibility != TextVisibility.White || _backdrop.IsDarkAt((x + endX) / 2, ((y + endY) / 2) - (run.Size * 0.3 * run.Frame.Cos));
    }

    /// <summary>Whether most letters of the page are written from right to left.</summary>
    public bool IsRightToLeft()
    {
        int leftward = 0, letters = 0;
        foreach (var c in _text)
        {
            leftward += RightToLeft.IsRightToLeft(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return leftward * 2 > letters;
    }

    /// <summary>
    /// Leaves out words that something was painted over, and words set without paint, unless a picture lies there: then they are what was
    /// recognised in a scan.
    /// </summary>
    public void DropUnseen()
    {
        foreach (var frame in _frames)
        {
            frame.Words.RemoveAll(word =>
            {
                var isHidden = word.IsUnpainted ? !HasImage(frame, word) : IsCovered(frame, word);
                HiddenCharacters += isHidden ? word.TextLength : 0;
                return isHidden;
            });
        }
    }

    private bool HasImage(TextFrame frame, Word word)
    {
        var (x, y) = frame.ToPage((word.U0 + word.U1) / 2, word.Base - (word.Size * 0.3));
        return _backdrop.HasImageAt(x, y);
    }

    private bool IsCovered(TextFrame frame, Word word)
    {
        if (_covers.Count == 0 || _covers[^1].Words <= word.Sequence)
        {
            return false;
        }
        var (x0, y0) = frame.ToPage(word.U0, word.Base - (word.Size * 0.5));
        var (x1, y1) = frame.ToPage(word.U1, word.Base - (word.Size * 0.1));
        foreach (var (box, words) in _covers)
        {
            if (words > word.Sequence && box.Contains(x0, y0) && box.Contains(x1, y1))
            {
                return true;
            }
        }
        return false;
    }
}
