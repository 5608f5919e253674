using Coach.Negotiations;
using Coaching;
using Microsoft.Azure.Functions.Worker;

namespace App.Conversations;

/// <summary>Takes in the signals after the cursor, one turn after the other, each stored whole.</summary>
public sealed class TakeTurns(INegotiationStore store, ICoaching coaching, TimeProvider clock, Measures measures)
{
    /// <summary>Signals taken in by one call. Default 20: an activity stays short; range 1 to 100.</summary>
    internal const int SignalsAtOnce = 20;

    /// <summary>The activity. A repeat finds the cursor moved on and takes no turn twice.</summary>
    [Function(nameof(TakeTurns))]
    public async Task<Round> RunAsync([ActivityTrigger] RoundOf of, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(of);
        using var span = Measures.Span("take turns", of.Cause);
        var key = of.Key;
        var now = clock.GetUtcNow();
        if (await store.NextDueAsync(key, cancellation) <= now)
        {
            await store.RingRemindersAsync(key, now, cancellation);
        }

        if (await store.FindAsync(key, cancellation) is not { } negotiation)
        {
            return new(TookTurns: false, [], HasMore: false, Forgets: false, NextDue: null);
        }

        var signals = await store.SignalsAfterAsync(key, negotiation.Cursor, SignalsAtOnce, cancellation);
        var (isWhole, forgets) = await TakeAsync(key, negotiation, signals, cancellation);
        var due = await store.NextDueAsync(key, cancellation);
        var effects = due <= now ? await store.EffectsDueAsync(key, now, cancellation) : [];
        // What a call before this one took, and did not live to report, is delivered too.
        var tookTurns = signals.Count > 0 || negotiation.Cursor > 0;
        return new(tookTurns, [.. effects.Select(effect => effect.Id)], !isWhole || signals.Count == SignalsAtOnce || effects.Count > 0, forgets, due);
    }

    /// <summary>Whether every turn could be stored, and whether one of them forgets the person.</summary>
    private async Task<(bool IsWhole, bool Forgets)> TakeAsync(
        NegotiationKey key, StoredNegotiation negotiation, IReadOnlyList<StoredSignal> signals, CancellationToken cancellation)
    {
        var forgets = false;
        foreach (var signal in signals)
        {
            var turn = coaching.TakeTurn(key, negotiation.State, signal);
            if (!await store.CommitAsync(key, negotiation, turn, cancellation))
            {
                // Somebody else took the turn, or the person was forgotten: the next round begins with what stands there now.
                return (false, forgets);
            }

            measures.TurnTaken();
            forgets |= turn.Erases;
            negotiation = negotiation with { Cursor = turn.Position, State = turn.State };
        }

        return (true, forgets);
    }
}
