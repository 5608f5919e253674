using System.Text.Json;
using AzureBlobs;
using AzureBot;
using Coach;
using Coach.Negotiations;
using Coach.Replies;
using Microsoft.DurableTask.Client;

namespace App.Conversations;

/// <summary>Takes signals in for one call: stored first, then the negotiation is woken.</summary>
internal sealed class SignalInbox(DurableTaskClient client, INegotiationStore store, IAddressBook addresses, DocumentBlobs documents) : ISignalInbox
{
    /// <inheritdoc/>
    public async Task AcceptAsync(NegotiationKey key, Arrival arrival, string channel, string reference, CancellationToken cancellation)
    {
        await addresses.SaveAsync(key, channel, reference, cancellation);
        await store.AcceptAsync(key, arrival, cancellation);
        await client.RingAsync(key, cancellation);
    }

    /// <inheritdoc/>
    public Task RememberAsync(NegotiationKey key, string channel, string reference, CancellationToken cancellation) =>
        addresses.SaveAsync(key, channel, reference, cancellation);

    /// <inheritdoc/>
    public async Task<Reply?> ReplyAsync(NegotiationKey key, long sequence, CancellationToken cancellation) =>
        await store.LinesAfterAsync(key, sequence - 1, 1, cancellation) is [{ Said: false } line] && line.Sequence == sequence
            ? JsonSerializer.Deserialize(line.Body, CoachJson.Default.Reply)
            : null;

    /// <inheritdoc/>
    public Task<bool> AcceptDocumentAsync(NegotiationKey key, string name, Stream content, CancellationToken cancellation) =>
        documents.SaveAsync(key.Tenant, key.Person, name, content, cancellation);
}
