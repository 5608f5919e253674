namespace Coach.Negotiations;

/// <summary>
/// Keeps negotiations: an inbox of signals, the state with a cursor into the inbox, the conversation, and what is still to be done. What a
/// completed task stored is there after a loss of power. Every id makes its operation repeatable: the second time changes nothing.
/// </summary>
/// <remarks>Every operation may throw <see cref="StoreBusyException"/> or <see cref="StoreUnavailableException"/>, and has stored nothing then.</remarks>
public interface INegotiationStore
{
    /// <summary>Puts a signal at the end of the inbox, and what was said at the end of the conversation.</summary>
    Task<Accepted> AcceptAsync(NegotiationKey key, Arrival arrival, CancellationToken cancellation = default);

    /// <summary>The signals after a position, oldest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<StoredSignal>> SignalsAfterAsync(NegotiationKey key, long position, int limit, CancellationToken cancellation = default);

    /// <summary>Where the negotiation stands; null where it has never had a signal.</summary>
    Task<StoredNegotiation?> FindAsync(NegotiationKey key, CancellationToken cancellation = default);

    /// <summary>Stores a turn whole.</summary>
    /// <returns>False where the negotiation no longer stands at <paramref name="before"/>: nothing is stored, read it again.</returns>
    Task<bool> CommitAsync(NegotiationKey key, StoredNegotiation before, TurnRecord turn, CancellationToken cancellation = default);

    /// <summary>The effects whose time has come, in the order in which they were planned.</summary>
    Task<IReadOnlyList<WaitingEffect>> EffectsDueAsync(NegotiationKey key, DateTimeOffset now, CancellationToken cancellation = default);

    /// <summary>Ends an effect and puts its answer into the inbox, both or neither. An effect that is ended already stays so.</summary>
    /// <param name="key">Whose effect it is.</param>
    /// <param name="effectId">The effect.</param>
    /// <param name="answer">The signal that it led to; null where it led to none.</param>
    /// <param name="cancellation">Nothing is stored when cancelled before it began.</param>
    Task ConfirmAsync(NegotiationKey key, string effectId, Arrival? answer, CancellationToken cancellation = default);

    /// <summary>Counts a failed attempt and lets the effect wait until <paramref name="due"/>.</summary>
    Task PostponeAsync(NegotiationKey key, string effectId, DateTimeOffset due, CancellationToken cancellation = default);

    /// <summary>The lines of the conversation after a sequence, oldest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<ConversationLine>> LinesAfterAsync(NegotiationKey key, long sequence, int limit, CancellationToken cancellation = default);

    /// <summary>The coach's lines that a signal from outside led to, oldest first.</summary>
    Task<IReadOnlyList<ConversationLine>> RepliesToAsync(NegotiationKey key, long position, CancellationToken cancellation = default);

    /// <summary>When the negotiation's next reminder or waiting effect is due; null where nothing waits. May lie in the past; the Unix epoch for an effect not tried yet.</summary>
    Task<DateTimeOffset?> NextDueAsync(NegotiationKey key, CancellationToken cancellation = default);

    /// <summary>Puts those reminders of one negotiation whose time has come into its inbox.</summary>
    /// <returns>How many there were.</returns>
    Task<int> RingRemindersAsync(NegotiationKey key, DateTimeOffset now, CancellationToken cancellation = default);

    /// <summary>Puts every reminder whose time has come into its inbox.</summary>
    /// <returns>The negotiations that got one.</returns>
    Task<IReadOnlyList<NegotiationKey>> RingRemindersAsync(DateTimeOffset now, CancellationToken cancellation = default);

    /// <summary>The negotiations with signals after their cursor, or with effects whose time has come.</summary>
    Task<IReadOnlyList<NegotiationKey>> UnfinishedAsync(DateTimeOffset now, CancellationToken cancellation = default);

    /// <summary>The negotiations in which the person said something at a time or later.</summary>
    Task<IReadOnlyList<NegotiationKey>> LiveSinceAsync(DateTimeOffset since, CancellationToken cancellation = default);

    /// <summary>Everything held about a person, negotiation by negotiation.</summary>
    Task<IReadOnlyList<HeldNegotiation>> ExportAsync(string tenant, string person, CancellationToken cancellation = default);

    /// <summary>Forgets a person: inbox, state, conversation, effects and reminders of all their negotiations, beyond recovery from the store's files.</summary>
    Task EraseAsync(string tenant, string person, CancellationToken cancellation = default);

    /// <summary>Forgets every negotiation whose last signal came before a time.</summary>
    /// <returns>How many there were.</returns>
    Task<int> EraseQuietAsync(DateTimeOffset before, CancellationToken cancellation = default);
}
