using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace App.Documents;

/// <summary>The transcript of a call was put into <c>transcripts/{tenant}/{person}/</c>.</summary>
public sealed class CallTranscriptDropped(DocumentIntake intake)
{
    /// <summary>The trigger. It may come more than once for the same document.</summary>
    [Function(nameof(CallTranscriptDropped))]
    public Task RunAsync(
        [BlobTrigger("transcripts/{tenant}/{person}/{name}", Source = BlobTriggerSource.EventGrid, Connection = AppSettings.Storage)] BlobClient blob,
        string tenant,
        string person,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => intake.TakeAsync(blob, (tenant, person), client, cancellation);
}
