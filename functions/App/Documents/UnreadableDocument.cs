using System.Text.Json;
using App.Conversations;
using AzureBlobs;
using Coach;
using Coach.Negotiations;
using Coaching;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace App.Documents;

/// <summary>A document whose reading failed five times, as the host puts it into its queue.</summary>
/// <param name="ContainerName">The document's container.</param>
/// <param name="BlobName">Its name there.</param>
/// <param name="ETag">Which writing of it.</param>
public sealed record PoisonedBlob(string ContainerName, string BlobName, string ETag);

/// <summary>Tells whoever gave a document that it could not be read at all: receipt, quarantine, and a word in the person's conversation.</summary>
public sealed partial class UnreadableDocument(DocumentBlobs documents, INegotiationStore store, TimeProvider clock, ILogger<UnreadableDocument> log)
{
    /// <summary>The queue that the host fills.</summary>
    public const string Queue = "webjobs-blobtrigger-poison";

    private static readonly Problem s_problem = new(ProblemCodes.Damaged, "The file could not be read. Save it anew as PDF and give it again, or paste its text.");

    /// <summary>The trigger.</summary>
    [Function(nameof(UnreadableDocument))]
    public async Task RunAsync(
        [QueueTrigger(Queue, Connection = AppSettings.Storage)] string message, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        if (JsonSerializer.Deserialize(message, AppJson.Default.PoisonedBlob) is not { } blob)
        {
            return;
        }

        LogGivenUp(blob.ContainerName);
        var parts = blob.BlobName.Split('/');
        var name = BlobNames.Unescape(parts[^1]);
        await documents.WriteReceiptAsync(blob.ContainerName, blob.BlobName, Receipt.Refused(name, s_problem.Code, s_problem.Message), cancellation);
        if (blob.ContainerName != DocumentContainers.Bands && parts is [var tenant, var person, _])
        {
            var id = $"blob/{blob.ContainerName}/{blob.BlobName}/{blob.ETag}/poison";
            var signal = JsonSerializer.Serialize<Signal>(new Signal.DocumentUnreadable(id, name, [s_problem]), CoachJson.Default.Signal);
            var key = new NegotiationKey(BlobNames.Unescape(tenant), BlobNames.Unescape(person), DocumentIntake.Negotiation);
            await store.AcceptAsync(key, new(id, signal, Said: null, clock.GetUtcNow()), cancellation);
            await client.RingAsync(key, cancellation);
        }

        await documents.QuarantineAsync(blob.ContainerName, blob.BlobName, s_problem.Code, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A document in {Container} was given up after every retry.")]
    private partial void LogGivenUp(string container);
}
