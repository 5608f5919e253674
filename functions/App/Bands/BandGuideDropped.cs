using App.Documents;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace App.Bands;

/// <summary>A compensation guide was put into <c>bands/</c>: its bands join those held.</summary>
public sealed class BandGuideDropped(DocumentIntake intake, GuideBandImport import)
{
    /// <summary>The trigger. The same guide again changes nothing.</summary>
    [Function(nameof(BandGuideDropped))]
    public async Task RunAsync(
        [BlobTrigger("bands/{name}", Source = BlobTriggerSource.EventGrid, Connection = AppSettings.Storage)] BlobClient blob, CancellationToken cancellation)
    {
        if (await intake.ReadAsync(blob, cancellation) is not { } read)
        {
            return;
        }

        await import.AddAsync(read.Facts, cancellation);
        await intake.FinishAsync(blob, read, cancellation);
    }
}
