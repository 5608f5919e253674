using Coach.Negotiations;
using Coaching;
using Embedded;
using Embedded.Bands;
using Embedded.Negotiations;
using Embedded.Signals;
using Microsoft.Extensions.Logging;

namespace Local.Serve;

/// <summary>The coach over one data folder: what the web host and the terminal have in common.</summary>
internal sealed class LocalCoach : IAsyncDisposable
{
    private readonly Database _database;
    private readonly Database _bands;
    private readonly SqliteNegotiationStore _store;

    private LocalCoach(DataFolder folder, Database database, Database bands, Func<MarketStores, ICoaching> coaching, TimeProvider clock, ILoggerFactory loggers)
    {
        (_database, _bands) = (database, bands);
        _store = new(database);
        Bands = new(bands);
        Hiring = new(bands);
        Coaching = coaching(new(Bands, Hiring));
        Files = new(folder);
        Conversations = new(_store, Coaching, Files.Forget, clock, loggers.CreateLogger<Conversations>());
    }

    public INegotiationStore Store => _store;

    public SqliteBandStore Bands { get; }

    /// <summary>What companies post and say about hiring.</summary>
    public SqliteHiringStore Hiring { get; }

    public ICoaching Coaching { get; }

    /// <summary>What lies in the inbox folder of each person.</summary>
    public PersonalFiles Files { get; }

    public Conversations Conversations { get; }

    /// <summary>Opens the data folder.</summary>
    /// <exception cref="InvalidDataException">A newer version of the coach wrote it, or it is damaged.</exception>
    public static LocalCoach Open(DataFolder folder, Func<MarketStores, ICoaching> coaching, TimeProvider clock, ILoggerFactory loggers) =>
        new(folder, Database.Open(folder), Database.OpenBands(folder), coaching, clock, loggers);

    public async ValueTask DisposeAsync()
    {
        await Conversations.DisposeAsync();
        await _store.DisposeAsync();
        _database.Dispose();
        _bands.Dispose();
    }
}
