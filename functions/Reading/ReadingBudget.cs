namespace Reading;

/// <summary>
/// What reading one document may cost. Documents come from anybody; past a limit the reader gives what it has and says
/// <c>over-budget</c>. Each format's own limits stand beside its reader.
/// </summary>
public sealed record ReadingBudget
{
    /// <summary>Bytes of one file. Default 64 MiB: the longest annual report seen is under 40; range 1 byte to 1 GiB.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>Pages read. Default 5,000: far above any letter; range 1 to 100,000.</summary>
    public int MaxPages { get; init; } = 5_000;

    /// <summary>Bytes after decompression, all streams together. Default 512 MiB; range 1 byte to 4 GiB.</summary>
    public long MaxInflatedBytes { get; init; } = 512L << 20;

    /// <summary>Bytes after decompression of one stream, the results of its filters together. Default 20 MiB; range 1 byte to 2 GiB.</summary>
    public long MaxInflatedBytesPerStream { get; init; } = 20L << 20;

    /// <summary>Nesting of objects, elements, parts or mails within mails. Default 64; range 4 to 256, since readers recurse.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Objects of a PDF known by number. Default 2 million: the longest report seen has under 300,000; range 100 to 10 million.</summary>
    public int MaxObjects { get; init; } = 2_000_000;

    /// <summary>Filters on one stream of a PDF. Default 8: two is common, four has been seen; range 1 to 32.</summary>
    public int MaxFilters { get; init; } = 8;

    /// <summary>Fonts decoded in one PDF. Default 20,000: a catalogue of many producers' pages has some thousand; range 1 to 100,000.</summary>
    public int MaxFonts { get; init; } = 20_000;

    /// <summary>Characters shown on one page of a PDF, seen or not. Default 1 million: a dense newspaper page has 40,000; range 1 to 10 million.</summary>
    public int MaxGlyphsPerPage { get; init; } = 1_000_000;

    /// <summary>Characters of text in the result. Default 20 million; range 1 to 200 million.</summary>
    public int MaxCharacters { get; init; } = 20_000_000;

    /// <summary>Time on one document. Default 20 s, the least patience a person has for a file dropped in a chat; range 10 ms to 10 min.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(20);
}
