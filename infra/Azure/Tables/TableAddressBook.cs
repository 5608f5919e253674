using Azure;
using Azure.Data.Tables;
using Coach.Negotiations;

namespace AzureTables;

/// <summary>Keeps where people are reached: a row a negotiation.</summary>
/// <param name="tables">Where.</param>
/// <param name="clock">Tells when somebody wrote last.</param>
public sealed class TableAddressBook(CoachTables tables, TimeProvider clock) : IAddressBook
{
    private readonly TableClient _rows = tables.Addresses;

    /// <inheritdoc/>
    public async Task<Address?> FindAsync(NegotiationKey key, CancellationToken cancellation = default)
    {
        var row = await _rows.FindAsync(RowKeys.Partition(key), RowKeys.Negotiation(key), cancellation);
        return row?.GetString("Channel") is { } channel ? new(channel, LongText.Read(row, "Reference")!, row.GetInt64("DeliveredThrough") ?? 0) : null;
    }

    /// <inheritdoc/>
    public Task SaveAsync(NegotiationKey key, string channel, string reference, CancellationToken cancellation = default)
    {
        var row = new TableEntity(RowKeys.Partition(key), RowKeys.Negotiation(key)) { ["Channel"] = channel, ["WrittenAt"] = clock.GetUtcNow() };
        LongText.Write(row, "Reference", reference);
        return _rows.UpsertEntityAsync(row, TableUpdateMode.Merge, cancellation);
    }

    /// <inheritdoc/>
    public Task DeliveredAsync(NegotiationKey key, long sequence, CancellationToken cancellation = default)
    {
        var row = new TableEntity(RowKeys.Partition(key), RowKeys.Negotiation(key)) { ["DeliveredThrough"] = sequence };
        return _rows.TryAsync([new(TableTransactionActionType.UpdateMerge, row, ETag.All)], cancellation);
    }

    /// <summary>Forgets every address of a person. How far the conversation was delivered stays, a number without a name: nobody is told anything twice.</summary>
    public async Task EraseAsync(string tenant, string person, CancellationToken cancellation = default)
    {
        foreach (var row in await _rows.ListAsync(RowKeys.Partition(tenant, person), ("", "~"), cancellation))
        {
            var rest = new TableEntity(row.PartitionKey, row.RowKey)
            {
                ["DeliveredThrough"] = row.GetInt64("DeliveredThrough") ?? 0L,
                ["WrittenAt"] = row.GetDateTimeOffset("WrittenAt") ?? clock.GetUtcNow(),
            };
            await _rows.UpsertEntityAsync(rest, TableUpdateMode.Replace, cancellation);
        }
    }

    /// <inheritdoc/>
    public async Task EraseQuietAsync(DateTimeOffset before, CancellationToken cancellation = default)
    {
        var filter = TableClient.CreateQueryFilter($"WrittenAt lt {before}");
        await foreach (var row in _rows.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            await _rows.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellation);
        }
    }
}
