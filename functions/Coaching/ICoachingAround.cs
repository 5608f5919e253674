using Coach.Bands;
using Coach.Negotiations;
using Reading.Facts;

namespace Coaching;

/// <summary>A coaching that adds something to the turns or the effects of another one. What is said and heard goes through as it is.</summary>
public interface ICoachingAround : ICoaching
{
    /// <summary>The coaching within.</summary>
    ICoaching Inner { get; }

    /// <inheritdoc/>
    string ICoaching.Opened(string id) => Inner.Opened(id);

    /// <inheritdoc/>
    string ICoaching.Said(string id, string text) => Inner.Said(id, text);

    /// <inheritdoc/>
    string ICoaching.Chose(string id, string choice) => Inner.Chose(id, choice);

    /// <inheritdoc/>
    string ICoaching.Brought(string id, string name, DocumentFacts facts) => Inner.Brought(id, name, facts);

    /// <inheritdoc/>
    string ICoaching.BandsMoved(string id, string company, BandSnapshot bands) => Inner.BandsMoved(id, company, bands);

    /// <inheritdoc/>
    IReadOnlyList<string> ICoaching.CompaniesOf(string? state) => Inner.CompaniesOf(state);

    /// <inheritdoc/>
    TurnRecord ICoaching.TakeTurn(NegotiationKey key, string? state, StoredSignal signal) => Inner.TakeTurn(key, state, signal);

    /// <inheritdoc/>
    Task<Arrival?> ICoaching.PerformAsync(NegotiationKey key, WaitingEffect effect, CancellationToken cancellation) => Inner.PerformAsync(key, effect, cancellation);
}
