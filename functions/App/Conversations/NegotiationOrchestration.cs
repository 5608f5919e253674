using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace App.Conversations;

/// <summary>
/// One negotiation, for as long as it lasts: take in what stands in the inbox, perform what follows, deliver the replies, wait, begin anew. All that matters is
/// in the store, so a doorbell that gets lost, an event that comes twice and a second start cost time and nothing else; and new code takes over at every round.
/// </summary>
public static class NegotiationOrchestration
{
    /// <summary>The event that says: look into the inbox. Its text is the span that rang; empty where nobody traces.</summary>
    public const string Doorbell = "doorbell";

    /// <summary>The version that rounds are begun with; <c>durableTask.defaultVersion</c> of host.json is the same.</summary>
    public const string Version = "1";

    /// <summary>How long a round waits that could not be taken, after every retry. Default 5 min: a store that is down for minutes is not asked all the time.</summary>
    internal static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMinutes(5);

    /// <summary>The steps. The input is whose negotiation it is and what rang, and nothing else.</summary>
    [Function(nameof(NegotiationOrchestration))]
    public static async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var of = context.GetInput<RoundOf>()!;
        // Before anything is read: who rings from here on is heard.
        var doorbell = context.WaitForExternalEvent<string>(Doorbell);
        try
        {
            var round = await context.CallActivityAsync<Round>(nameof(TakeTurns), of, Activities.Retried);
            foreach (var effect in round.Effects)
            {
                await context.CallActivityAsync(nameof(PerformEffect), new WaitingEffectOf(of, effect), Activities.Retried);
            }

            if (round.TookTurns)
            {
                await context.CallActivityAsync(nameof(DeliverReplies), of, Activities.Retried);
            }

            if (round.Forgets)
            {
                await context.CallActivityAsync(nameof(ForgetPerson), of, Activities.Retried);
            }

            if (!round.HasMore)
            {
                await WaitAsync(context, doorbell, round.NextDue);
            }
        }
        catch (TaskFailedException)
        {
            await context.CreateTimer(PauseAfterFailure, CancellationToken.None);
        }

        var next = doorbell.IsCompletedSuccessfully ? of with { Cause = doorbell.Result } : of;
        context.ContinueAsNew(new ContinueAsNewOptions { NewInput = next, NewVersion = Version, PreserveUnprocessedEvents = true });
    }

    private static async Task WaitAsync(TaskOrchestrationContext context, Task<string> doorbell, DateTimeOffset? due)
    {
        if (due is not { } time)
        {
            await doorbell;
            return;
        }

        using var rung = new CancellationTokenSource();
        await Task.WhenAny(doorbell, context.CreateTimer(time.UtcDateTime, rung.Token));
        rung.Cancel();
    }
}
