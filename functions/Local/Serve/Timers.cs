using Coach.Negotiations;
using Microsoft.Extensions.Logging;

namespace Local.Serve;

/// <summary>What happens by itself: reminders ring, dropped files are taken in, what was left unfinished goes on, and quiet negotiations end.</summary>
internal sealed partial class Timers(
    INegotiationStore store, PersonalFiles files, Conversations conversations, DroppedDocuments dropped, ServeOptions options, TimeProvider clock, ILogger logger)
{
    /// <summary>How often effects that failed, and signals that another process left, are looked for. Default 10 s; range 1 s to 1 h.</summary>
    private static readonly TimeSpan UnfinishedEvery = TimeSpan.FromSeconds(10);

    /// <summary>How often quiet negotiations are looked for. Default 1 h: retention is counted in days; range 1 min to 1 day.</summary>
    private static readonly TimeSpan QuietEvery = TimeSpan.FromHours(1);

    /// <summary>How long nothing is forgotten for having been quiet after the start, and after the clock was set. Default 10 min: until then a wrong clock is mostly set right. Range 1 min to 1 day.</summary>
    private static readonly TimeSpan TrustAfter = TimeSpan.FromMinutes(10);

    /// <summary>How far the clock may run from the time that passed between two looks. Default 1 h; range 1 min to 1 day.</summary>
    private static readonly TimeSpan LargestDrift = TimeSpan.FromHours(1);

    // Intervals are measured by the time that passes: a clock set back must not put off what is to be done.
    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();
    private readonly long _started = clock.GetTimestamp();
    private TimeSpan? _unfinishedAt;
    private TimeSpan _quietAt = TrustAfter;
    private TimeSpan _drift;

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
        var passed = clock.GetElapsedTime(_started);
        await TryAsync(() => RingAsync(now, cancellation));
        await TryAsync(() => dropped.TakeInAsync(cancellation));
        if (_unfinishedAt is not { } due || passed >= due)
        {
            _unfinishedAt = passed + UnfinishedEvery;
            await TryAsync(() => ResumeAsync(now, cancellation));
        }

        WatchClock(now, passed);
        if (passed >= _quietAt)
        {
            _quietAt = passed + QuietEvery;
            await TryAsync(() => ForgetQuietAsync(now.AddDays(-options.RetentionDays), cancellation));
        }
    }

    // Set forward by months, it would make everybody quiet at once.
    private void WatchClock(DateTimeOffset now, TimeSpan passed)
    {
        var drift = now - _startedAt - passed;
        if ((drift - _drift).Duration() > LargestDrift)
        {
            _quietAt = passed + TrustAfter;
            LogClockSet(TrustAfter.TotalMinutes);
        }

        _drift = drift;
    }

    private async Task ForgetQuietAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        await store.EraseQuietAsync(before, cancellation);
        await files.ForgetQuietAsync(before, store, cancellation);
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock was set. Nothing is forgotten for having been quiet in the next {Minutes} minutes; see that date and time are right.")]
    private partial void LogClockSet(double minutes);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A timed task failed with {Failure}; it is tried again at its next time.")]
    private partial void LogPartFailed(string failure);
}
