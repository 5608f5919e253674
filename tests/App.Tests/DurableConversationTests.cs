using System.Collections.Concurrent;
using System.Diagnostics;
using App.Conversations;
using App.Upkeep;
using Coach.Negotiations;
using Coach.Replies;
using Microsoft.DurableTask;

namespace App.Tests;

/// <summary>The orchestration on the real durable engine.</summary>
public sealed class DurableConversationTests
{
    private static readonly string[] s_script =
    [
        "hello", "new offer", "Harbourlight", "Data Engineer", "L5", "Utrecht", "base 92000 EUR, bonus 10%, 4000 sign-on", "summary", "why", "they said it is their best offer",
    ];

    [Fact]
    public async Task The_script_of_a_conversation_gives_the_replies_that_the_rules_give_turn_by_turn()
    {
        await using var running = await RunningNegotiations.StartAsync();
        foreach (var (text, number) in s_script.Select((text, number) => (text, number)))
        {
            await running.SayAsync($"s{number}", text);
            await running.QuietAsync();
        }

        var held = await running.Store.LinesAfterAsync(RunningNegotiations.Ada, 0, int.MaxValue);
        Assert.Equal(await ByTheRulesAsync(running), running.Channel.Sent);
        Assert.Equal(held.Where(line => !line.Said).Select(line => line.Body), running.Channel.Sent);
    }

    [Fact]
    public async Task A_machine_that_dies_after_storing_a_turn_neither_loses_nor_repeats_a_reply()
    {
        await using var running = await RunningNegotiations.StartAsync();
        var died = 0;
        running.AfterActivity = activity => activity == nameof(TakeTurns) && Interlocked.Increment(ref died) <= 1
            ? throw new IOException("The machine is gone.")
            : Task.CompletedTask;

        await running.SayAsync("a", "hello");
        await running.QuietAsync();

        Assert.True(died > 1);
        Assert.Equal(await RepliesHeldAsync(running), running.Channel.Sent);
    }

    [Fact]
    public async Task A_channel_that_fails_for_a_while_gets_every_reply_once_and_in_order()
    {
        await using var running = await RunningNegotiations.StartAsync();
        var tries = 0;
        running.Channel.Before = _ => Interlocked.Increment(ref tries) <= 1 ? throw new HttpRequestException("busy") : Task.CompletedTask;

        await running.SayAsync("a", "hello");
        await running.QuietAsync();

        Assert.Equal(await RepliesHeldAsync(running), running.Channel.Sent);
    }

    [Fact]
    public async Task A_channel_that_refuses_a_person_for_good_holds_nothing_up()
    {
        await using var running = await RunningNegotiations.StartAsync();
        running.Channel.Before = _ => throw new ReplyRefusedException();

        await running.SayAsync("a", "hello");
        await running.QuietAsync();

        Assert.Empty(running.Channel.Sent);
        Assert.NotEmpty(await RepliesHeldAsync(running));
    }

    [Fact]
    public async Task A_lost_doorbell_costs_time_and_no_message()
    {
        await using var running = await RunningNegotiations.StartAsync();
        await running.SayAsync("a", "hello");
        await running.QuietAsync();
        var before = running.Channel.Sent.Count;

        await running.StoreAsync("b", "help");
        await new LostDoorbells(running.Store, TimeProvider.System).RunAsync(new(), running.Client, CancellationToken.None);
        await running.QuietAsync();

        Assert.True(running.Channel.Sent.Count > before);
    }

    [Fact]
    public async Task The_same_signal_again_is_answered_once()
    {
        await using var running = await RunningNegotiations.StartAsync();
        await running.SayAsync("a", "hello");
        await running.SayAsync("a", "hello");
        await running.QuietAsync();
        var once = running.Channel.Sent.Count;

        await running.SayAsync("a", "hello");
        await running.SayAsync("b", "help");
        await running.QuietAsync();

        var lines = await running.Store.LinesAfterAsync(RunningNegotiations.Ada, 0, int.MaxValue);
        Assert.Equal(["a", "b"], lines.Where(line => line.Said).Select(line => line.Id));
        Assert.Equal(once, lines.Count(line => !line.Said && line.Cause == 1));
        Assert.Equal(await RepliesHeldAsync(running), running.Channel.Sent);
    }

    [Fact]
    public async Task Signals_that_come_while_rounds_begin_anew_are_all_taken_in_once_and_in_order()
    {
        await using var running = await RunningNegotiations.StartAsync();
        foreach (var number in Enumerable.Range(0, 45))
        {
            await running.SayAsync($"{number}", number % 2 == 0 ? "help" : "what do you keep about me?");
        }

        await running.QuietAsync();

        var negotiation = await running.Store.FindAsync(RunningNegotiations.Ada);
        var inbox = await running.Store.SignalsAfterAsync(RunningNegotiations.Ada, 0, int.MaxValue);
        Assert.Equal(inbox.Count, negotiation!.Cursor);
        Assert.Equal(Enumerable.Range(0, 45).Select(number => $"{number}"), inbox.Where(signal => !signal.Id.Contains('/')).Select(signal => signal.Id));
        Assert.Equal(await RepliesHeldAsync(running), running.Channel.Sent);
    }

    [Fact]
    public async Task A_negotiation_begun_by_an_older_version_goes_on_under_this_one()
    {
        await using var running = await RunningNegotiations.StartAsync();
        await running.StoreAsync("a", "hello");
        await running.Client.ScheduleNewOrchestrationInstanceAsync(
            nameof(NegotiationOrchestration),
            new RoundOf(RunningNegotiations.Ada),
            new StartOrchestrationOptions { InstanceId = NegotiationDoor.InstanceOf(RunningNegotiations.Ada), Version = "0" });
        await running.QuietAsync();

        await running.SayAsync("b", "help");
        await running.QuietAsync();
        await running.SayAsync("c", "help");
        await running.QuietAsync();

        Assert.Equal("0", running.Versions.First());
        Assert.Equal(NegotiationOrchestration.Version, running.Versions.Last());
        Assert.Equal(await RepliesHeldAsync(running), running.Channel.Sent);
    }

