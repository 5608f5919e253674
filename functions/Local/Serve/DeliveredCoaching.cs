using System.Collections.Concurrent;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coaching;

namespace Local.Serve;

/// <summary>
/// The rules for people to whom replies are brought: each reply is an effect too, stored with its turn and performed until it has arrived, in order.
/// Everybody else's turns and effects go through as they are.
/// </summary>
internal sealed class DeliveredCoaching(ICoaching coaching, IReadOnlyList<IReplyDelivery> ways, TimeProvider clock) : ICoachingAround
{
    /// <summary>
    /// How long later replies stand back for one that failed. Default 6 min: longer than the longest wait before it is tried again; then order yields to arriving at all.
    /// Range 1 s to 1 h.
    /// </summary>
    private static readonly TimeSpan InOrderFor = TimeSpan.FromMinutes(6);

    private readonly ConcurrentDictionary<NegotiationKey, (string Effect, DateTimeOffset Until)> _first = new();

    /// <inheritdoc/>
    public ICoaching Inner => coaching;

    /// <inheritdoc/>
    public TurnRecord TakeTurn(NegotiationKey key, string? state, StoredSignal signal)
    {
        var turn = coaching.TakeTurn(key, state, signal);
        if (WayTo(key) is null)
        {
            return turn;
        }

        if (turn.Erases)
        {
            // What waited is erased with the rest.
            _first.TryRemove(key, out _);
        }

        // What was looked up is there before the reply is, and so before anything that is said to it.
        return turn with { Effects = [.. turn.Effects, .. turn.Replies.Select(ToSay)] };
    }

    /// <inheritdoc/>
    public async Task<Arrival?> PerformAsync(NegotiationKey key, WaitingEffect effect, CancellationToken cancellation)
    {
        if (WayTo(key) is not { } way)
        {
            return await coaching.PerformAsync(key, effect, cancellation);
        }

        var id = $"effect/{effect.Id}";
        switch (JsonSerializer.Deserialize(effect.Body, CoachJson.Default.Effect))
        {
            case Effect.Say say:
                await BringInOrderAsync(way, key, say, cancellation);
                return null;
            case Effect.ReadDocument document when await way.ReadAsync(key, id, document, cancellation) is { } read:
                return new(id, read, Said: null, clock.GetUtcNow());
            default:
                return await coaching.PerformAsync(key, effect, cancellation);
        }
    }

    private IReplyDelivery? WayTo(NegotiationKey key) => ways.FirstOrDefault(way => way.Reaches(key));

    private static Planned ToSay(Planned reply) => reply with
    {
        Body = JsonSerializer.Serialize(new Effect.Say(reply.Id, JsonSerializer.Deserialize(reply.Body, CoachJson.Default.Reply)!), CoachJson.Default.Effect),
    };

    private async Task BringInOrderAsync(IReplyDelivery way, NegotiationKey key, Effect.Say say, CancellationToken cancellation)
    {
        if (_first.TryGetValue(key, out var first) && first.Effect != say.Id && clock.GetUtcNow() < first.Until)
        {
            throw new ReplyWaitsException("An earlier reply still waits.");
        }

        try
        {
            await way.BringAsync(key, say, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _first[key] = (say.Id, clock.GetUtcNow() + InOrderFor);
            throw;
        }

        _first.TryRemove(key, out _);
    }
}

/// <summary>A reply cannot be brought now. It is kept and tried again.</summary>
/// <param name="message">Why, without anything that people wrote.</param>
internal sealed class ReplyWaitsException(string message) : Exception(message);
