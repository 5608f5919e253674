using AzureTables;
using Coach.Negotiations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace App.Upkeep;

/// <summary>
/// Every night: quiet negotiations end, and histories of orchestrations that ended and snapshots of bands that nobody asks about any more go. Documents age out by
/// the account's lifecycle rule.
/// </summary>
public sealed partial class Retention(
    INegotiationStore store, IAddressBook addresses, TableBandStore bands, TableTickets tickets, CoachOptions options, TimeProvider clock, ILogger<Retention> log)
{
    private static readonly OrchestrationRuntimeStatus[] s_ended =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    /// <summary>The timer: at 03:40 UTC.</summary>
    [Function(nameof(Retention))]
    public async Task RunAsync([TimerTrigger("0 40 3 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        var before = clock.GetUtcNow().AddDays(-options.RetentionDays);
        var forgotten = await store.EraseQuietAsync(before, cancellation);
        await addresses.EraseQuietAsync(before, cancellation);
        await tickets.EraseOldAsync(cancellation);
        var pruned = await bands.PruneAsync(before, cancellation);
        // The host's engine fails where no beginning is named.
        var filter = new PurgeInstancesFilter(DateTimeOffset.UnixEpoch, clock.GetUtcNow().AddDays(-1), s_ended);
        var purged = await client.PurgeAllInstancesAsync(filter, cancellation);
        LogForgotten(forgotten, purged.PurgedInstanceCount, pruned);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Forgotten} quiet negotiations were forgotten, {Purged} histories purged, {Pruned} snapshots of bands pruned.")]
    private partial void LogForgotten(int forgotten, int purged, int pruned);
}
