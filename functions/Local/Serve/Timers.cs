using Coach.Negotiations;
using Microsoft.Extensions.Logging;

namespace Local.Serve;

/// <summary>What happens by itself: reminders ring, dropped files are taken in, what was left unfinished goes on, and quiet negotiations end.</summary>
internal sealed partial class Timers(
    INegotiationStore store, Conversations conversations, DroppedDocuments dropped, ServeOptions options, TimeProvider clock, ILogger logger)
{
    /// <summary>How often effects that failed, and signals that another process left, are looked for. Default 10 s; range 1 s to 1 h.</summary>
    private static readonly TimeSpan UnfinishedEvery = TimeSpan.FromSeconds(10);

    /// <summary>How often quiet negotiations are looked for. Default 1 h: retention is counted in days; range 1 min to 1 day.</summary>
    private static readonly TimeSpan QuietEvery = TimeSpan.FromHours(1);

    private DateTimeOffset _unfinishedAt;
    private DateTimeOffset _quietAt;

    /// <summary>Runs until cancelled. A part that fails is tried again at its next time.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(options.LookEvery, clock);
        do
        {
            await TickAsync(cancellation);
        }
        while (await NextAsync(timer, cancellation));
    }

    /// <summary>One look at everything.</summary>
    public async Task TickAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await TryAsync(() => RingAsync(now, cancellation));
        await TryAsync(() => dropped.TakeInAsync(cancellation));
        if (now >= _unfinishedAt)
        {
            _unfinishedAt = now + UnfinishedEvery;
            await TryAsync(() => ResumeAsync(now, cancellation));
        }

        if (now >= _quietAt)
        {
            _quietAt = now + QuietEvery;
            await TryAsync(() => store.EraseQuietAsync(now.AddDays(-options.RetentionDays), cancellation));
        }
    }

    private async Task RingAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        IReadOnlyList<NegotiationKey> rung;
        do
        {
            rung = await store.RingRemindersAsync(now, cancellation);
            foreach (var key in rung)
            {
                _ = conversations.Ring(key);
            }
        }
        while (rung.Count > 0);
    }

    private async Task ResumeAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var key in await store.UnfinishedAsync(now, cancellation))
        {
            _ = conversations.Ring(key);
        }
    }

    private async Task TryAsync(Func<Task> part)
    {
        try
        {
            await part();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogPartFailed(failure.GetType().Name);
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken cancellation)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A timed task failed with {Failure}; it is tried again at its next time.")]
    private partial void LogPartFailed(string failure);
}
