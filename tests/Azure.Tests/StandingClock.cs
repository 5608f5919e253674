namespace Azure.Tests;

/// <summary>A clock that stands still; waits still take their time.</summary>
internal sealed class StandingClock(DateTimeOffset time) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => time;
}
