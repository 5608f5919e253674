using Coach.Bands;

namespace Embedded.Bands;

/// <summary>The bands of the companies that were asked for last, of one snapshot each. A snapshot never changes, so what is held stays true.</summary>
internal sealed class CompanyCache
{
    /// <summary>Bands held. Default 20,000, some 20 MB: a company has some dozens; range 0 to 1,000,000.</summary>
    private const int MostBands = 20_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Company, long Snapshot), LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _lastUsed = [];
    private int _bands;

    public BandSnapshot Of(string company, long snapshot, Func<BandSnapshot> read)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue((company, snapshot), out var held))
            {
                _lastUsed.Remove(held);
                _lastUsed.AddFirst(held);
                return held.Value.Bands;
            }
        }

        var bands = read();
        lock (_lock)
        {
            Keep(new(company, snapshot, bands));
        }

        return bands;
    }

    private void Keep(Entry entry)
    {
        var count = entry.Bands.Bands.Count;
        if (count > MostBands || _entries.ContainsKey((entry.Company, entry.Snapshot)))
        {
            return;
        }

        _entries[(entry.Company, entry.Snapshot)] = _lastUsed.AddFirst(entry);
        for (_bands += count; _bands > MostBands; _bands -= _lastUsed.Last!.Value.Bands.Bands.Count, _lastUsed.RemoveLast())
        {
            _entries.Remove((_lastUsed.Last!.Value.Company, _lastUsed.Last.Value.Snapshot));
        }
    }

    private sealed record Entry(string Company, long Snapshot, BandSnapshot Bands);
}
