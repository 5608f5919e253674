using System.Text.Json.Serialization;

namespace Coach.Pay;

/// <summary>What a stated amount of pay is for.</summary>
[JsonConverter(typeof(PayPeriodJsonConverter))]
public enum PayPeriod
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A working day.</summary>
    Day,

    /// <summary>A working hour.</summary>
    Hour,

    /// <summary>Paid one time only, such as a sign-on.</summary>
    Once,
}

/// <summary>Writes a <see cref="PayPeriod"/> as <c>year</c>, <c>month</c>, <c>week</c>, <c>day</c>, <c>hour</c> or <c>once</c>.</summary>
public sealed class PayPeriodJsonConverter() : JsonStringEnumConverter<PayPeriod>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);

/// <summary>How many of a period make a year of full-time work.</summary>
public static class PayPeriods
{
    /// <summary>
    /// Periods in a year: 12 months, 52 weeks, 260 working days (52 × 5), 2,080 working hours (52 × 40, the divisor of the US
    /// Office of Personnel Management before 1985 and of common offer letters since). <see cref="PayPeriod.Once"/> counts as 1.
    /// </summary>
    public static decimal PerYear(this PayPeriod period) => period switch
    {
        PayPeriod.Year or PayPeriod.Once => 1,
        PayPeriod.Month => 12,
        PayPeriod.Week => 52,
        PayPeriod.Day => 260,
        PayPeriod.Hour => 2080,
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };
}
