namespace Local.Serve;

/// <summary>
/// Lets one negotiation work one round at a time. A ring while a round runs is answered by one more round after it, however many rings there were.
/// </summary>
/// <param name="round">Takes in all that waits. It may fail; the next ring tries again.</param>
internal sealed class Mailbox(Func<Task> round)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _next;
    private TaskCompletionSource _change = NewPromise();
    private Task _work = Task.CompletedTask;
    private bool _working;
    private int _watchers;

    /// <summary>Whether nothing runs, nothing waits, and nobody watches.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_lock)
            {
                return !_working && _next is null && _watchers == 0;
            }
        }
    }

    /// <summary>Asks for a round. The task ends with the first round that began after this call, and fails where that fails.</summary>
    public Task RingAsync()
    {
        lock (_lock)
        {
            var promise = _next ??= NewPromise();
            if (!_working)
            {
                _working = true;
                _work = Task.Run(WorkAsync);
            }

            return promise.Task;
        }
    }

    /// <summary>Ends when the rounds that were asked for so far have ended.</summary>
    public Task QuietAsync()
    {
        lock (_lock)
        {
            return _work;
        }
    }

    /// <summary>Tells those who watch the conversation that it has grown.</summary>
    public void Announce()
    {
        TaskCompletionSource announced;
        lock (_lock)
        {
            (announced, _change) = (_change, NewPromise());
        }

        announced.TrySetResult();
    }

    /// <summary>Looks, and looks again whenever the conversation has grown, until something is seen or the time is over.</summary>
    public async Task<T> WatchAsync<T>(Func<Task<T>> look, Func<T, bool> sees, TimeSpan patience, TimeProvider clock, CancellationToken cancellation)
    {
        using var over = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellation);
        Interlocked.Increment(ref _watchers);
        try
        {
            for (; ; )
            {
                // Before looking: a line that comes between looking and waiting is not missed.
                var change = Volatile.Read(ref _change).Task;
                var seen = await look();
                if (sees(seen) || either.IsCancellationRequested)
                {
                    return seen;
                }

                await change.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _watchers);
        }
    }

    private async Task WorkAsync()
    {
        while (Next() is { } promise)
        {
            try
            {
                await round();
                promise.SetResult();
            }
            catch (Exception failure)
            {
                promise.SetException(failure);
            }
        }
    }

    private TaskCompletionSource? Next()
    {
        lock (_lock)
        {
            var next = _next;
            _next = null;
            _working = next is not null;
            return next;
        }
    }

    private static TaskCompletionSource NewPromise() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
