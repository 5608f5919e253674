using System.Collections.Concurrent;
using Coach.Negotiations;
using Coaching;
using Microsoft.Extensions.Logging;

namespace Local.Serve;

/// <summary>
/// Keeps the promise: a signal is stored before it is acknowledged, nothing stored is lost, nothing is answered twice. Each negotiation works by
/// itself, one turn after the other; state, cursor, replies and effects of a turn are stored in one step, and effects follow until confirmed.
/// </summary>
/// <param name="store">Keeps everything.</param>
/// <param name="coaching">The rules.</param>
/// <param name="forgetFiles">Deletes a person's files, which no store holds; safe to repeat.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Kinds of failures, and nothing that people wrote.</param>
internal sealed partial class Conversations(INegotiationStore store, ICoaching coaching, Action<NegotiationKey> forgetFiles, TimeProvider clock, ILogger logger) : IAsyncDisposable
{
    /// <summary>Signals read at once. Default 50: a person's backlog is rarely more than a few; range 1 to 1,000.</summary>
    private const int SignalsAtOnce = 50;

    /// <summary>Mailboxes remembered while nothing happens in them. Default 10,000, some 2 MB; range 1 to 1,000,000.</summary>
    private const int MailboxesRemembered = 10_000;

    /// <summary>How long a caller waits for the replies to what was said; they come later in the conversation then. Default 20 s; range 1 s to 5 min.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The longest wait before a failed effect is tried again. Default 5 min: after a long outage people are not kept waiting; range 1 s to 1 day.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<NegotiationKey, Mailbox> _mailboxes = new();
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Stores a signal; when the task ends, it is on the disk. The answer follows by itself.</summary>
    /// <exception cref="StoreBusyException">Too much is waiting; nothing was stored.</exception>
    public async Task<Accepted> AcceptAsync(NegotiationKey key, Arrival arrival, CancellationToken cancellation)
    {
        var accepted = await store.AcceptAsync(key, arrival, cancellation);
        _ = Ring(key);
        return accepted;
    }

    /// <summary>Stores a signal, waits until it has been dealt with, and gives the replies to it. The same signal again gives the same replies.</summary>
    /// <exception cref="StoreBusyException">Too much is waiting; nothing was stored.</exception>
    public async Task<IReadOnlyList<ConversationLine>> AnswerAsync(NegotiationKey key, Arrival arrival, CancellationToken cancellation)
    {
        var accepted = await store.AcceptAsync(key, arrival, cancellation);
        await Ring(key).WaitAsync(Patience, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await store.RepliesToAsync(key, accepted.Position, cancellation);
    }

    /// <summary>The conversation after a sequence. Where it has no such line yet, waits up to <paramref name="patience"/> for one.</summary>
    public Task<IReadOnlyList<ConversationLine>> FollowAsync(NegotiationKey key, long after, int limit, TimeSpan patience, CancellationToken cancellation) =>
        MailboxOf(key).WatchAsync(() => store.LinesAfterAsync(key, after, limit, cancellation), lines => lines.Count > 0, patience, clock, cancellation);

    /// <summary>Lets a negotiation take in what waits for it. Safe to ask at any time; a lost ring costs time, never a signal.</summary>
    public Task Ring(NegotiationKey key) => MailboxOf(key).RingAsync();

    /// <summary>Ends after the turns and effects that run now. What waits is taken up at the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_mailboxes.Values.Select(mailbox => mailbox.QuietAsync()));
        _stopping.Dispose();
    }

    private Mailbox MailboxOf(NegotiationKey key) => _mailboxes.GetOrAdd(key, static (key, all) => new Mailbox(() => all.RoundAsync(key)), this);

    private async Task RoundAsync(NegotiationKey key)
    {
        try
        {
            // What an effect brings stands in the inbox again.
            do
            {
                await TakeInAsync(key);
            }
            while (!_stopping.IsCancellationRequested && await PerformAsync(key));
        }
        catch (Exception failure)
        {
            LogRoundFailed(failure.GetType().Name);
            throw;
        }
        finally
        {
            ForgetMailbox(key);
        }
    }

    /// <summary>Takes the turns for what stands in the inbox, until nothing stands there.</summary>
    private async Task TakeInAsync(NegotiationKey key)
    {
        var negotiation = await store.FindAsync(key);
        while (negotiation is not null && await store.SignalsAfterAsync(key, negotiation.Cursor, SignalsAtOnce) is { Count: > 0 } signals)
        {
            negotiation = await TakeInAsync(key, negotiation, signals) ?? await store.FindAsync(key);
            MailboxOf(key).Announce();
        }
    }

    /// <summary>Takes one turn a signal. Null where another process took the turn, or the person was forgotten: then what stands there now counts.</summary>
    private async Task<StoredNegotiation?> TakeInAsync(NegotiationKey key, StoredNegotiation negotiation, IReadOnlyList<StoredSignal> signals)
    {
        foreach (var signal in signals)
        {
            var turn = coaching.TakeTurn(key, negotiation.State, signal);
            if (turn.Erases)
            {
                // Before the turn is stored: after a crash in between it is taken, and they are deleted, again.
                forgetFiles(key);
            }

            if (!await store.CommitAsync(key, negotiation, turn))
            {
                return null;
            }

            negotiation = negotiation with { Cursor = turn.Position, State = turn.State };
        }

        return negotiation;
    }

    /// <summary>Performs the effects whose time has come. False where there were none.</summary>
    private async Task<bool> PerformAsync(NegotiationKey key)
    {
        var effects = await store.EffectsDueAsync(key, clock.GetUtcNow());
        foreach (var effect in effects)
        {
            await PerformOneAsync(key, effect);
        }

        return effects.Count > 0;
    }

    private async Task PerformOneAsync(NegotiationKey key, WaitingEffect effect)
    {
        Arrival? answer;
        try
        {
            answer = await coaching.PerformAsync(key, effect, _stopping.Token);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogEffectFailed(failure.GetType().Name, effect.Attempts + 1);
            await store.PostponeAsync(key, effect.Id, clock.GetUtcNow() + Delay(effect.Attempts));
            return;
        }

        await store.ConfirmAsync(key, effect.Id, answer);
    }

    // 1 s, 2 s, 4 s … up to the longest.
    private static TimeSpan Delay(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(attempts, 30)), LongestDelay.TotalSeconds));

    // A caller who holds the mailbox meanwhile and one who gets a new one may both take a turn: the store lets one of them.
    private void ForgetMailbox(NegotiationKey key)
    {
        if (_mailboxes.Count > MailboxesRemembered && _mailboxes.TryGetValue(key, out var mailbox) && mailbox.IsIdle)
        {
            _mailboxes.TryRemove(new(key, mailbox));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round failed with {Failure}; it is tried again.")]
    private partial void LogRoundFailed(string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An effect failed with {Failure} at attempt {Attempt}; it is tried again later.")]
    private partial void LogEffectFailed(string failure, int attempt);
}
