using App.Conversations;
using Microsoft.DurableTask;
using Moq;

namespace App.Tests;

/// <summary>The steps of one round, on a context that says what every step gives.</summary>
public sealed class NegotiationOrchestrationTests
{
    private static readonly RoundOf s_round = new(new("msteams/harbour", "ada", "main"), "what rang before");
    private static readonly DateTimeOffset s_noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly Mock<TaskOrchestrationContext> _context = new();
    private readonly List<string> _steps = [];
    private ContinueAsNewOptions? _next;

    public NegotiationOrchestrationTests()
    {
        _context.Setup(context => context.GetInput<RoundOf>()).Returns(s_round);
        _context.Setup(context => context.CurrentUtcDateTime).Returns(s_noon.UtcDateTime);
        _context.Setup(context => context.WaitForExternalEvent<string>(NegotiationOrchestration.Doorbell, It.IsAny<CancellationToken>()))
            .Callback(() => _steps.Add("listen")).ReturnsAsync("what rang");
        _context.Setup(context => context.CallActivityAsync(It.IsAny<TaskName>(), It.IsAny<object>(), It.IsAny<TaskOptions>()))
            .Callback((TaskName name, object? input, TaskOptions? _) => _steps.Add(input is WaitingEffectOf effect ? $"{name} {effect.EffectId}" : $"{name}"))
            .Returns(Task.CompletedTask);
        _context.Setup(context => context.CreateTimer(It.IsAny<DateTime>(), It.IsAny<CancellationToken>()))
            .Callback((DateTime due, CancellationToken _) => _steps.Add($"until {due:HH:mm}")).Returns(new TaskCompletionSource().Task);
        _context.Setup(context => context.CreateTimer(It.IsAny<TimeSpan>(), It.IsAny<CancellationToken>()))
            .Callback((TimeSpan pause, CancellationToken _) => _steps.Add($"pause {pause:mm}")).Returns(Task.CompletedTask);
        _context.Setup(context => context.ContinueAsNew(It.IsAny<ContinueAsNewOptions>())).Callback((ContinueAsNewOptions options) => _next = options);
    }

    [Fact]
    public async Task A_round_listens_takes_turns_performs_delivers_and_begins_anew()
    {
        await RunAsync(new(TookTurns: true, ["e/1", "e/2"], HasMore: true, Forgets: false, NextDue: null));

        Assert.Equal(["listen", "TakeTurns", "PerformEffect e/1", "PerformEffect e/2", "DeliverReplies"], _steps);
        Assert.Equal(s_round with { Cause = "what rang" }, _next!.NewInput);
        Assert.Equal(NegotiationOrchestration.Version, _next.NewVersion);
        Assert.True(_next.PreserveUnprocessedEvents);
    }

    [Fact]
    public async Task A_quiet_negotiation_waits_for_the_doorbell_or_what_is_due()
    {
        await RunAsync(new(TookTurns: false, [], HasMore: false, Forgets: false, NextDue: s_noon.AddHours(3)));

        Assert.Equal(["listen", "TakeTurns", "until 15:00"], _steps);
        Assert.NotNull(_next);
    }

    [Fact]
    public async Task Who_asked_to_be_forgotten_is_told_first_and_forgotten_then()
    {
        await RunAsync(new(TookTurns: true, [], HasMore: false, Forgets: true, NextDue: null));

        Assert.Equal(["listen", "TakeTurns", "DeliverReplies", "ForgetPerson"], _steps);
    }

    [Fact]
    public async Task A_step_that_fails_after_every_retry_is_waited_out_and_nothing_ends()
    {
        _context.Setup(context => context.CallActivityAsync<Round>(nameof(TakeTurns), s_round, It.IsAny<TaskOptions>()))
            .ThrowsAsync(new TaskFailedException(nameof(TakeTurns), 1, new IOException("down")));

        await NegotiationOrchestration.RunAsync(_context.Object);

        Assert.Equal(["listen", "pause 05"], _steps);
        Assert.NotNull(_next);
    }

    private Task RunAsync(Round round)
    {
        _context.Setup(context => context.CallActivityAsync<Round>(nameof(TakeTurns), s_round, It.IsAny<TaskOptions>()))
            .Callback(() => _steps.Add("TakeTurns")).ReturnsAsync(round);
        return NegotiationOrchestration.RunAsync(_context.Object);
    }
}
