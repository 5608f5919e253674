namespace Sources;

/// <summary>What fetching may cost, and how patient it is.</summary>
public sealed record SourceLimits
{
    /// <summary>Bytes of one file after decompression. Default 4 GiB: a year of disclosures is about 1; range 1 KiB to 64 GiB.</summary>
    public long MaxFileBytes { get; init; } = 4L << 30;

    /// <summary>Bytes of one board, page, guide or set of rates, which are read in memory. Default 64 MiB; range 1 KiB to 1 GiB.</summary>
    public long MaxPageBytes { get; init; } = 64L << 20;

    /// <summary>Pages of one source. Default 200, twenty thousand postings; range 1 to 10,000.</summary>
    public int MaxPages { get; init; } = 200;

    /// <summary>How long an answer may take to begin. Default 30 s; range 10 ms to 10 min.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a file may stand still while it comes. Default 30 s; range 10 ms to 10 min.</summary>
    public TimeSpan StillFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one file may take in all. Default 30 min: a gigabyte over a slow line; range 10 ms to 1 day.</summary>
    public TimeSpan FileWithin { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Tries after the first one. Default 3; range 0 to 10.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first further try, doubled for each one after it. Default 1 s; range 0 to 1 min.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that a host may ask for (Retry-After); one that asks for more is left until the next refresh. Default 1 min; range 0 to 1 h.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Redirections followed, each to an allowed host. Default 5; range 0 to 20.</summary>
    public int Redirections { get; init; } = 5;
}
