using System.Buffers.Text;
using System.Security.Cryptography;
using Azure.Data.Tables;
using Coach.Negotiations;

namespace AzureTables;

/// <summary>
/// Tickets that give whoever has one something of a person's once. A row holds a ticket's hash alone, so who sees the table has none of them.
/// </summary>
/// <param name="tables">Where.</param>
/// <param name="clock">For their end.</param>
public sealed class TableTickets(CoachTables tables, TimeProvider clock)
{
    /// <summary>How long a ticket is good for. Default 1 h: a person looks at a card later than a machine would; range 1 min to 1 day.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Bytes of chance in a ticket. 32: beyond guessing.</summary>
    private const int SecretBytes = 32;

    private const int PartitionDigits = 40;
    private const int SecretDigits = 43;

    private readonly TableClient _rows = tables.Tickets;

    /// <summary>A ticket: letters, digits, hyphens and underscores.</summary>
    public async Task<string> NewAsync(NegotiationKey key, CancellationToken cancellation = default)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var row = new TableEntity(RowKeys.Partition(key), Row(secret))
        {
            [nameof(key.Tenant)] = key.Tenant,
            [nameof(key.Person)] = key.Person,
            [nameof(key.Name)] = key.Name,
            ["Until"] = clock.GetUtcNow() + Lifetime,
        };
        await _rows.AddEntityAsync(row, cancellation);
        return row.PartitionKey + secret;
    }

    /// <summary>Whose a ticket is, without using it; null where it was used, has ended, or never was one.</summary>
    public async Task<NegotiationKey?> LookAsync(string ticket, CancellationToken cancellation = default) => await FindAsync(ticket, cancellation) is { } row ? Key(row) : null;

    /// <summary>Uses a ticket: of two who use it at once, one is told whose it is.</summary>
    public async Task<NegotiationKey?> UseAsync(string ticket, CancellationToken cancellation = default) =>
        await FindAsync(ticket, cancellation) is { } row && await _rows.TryAsync([new(TableTransactionActionType.Delete, row, row.ETag)], cancellation) ? Key(row) : null;

    /// <summary>Takes back the tickets of a person.</summary>
    public async Task EraseAsync(string tenant, string person, CancellationToken cancellation = default) =>
        await _rows.DeleteAsync(await _rows.ListAsync(RowKeys.Partition(tenant, person), ("", "~"), cancellation), cancellation);

    /// <summary>Deletes the tickets that have ended.</summary>
    public async Task EraseOldAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await foreach (var row in _rows.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Until lt {now}"), cancellationToken: cancellation))
        {
            await _rows.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellation);
        }
    }

    private async Task<TableEntity?> FindAsync(string ticket, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return ticket.Length == PartitionDigits + SecretDigits && ticket[..PartitionDigits].All(char.IsAsciiHexDigitLower)
            && await _rows.FindAsync(ticket[..PartitionDigits], Row(ticket[PartitionDigits..]), cancellation) is { } row
            && row.GetDateTimeOffset("Until") >= clock.GetUtcNow() ? row : null;
    }

    private static NegotiationKey Key(TableEntity row) => new(row.GetString("Tenant"), row.GetString("Person"), row.GetString("Name"));

    private static string Row(string secret) => RowKeys.Hash(secret, 40);
}
