using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Coach;
using Coach.Bands;

namespace AzureTables;

/// <summary>
/// Keeps the bands in a table: the rows of a snapshot in a partition of their own, and one pointer row that is moved with the ETag it was read with. Old
/// snapshots stay until they are pruned, for what was asked then.
/// </summary>
/// <param name="tables">Where.</param>
/// <param name="clock">Tells when a snapshot was published.</param>
public sealed class TableBandStore(CoachTables tables, TimeProvider clock) : IBandStore
{
    private const string PublishedPartition = "published";
    private const string PointerPartition = "pointer";
    private const string PointerRow = "current";

    /// <summary>Sorts after every key of a partition.</summary>
    private const string AfterAll = "~";

    private readonly TableClient _rows = tables.Bands;
    private volatile BandSnapshot _held = BandSnapshot.Empty;

    /// <inheritdoc/>
    public async Task<BandSnapshot> CurrentAsync(CancellationToken cancellation = default)
    {
        if (await PointerAsync(cancellation) is not { } pointer)
        {
            return BandSnapshot.Empty;
        }

        // A snapshot never changes, so the one in memory is as good as the one in the table.
        var (id, held) = (pointer.GetString("Snapshot"), _held);
        return held.Id == id ? held : _held = await ReadAsync(id, cancellation);
    }

    /// <inheritdoc/>
    public async Task PublishAsync(BandSnapshot snapshot, string? basedOn, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        cancellation.ThrowIfCancellationRequested();
        var pointer = await PointerAsync(cancellation);
        var current = pointer?.GetString("Snapshot") ?? "";
        if (current != (basedOn ?? ""))
        {
            throw Changed(null);
        }

        if (string.CompareOrdinal(snapshot.Id, current) <= 0)
        {
            throw new ArgumentException("A snapshot's id comes after the one before it, in ordinal order.", nameof(snapshot));
        }

        // First, so that rows whose writer dies before the pointer moves are pruned too.
        var published = new TableEntity(PublishedPartition, Partition(snapshot.Id)) { ["Snapshot"] = snapshot.Id, ["At"] = clock.GetUtcNow() };
        await _rows.UpsertEntityAsync(published, TableUpdateMode.Replace, cancellation);
        await _rows.WriteAsync(snapshot.Bands.Select((band, place) => Row(Partition(snapshot.Id), band, place)), cancellation);
        await MoveAsync(pointer, snapshot, cancellation);
    }

    /// <summary>Deletes the snapshots that were published before a time, but for the current one.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> PruneAsync(DateTimeOffset before, CancellationToken cancellation = default)
    {
        var current = (await PointerAsync(cancellation))?.GetString("Snapshot");
        var published = await _rows.ListAsync(PublishedPartition, ("", AfterAll), cancellation);
        var old = published.Where(row => row.GetDateTimeOffset("At") < before && row.GetString("Snapshot") != current).ToList();
        foreach (var row in old)
        {
            await _rows.DeleteAsync(await _rows.ListAsync(row.RowKey, ("", AfterAll), cancellation), cancellation);
            await _rows.DeleteAsync([row], cancellation);
        }

        return old.Count;
    }

    private async Task MoveAsync(TableEntity? pointer, BandSnapshot snapshot, CancellationToken cancellation)
    {
        var next = new TableEntity(PointerPartition, PointerRow) { ["Snapshot"] = snapshot.Id, ["Bands"] = snapshot.Bands.Count };
        try
        {
            await (pointer is null ? _rows.AddEntityAsync(next, cancellation) : _rows.UpdateEntityAsync(next, pointer.ETag, TableUpdateMode.Replace, cancellation));
        }
        catch (RequestFailedException moved) when (moved.Status is 409 or 412)
        {
            throw Changed(moved);
        }
    }

    private Task<TableEntity?> PointerAsync(CancellationToken cancellation) => _rows.FindAsync(PointerPartition, PointerRow, cancellation);

    private async Task<BandSnapshot> ReadAsync(string id, CancellationToken cancellation)
    {
        var rows = await _rows.ListAsync(Partition(id), ("", AfterAll), cancellation);
        return new(id, [.. rows.Select(row => JsonSerializer.Deserialize(LongText.Read(row, "Band")!, CoachJson.Default.Band)!)]);
    }

    private static TableEntity Row(string partition, Band band, int place)
    {
        var row = new TableEntity(partition, place.ToString("D8", CultureInfo.InvariantCulture));
        LongText.Write(row, "Band", JsonSerializer.Serialize(band, CoachJson.Default.Band));
        return row;
    }

    private static string Partition(string id) => $"snapshot-{RowKeys.Hash(id, 40)}";

    private static InvalidOperationException Changed(Exception? cause) =>
        new("The bands were changed by somebody else in the meantime. Read them again and repeat.", cause);
}
