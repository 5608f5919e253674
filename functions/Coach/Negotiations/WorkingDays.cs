namespace Coach.Negotiations;

/// <summary>Days on which offices answer. Public holidays are not known: they differ by place.</summary>
public static class WorkingDays
{
    /// <summary>The same time of day so many working days later; Saturdays and Sundays don't count.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below zero or above 1,000.</exception>
    public static DateTimeOffset After(DateTimeOffset from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 1_000);
        var at = from;
        for (var left = days; left > 0;)
        {
            at = at.AddDays(1);
            left -= at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return at;
    }
}
