using System.Threading.Channels;
using Coach.Negotiations;
using Microsoft.Data.Sqlite;

namespace Embedded.Negotiations;

/// <summary>
/// The one writer of the negotiations. Work that is waiting is committed together: a hundred people who write at once share one flush to the
/// disk. A task completes when its work is on the disk. A failing piece of work takes nobody else's with it.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    /// <summary>Pieces of work that may wait. Default 8,192: some two seconds of writing; beyond it the answer is "busy". Range 1 to 1,000,000.</summary>
    internal const int MaxWaiting = 8_192;

    /// <summary>Pieces of work in one commit. Default 256: the first of them waits a few milliseconds for the last; range 1 to 10,000.</summary>
    private const int MaxTogether = 256;

    private readonly Channel<Work> _waiting = Channel.CreateBounded<Work>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });
    private readonly Database _database;
    private readonly Task _writing;

    public GroupCommit(Database database)
    {
        _database = database;
        // A thread of its own: it blocks on the disk, and the pool's few threads are there to serve people.
        _writing = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Runs the work within a transaction; it may be run again where somebody else's work in the same transaction fails.</summary>
    /// <exception cref="StoreBusyException">Too much is waiting; the work was not taken on.</exception>
    public Task<T> RunAsync<T>(Func<Statements, T> work, CancellationToken cancellation) => RunAsync(work, erases: false, cancellation);

    /// <summary>The same for work that deletes what must be gone from the files too when the task completes; see <see cref="WriteAheadLog.Empty"/> for readers that do not end.</summary>
    /// <exception cref="StoreBusyException">Too much is waiting; the work was not taken on.</exception>
    public Task<T> EraseAsync<T>(Func<Statements, T> work, CancellationToken cancellation) => RunAsync(work, erases: true, cancellation);

    /// <summary>Finishes what is waiting, then ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
    }

    private async Task<T> RunAsync<T>(Func<Statements, T> work, bool erases, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var entry = new Work(statements => work(statements), erases);
        return _waiting.Writer.TryWrite(entry) ? (T)(await entry.Done.ConfigureAwait(false))! : throw new StoreBusyException();
    }

    // The writer outlives every failure of the disk: what cannot be done fails with the reason, and the next work is tried anew.
    private void Write()
    {
        var opened = Open(out var refused);
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            var together = Take();
            opened ??= Open(out refused);
            if (opened is var (statements, log))
            {
                Commit(statements, log, together);
                log.Tend();
            }
            else
            {
                together.ForEach(work => work.Fail(refused!));
            }
        }

        opened?.Log.Dispose();
        opened?.Statements.Dispose();
    }

    private Opened? Open(out Exception? refused)
    {
        Statements? statements = null;
        try
        {
            statements = new Statements(_database.Connect());
            refused = null;
            return new(statements, new(_database, statements));
        }
        catch (SqliteException failure)
        {
            statements?.Dispose();
            refused = _database.Told(failure);
            return null;
        }
    }

    private List<Work> Take()
    {
        var taken = new List<Work>();
        while (taken.Count < MaxTogether && _waiting.Reader.TryRead(out var work))
        {
            taken.Add(work);
        }

        return taken;
    }

    private void Commit(Statements statements, WriteAheadLog log, List<Work> together)
    {
        try
        {
            statements.Execute("BEGIN IMMEDIATE");
            together.ForEach(work => work.Run(statements));
            statements.Execute("COMMIT");
        }
        catch (Exception failure)
        {
            Abandon(statements, log, together, failure);
            return;
        }

        // What was to be gone from the files and is not yet is not told as gone; asking again is safe.
        var emptied = !together.Exists(work => work.Erases) || log.Empty();
        foreach (var work in together)
        {
            if (work.Erases && !emptied)
            {
                work.Fail(new StoreUnavailableException("It is erased, but the disk still holds traces of it. See that the disk of the data folder works and has room, then ask again."));
            }
            else
            {
                work.Complete();
            }
        }
    }

    private void Abandon(Statements statements, WriteAheadLog log, List<Work> together, Exception failure)
    {
        TakeBack(statements);
        if (together.Count == 1)
        {
            together[0].Fail(_database.Told(failure));
            return;
        }

        together.ForEach(alone => Commit(statements, log, [alone]));
    }

    private static void TakeBack(Statements statements)
    {
        try
        {
            if (statements.InTransaction)
            {
                statements.Execute("ROLLBACK");
            }
        }
        catch (SqliteException)
        {
            // A disk that fails takes transactions back by itself.
        }
    }

    private sealed record Opened(Statements Statements, WriteAheadLog Log);

    private sealed class Work(Func<Statements, object?> work, bool erases)
    {
        private readonly TaskCompletionSource<object?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private object? _result;

        public bool Erases => erases;

        public Task<object?> Done => _done.Task;

        public void Run(Statements statements) => _result = work(statements);

        public void Complete() => _done.SetResult(_result);

        public void Fail(Exception failure) => _done.SetException(failure);
    }
}
