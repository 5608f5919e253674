namespace Coach.Offers;

/// <summary>A grant's schedule with what had to be assumed.</summary>
/// <param name="Schedule">When it vests.</param>
/// <param name="Assumptions">One sentence for each thing that the grant does not state; empty where it states all that counts.</param>
public sealed record GrantVesting(VestingSchedule Schedule, IReadOnlyList<string> Assumptions)
{
    /// <summary>
    /// The schedule that a grant states. Where it is silent: four years, even, in yearly lots, so that nothing is counted before it is sure to have vested.
    /// </summary>
    public static GrantVesting Of(EquityGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return StatedYears(grant.SchedulePercent) is { } percents ? ByYear(grant, percents) : Even(grant);
    }

    private static GrantVesting ByYear(EquityGrant grant, IReadOnlyList<decimal> percents)
    {
        var cliff = Math.Clamp(grant.CliffMonths ?? 0, 0, percents.Count * 12);
        return new(VestingSchedule.ByYear(percents, [grant.Cadence ?? VestingCadence.Year], cliff), []);
    }

    private static GrantVesting Even(EquityGrant grant)
    {
        var assumptions = new List<string>();
        if (grant.SchedulePercent is { Count: > 0 })
        {
            assumptions.Add("The stated vesting percentages do not add up to 100, so even vesting is assumed. Ask for the schedule.");
        }
        else if (grant.CliffMonths is null && grant.Cadence is null)
        {
            assumptions.Add("The vesting schedule is not stated, so the same part each year is assumed. Ask for the schedule.");
        }

        if (Months(grant.Years) is null)
        {
            assumptions.Add($"The length of the grant is not stated, so {VestingSchedule.UsualYears} years are assumed.");
        }

        var months = Months(grant.Years) ?? VestingSchedule.UsualYears * 12;
        var cliff = Math.Clamp(grant.CliffMonths ?? 0, 0, months);
        return new(VestingSchedule.Even(months, grant.Cadence ?? VestingCadence.Year, cliff), assumptions);
    }

    /// <summary>Over how many months the grant vests; null where it is not stated or is no length that a grant has.</summary>
    private static int? Months(decimal? years) => years is >= 1m / 12 and <= VestingSchedule.LongestYears ? (int)Math.Round(years.Value * 12) : null;

    private static IReadOnlyList<decimal>? StatedYears(IReadOnlyList<decimal>? percents) =>
        percents is { Count: > 0 and <= VestingSchedule.LongestYears }
        && percents.All(percent => percent is >= 0 and <= 100)
        && Math.Abs(percents.Sum() - 100) <= VestingSchedule.SumTolerance
            ? percents
            : null;
}
