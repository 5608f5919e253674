namespace Coach.Negotiations;

/// <summary>Where the replies of a negotiation go.</summary>
/// <param name="Channel">The name of the channel that knows what to do with <paramref name="Reference"/>.</param>
/// <param name="Reference">The channel's own way to find the person again, as JSON.</param>
/// <param name="DeliveredThrough">The sequence of the last line that was delivered; 0 before the first.</param>
public sealed record Address(string Channel, string Reference, long DeliveredThrough);

/// <summary>Remembers where people are reached, so that the coach can answer later than it was asked.</summary>
public interface IAddressBook
{
    /// <summary>The address; null where the person has never written from a channel.</summary>
    Task<Address?> FindAsync(NegotiationKey key, CancellationToken cancellation = default);

    /// <summary>Keeps where the person wrote from last. What was delivered stays delivered.</summary>
    Task SaveAsync(NegotiationKey key, string channel, string reference, CancellationToken cancellation = default);

    /// <summary>Remembers that every line up to a sequence was delivered. Nothing happens where there is no address.</summary>
    Task DeliveredAsync(NegotiationKey key, long sequence, CancellationToken cancellation = default);

    /// <summary>Forgets every address of a person.</summary>
    Task EraseAsync(string tenant, string person, CancellationToken cancellation = default);

    /// <summary>Forgets the addresses that nobody has written from since a time.</summary>
    Task EraseQuietAsync(DateTimeOffset before, CancellationToken cancellation = default);
}
