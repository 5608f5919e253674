using Coach.Negotiations;

namespace Embedded.Negotiations;

/// <summary>Keeps the negotiations in the one database file. Reads work on the caller's thread; writes share commits.</summary>
public sealed class SqliteNegotiationStore : INegotiationStore, IAsyncDisposable
{
    private readonly GroupCommit _writer;
    private readonly Readers _readers;

    /// <param name="database">The open file; it stays its opener's to close, after this.</param>
    public SqliteNegotiationStore(Database database)
    {
        _writer = new GroupCommit(database);
        _readers = database.Readers;
    }

    /// <inheritdoc/>
    public Task<Accepted> AcceptAsync(NegotiationKey key, Arrival arrival, CancellationToken cancellation = default) =>
        _writer.RunAsync(statements => Inbox.Append(statements, NegotiationRows.FindOrAdd(statements, key), arrival), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredSignal>> SignalsAfterAsync(NegotiationKey key, long position, int limit, CancellationToken cancellation = default) =>
        Of(key, (statements, id) => Inbox.After(statements, id, position, limit), cancellation);

    /// <inheritdoc/>
    public Task<StoredNegotiation?> FindAsync(NegotiationKey key, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Read(statements => NegotiationRows.Find(statements, key)));
    }

    /// <inheritdoc/>
    public Task<bool> CommitAsync(NegotiationKey key, StoredNegotiation before, TurnRecord turn, CancellationToken cancellation = default)
    {
        bool Store(Statements statements) => Turns.Store(statements, key, before, turn);
        return turn.Erases ? _writer.EraseAsync(Store, cancellation) : _writer.RunAsync(Store, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<WaitingEffect>> EffectsDueAsync(NegotiationKey key, DateTimeOffset now, CancellationToken cancellation = default) =>
        Of(key, (statements, id) => Effects.Due(statements, id, now), cancellation);

    /// <inheritdoc/>
    public Task ConfirmAsync(NegotiationKey key, string effectId, Arrival? answer, CancellationToken cancellation = default) =>
        Change(key, (statements, id) => Effects.Confirm(statements, id, effectId, answer), cancellation);

    /// <inheritdoc/>
    public Task PostponeAsync(NegotiationKey key, string effectId, DateTimeOffset due, CancellationToken cancellation = default) =>
        Change(key, (statements, id) => Effects.Postpone(statements, id, effectId, due), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConversationLine>> LinesAfterAsync(NegotiationKey key, long sequence, int limit, CancellationToken cancellation = default) =>
        Of(key, (statements, id) => Lines.After(statements, id, sequence, limit), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConversationLine>> RepliesToAsync(NegotiationKey key, long position, CancellationToken cancellation = default) =>
        Of(key, (statements, id) => Lines.RepliesTo(statements, id, position), cancellation);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> NextDueAsync(NegotiationKey key, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Read(statements => NegotiationRows.IdOf(statements, key) is { } id ? Reminders.NextDue(statements, id) : null));
    }

    /// <inheritdoc/>
    public Task<int> RingRemindersAsync(NegotiationKey key, DateTimeOffset now, CancellationToken cancellation = default) => _writer.RunAsync(
        statements => NegotiationRows.IdOf(statements, key) is { } id ? Reminders.Ring(statements, id, now) : 0, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<NegotiationKey>> RingRemindersAsync(DateTimeOffset now, CancellationToken cancellation = default) =>
        _writer.RunAsync(statements => Reminders.Ring(statements, now), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<NegotiationKey>> UnfinishedAsync(DateTimeOffset now, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Read(statements => NegotiationRows.Unfinished(statements, now)));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<NegotiationKey>> LiveSinceAsync(DateTimeOffset since, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Read(statements => NegotiationRows.LiveSince(statements, since)));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<HeldNegotiation>> ExportAsync(string tenant, string person, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Read(statements => Held.By(statements, tenant, person)));
    }

    /// <inheritdoc/>
    public Task EraseAsync(string tenant, string person, CancellationToken cancellation = default) =>
        _writer.EraseAsync(statements => NegotiationRows.Erase(statements, tenant, person), cancellation);

    /// <inheritdoc/>
    public Task<int> EraseQuietAsync(DateTimeOffset before, CancellationToken cancellation = default) =>
        _writer.EraseAsync(statements => NegotiationRows.EraseQuiet(statements, before), cancellation);

    /// <summary>Finishes what was taken on.</summary>
    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private Task<IReadOnlyList<T>> Of<T>(NegotiationKey key, Func<Statements, long, List<T>> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<T>>(_readers.Read(
            statements => NegotiationRows.IdOf(statements, key) is { } id ? read(statements, id) : []));
    }

    private Task<bool> Change(NegotiationKey key, Action<Statements, long> change, CancellationToken cancellation) => _writer.RunAsync(
        statements =>
        {
            if (NegotiationRows.IdOf(statements, key) is { } id)
            {
                change(statements, id);
            }

            return true;
        },
        cancellation);
}
