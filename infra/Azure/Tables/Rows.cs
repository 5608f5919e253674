using Azure;
using Azure.Data.Tables;

namespace AzureTables;

/// <summary>What is done with rows everywhere.</summary>
internal static class Rows
{
    /// <summary>Rows in one transaction, as the service allows.</summary>
    private const int TransactionRows = 100;

    /// <summary>The row; null where there is none.</summary>
    public static async Task<TableEntity?> FindAsync(
        this TableClient table, string partition, string row, CancellationToken cancellation, params string[] columns)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, columns.Length > 0 ? columns : null, cancellation);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>The rows of a range in order, at most <paramref name="limit"/>; pages follow by themselves.</summary>
    public static async Task<List<TableEntity>> ListAsync(
        this TableClient table, string partition, (string From, string Before) range, CancellationToken cancellation, int limit = int.MaxValue)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {range.From} and RowKey lt {range.Before}");
        var rows = new List<TableEntity>();
        if (limit <= 0)
        {
            return rows;
        }

        await foreach (var row in table.QueryAsync<TableEntity>(filter, Math.Min(limit, 1_000), cancellationToken: cancellation))
        {
            rows.Add(row);
            if (rows.Count == limit)
            {
                break;
            }
        }

        return rows;
    }

    /// <summary>Performs all or nothing.</summary>
    /// <returns>False where a row was there already, has changed, or is gone.</returns>
    public static async Task<bool> TryAsync(this TableClient table, IEnumerable<TableTransactionAction> actions, CancellationToken cancellation)
    {
        try
        {
            await table.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Deletes rows of one partition, a hundred at a time. A row that is gone already is gone.</summary>
    public static async Task DeleteAsync(this TableClient table, IEnumerable<TableEntity> rows, CancellationToken cancellation)
    {
        foreach (var together in rows.Chunk(TransactionRows))
        {
            if (!await table.TryAsync(together.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellation))
            {
                foreach (var row in together)
                {
                    await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellation);
                }
            }
        }
    }

    /// <summary>Writes rows of one partition, a hundred at a time.</summary>
    public static async Task WriteAsync(this TableClient table, IEnumerable<TableEntity> rows, CancellationToken cancellation)
    {
        foreach (var together in rows.Chunk(TransactionRows))
        {
            await table.SubmitTransactionAsync(together.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)), cancellation);
        }
    }
}
