using Coach.Negotiations;

namespace Coach.Tests.Negotiations;

public sealed class WorkingDaysTests
{
    private static readonly DateOnly s_friday = new(2026, 3, 6);

    [Fact]
    public void Weekends_do_not_count()
    {
        Assert.Equal(new DateOnly(2026, 3, 9), WorkingDays.After(s_friday, 1));
        Assert.Equal(s_friday, WorkingDays.Before(new DateOnly(2026, 3, 9), 1));
        Assert.Equal(s_friday, WorkingDays.Before(new DateOnly(2026, 3, 8), 1));
        Assert.Equal(s_friday, WorkingDays.OnOrBefore(new DateOnly(2026, 3, 8)));
        Assert.Equal(new DateOnly(2026, 3, 9), WorkingDays.OnOrAfter(new DateOnly(2026, 3, 7)));
        Assert.Equal(s_friday, WorkingDays.OnOrAfter(s_friday));
    }

    [Fact]
    public void Where_the_calendar_ends_its_last_day_is_given() => Assert.Equal(DateOnly.MaxValue, WorkingDays.After(DateOnly.MaxValue, 2));
}
