using System.Text.Json.Serialization;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>
/// Something for the host to do. Its id is <c>{negotiation}/{turn}/{n}</c>, the same whenever the same turn is taken, so that performing it twice does it once.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(LookUpBands), "look-up-bands")]
[JsonDerivedType(typeof(ReadDocument), "read-document")]
[JsonDerivedType(typeof(SetReminder), "set-reminder")]
[JsonDerivedType(typeof(CancelReminder), "cancel-reminder")]
[JsonDerivedType(typeof(RememberOutcome), "remember-outcome")]
[JsonDerivedType(typeof(Erase), "erase")]
public abstract record Effect
{
    private Effect(string id) => Id = id;

    /// <summary><c>{negotiation}/{turn}/{n}</c>.</summary>
    public string Id { get; }

    /// <summary>Say this to the person.</summary>
    /// <param name="Id">The effect's id.</param>
    /// <param name="Reply">What.</param>
    public sealed record Say(string Id, Reply Reply) : Effect(Id);

    /// <summary>Find the bands of a company; the answer is <see cref="Signal.BandsFound"/>, also where there are none.</summary>
    /// <param name="Id">The effect's id.</param>
    /// <param name="Company">Whose bands.</param>
    /// <param name="Snapshot">The snapshot the negotiation began with, where it is still held; null for the current one.</param>
    public sealed record LookUpBands(string Id, string Company, string? Snapshot) : Effect(Id)
    {
        /// <summary>For which job, where that is known: a wage survey may stand in for it.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Role { get; init; }

        /// <summary>At which place, likewise.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Region { get; init; }
    }

    /// <summary>Read a document; the answer is <see cref="Signal.OfferRead"/>, <see cref="Signal.TranscriptRead"/> or <see cref="Signal.DocumentUnreadable"/>.</summary>
    /// <param name="Id">The effect's id.</param>
    /// <param name="Document">As it came with <see cref="Signal.DocumentArrived"/>.</param>
    /// <param name="Name">The file's name.</param>
    public sealed record ReadDocument(string Id, string Document, string Name) : Effect(Id);

    /// <summary>Send <see cref="Signal.ReminderDue"/> at a time. Setting one again moves it.</summary>
    /// <param name="Id">The effect's id.</param>
    /// <param name="Reminder">Its name within the negotiation.</param>
    /// <param name="Due">When.</param>
    public sealed record SetReminder(string Id, string Reminder, DateTimeOffset Due) : Effect(Id);

    /// <summary>A reminder is no longer wanted; nothing happens where there is none.</summary>
    /// <param name="Id">The effect's id.</param>
    /// <param name="Reminder">Its name within the negotiation.</param>
    public sealed record CancelReminder(string Id, string Reminder) : Effect(Id);

    /// <summary>Keep how it ended, without the person.</summary>
    /// <param name="Id">The effect's id.</param>
    /// <param name="Outcome">How it ended.</param>
    public sealed record RememberOutcome(string Id, Outcome Outcome) : Effect(Id);

    /// <summary>Erase everything held about the person: inbox, state, documents, reminders. The replies of this turn are still said.</summary>
    /// <param name="Id">The effect's id.</param>
    public sealed record Erase(string Id) : Effect(Id);
}

/// <summary>How a negotiation ended, with nothing in it that tells who it was.</summary>
/// <param name="Road">New offer or raise.</param>
/// <param name="Decision">How it ended.</param>
/// <param name="Rounds">How often the other side came back with a figure.</param>
/// <param name="GainPercent">How much more than the first offer was reached, over four years, in percent; null where it cannot be reckoned.</param>
/// <param name="OfAsk">Which part of the way from the first offer to the ask was reached: 1 is all of it; null where nothing was asked.</param>
public sealed record Outcome(Road Road, Decision Decision, int Rounds, decimal? GainPercent, decimal? OfAsk);
