using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace AzureTables;

/// <summary>A negotiation that the agenda names, by its hashes.</summary>
/// <param name="Partition">The person's partition.</param>
/// <param name="Negotiation">The negotiation within it.</param>
/// <param name="Entry">The agenda's own row.</param>
internal sealed record AgendaEntry(string Partition, string Negotiation, TableEntity Entry);

/// <summary>
/// Finds the negotiations with something to do without looking at all of them: whoever plans something writes the hour of it here first. An entry is a hint; what
/// is true stands in the negotiation.
/// </summary>
internal sealed class Agenda(TableClient table)
{
    private const string Work = "work";
    private const string Quiet = "quiet";
    private const string HourFormat = "yyyyMMddHH";
    private const string DayFormat = "yyyyMMdd";

    /// <summary>Sorts after every digit and bar.</summary>
    private const char AfterAll = '~';

    /// <summary>Look at the negotiation from this hour on.</summary>
    public Task PlanAsync(string partition, string negotiation, DateTimeOffset at, CancellationToken cancellation) =>
        WriteAsync(Work, Hour(at), partition, negotiation, cancellation);

    /// <summary>The negotiation had a signal on this day.</summary>
    public Task HeardAsync(string partition, string negotiation, DateTimeOffset at, CancellationToken cancellation) =>
        WriteAsync(Quiet, Day(at), partition, negotiation, cancellation);

    /// <summary>What was planned for hours up to this one.</summary>
    public Task<List<AgendaEntry>> PlannedAsync(DateTimeOffset now, CancellationToken cancellation) => ListAsync(Work, Hour(now), cancellation);

    /// <summary>What was heard on days up to this one.</summary>
    public Task<List<AgendaEntry>> HeardUntilAsync(DateTimeOffset before, CancellationToken cancellation) => ListAsync(Quiet, Day(before), cancellation);

    /// <summary>What was heard on the day of a time and later.</summary>
    public async Task<List<AgendaEntry>> HeardSinceAsync(DateTimeOffset since, CancellationToken cancellation) =>
        Entries(await table.ListAsync(Quiet, (Day(since), AfterAll.ToString()), cancellation));

    /// <summary>Whether the entry's hour is over, so that nobody writes it any more.</summary>
    public static bool IsOver(AgendaEntry entry, DateTimeOffset now) => string.CompareOrdinal(entry.Entry.RowKey, Hour(now)) < 0;

    /// <summary>Whether the entry is for the day of a time.</summary>
    public static bool IsOf(AgendaEntry entry, DateTimeOffset day) => entry.Entry.RowKey.StartsWith(Day(day), StringComparison.Ordinal);

    /// <summary>Crosses an entry out, unless somebody wrote it anew in between.</summary>
    public async Task CrossOutAsync(AgendaEntry entry, CancellationToken cancellation)
    {
        try
        {
            await table.DeleteEntityAsync(entry.Entry.PartitionKey, entry.Entry.RowKey, entry.Entry.ETag, cancellation);
        }
        catch (RequestFailedException changed) when (changed.Status == 412)
        {
            // Planned anew: the next look finds it.
        }
    }

    private static string Hour(DateTimeOffset at) => at.UtcDateTime.ToString(HourFormat, CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString(DayFormat, CultureInfo.InvariantCulture);

    private Task<Response> WriteAsync(string kind, string time, string partition, string negotiation, CancellationToken cancellation) =>
        table.UpsertEntityAsync(new TableEntity(kind, $"{time}|{partition}|{negotiation}"), TableUpdateMode.Replace, cancellation);

    private async Task<List<AgendaEntry>> ListAsync(string kind, string until, CancellationToken cancellation) =>
        Entries(await table.ListAsync(kind, ("", until + AfterAll), cancellation));

    private static List<AgendaEntry> Entries(IEnumerable<TableEntity> rows) =>
        [.. from row in rows let parts = row.RowKey.Split('|') select new AgendaEntry(parts[1], parts[2], row)];
}
