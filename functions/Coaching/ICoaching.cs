using Coach.Bands;
using Coach.Negotiations;
using Reading.Facts;

namespace Coaching;

/// <summary>The rules as the engine and the channels use them: signals, states, replies and effects are JSON text here, and typed within.</summary>
public interface ICoaching
{
    /// <summary>The signal for a person who came and has not said anything.</summary>
    string Opened(string id);

    /// <summary>The signal for words that a person typed.</summary>
    string Said(string id, string text);

    /// <summary>The signal for a choice.</summary>
    string Chose(string id, string choice);

    /// <summary>The signal for a document's facts.</summary>
    string Brought(string id, string name, DocumentFacts facts);

    /// <summary>The signal for bands of a company that moved.</summary>
    string BandsMoved(string id, string company, BandSnapshot bands);

    /// <summary>The companies whose offers a negotiation is about; none where it has no state yet.</summary>
    IReadOnlyList<string> CompaniesOf(string? state);

    /// <summary>Takes one turn. Never fails: what cannot be taken in leaves the state as it is and tells the person.</summary>
    TurnRecord TakeTurn(NegotiationKey key, string? state, StoredSignal signal);

    /// <summary>Performs one effect and gives the signal that it leads to; null where it leads to none.</summary>
    Task<Arrival?> PerformAsync(NegotiationKey key, WaitingEffect effect, CancellationToken cancellation);
}
