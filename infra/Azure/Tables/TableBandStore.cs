using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Coach;
using Coach.Bands;

namespace AzureTables;

/// <summary>
/// Keeps the bands in a table: the rows of a snapshot in a partition of their own, company by company, a row for each snapshot, and one pointer row that is
/// moved with the ETag it was read with. Old snapshots stay until they are pruned, for what was asked then.
/// </summary>
/// <param name="tables">Where.</param>
/// <param name="clock">Tells when a snapshot was published.</param>
public sealed class TableBandStore(CoachTables tables, TimeProvider clock) : IBandStore
{
    private const string PointerPartition = "pointer";
    private const string PointerRow = "current";
    private const string PublishedPartition = "published";
    private const string RefreshPartition = "refresh";

    /// <summary>Sorts after every key of a partition.</summary>
    private const string AfterAll = "~";

    /// <summary>Characters of a company's name in a key. 200: longer ones share their range, and are told apart when read; the service takes 512.</summary>
    private const int CompanyCharacters = 200;

    /// <summary>Rows in one transaction, as the service allows.</summary>
    private const int TransactionRows = 100;

    private readonly TableClient _rows = tables.Bands;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SnapshotHead>> HistoryAsync(CancellationToken cancellation = default)
    {
        if (await PointerAsync(cancellation) is not { } pointer)
        {
            return [];
        }

        // A publication that was broken off, or lost against another, may have left a row that the pointer never came to.
        var heads = (await _rows.ListAsync(PublishedPartition, ("", AfterAll), cancellation)).Select(Head).ToDictionary(head => head.Head.Id, StringComparer.Ordinal);
        var history = new List<SnapshotHead>();
        for (var id = pointer.GetString("Snapshot"); id is not null && heads.TryGetValue(id, out var found); id = found.Before)
        {
            history.Add(found.Head);
        }

        return history;
    }

    /// <inheritdoc/>
    public async Task<BandSnapshot> OfCompanyAsync(string company, string? snapshot = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(company);
        if (await FindAsync(snapshot, cancellation) is not { } head)
        {
            return BandSnapshot.Empty;
        }

        var wanted = new BandKey(company, "", null, null);
        var prefix = Company(wanted);
        var rows = await _rows.ListAsync(Partition(head.Id), ($"{prefix}!", $"{prefix}\""), cancellation);
        return new(head.Id, [.. rows.Select(Band).Where(band => band.Key.CompanyForm == wanted.CompanyForm)]) { Rates = head.Rates };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Band> ReadAsync(string? snapshot = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (await FindAsync(snapshot, cancellation) is not { } head || (snapshot is not null && head.Id != snapshot))
        {
            yield break;
        }

        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(head.Id)}");
        await foreach (var row in _rows.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            yield return Band(row);
        }
    }

    /// <inheritdoc/>
    public async Task PublishAsync(SnapshotHead head, IAsyncEnumerable<Band> bands, string? basedOn, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bands);
        cancellation.ThrowIfCancellationRequested();
        var pointer = await PointerAsync(cancellation);
        var current = pointer?.GetString("Snapshot") ?? "";
        if (current != (basedOn ?? ""))
        {
            throw Changed(null);
        }

        if (string.CompareOrdinal(head.Id, current) <= 0)
        {
            throw new ArgumentException("A snapshot's id comes after the one before it, in ordinal order.", nameof(head));
        }

