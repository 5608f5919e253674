namespace Sources.Fetching;

/// <summary>Keeps requests to one host apart.</summary>
/// <param name="apart">The least time between two.</param>
/// <param name="clock">The time.</param>
internal sealed class HostPacing(TimeSpan apart, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _next = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn.</summary>
    public Task WaitAsync(string host, CancellationToken cancellation)
    {
        TimeSpan wait;
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var turn = _next.TryGetValue(host, out var next) && next > now ? next : now;
            _next[host] = turn + apart;
            wait = turn - now;
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, clock, cancellation) : Task.CompletedTask;
    }
}
