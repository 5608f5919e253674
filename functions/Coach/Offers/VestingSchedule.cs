namespace Coach.Offers;

/// <summary>A part of a grant that vests on one day.</summary>
/// <param name="Month">Whole months after the start of vesting; 12 is the first anniversary and belongs to the first year.</param>
/// <param name="Share">The part of the whole grant, as a fraction: 0.25 is a quarter.</param>
public readonly record struct VestingLot(int Month, decimal Share)
{
    /// <summary>The year in which the lot vests, counted from 1.</summary>
    public int Year => (Month + 11) / 12;
}

/// <summary>When a grant vests: lots in order of time whose shares add up to exactly 1.</summary>
public sealed record VestingSchedule
{
    /// <summary>Longest schedule in years. Longer ones are not in use; the bound keeps a misread figure from making thousands of lots.</summary>
    public const int LongestYears = 10;

    /// <summary>How far, in percent of the grant, the stated years may miss 100 ("33/33/33") and still be taken as meant.</summary>
    public const decimal SumTolerance = 1;

    /// <summary>Used where nothing is stated: by far the most common length of a grant.</summary>
    public const int UsualYears = 4;

    private VestingSchedule(IReadOnlyList<VestingLot> lots) => Lots = lots;

    /// <summary>The lots in order of time.</summary>
    public IReadOnlyList<VestingLot> Lots { get; }

    /// <summary>The same part in each lot.</summary>
    /// <param name="months">Length of the whole, at least 1; a length that is no multiple of the cadence ends with one shorter step.</param>
    /// <param name="cadence">How often a lot vests.</param>
    /// <param name="cliffMonths">Until then nothing vests; what would have vested by then vests on that day. 0 is no cliff.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is not 1 to 120, or the cliff not 0 to <paramref name="months"/>.</exception>
    public static VestingSchedule Even(int months, VestingCadence cadence, int cliffMonths = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, LongestYears * 12);
        ArgumentOutOfRangeException.ThrowIfNegative(cliffMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cliffMonths, months);
        return Of(Steps(0, months, Months(cadence)).Select(step => new VestingLot(step.End, (decimal)step.Length / months)), cliffMonths);
    }

    /// <summary>A stated percentage in each year, spread evenly over the lots of that year.</summary>
    /// <param name="percents">Percent of the grant for each year, in order, none below zero. Scaled to 100 where they add up to something else.</param>
    /// <param name="cadences">How often a lot vests, for each year; where the list is shorter its last entry goes on.</param>
    /// <param name="cliffMonths">As in <see cref="Even"/>.</param>
    /// <exception cref="ArgumentException">No year or more than <see cref="LongestYears"/>, a percentage below zero, or nothing vests at all.</exception>
    public static VestingSchedule ByYear(IReadOnlyList<decimal> percents, IReadOnlyList<VestingCadence> cadences, int cliffMonths = 0)
    {
        ArgumentNullException.ThrowIfNull(percents);
        ArgumentNullException.ThrowIfNull(cadences);
        if (percents.Count is 0 or > LongestYears || percents.Any(percent => percent is < 0 or > 100_000) || percents.Sum() <= 0 || cadences.Count == 0)
        {
            throw new ArgumentException("Give a percentage for each year, none below zero, not all of them zero.", nameof(percents));
        }

        var sum = percents.Sum();
        return Of(percents.SelectMany((percent, year) => OneYear(year, percent / sum, cadences[Math.Min(year, cadences.Count - 1)])), cliffMonths);
    }

    /// <summary>The part of the grant that vests in one year, counted from 1.</summary>
    public decimal ShareInYear(int year) => Lots.Where(lot => lot.Year == year).Sum(lot => lot.Share);

    /// <summary>The part of the grant that has vested after so many months.</summary>
    public decimal ShareBy(int months) => Lots.Where(lot => lot.Month <= months).Sum(lot => lot.Share);

    /// <summary>The count of shares in each lot, in order; they always add up to <paramref name="units"/>.</summary>
    /// <param name="units">The whole grant; its part below one share, if any, goes to the last lot.</param>
    /// <param name="rounding">How the lots are rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is below zero.</exception>
    public IReadOnlyList<decimal> Split(decimal units, LotRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        return rounding switch
        {
            LotRounding.CumulativeRounding => Cumulative(units, vested => Math.Round(vested, MidpointRounding.AwayFromZero)),
            LotRounding.CumulativeRoundDown => Cumulative(units, Math.Floor),
            LotRounding.Fractional => Cumulative(units, vested => vested),
            _ => RoundedDown(units, rounding),
        };
    }

    private List<decimal> Cumulative(decimal units, Func<decimal, decimal> round)
    {
        var (lots, share, given) = (new List<decimal>(Lots.Count), 0m, 0m);
        foreach (var lot in Lots)
        {
            share += lot.Share;
            var vested = lots.Count == Lots.Count - 1 ? units : round(share * units);
            lots.Add(vested - given);
            given = vested;
        }

        return lots;
    }

    private decimal[] RoundedDown(decimal units, LotRounding rounding)
    {
        var lots = Lots.Select(lot => Math.Floor(lot.Share * units)).ToArray();
        var rest = units - lots.Sum();
        var whole = (int)Math.Floor(rest);
        lots[^1] += rest - whole;
        switch (rounding)
        {
            case LotRounding.FrontLoadedToSingleTranche:
                lots[0] += whole;
                break;
            case LotRounding.BackLoadedToSingleTranche:
                lots[^1] += whole;
                break;
            default:
                for (var i = 0; i < whole; i++)
                {
                    lots[rounding == LotRounding.FrontLoaded ? i : lots.Length - 1 - i]++;
                }

                break;
        }

        return lots;
    }

    private static IEnumerable<VestingLot> OneYear(int year, decimal share, VestingCadence cadence)
    {
        var steps = 12 / Months(cadence);
        return Steps(year * 12, (year + 1) * 12, Months(cadence)).Select(step => new VestingLot(step.End, share / steps));
    }

    private static IEnumerable<(int End, int Length)> Steps(int start, int end, int step)
    {
        for (var at = start; at < end; at += step)
        {
            yield return (Math.Min(at + step, end), Math.Min(step, end - at));
        }
    }

    /// <summary>Moves what vests before the cliff to the cliff, drops empty lots, and gives the last lot what rounding left over.</summary>
    private static VestingSchedule Of(IEnumerable<VestingLot> lots, int cliffMonths)
    {
        var moved = lots
            .Where(lot => lot.Share > 0)
            .GroupBy(lot => Math.Max(lot.Month, cliffMonths), lot => lot.Share)
            .Select(group => new VestingLot(group.Key, group.Sum()))
            .OrderBy(lot => lot.Month)
            .ToArray();
        moved[^1] = moved[^1] with { Share = 1 - moved[..^1].Sum(lot => lot.Share) };
        return new VestingSchedule(moved);
    }

    private static int Months(VestingCadence cadence) => cadence switch
    {
        VestingCadence.Month => 1,
        VestingCadence.Quarter => 3,
        VestingCadence.HalfYear => 6,
        VestingCadence.Year => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(cadence)),
    };
}
