using System.Text.Json.Serialization;

namespace Coach.Pay;

/// <summary>A stated range of pay, as stated and never converted. A single figure has both ends the same.</summary>
/// <param name="Min">Lower end, inclusive; null where it is open ("up to $200K").</param>
/// <param name="Max">Upper end, inclusive; null where it is open ("$450K+").</param>
/// <param name="Currency">The currency of both ends.</param>
/// <param name="Period">What both ends are for.</param>
public sealed record PayRange(decimal? Min, decimal? Max, Currency Currency, PayPeriod Period)
{
    /// <summary>Halfway between the ends; null where an end is open.</summary>
    [JsonIgnore]
    public decimal? Midpoint => (Min + Max) / 2;

    /// <summary>The same range for a year of full-time work (<see cref="PayPeriods.PerYear"/>); a range paid once stays as it is.</summary>
    public PayRange Yearly() => Period is PayPeriod.Year or PayPeriod.Once
        ? this
        : new(Min * Period.PerYear(), Max * Period.PerYear(), Currency, PayPeriod.Year);
}
