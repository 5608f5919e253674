using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Coach.Negotiations;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace App.Conversations;

/// <summary>Wakes negotiations.</summary>
internal static class NegotiationDoor
{
    /// <summary>The instance that is a negotiation's: names do not stand in it.</summary>
    public static string InstanceOf(NegotiationKey key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Tenant}\n{key.Person}\n{key.Name}")))[..40];

    /// <summary>
    /// Starts the negotiation where it does not run, and rings where it does. The signal stands in the inbox before; one that is started reads it without a ring.
    /// </summary>
    public static async Task RingAsync(this DurableTaskClient client, NegotiationKey key, CancellationToken cancellation)
    {
        var (id, cause) = (InstanceOf(key), Activity.Current?.Id ?? "");
        if (await client.GetInstanceAsync(id, cancellation) is { IsRunning: true } or { RuntimeStatus: OrchestrationRuntimeStatus.Pending })
        {
            await client.RaiseEventAsync(id, NegotiationOrchestration.Doorbell, cause, cancellation);
            return;
        }

        var options = new StartOrchestrationOptions { InstanceId = id, Version = NegotiationOrchestration.Version };
        await client.ScheduleNewOrchestrationInstanceAsync(nameof(NegotiationOrchestration), new RoundOf(key, cause), options, cancellation);
    }
}
