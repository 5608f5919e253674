using System.Globalization;
using Sources.Fetching;
using Sources.Readers;

namespace Sources;

/// <summary>How it went with one source.</summary>
public enum SourceState
{
    /// <summary>It has something new.</summary>
    New,

    /// <summary>It has nothing new.</summary>
    Unchanged,

    /// <summary>It failed; its last good data is used.</summary>
    LastGood,

    /// <summary>It failed, and there is no last good data.</summary>
    Failed,
}

/// <summary>What is known of a source after it was asked.</summary>
/// <param name="Source">The source.</param>
/// <param name="State">How it went.</param>
/// <param name="Message">What went wrong, in a sentence; null where nothing did.</param>
/// <param name="FetchedAt">When the data that is used came; null where there is none.</param>
public sealed record SourceReport(SourceSetting Source, SourceState State, string? Message, DateTimeOffset? FetchedAt);

/// <summary>A source that was asked: its files are here, new or last good, and can be read.</summary>
public sealed class AskedSource
{
    internal AskedSource(SourceReport report, IReadOnlyList<FetchedFile> files) => (Report, Files) = (report, files);

    /// <summary>How it went.</summary>
    public SourceReport Report { get; internal set; }

    /// <summary>Tells the contents of this source from others: the same fingerprint again has nothing new.</summary>
    public string Fingerprint => string.Join('|', Files.Select(file => file.Hash).Prepend(Report.Source.ToString()));

    internal IReadOnlyList<FetchedFile> Files { get; set; }
}

/// <summary>The public sources of pay: asks each of them, and reads what came.</summary>
public sealed class PublicSources : IDisposable
{
    /// <summary>Postings on one page of Lever, the most it gives.</summary>
    private const int LeverPage = 100;

    private readonly SourceList _list;
    private readonly SourceLimits _limits;
    private readonly TimeProvider _clock;
    private readonly string _home;
    private readonly FetchFolder _folder;
    private readonly HttpClient _http;
    private readonly SourceFetcher _fetcher;

    /// <param name="list">Which sources, and how politely they are asked.</param>
    /// <param name="home">The folder where paths that are not whole start.</param>
    /// <param name="fetched">The folder that keeps what was fetched.</param>
    /// <param name="limits">What fetching may cost.</param>
    /// <param name="clock">The time.</param>
    public PublicSources(SourceList list, string home, string fetched, SourceLimits limits, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(clock);
        (_list, _home, _limits, _clock) = (list, home, limits, clock);
        _folder = new(fetched);
        _http = SourceFetcher.NewHttp(typeof(PublicSources).Assembly.GetName().Version?.ToString(2) ?? "0");
        _fetcher = new(_http, new(list.Hosts), _folder, new(TimeSpan.FromSeconds(1 / list.RequestsPerSecond), clock), limits, clock);
    }

    /// <summary>Bytes of files that came over the network since this was made.</summary>
    public long BytesReceived => _fetcher.BytesReceived;

