namespace Coach.Playbooks;

/// <summary>Numbers sources in the order in which they are first named.</summary>
internal sealed class Citations
{
    private readonly List<string> _sources = [];

    public IReadOnlyList<string> Sources => _sources;

    /// <summary>The number of a source, counted from 1.</summary>
    public int Number(string source)
    {
        var at = _sources.IndexOf(source);
        if (at < 0)
        {
            _sources.Add(source);
            at = _sources.Count - 1;
        }

        return at + 1;
    }

    /// <summary>A sentence with its source; null for one that needs none.</summary>
    public Cited Of(string text, string? source) => source is null ? new(text) : new(text, [Number(source)]);
}
