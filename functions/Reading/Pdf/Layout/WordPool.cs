namespace Reading.Pdf;

/// <summary>The words of a frame that no block has taken yet, in strips by baseline so that neighbours are found quickly.</summary>
internal sealed class WordPool
{
    private const double LeastStrip = 4;
    private const int MostStrips = 4_096;

    private readonly List<Word>[] _strips;
    private readonly double _origin;
    private readonly double _height;
    private int _first;

    public WordPool(List<Word> words)
    {
        double lowest = double.MaxValue, highest = double.MinValue;
        foreach (var word in words)
        {
            lowest = Math.Min(lowest, word.Base);
            highest = Math.Max(highest, word.Base);
        }
        _origin = lowest;
        _height = Math.Max(LeastStrip, (highest - lowest) / MostStrips);
        _strips = new List<Word>[words.Count == 0 ? 0 : (int)((highest - lowest) / _height) + 1];
        for (var i = 0; i < _strips.Length; i++)
        {
            _strips[i] = [];
        }
        foreach (var word in words)
        {
            _strips[StripOf(word.Base)].Add(word);
        }
        foreach (var strip in _strips)
        {
            strip.Sort(static (a, b) => a.U0 != b.U0 ? a.U0.CompareTo(b.U0) : a.Sequence.CompareTo(b.Sequence));
        }
    }

    /// <summary>Takes the word to begin a block with: the leftmost in the first strips, so that it is no superscript; null when all are taken.</summary>
    public Word? TakeFirst()
    {
        while (_first < _strips.Length && _strips[_first].Count == 0)
        {
            _first++;
        }
        if (_first == _strips.Length)
        {
            return null;
        }
        var best = _first;
        for (var i = _first + 1; i < Math.Min(_first + 4, _strips.Length); i++)
        {
            if (_strips[i].Count > 0 && _strips[i][0].U0 < _strips[best][0].U0)
            {
                best = i;
            }
        }
        var word = _strips[best][0];
        _strips[best].RemoveAt(0);
        return word;
    }

    /// <summary>Moves all words between two baselines that a block wants into it; how many there were.</summary>
    public int Take(double from, double to, Func<Word, bool> wants, List<Word> into)
    {
        if (_strips.Length == 0)
        {
            return 0;
        }
        var before = into.Count;
        for (var i = StripOf(from); i <= StripOf(to); i++)
        {
            var strip = _strips[i];
            var kept = 0;
            for (var k = 0; k < strip.Count; k++)
            {
                var word = strip[k];
                if (word.Base >= from && word.Base <= to && wants(word))
                {
                    into.Add(word);
                }
                else
                {
                    strip[kept++] = word;
                }
            }
            strip.RemoveRange(kept, strip.Count - kept);
        }
        return into.Count - before;
    }

    /// <summary>How many words between two baselines meet a condition.</summary>
    public int Count(double from, double to, Func<Word, bool> wants)
    {
        var count = 0;
        for (var i = StripOf(from); i <= StripOf(to) && _strips.Length > 0; i++)
        {
            foreach (var word in _strips[i])
            {
                count += word.Base >= from && word.Base <= to && wants(word) ? 1 : 0;
            }
        }
        return count;
    }

    private int StripOf(double baseline) => (int)Math.Clamp((baseline - _origin) / _height, 0, Math.Max(0, _strips.Length - 1));
}
