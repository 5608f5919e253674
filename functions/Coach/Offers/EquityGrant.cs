using System.Text.Json.Serialization;
using Coach.Pay;

namespace Coach.Offers;

/// <summary>What kind of equity it is. Written to programs in kebab case (<c>profit-sharing</c>).</summary>
[JsonConverter(typeof(EquityKindJsonConverter))]
public enum EquityKind
{
    /// <summary>Restricted stock units: worth the share price when they vest.</summary>
    Rsu,

    /// <summary>Performance stock units: as many as goals decide.</summary>
    Psu,

    /// <summary>Options to buy at a strike price.</summary>
    Options,

    /// <summary>A promise paid in cash by the value of shares.</summary>
    Phantom,

    /// <summary>A share of profits, profit units among them.</summary>
    ProfitSharing,

    /// <summary>Any other kind that the text names.</summary>
    Other,
}

/// <summary>Writes an <see cref="EquityKind"/> in kebab case.</summary>
public sealed class EquityKindJsonConverter() : JsonStringEnumConverter<EquityKind>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);

/// <summary>How often shares vest after the cliff.</summary>
[JsonConverter(typeof(VestingCadenceJsonConverter))]
public enum VestingCadence
{
    /// <summary>Each month.</summary>
    Month,

    /// <summary>Each quarter of a year.</summary>
    Quarter,

    /// <summary>Twice a year.</summary>
    HalfYear,

    /// <summary>Once a year.</summary>
    Year,
}

/// <summary>Writes a <see cref="VestingCadence"/> as <c>month</c>, <c>quarter</c>, <c>half-year</c> or <c>year</c>.</summary>
public sealed class VestingCadenceJsonConverter() : JsonStringEnumConverter<VestingCadence>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);

/// <summary>One grant of equity as a letter states it. Everything not stated is null.</summary>
/// <param name="Kind">The kind; <see cref="EquityKind.Other"/> where the text names none of the known ones.</param>
/// <param name="Value">The worth of the whole grant on the day of grant, in whole units of <paramref name="Currency"/>; null where only a count is given.</param>
/// <param name="Currency">The currency of <paramref name="Value"/> and <paramref name="StrikePrice"/>; null where neither is given.</param>
/// <param name="Units">The count of shares, units or options of the whole grant.</param>
/// <param name="StrikePrice">What one option costs to exercise.</param>
/// <param name="Years">Over how many years the whole grant vests.</param>
/// <param name="CliffMonths">Months until anything vests; 0 where the text says there is no cliff.</param>
/// <param name="Cadence">How often it vests after the cliff.</param>
/// <param name="SchedulePercent">Percent of the grant that vests in each year, in order, summing to 100.</param>
public sealed record EquityGrant(
    EquityKind Kind,
    decimal? Value,
    Currency? Currency,
    decimal? Units,
    decimal? StrikePrice,
    decimal? Years,
    int? CliffMonths,
    VestingCadence? Cadence,
    IReadOnlyList<decimal>? SchedulePercent);
