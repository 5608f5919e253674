using Coach.Bands;
using Microsoft.Data.Sqlite;

namespace Embedded;

/// <summary>
/// Keeps the bands in the one database file. A snapshot and the pointer to it are written in one transaction. SQLite works on the caller's
/// thread, so the tasks come back completed.
/// </summary>
/// <param name="database">The open file; it stays its opener's to close.</param>
public sealed class SqliteBandStore(Database database) : IBandStore
{
    /// <summary>
    /// Snapshots kept, the current one among them. Default 100: with a refresh a day it outlasts the 90 days after which a quiet negotiation,
    /// and with it the snapshot it began with, is forgotten. Range 1 to 10,000.
    /// </summary>
    internal const int SnapshotsKept = 100;

    /// <inheritdoc/>
    public Task<BandSnapshot> CurrentAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        using var oneView = connection.BeginTransaction(deferred: true);
        var id = CurrentId(connection);
        return Task.FromResult(id.Length == 0 ? BandSnapshot.Empty : new BandSnapshot(id, [.. BandRows.Read(connection, id)]));
    }

    /// <inheritdoc/>
    public Task PublishAsync(BandSnapshot snapshot, string? basedOn, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        CheckIsNext(snapshot.Id, CurrentId(connection), basedOn ?? "");
        connection.Execute("INSERT INTO snapshot (id) VALUES ($id)", ("$id", snapshot.Id));
        BandRows.Write(connection, snapshot, cancellation);
        connection.Execute("INSERT OR REPLACE INTO current_snapshot (only, snapshot) VALUES (1, $id)", ("$id", snapshot.Id));
        ForgetOldest(connection);
        transaction.Commit();
        return Task.CompletedTask;
    }

    private static void CheckIsNext(string id, string current, string basedOn)
    {
        if (current != basedOn)
        {
            throw new InvalidOperationException("The bands were changed by somebody else in the meantime. Read them again and repeat.");
        }

        if (string.CompareOrdinal(id, current) <= 0)
        {
            throw new ArgumentException("A snapshot's id comes after the one before it, in ordinal order.", nameof(id));
        }
    }

    private static string CurrentId(SqliteConnection connection) => connection.Scalar("SELECT snapshot FROM current_snapshot") as string ?? "";

    private static void ForgetOldest(SqliteConnection connection) => connection.Execute(
        "DELETE FROM snapshot WHERE id NOT IN (SELECT id FROM snapshot ORDER BY id DESC LIMIT $kept)", ("$kept", SnapshotsKept));
}
