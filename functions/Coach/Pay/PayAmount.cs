using System.Text.Json.Serialization;

namespace Coach.Pay;

/// <summary>A stated amount of pay, as stated: "SEK 65,000 a month".</summary>
/// <param name="Amount">In whole units of the currency, not below zero.</param>
/// <param name="Currency">The currency of the amount.</param>
/// <param name="Period">What the amount is for.</param>
public sealed record PayAmount(decimal Amount, Currency Currency, PayPeriod Period)
{
    /// <summary>The same pay for a year of full-time work (<see cref="PayPeriods.PerYear"/>).</summary>
    [JsonIgnore]
    public Money Yearly => new(Amount * Period.PerYear(), Currency);
}
