namespace Reading.Pdf;

/// <summary>
/// Grows blocks from single words: upwards and downwards to lines of the same size that overlap, sideways to words close by. What is set
/// apart by a column's space stays another block.
/// </summary>
internal sealed class BlockBuilder
{
    /// <summary>Between baselines of a block, as a part of the font size.</summary>
    private const double LineSpacing = 1.5;

    /// <summary>Between baselines on one line, for raised and lowered text.</summary>
    private const double WithinLine = 0.5;

    /// <summary>Gap across which a word is drawn into a block.</summary>
    private const double NearGap = 0.3;

    /// <summary>Gap that only a column leaves.</summary>
    private const double ColumnGap = 1.0;

    /// <summary>Words so few beside a block are part of it: numbers of notes, bullets.</summary>
    private const int FewWords = 3;

    private const double SameSize = 0.05;
    private const double OverlappingSize = 0.6;
    private const double BesideSize = 0.2;

    private readonly WordPool _pool;
    private readonly PdfMeter _meter;
    private readonly List<Word> _taken = [];
    private TextBlock _block = new();
    private double _size;
    private double _top;
    private double _bottom;

    private BlockBuilder(List<Word> words, PdfMeter meter)
    {
        _pool = new(words);
        _meter = meter;
    }

    public static List<TextBlock> Build(List<Word> words, PdfMeter meter)
    {
        var builder = new BlockBuilder(words, meter);
        var blocks = new List<TextBlock>();
        while (meter.Tick() && builder._pool.TakeFirst() is { } word)
        {
            blocks.Add(builder.Grow(word));
        }
        return blocks;
    }

    private TextBlock Grow(Word word)
    {
        _block = new();
        _block.Add(word);
        _size = word.Size;
        _top = _bottom = word.Base;
        while (_meter.Tick() && (TakeAbove() | TakeBelow() | TakeOverlapping() || TakeFewBeside()))
        {
        }
        return _block;
    }

    private bool TakeAbove() => Take(_top - (LineSpacing * _size), Math.BitDecrement(_top), OverlapsAt(SameSize));

    private bool TakeBelow() => Take(Math.BitIncrement(_bottom), _bottom + (LineSpacing * _size), OverlapsAt(SameSize));

    private Func<Word, bool> OverlapsAt(double tolerance)
    {
        var (u0, u1, size) = (_block.U0, _block.U1, _size);
        return word => word.U0 < u1 && word.U1 > u0 && Math.Abs(word.Size - size) < tolerance * size;
    }

    private bool TakeOverlapping()
    {
        double u0 = _block.U0 - (NearGap * _size), u1 = _block.U1 + (NearGap * _size), size = _size;
        return Take(_top - (WithinLine * size), _bottom + (WithinLine * size), word =>
            word.U0 < u1 && word.U1 > u0 && Math.Abs(word.Size - size) < OverlappingSize * size);
    }

    private bool TakeFewBeside()
    {
        double u0 = _block.U0, u1 = _block.U1, gap = ColumnGap * _size, size = _size;
        return TakeFew(word => word.U1 <= u0 && word.U1 > u0 - gap && Math.Abs(word.Size - size) < BesideSize * size) |
            TakeFew(word => word.U0 >= u1 && word.U0 < u1 + gap && Math.Abs(word.Size - size) < BesideSize * size);
    }

    private bool TakeFew(Func<Word, bool> isBeside)
    {
        double from = _top - (WithinLine * _size), to = _bottom + (WithinLine * _size);
        return _pool.Count(from, to, isBeside) is > 0 and <= FewWords && Take(from, to, isBeside);
    }

    private bool Take(double from, double to, Func<Word, bool> wants)
    {
        _taken.Clear();
        if (_pool.Take(from, to, wants, _taken) == 0)
        {
            return false;
        }
        foreach (var word in _taken)
        {
            _block.Add(word);
            _top = Math.Min(_top, word.Base);
            _bottom = Math.Max(_bottom, word.Base);
        }
        return true;
    }
}