    [Fact]
    public async Task A_reminder_wakes_the_negotiation_by_itself()
    {
        await using var running = await RunningNegotiations.StartAsync();
        await running.StoreAsync("a", "hello");
        var before = (await running.Store.FindAsync(RunningNegotiations.Ada))!;
        var due = TimeProvider.System.GetUtcNow().AddSeconds(2);
        var first = running.Coaching.TakeTurn(RunningNegotiations.Ada, before.State, (await running.Store.SignalsAfterAsync(RunningNegotiations.Ada, 0, 1))[0]);
        await running.Store.CommitAsync(RunningNegotiations.Ada, before, first with { Reminders = [new("nudge", due, running.Coaching.Said("reminder/nudge", "help"))] });

        await running.Client.RingAsync(RunningNegotiations.Ada, CancellationToken.None);
        await running.QuietAsync();
        var replies = running.Channel.Sent.Count;
        await EventuallyAsync(() => running.Channel.Sent.Count > replies);

        Assert.True(TimeProvider.System.GetUtcNow() >= due);
    }

    [Fact]
    public async Task One_trace_leads_from_what_came_in_to_its_reply_and_another_to_the_next()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var source = new ActivitySource("from outside");
        using var listener = new ActivityListener
        {
            ShouldListenTo = one => one.Name is Measures.Name or "from outside",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var running = await RunningNegotiations.StartAsync();

        foreach (var id in new[] { "a", "b" })
        {
            using var cause = source.StartActivity(id);
            await running.SayAsync(id, "help");
            await running.QuietAsync();
        }

        // A reply is out before the span that sent it ends.
        foreach (var id in new[] { "a", "b" })
        {
            await EventuallyAsync(() => spans.Any(span => span.Source == source && span.OperationName == id));
            var cause = spans.Single(span => span.Source == source && span.OperationName == id);
            foreach (var work in new[] { "take turns", "deliver replies" })
            {
                await EventuallyAsync(() => spans.Any(span => span.TraceId == cause.TraceId && span.ParentSpanId == cause.SpanId && span.OperationName == work));
            }
        }
    }

    [Fact]
    public async Task Two_people_at_once_get_their_own_replies()
    {
        await using var running = await RunningNegotiations.StartAsync();
        var bob = RunningNegotiations.Ada with { Person = "bob" };
        await Task.WhenAll(running.SayAsync("a", "hello"), running.SayAsync("a", "hello", bob));
        await running.QuietAsync();
        await running.QuietAsync(bob);

        Assert.NotEqual(NegotiationDoor.InstanceOf(RunningNegotiations.Ada), NegotiationDoor.InstanceOf(bob));
        Assert.Equal((await RepliesHeldAsync(running)).Count() * 2, running.Channel.Sent.Count);
    }

    [Fact]
    public async Task The_work_of_a_turn_does_not_grow_with_the_conversation()
    {
        await using var running = await RunningNegotiations.StartAsync();
        await running.SayAsync("first", "hello");
        await running.QuietAsync();
        var early = await CallsOfOneTurnAsync(running, "early");
        foreach (var number in Enumerable.Range(0, 40))
        {
            await running.SayAsync($"{number}", "help");
            await running.QuietAsync();
        }

        var late = await CallsOfOneTurnAsync(running, "late");

        Assert.Equal(early, late);
        Assert.Equal(Expected.Order(), late.Order());
    }

    /// <summary>What one message costs: calls of the ports, and activities. README, "What it costs", is reckoned from it.</summary>
    private static readonly string[] Expected =
    [
        "IAddressBook.SaveAsync 1", "INegotiationStore.AcceptAsync 1",
        "activity TakeTurns 1", "INegotiationStore.NextDueAsync 2", "INegotiationStore.FindAsync 1", "INegotiationStore.SignalsAfterAsync 1", "INegotiationStore.CommitAsync 1",
        "activity DeliverReplies 1", "INegotiationStore.LinesAfterAsync 1", "IAddressBook.DeliveredAsync 1", "IAddressBook.FindAsync 1",
    ];

    private static async Task<IReadOnlyList<string>> CallsOfOneTurnAsync(RunningNegotiations running, string id)
    {
        await running.RingOutAsync();
        running.Calls.Clear();
        await running.StoreAsync(id, "help");
        await running.Client.RingAsync(RunningNegotiations.Ada, CancellationToken.None);
        // A call too much, and a round too much, is made before the next ring is heard.
        return await running.RingOutAsync();
    }

    private static async Task EventuallyAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    private static async Task<IEnumerable<string>> RepliesHeldAsync(RunningNegotiations running) =>
        (await running.Store.LinesAfterAsync(RunningNegotiations.Ada, 0, int.MaxValue)).Where(line => !line.Said).Select(line => line.Body);

    /// <summary>The same signals through the rules alone, with effects performed in between, without a host.</summary>
    private static async Task<IEnumerable<string>> ByTheRulesAsync(RunningNegotiations running)
    {
        var replies = new List<string>();
        string? state = null;
        foreach (var signal in await running.Store.SignalsAfterAsync(RunningNegotiations.Ada, 0, int.MaxValue))
        {
            var turn = running.Coaching.TakeTurn(RunningNegotiations.Ada, state, signal);
            state = turn.State;
            replies.AddRange(turn.Replies.Select(reply => reply.Body));
        }

        return replies;
    }
}
