using Coach.Negotiations;

namespace Local.Serve;

/// <summary>Brings replies to people who do not come for them: those in Slack, or in a client of the Bot Connector.</summary>
internal interface IReplyDelivery
{
    /// <summary>Whether the person of a negotiation is reached this way.</summary>
    bool Reaches(NegotiationKey key);

    /// <summary>
    /// Brings one reply. It may arrive twice where the answer gets lost; a reply that will never be taken is given up in here. Any failure means: try again later.
    /// </summary>
    Task BringAsync(NegotiationKey key, Effect.Say say, CancellationToken cancellation);

    /// <summary>Fetches and reads a document that was announced; null where this way never announces one. Any failure means: try again later.</summary>
    /// <returns>The signal as JSON.</returns>
    Task<string?> ReadAsync(NegotiationKey key, string id, Effect.ReadDocument document, CancellationToken cancellation);
}
