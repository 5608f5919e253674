using Coach.Negotiations;

namespace Coach.Replies;

/// <summary>Brings replies to people.</summary>
public interface IReplyChannel
{
    /// <summary>The name by which an <see cref="Address"/> asks for it.</summary>
    string Name { get; }

    /// <summary>Sends one reply. It may arrive twice where the answer of the channel gets lost.</summary>
    /// <param name="delivery">What, and to whom.</param>
    /// <param name="cancellation">Whether it was sent is uncertain then.</param>
    /// <exception cref="ReplyRefusedException">The channel will never take it: the person left, or removed the coach.</exception>
    Task SendAsync(Delivery delivery, CancellationToken cancellation = default);
}

/// <summary>A reply on its way to a person.</summary>
/// <param name="Key">Whose negotiation it belongs to.</param>
/// <param name="Address">Where the person is reached.</param>
/// <param name="Sequence">Its place in the conversation.</param>
/// <param name="Id">The same for every try to send the same reply.</param>
/// <param name="Reply">What is said.</param>
public sealed record Delivery(NegotiationKey Key, Address Address, long Sequence, string Id, Reply Reply);

/// <summary>A reply that its channel will never take. Trying again is of no use.</summary>
public sealed class ReplyRefusedException : Exception
{
    /// <summary>With the usual sentence.</summary>
    public ReplyRefusedException()
        : this("The channel does not take replies for this person any more.")
    {
    }

    /// <summary>With a sentence of one's own.</summary>
    public ReplyRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>With what led to it.</summary>
    public ReplyRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
