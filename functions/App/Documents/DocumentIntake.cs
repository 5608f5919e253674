using App.Conversations;
using Azure.Storage.Blobs;
using AzureBlobs;
using Coach;
using Coach.Negotiations;
using Coaching;
using Microsoft.DurableTask.Client;
using Reading.Facts;

namespace App.Documents;

/// <summary>Takes in a document that was put into storage: facts, receipt, signal. The same document again changes nothing.</summary>
public sealed class DocumentIntake(DocumentBlobs documents, DocumentReading reading, INegotiationStore store, ICoaching coaching, TimeProvider clock)
{
    /// <summary>The negotiation that documents of a person belong to.</summary>
    internal const string Negotiation = "main";

    /// <summary>Reads a person's document, leaves a receipt beside it and tells the negotiation.</summary>
    /// <param name="blob">The document.</param>
    /// <param name="owner">Tenant and person, as they stand in the blob's name.</param>
    /// <param name="client">Wakes the negotiation.</param>
    /// <param name="cancellation">Gives up; the trigger comes again.</param>
    public async Task TakeAsync(BlobClient blob, (string Tenant, string Person) owner, DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blob);
        using var span = Measures.Span("take in document");
        if (await ReadAsync(blob, cancellation) is not { } read)
        {
            return;
        }

        var key = new NegotiationKey(BlobNames.Unescape(owner.Tenant), BlobNames.Unescape(owner.Person), Negotiation);
        var signal = coaching.Brought(read.Id, read.Name, read.Facts[0]);
        await store.AcceptAsync(key, new(read.Id, signal, new SaidBody(null, Document: read.Name).ToJson(), clock.GetUtcNow()), cancellation);
        await client.RingAsync(key, cancellation);
        await FinishAsync(blob, read, cancellation);
    }

    /// <summary>What a document says, by its budget; null where it is gone. What is too large is facts too: of nothing, with the reason.</summary>
    public async Task<(string Id, string Name, IReadOnlyList<DocumentFacts> Facts)?> ReadAsync(BlobClient blob, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blob);
        if (await documents.ReadAsync(blob, cancellation) is not { } stored)
        {
            return null;
        }

        var name = BlobNames.Unescape(blob.Name.Split('/')[^1]);
        return (stored.Id, name, stored.Bytes is { } bytes ? reading.Read(name, bytes, cancellation) : reading.TooLarge(name));
    }

    /// <summary>Leaves the receipt, and moves what can never be read to quarantine.</summary>
    public async Task FinishAsync(BlobClient blob, (string Id, string Name, IReadOnlyList<DocumentFacts> Facts) read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blob);
        await documents.WriteReceiptAsync(blob.BlobContainerName, blob.Name, Receipt.Of(read.Name, read.Facts), cancellation);
        if (read.Facts is [UnknownDocument unknown])
        {
            await documents.QuarantineAsync(blob.BlobContainerName, blob.Name, unknown.Problems.Count > 0 ? unknown.Problems[0].Code : ProblemCodes.NotUnderstood, cancellation);
        }
    }
}
