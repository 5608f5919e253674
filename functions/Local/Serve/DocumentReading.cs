using Reading;
using Reading.Facts;

namespace Local.Serve;

/// <summary>Reads documents that people give, a few at once, each on a thread of its own and within a budget, so that talking goes on meanwhile.</summary>
internal sealed class DocumentReading(ServeOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>Characters of a document's name that are kept. Default 200; file systems allow 255 bytes. Range 1 to 255.</summary>
    private const int MaxNameCharacters = 200;

    private readonly SemaphoreSlim _places = new(options.DocumentsAtOnce);

    /// <summary>A place for one document and its bytes; null where all are taken.</summary>
    public IDisposable? TryTakePlace() => _places.Wait(TimeSpan.Zero) ? new Place(_places) : null;

    /// <summary>The same, waiting for one.</summary>
    public async Task<IDisposable> TakePlaceAsync(CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        return new Place(_places);
    }

    /// <summary>What a document says. For whoever has a place.</summary>
    public Task<IReadOnlyList<DocumentFacts>> ReadAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => Task.Factory.StartNew(
        () => FactsReader.Read(name, Document(name, bytes, cancellation)),
        cancellation,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private Document Document(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var document = DocumentReader.Read(name, bytes, new() { MaxBytes = options.MaxDocumentBytes }, clock, cancellation);
        return options.Recognition?.Read(bytes, document, cancellation) ?? document;
    }

    /// <summary>The last part of a name that somebody else gave, without what terminals and pages could stumble over.</summary>
    public static string NameOf(string? given)
    {
        var last = (given ?? "").Replace('\\', '/').Split('/')[^1];
        var plain = string.Concat(last.Where(letter => !char.IsControl(letter)).Take(MaxNameCharacters)).Trim();
        return plain.Length > 0 ? plain : "document";
    }

    public void Dispose() => _places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                places.Release();
            }
        }
    }
}
