using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace App.Documents;

/// <summary>An offer letter was put into <c>offers/{tenant}/{person}/</c>, by the person, by the bot or by a recruiter.</summary>
public sealed class OfferLetterDropped(DocumentIntake intake)
{
    /// <summary>The trigger. It may come more than once for the same document.</summary>
    [Function(nameof(OfferLetterDropped))]
    public Task RunAsync(
        [BlobTrigger("offers/{tenant}/{person}/{name}", Source = BlobTriggerSource.EventGrid, Connection = AppSettings.Storage)] BlobClient blob,
        string tenant,
        string person,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => intake.TakeAsync(blob, (tenant, person), client, cancellation);
}
