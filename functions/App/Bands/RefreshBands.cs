using App.Conversations;
using App.Documents;
using AzureBlobs;
using AzureTables;
using Coach.Negotiations;
using Coaching;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Sources;
using Sources.Refreshing;

namespace App.Bands;

/// <summary>
/// Every night: all guides once more, so that one whose event got lost is taken in too; then the public sources; then those whose company's bands moved hear of it.
/// </summary>
public sealed partial class RefreshBands(
    DocumentBlobs documents, DocumentIntake intake, GuideBandImport import, SourceRefresh sources, BandNews news, TableBandStore bands, INegotiationStore store,
    TimeProvider clock, Measures measures, ILogger<RefreshBands> log)
{
    /// <summary>The timer: at 03:10 UTC, when few people talk.</summary>
    [Function(nameof(RefreshBands))]
    public async Task RunAsync([TimerTrigger("0 10 3 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        await foreach (var guide in documents.GuidesAsync(cancellation))
        {
            if (await intake.ReadAsync(guide, cancellation) is { } read)
            {
                await import.AddAsync(read.Facts, cancellation);
            }
        }

        if (await sources.RunAsync(cancellation) is { } report)
        {
            var failed = report.Sources.Count(source => source.State is SourceState.Failed or SourceState.LastGood);
            LogRefreshed(report.Outcome, report.Bands, failed);
            if (report.Outcome == RefreshOutcome.Published)
            {
                await news.TellAsync(report.Before, report.Snapshot, (key, arrival, token) => TellAsync(client, key, arrival, token), cancellation);
            }
        }

        var now = clock.GetUtcNow();
        await bands.RefreshedAsync(now, cancellation);
        measures.BandsRefreshed(now);
    }

    private async Task TellAsync(DurableTaskClient client, NegotiationKey key, Arrival arrival, CancellationToken cancellation)
    {
        await store.AcceptAsync(key, arrival, cancellation);
        await client.RingAsync(key, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The bands were refreshed: {Outcome}, {Bands} bands reckoned, {Failed} sources failed.")]
    private partial void LogRefreshed(RefreshOutcome outcome, int bands, int failed);
}
