using App.Documents;
using AzureBlobs;
using Microsoft.Azure.Functions.Worker;

namespace App.Bands;

/// <summary>Every night: all guides once more, so that one whose event got lost is taken in too.</summary>
public sealed class RefreshBands(DocumentBlobs documents, DocumentIntake intake, GuideBandImport import, Measures measures)
{
    /// <summary>The timer: at 03:10 UTC, when few people talk.</summary>
    [Function(nameof(RefreshBands))]
    public async Task RunAsync([TimerTrigger("0 10 3 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        await foreach (var guide in documents.GuidesAsync(cancellation))
        {
            if (await intake.ReadAsync(guide, cancellation) is { } read)
            {
                await import.AddAsync(read.Facts, cancellation);
            }
        }

        measures.BandsRefreshed("completed");
    }
}
