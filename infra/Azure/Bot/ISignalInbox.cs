using Coach.Negotiations;
using Coach.Replies;

namespace AzureBot;

/// <summary>Where the bot puts what happened. Whoever implements it stores first and wakes the negotiation afterwards.</summary>
public interface ISignalInbox
{
    /// <summary>Stores a signal and where the answer goes, then wakes the negotiation.</summary>
    Task AcceptAsync(NegotiationKey key, Arrival arrival, string channel, string reference, CancellationToken cancellation);

    /// <summary>Remembers where answers go, without a signal.</summary>
    Task RememberAsync(NegotiationKey key, string channel, string reference, CancellationToken cancellation);

    /// <summary>The reply at a place of the conversation; null where there is none any more.</summary>
    Task<Reply?> ReplyAsync(NegotiationKey key, long sequence, CancellationToken cancellation);

    /// <summary>Stores a document of the person's, to be read by itself.</summary>
    /// <param name="key">Whose.</param>
    /// <param name="name">The file's name, for people.</param>
    /// <param name="content">The bytes; read once.</param>
    /// <param name="cancellation">Nothing is stored when cancelled.</param>
    /// <returns>False where it has more bytes than are taken.</returns>
    Task<bool> AcceptDocumentAsync(NegotiationKey key, string name, Stream content, CancellationToken cancellation);
}
