using System.Text.Json.Serialization;
using Coach.Bands;
using Coach.Calls;
using Coach.Offers;
using Coach.Pay;
using Coach.Signals;

namespace Coach.Negotiations;

/// <summary>Something that happened. Its id comes from its source (activity id, event id, blob name and ETag): the same id is the same signal.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Chose), "chose")]
[JsonDerivedType(typeof(DocumentArrived), "document-arrived")]
[JsonDerivedType(typeof(OfferRead), "offer-read")]
[JsonDerivedType(typeof(TranscriptRead), "transcript-read")]
[JsonDerivedType(typeof(DocumentUnreadable), "document-unreadable")]
[JsonDerivedType(typeof(BandsFound), "bands-found")]
[JsonDerivedType(typeof(BandsMoved), "bands-moved")]
[JsonDerivedType(typeof(RecruiterCountered), "recruiter-countered")]
[JsonDerivedType(typeof(ReminderDue), "reminder-due")]
[JsonDerivedType(typeof(ForgetRequested), "forget-requested")]
public abstract record Signal
{
    private Signal(string id) => Id = id;

    /// <summary>The id its source gave it.</summary>
    public string Id { get; }

    /// <summary>The person opened the conversation and has not said anything.</summary>
    public sealed record Opened(string Id) : Signal(Id);

    /// <summary>The person typed something.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Text">The words as typed.</param>
    /// <param name="Intents">What they mean, in order. Empty while the words are still to be read: then they count as not understood.</param>
    public sealed record Said(string Id, string Text, IReadOnlyList<Intent> Intents) : Signal(Id);

    /// <summary>The person tapped a choice.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Choice">The id of the choice (<see cref="Replies.ReplyChoice.Id"/>). A choice of an old reply is understood as well as one of the last.</param>
    public sealed record Chose(string Id, string Choice) : Signal(Id);

    /// <summary>A document came, to be read.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Document">A reference that <see cref="Effect.ReadDocument"/> hands back.</param>
    /// <param name="Name">The file's name, for people.</param>
    /// <param name="FromRecruiter">True where a recruiter dropped it, who never sees what the coach says about it.</param>
    public sealed record DocumentArrived(string Id, string Document, string Name, bool FromRecruiter) : Signal(Id);

    /// <summary>A document was read as an offer letter.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Name">The file's name, for people.</param>
    /// <param name="Offer">What it states.</param>
    /// <param name="Missing">What a letter usually states and this one does not, by name.</param>
    /// <param name="Problems">What the reader found odd.</param>
    public sealed record OfferRead(string Id, string Name, Offer Offer, IReadOnlyList<string> Missing, IReadOnlyList<Problem> Problems) : Signal(Id);

    /// <summary>A document was read as a call.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Name">The file's name, for people.</param>
    /// <param name="Agreed">What both sides said yes to at the end, in money.</param>
    /// <param name="Offered">The last thing the other side put on the table for each component.</param>
    /// <param name="Lessons">What to do better and what went well, in the order of the call.</param>
    public sealed record TranscriptRead(
        string Id,
        string Name,
        IReadOnlyList<PayFigure> Agreed,
        IReadOnlyList<PayFigure> Offered,
        IReadOnlyList<DebriefItem> Lessons) : Signal(Id);

    /// <summary>A document could not be read, or is nothing that helps here.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Name">The file's name, for people.</param>
    /// <param name="Problems">Why.</param>
    public sealed record DocumentUnreadable(string Id, string Name, IReadOnlyList<Problem> Problems) : Signal(Id);

    /// <summary>The answer to <see cref="Effect.LookUpBands"/>.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Company">The company that was asked for.</param>
    /// <param name="Snapshot">The id of the snapshot they are from.</param>
    /// <param name="Bands">The bands to choose from: those of the company; empty where none are held.</param>
    /// <param name="Rates">Dated exchange rates; null where none are held.</param>
    public sealed record BandsFound(string Id, string Company, string Snapshot, IReadOnlyList<Band> Bands, ExchangeRates? Rates) : Signal(Id)
    {
        /// <summary>What is held about the company's hiring, in brief; null where nothing is.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public HiringSummary? Hiring { get; init; }
    }

    /// <summary>A refresh has published a snapshot in which bands of a company moved.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Company">The company, as the negotiation names it.</param>
    /// <param name="Snapshot">The id of the new snapshot.</param>
    /// <param name="Bands">The company's bands in it.</param>
    /// <param name="Rates">Dated exchange rates; null where none are held.</param>
    public sealed record BandsMoved(string Id, string Company, string Snapshot, IReadOnlyList<Band> Bands, ExchangeRates? Rates) : Signal(Id);

    /// <summary>The other side came back with figures, told by a program (an inbox, a call), not by typing.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Figures">What they named.</param>
    public sealed record RecruiterCountered(string Id, IReadOnlyList<PayFigure> Figures) : Signal(Id);

    /// <summary>A reminder's time has come.</summary>
    /// <param name="Id">The id its source gave it.</param>
    /// <param name="Reminder">Which: the <see cref="Effect.SetReminder.Reminder"/> it was set by.</param>
    public sealed record ReminderDue(string Id, string Reminder) : Signal(Id);

    /// <summary>The person asked outside of the talk to be forgotten. No question is asked back.</summary>
    public sealed record ForgetRequested(string Id) : Signal(Id);
}
