using Azure.Data.Tables;

namespace AzureTables;

/// <summary>The tables of the coach in one storage account.</summary>
/// <param name="service">The account.</param>
/// <param name="prefix">What the tables' names begin with; letters and digits. Default <c>coach</c>.</param>
public sealed class CoachTables(TableServiceClient service, string prefix = "coach")
{
    /// <summary>Inbox, state, conversation, effects and reminders: a partition a person.</summary>
    internal TableClient Negotiations { get; } = service.GetTableClient($"{prefix}negotiations");

    /// <summary>Which negotiations to look at, by hour; and which had signals, by day.</summary>
    internal TableClient Agenda { get; } = service.GetTableClient($"{prefix}agenda");

    /// <summary>How negotiations ended, without the people.</summary>
    internal TableClient Outcomes { get; } = service.GetTableClient($"{prefix}outcomes");

    /// <summary>Where people are reached.</summary>
    internal TableClient Addresses { get; } = service.GetTableClient($"{prefix}addresses");

    /// <summary>Snapshots of bands and the pointer to the current one.</summary>
    internal TableClient Bands { get; } = service.GetTableClient($"{prefix}bands");

    /// <summary>What companies post and say about hiring.</summary>
    internal TableClient Hiring { get; } = service.GetTableClient($"{prefix}hiring");

    /// <summary>Tickets that give something once.</summary>
    internal TableClient Tickets { get; } = service.GetTableClient($"{prefix}tickets");

    private IReadOnlyList<TableClient> All => [Negotiations, Agenda, Outcomes, Addresses, Bands, Hiring, Tickets];

    /// <summary>Creates the tables that are missing.</summary>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        foreach (var table in All)
        {
            await table.CreateIfNotExistsAsync(cancellation);
        }
    }

    /// <summary>Deletes the tables with all that is in them.</summary>
    public async Task DeleteAsync(CancellationToken cancellation = default)
    {
        foreach (var table in All)
        {
            await table.DeleteAsync(cancellation);
        }
    }
}