    /// <summary>Asks one source what is new. Never fails: what went wrong is in the report.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public async Task<AskedSource> AskAsync(SourceSetting source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            var files = source.Address is { } address ? await FetchAsync(source, address, cancellation) : [OnThisMachine(source)];
            var state = files.Any(file => file.IsNew) ? SourceState.New : SourceState.Unchanged;
            return new(new(source, state, null, files.Min(file => file.FetchedAt)), files);
        }
        catch (SourceUnavailableException failure)
        {
            return LastGood(source, failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return LastGood(source, "Its file could not be written or read. Check the disk and the rights of the data folder.");
        }
    }

    /// <summary>
    /// Reads a source, giving each thing it tells to <paramref name="take"/>. Where what is new cannot be understood, <paramref name="forget"/> is called and
    /// the last good data is read; the report then says so. What was understood is kept for the next time.
    /// </summary>
    public AskedSource Read(AskedSource asked, Action<SourceItem> take, Action forget, Action<double> progress)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(take);
        ArgumentNullException.ThrowIfNull(forget);
        try
        {
            foreach (var file in asked.Files)
            {
                foreach (var item in Items(asked.Report.Source, file, progress))
                {
                    take(item);
                }
            }

            foreach (var file in asked.Files)
            {
                _folder.Keep(file);
            }

            return asked;
        }
        catch (SourceUnavailableException failure)
        {
            forget();
            var before = asked.Files.Any(file => file.IsNew) ? LastGood(asked.Report.Source, failure.Message) : new(new(asked.Report.Source, SourceState.Failed, failure.Message, null), []);
            return before.Files.Count > 0 ? Read(before, take, forget, progress) : before;
        }
    }

    /// <summary>Deletes fetched files that belong to no source of the list any more.</summary>
    public void ForgetOthers() => _folder.Forget(_list.Sources.SelectMany(source => source.Address is { } address ? Pages(source, address) : []));

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private IEnumerable<SourceItem> Items(SourceSetting source, FetchedFile file, Action<double> progress) => source.Kind switch
    {
        SourceFormat.Greenhouse or SourceFormat.Lever or SourceFormat.Ashby or SourceFormat.JobPosting => BoardReader.Read(source, file, _clock),
        SourceFormat.Lca => DisclosureReader.Read(source, file, progress),
        SourceFormat.Oews => WageSurveyReader.Read(source, file, progress),
        SourceFormat.Ecb => ReferenceRatesReader.Read(file),
        SourceFormat.Guide => GuideFileReader.Read(source, file, _clock),
        SourceFormat.Csv => BandTableReader.Read(source, file),
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private async Task<IReadOnlyList<FetchedFile>> FetchAsync(SourceSetting source, Uri address, CancellationToken cancellation)
    {
        var most = source.Kind is SourceFormat.Lca or SourceFormat.Oews ? _limits.MaxFileBytes : _limits.MaxPageBytes;
        var files = new List<FetchedFile>();
        foreach (var page in Pages(source, address))
        {
            files.Add(await _fetcher.FetchAsync(page, most, source.Kind == SourceFormat.JobPosting, cancellation));
            if (source.Kind == SourceFormat.Lever && BoardReader.CountOf(files[^1].Path) is not >= LeverPage)
            {
                break;
            }
        }

        return files;
    }

    /// <summary>The addresses of a source's pages, in order; how many there are shows only when they come.</summary>
    private IEnumerable<Uri> Pages(SourceSetting source, Uri address)
    {
        if (source.Kind != SourceFormat.Lever)
        {
            return [address];
        }

        var separator = address.Query.Length > 0 ? "&" : "?";
        return Enumerable.Range(0, _limits.MaxPages).Select(page => new Uri(string.Create(
            CultureInfo.InvariantCulture, $"{address.AbsoluteUri}{separator}skip={page * LeverPage}&limit={LeverPage}")));
    }

    private AskedSource LastGood(SourceSetting source, string message)
    {
        var files = source.Address is { } address ? Held(source, address) : [];
        return files.Count > 0
            ? new(new(source, SourceState.LastGood, message, files.Min(file => file.FetchedAt)), files)
            : new(new(source, SourceState.Failed, message, null), []);
    }

    private List<FetchedFile> Held(SourceSetting source, Uri address)
    {
        var files = new List<FetchedFile>();
        foreach (var page in Pages(source, address))
        {
            if (_folder.Find(page) is not { } held)
            {
                break;
            }

            files.Add(held);
            if (source.Kind == SourceFormat.Lever && BoardReader.CountOf(held.Path) is not >= LeverPage)
            {
                break;
            }
        }

        return files;
    }

    private FetchedFile OnThisMachine(SourceSetting source)
    {
        var file = new FileInfo(Path.GetFullPath(source.Location, _home));
        return file.Exists
            ? new(file.FullName, string.Create(CultureInfo.InvariantCulture, $"{file.Length}/{file.LastWriteTimeUtc.Ticks}"), file.LastWriteTimeUtc, IsNew: false, Note: null)
            : throw new SourceUnavailableException($"There is no file {source.Location}. Check the path; one that is not whole starts at the data folder.");
    }
}
