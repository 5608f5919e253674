namespace Coach.Negotiations;

/// <summary>A signal on its way into the inbox.</summary>
/// <param name="Id">The id its source gave it: the same id is the same signal.</param>
/// <param name="Signal">The signal as JSON.</param>
/// <param name="Said">What the person sees of it in their conversation, as JSON; null where they did not say it themselves.</param>
/// <param name="At">When it arrived.</param>
public sealed record Arrival(string Id, string Signal, string? Said, DateTimeOffset At);

/// <summary>Where in the inbox a signal stands.</summary>
/// <param name="Position">From 1, in order of arrival.</param>
/// <param name="IsNew">False where a signal with this id was there before; nothing was stored then.</param>
public readonly record struct Accepted(long Position, bool IsNew);

/// <summary>A signal in the inbox.</summary>
/// <param name="Position">From 1, in order of arrival.</param>
/// <param name="Id">The id its source gave it.</param>
/// <param name="Signal">The signal as JSON.</param>
/// <param name="Cause">The position of the signal from outside that led to this one; its own where it came from outside.</param>
/// <param name="At">When it arrived.</param>
public sealed record StoredSignal(long Position, string Id, string Signal, long Cause, DateTimeOffset At);

/// <summary>Where a negotiation stands.</summary>
/// <param name="Incarnation">Changes when the person is forgotten and begins anew.</param>
/// <param name="Cursor">The position of the last signal that the state has taken in; 0 before the first.</param>
/// <param name="State">The state as JSON; null before the first turn.</param>
public sealed record StoredNegotiation(long Incarnation, long Cursor, string? State);

/// <summary>One line of a conversation.</summary>
/// <param name="Sequence">From 1, growing; a gap has no meaning.</param>
/// <param name="Id">The id of the signal or effect it comes from: the same id is the same line.</param>
/// <param name="Said">True where the person said it, false where the coach replied.</param>
/// <param name="Cause">The position of the signal from outside that led to it.</param>
/// <param name="Body">The line as JSON.</param>
/// <param name="At">When it was stored.</param>
public sealed record ConversationLine(long Sequence, string Id, bool Said, long Cause, string Body, DateTimeOffset At);

/// <summary>Something with an id, as JSON: a reply, or an effect to perform.</summary>
/// <param name="Id">The effect's id: storing it twice stores it once.</param>
/// <param name="Body">The reply or effect as JSON.</param>
public sealed record Planned(string Id, string Body);

/// <summary>An effect that waits until it is performed.</summary>
/// <param name="Id">The effect's id.</param>
/// <param name="Body">The effect as JSON.</param>
/// <param name="Attempts">How often it failed so far.</param>
public sealed record WaitingEffect(string Id, string Body, int Attempts);

/// <summary>A signal for later.</summary>
/// <param name="Id">The reminder's id within its negotiation: setting it again moves it.</param>
/// <param name="Due">When it becomes a signal.</param>
/// <param name="Signal">The signal as JSON.</param>
public sealed record Reminder(string Id, DateTimeOffset Due, string Signal);

/// <summary>Everything that one turn changes. It is stored whole or not at all.</summary>
/// <param name="Position">The signal that the turn took in; the cursor afterwards.</param>
/// <param name="State">The state afterwards, as JSON.</param>
/// <param name="At">When the turn was taken.</param>
public sealed record TurnRecord(long Position, string State, DateTimeOffset At)
{
    /// <summary>New lines of the conversation, in order.</summary>
    public IReadOnlyList<Planned> Replies { get; init; } = [];

    /// <summary>Effects to perform afterwards, in order.</summary>
    public IReadOnlyList<Planned> Effects { get; init; } = [];

    /// <summary>Reminders set or moved.</summary>
    public IReadOnlyList<Reminder> Reminders { get; init; } = [];

    /// <summary>Ids of reminders that are no longer wanted.</summary>
    public IReadOnlyList<string> CancelledReminders { get; init; } = [];

    /// <summary>What is kept of a closed negotiation without the person, as JSON; null where nothing is.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether the person is to be forgotten: only this turn's replies stay, so that the person is told.</summary>
    public bool Erases { get; init; }
}

/// <summary>Everything held about one negotiation.</summary>
/// <param name="Name">Which of the person's negotiations.</param>
/// <param name="State">The state as JSON; null before the first turn.</param>
/// <param name="Signals">The inbox.</param>
/// <param name="Lines">The conversation.</param>
/// <param name="Reminders">What is still to come.</param>
public sealed record HeldNegotiation(
    string Name,
    string? State,
    IReadOnlyList<StoredSignal> Signals,
    IReadOnlyList<ConversationLine> Lines,
    IReadOnlyList<Reminder> Reminders);
