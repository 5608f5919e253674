namespace Reading.Pdf;

/// <summary>A dictionary as written. Of a key written twice the last one counts, as in the readers that people use.</summary>
internal sealed class PdfDictionary
{
    /// <summary>Above so many entries a hash pays.</summary>
    private const int IndexedFrom = 24;

    private static readonly KeyValuePair<string, PdfValue>[] s_none = [];

    private KeyValuePair<string, PdfValue>[] _entries = s_none;
    private Dictionary<string, PdfValue>? _index;

    public int Count { get; private set; }

    public ReadOnlySpan<KeyValuePair<string, PdfValue>> Entries => _entries.AsSpan(0, Count);

    /// <summary>The value as written (it may be a reference); null where there is none.</summary>
    public PdfValue this[string key] => Count < IndexedFrom ? Scan(key) : Lookup(key);

    public void Add(string key, PdfValue value)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, Count * 2));
        }
        _entries[Count++] = new(key, value);
        _index = null;
    }

    private PdfValue Scan(string key)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_entries[i].Key == key)
            {
                return _entries[i].Value;
            }
        }
        return PdfValue.Null;
    }

    private PdfValue Lookup(string key)
    {
        if (_index is null)
        {
            _index = new(Count);
            foreach (var (name, value) in Entries)
            {
                _index[name] = value;
            }
        }
        return _index.GetValueOrDefault(key);
    }
}
