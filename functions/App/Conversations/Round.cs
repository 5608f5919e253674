using Coach.Negotiations;
using Microsoft.DurableTask;

namespace App.Conversations;

/// <summary>What taking in the inbox led to. Only ids and times: the history of an orchestration holds no pay and no words.</summary>
/// <param name="TookTurns">Whether a turn was taken, so that there may be something to deliver.</param>
/// <param name="Effects">The ids of the effects whose time has come, in order.</param>
/// <param name="HasMore">Whether to begin the next round at once: more stands in the inbox, or an effect will bring an answer.</param>
/// <param name="Forgets">Whether the person asked to be forgotten.</param>
/// <param name="NextDue">When something is to be done though nobody rings; null where nothing waits.</param>
public sealed record Round(bool TookTurns, IReadOnlyList<string> Effects, bool HasMore, bool Forgets, DateTimeOffset? NextDue);

/// <summary>Whose round it is.</summary>
/// <param name="Key">Whose.</param>
/// <param name="Cause">The span that rang, so that one trace leads from what came in to the reply; null where nobody traces, or a ring got lost.</param>
public sealed record RoundOf(NegotiationKey Key, string? Cause = null);

/// <summary>An effect to perform.</summary>
/// <param name="Of">Whose.</param>
/// <param name="EffectId">Its id.</param>
public sealed record WaitingEffectOf(RoundOf Of, string EffectId);

/// <summary>How activities are called.</summary>
internal static class Activities
{
    /// <summary>Six tries within about a minute: what is still down then is waited for by the orchestration itself.</summary>
    public static TaskOptions Retried { get; } = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 6, firstRetryInterval: TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromSeconds(30)));
}
