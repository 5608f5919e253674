namespace Coach.Negotiations;

/// <summary>Days on which offices answer. Public holidays are not known: they differ by place.</summary>
public static class WorkingDays
{
    /// <summary>A letter may state any day; no day after it is reckoned where the calendar ends.</summary>
    private static readonly DateTimeOffset s_last = DateTimeOffset.MaxValue.AddDays(-1);

    /// <summary>The same time of day so many working days later; Saturdays and Sundays don't count. At the end of the calendar, its last day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below zero or above 1,000.</exception>
    public static DateTimeOffset After(DateTimeOffset from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 1_000);
        var at = from;
        for (var left = days; left > 0 && at < s_last;)
        {
            at = at.AddDays(1);
            left -= at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return at;
    }

    /// <summary>The day so many working days later.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below zero or above 1,000.</exception>
    public static DateOnly After(DateOnly from, int days) => DateOnly.FromDateTime(After(new DateTimeOffset(from.ToDateTime(default), TimeSpan.Zero), days).DateTime);

    /// <summary>The working day so many working days earlier.</summary>
    public static DateOnly Before(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 1_000);
        var at = from;
        for (var left = days; left > 0 && at > DateOnly.MinValue;)
        {
            at = at.AddDays(-1);
            left -= IsWorkingDay(at) ? 1 : 0;
        }

        return at;
    }

    /// <summary>The day itself where offices are open on it, else the last one before on which they are.</summary>
    public static DateOnly OnOrBefore(DateOnly day) => IsWorkingDay(day) ? day : Before(day, 1);

    /// <summary>The day itself where offices are open on it, else the next one on which they are.</summary>
    public static DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : After(day, 1);

    private static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
