namespace Local.Tests.Serve;

/// <summary>A clock that stands where it is put. Its timers run in real time.</summary>
internal sealed class MovableClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private TimeSpan _passed;

    /// <summary>The time. Moved forward, that much time has passed.</summary>
    public DateTimeOffset Now
    {
        get => _now;
        set
        {
            _passed += value > _now ? value - _now : TimeSpan.Zero;
            _now = value;
        }
    }

    /// <summary>Sets the clock to a time, as its owner does: no time passes by it.</summary>
    public void Set(DateTimeOffset to) => _now = to;

    /// <summary>Time passes, and the clock shows the same.</summary>
    public void Pass(TimeSpan time) => _passed += time;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(_passed.TotalSeconds * TimestampFrequency);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
