using System.Text.Json;
using Coach;
using Coach.Negotiations;

namespace Coaching;

/// <summary>The rules, with the text of their replies in other words. The turn is stored with the words that are said, so that a repeat says the same.</summary>
public sealed class RephrasedCoaching(ICoaching coaching, Rephraser rephraser) : ICoachingAround
{
    /// <summary>A turn with more replies is a document in pieces, and said as it is.</summary>
    private const int MostReplies = 2;

    /// <inheritdoc/>
    public ICoaching Inner => coaching;

    /// <inheritdoc/>
    public TurnRecord TakeTurn(NegotiationKey key, string? state, StoredSignal signal)
    {
        var turn = coaching.TakeTurn(key, state, signal);
        // Turns of one negotiation are taken one after the other on a thread of their own, and none waits longer than the rephraser's patience.
        return turn.Replies.Count > MostReplies
            ? turn
            : turn with { Replies = [.. Task.WhenAll(turn.Replies.Select(RephraseAsync)).ConfigureAwait(false).GetAwaiter().GetResult()] };
    }

    private async Task<Planned> RephraseAsync(Planned planned)
    {
        var reply = JsonSerializer.Deserialize(planned.Body, CoachJson.Default.Reply)!;
        var other = await rephraser.RephraseAsync(reply).ConfigureAwait(false);
        return other == reply ? planned : planned with { Body = JsonSerializer.Serialize(other, CoachJson.Default.Reply) };
    }
}
