using App.Conversations;
using Microsoft.DurableTask;

namespace App.Tests;

/// <summary>The activities of the app under the names by which the orchestration calls them.</summary>
internal static class DurableActivities
{
    public static void Add(
        DurableTaskRegistry tasks, Func<RoundOf, Task<Round>> takeTurns, Func<WaitingEffectOf, Task> performEffect, Func<RoundOf, Task> deliverReplies, Func<RoundOf, Task> forgetPerson)
    {
        tasks.AddActivityFunc<RoundOf, Round>(nameof(TakeTurns), (_, of) => takeTurns(of));
        tasks.AddActivityFunc<WaitingEffectOf, bool>(nameof(PerformEffect), (_, effect) => Done(performEffect(effect)));
        tasks.AddActivityFunc<RoundOf, bool>(nameof(DeliverReplies), (_, of) => Done(deliverReplies(of)));
        tasks.AddActivityFunc<RoundOf, bool>(nameof(ForgetPerson), (_, of) => Done(forgetPerson(of)));
    }

    private static async Task<bool> Done(Task work)
    {
        await work;
        return true;
    }
}
