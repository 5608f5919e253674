using Coach.Negotiations;
using Coaching;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace App.Conversations;

/// <summary>Performs one effect and puts its answer into the inbox. An effect that was confirmed already is done.</summary>
public sealed partial class PerformEffect(INegotiationStore store, ICoaching coaching, TimeProvider clock, ILogger<PerformEffect> log)
{
    /// <summary>The longest wait before a failed effect is tried again. Default 5 min: after a long outage people are not kept waiting; range 1 s to 1 day.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    /// <summary>The activity.</summary>
    [Function(nameof(PerformEffect))]
    public async Task RunAsync([ActivityTrigger] WaitingEffectOf waiting, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        using var span = Measures.Span("perform effect", waiting.Of.Cause);
        var now = clock.GetUtcNow();
        var effect = (await store.EffectsDueAsync(waiting.Of.Key, now, cancellation)).FirstOrDefault(due => due.Id == waiting.EffectId);
        if (effect is null)
        {
            return;
        }

        Arrival? answer;
        try
        {
            answer = await coaching.PerformAsync(waiting.Of.Key, effect, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogEffectFailed(failure.GetType().Name, effect.Attempts + 1);
            await store.PostponeAsync(waiting.Of.Key, effect.Id, now + Delay(effect.Attempts), cancellation);
            return;
        }

        await store.ConfirmAsync(waiting.Of.Key, effect.Id, answer, cancellation);
    }

    // 1 s, 2 s, 4 s … up to the longest.
    private static TimeSpan Delay(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(attempts, 30)), LongestDelay.TotalSeconds));

    [LoggerMessage(Level = LogLevel.Warning, Message = "An effect failed with {Failure} at attempt {Attempt}; it is tried again later.")]
    private partial void LogEffectFailed(string failure, int attempt);
}