        // First, so that rows whose writer dies before the pointer moves are pruned too.
        await _rows.UpsertEntityAsync(Row(head, current), TableUpdateMode.Replace, cancellation);
        await WriteAsync(head.Id, bands, cancellation);
        await MoveAsync(pointer, head.Id, cancellation);
    }

    /// <summary>Notes that a refresh has run to its end, whether or not it found anything new.</summary>
    public Task RefreshedAsync(DateTimeOffset at, CancellationToken cancellation = default) =>
        _rows.UpsertEntityAsync(new TableEntity(RefreshPartition, PointerRow) { ["At"] = at }, TableUpdateMode.Replace, cancellation);

    /// <summary>When a refresh last ran to its end; null where none ever did.</summary>
    public async Task<DateTimeOffset?> RefreshedAtAsync(CancellationToken cancellation = default) =>
        (await _rows.FindAsync(RefreshPartition, PointerRow, cancellation))?.GetDateTimeOffset("At");

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

    private async Task WriteAsync(string id, IAsyncEnumerable<Band> bands, CancellationToken cancellation)
    {
        // What a publication under this id left that was broken off.
        await _rows.DeleteAsync(await _rows.ListAsync(Partition(id), ("", AfterAll), cancellation), cancellation);
        var (partition, place, together) = (Partition(id), 0, new List<TableEntity>(TransactionRows));
        await foreach (var band in bands.WithCancellation(cancellation))
        {
            together.Add(Row(partition, band, place++));
            if (together.Count == TransactionRows)
            {
                await _rows.WriteAsync(together, cancellation);
                together.Clear();
            }
        }

        await _rows.WriteAsync(together, cancellation);
    }

    private async Task MoveAsync(TableEntity? pointer, string id, CancellationToken cancellation)
    {
        var next = new TableEntity(PointerPartition, PointerRow) { ["Snapshot"] = id };
        try
        {
            await (pointer is null ? _rows.AddEntityAsync(next, cancellation) : _rows.UpdateEntityAsync(next, pointer.ETag, TableUpdateMode.Replace, cancellation));
        }
        catch (RequestFailedException moved) when (moved.Status is 409 or 412)
        {
            throw Changed(moved);
        }
    }

    private async Task<SnapshotHead?> FindAsync(string? snapshot, CancellationToken cancellation)
    {
        var wanted = snapshot is { Length: > 0 } ? await _rows.FindAsync(PublishedPartition, Partition(snapshot), cancellation) : null;
        if (wanted is null && (await PointerAsync(cancellation))?.GetString("Snapshot") is { } current)
        {
            wanted = await _rows.FindAsync(PublishedPartition, Partition(current), cancellation);
        }

        return wanted is null ? null : Head(wanted).Head;
    }

    private Task<TableEntity?> PointerAsync(CancellationToken cancellation) => _rows.FindAsync(PointerPartition, PointerRow, cancellation);

    private static (SnapshotHead Head, string? Before) Head(TableEntity row) =>
        (JsonSerializer.Deserialize(LongText.Read(row, "Head")!, CoachJson.Default.SnapshotHead)!, row.GetString("Before"));

    private TableEntity Row(SnapshotHead head, string before)
    {
        var row = new TableEntity(PublishedPartition, Partition(head.Id)) { ["Snapshot"] = head.Id, ["At"] = clock.GetUtcNow(), ["Before"] = before };
        LongText.Write(row, "Head", JsonSerializer.Serialize(head, CoachJson.Default.SnapshotHead));
        return row;
    }

    private static Band Band(TableEntity row) => JsonSerializer.Deserialize(LongText.Read(row, "Band")!, CoachJson.Default.Band)!;

    private static TableEntity Row(string partition, Band band, int place)
    {
        var row = new TableEntity(partition, string.Create(CultureInfo.InvariantCulture, $"{Company(band.Key)}!{place:D8}"));
        LongText.Write(row, "Band", JsonSerializer.Serialize(band, CoachJson.Default.Band));
        return row;
    }

    // Keys must not hold a number sign, and sort as the names do: the mark after the name comes before every letter in it.
    private static string Company(BandKey key)
    {
        var name = key.CompanyForm.Replace(' ', '-').Replace('#', '+');
        return name.Length > CompanyCharacters ? name[..CompanyCharacters] : name;
    }

    private static string Partition(string id) => $"snapshot-{RowKeys.Hash(id, 40)}";

    private static InvalidOperationException Changed(Exception? cause) =>
        new("The bands were changed by somebody else in the meantime. Read them again and repeat.", cause);
}
