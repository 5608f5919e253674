using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace App;

/// <summary>What is counted. Never whose, how much or what was said.</summary>
public sealed class Measures : IDisposable
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "Negotiation.Coach";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _turns;
    private readonly Counter<long> _documents;
    private readonly Counter<long> _sent;
    private readonly Counter<long> _failed;
    private readonly TimeProvider _clock;
    private DateTimeOffset? _refreshedAt;

    /// <summary>The name of the measure of how old the bands are, in seconds. The alert on overdue refreshes watches it.</summary>
    public const string BandsAge = "coach.bands.refresh.age";

    /// <summary>Opens the meter.</summary>
    /// <param name="clock">Tells how old the bands are.</param>
    public Measures(TimeProvider clock)
    {
        _clock = clock;
        _turns = _meter.CreateCounter<long>("coach.turns", "{turn}", "Signals taken in.");
        _documents = _meter.CreateCounter<long>("coach.documents.read", "{document}", "Documents read, by kind and whether they were understood.");
        _sent = _meter.CreateCounter<long>("coach.replies.sent", "{reply}", "Replies that a channel took.");
        _failed = _meter.CreateCounter<long>("coach.replies.failed", "{reply}", "Replies that a channel did not take, each try.");
        _meter.CreateObservableGauge(BandsAge, Age, "s", "Seconds since the refresh of the bands last ran to its end. Nothing while that is not known.");
    }

    /// <summary>The meter.</summary>
    internal Meter Meter => _meter;

    private static ActivitySource Spans { get; } = new(Name);

    /// <summary>A span of the app's own.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="cause">The span that led to it, where that ended in another process or hour; null for the one that runs now.</param>
    /// <returns>Null where nobody listens.</returns>
    public static Activity? Span(string name, string? cause = null) => Spans.StartActivity(name, ActivityKind.Internal, cause);

    /// <summary>A turn was taken.</summary>
    public void TurnTaken() => _turns.Add(1);

    /// <summary>A document was read.</summary>
    public void DocumentRead(string kind, bool accepted) => _documents.Add(1, new("kind", kind), new("accepted", accepted));

    /// <summary>A reply was sent.</summary>
    public void ReplySent(string channel) => _sent.Add(1, new KeyValuePair<string, object?>("channel", channel));

    /// <summary>A reply was not taken.</summary>
    public void ReplyFailed(string channel) => _failed.Add(1, new KeyValuePair<string, object?>("channel", channel));

    /// <summary>The refresh of the bands ran to its end at a time.</summary>
    public void BandsRefreshed(DateTimeOffset at) => _refreshedAt = at;

    /// <summary>Closes the meter.</summary>
    public void Dispose() => _meter.Dispose();

    private IEnumerable<Measurement<double>> Age() => _refreshedAt is { } at ? [new((_clock.GetUtcNow() - at).TotalSeconds)] : [];
}
