using App.Conversations;
using Coach.Negotiations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace App.Upkeep;

/// <summary>Wakes negotiations that have something to do and were not told: a ring that got lost costs these minutes, never a message.</summary>
public sealed class LostDoorbells(INegotiationStore store, TimeProvider clock)
{
    /// <summary>The timer: every five minutes.</summary>
    [Function(nameof(LostDoorbells))]
    public async Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<NegotiationKey> rung = await store.RingRemindersAsync(now, cancellation);
        foreach (var key in rung.Union(await store.UnfinishedAsync(now, cancellation)))
        {
            await client.RingAsync(key, cancellation);
        }
    }
}
