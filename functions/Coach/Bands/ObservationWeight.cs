namespace Coach.Bands;

/// <summary>How much an observation counts beside others of the same job: by its age and by its kind.</summary>
internal static class ObservationWeight
{
    /// <summary>After how many days a figure counts half: a year, in which pay moves by some percent and titles by more.</summary>
    public const int HalfLifeDays = 365;

    /// <summary>What is older counts no less than this, so that a place with nothing newer still has a band.</summary>
    private const double Least = 0.05;

    /// <summary>What an employer states itself, bound by law to mean it, counts whole; what others gathered counts half.</summary>
    private static decimal Of(SourceKind kind) => kind is SourceKind.Posting or SourceKind.Filing ? 1m : 0.5m;

    /// <summary>Above zero, at most 1, rounded to four digits so that sums are exact. A day to come counts as today.</summary>
    public static decimal Of(SourceKind kind, DateOnly asOf, DateOnly today)
    {
        var days = Math.Max(0, today.DayNumber - asOf.DayNumber);
        return Of(kind) * Math.Round((decimal)Math.Max(Least, Math.Pow(0.5, days / (double)HalfLifeDays)), 4);
    }
}
