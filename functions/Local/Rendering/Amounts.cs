using System.Globalization;
using Coach.Bands;
using Coach.Pay;

namespace Local.Rendering;

/// <summary>Amounts as people write them: "$385,000", "SEK 64,000 a month". English, whatever the machine's locale.</summary>
internal static class Amounts
{
    public static string Of(decimal amount, Currency currency) =>
        (amount < 0 ? "-" : "") + Sign(currency) + Math.Abs(amount).ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Of(Money money) => Of(money.Amount, money.Currency);

    public static string Of(PayAmount pay) => Of(pay.Amount, pay.Currency) + Per(pay.Period);

    public static string Of(PayRange? range) => range is null ? "" : Between(range.Min, range.Max, range.Currency) + Per(range.Period);

    public static string Of(EquityRange? equity) => equity is null ? "" : Between(equity.Min, equity.Max, equity.Currency) + equity switch
    {
        { Basis: EquityBasis.Year } => " a year",
        { Years: { } years } => $" over {years} years",
        _ => "",
    };

    public static string Of(PercentRange? percent) => percent switch
    {
        null => "",
        { Min: { } min, Max: { } max } when min == max => Percent(min),
        { Min: { } min, Max: { } max } => $"{Number(min)}–{Percent(max)}",
        { Min: { } min } => $"{Percent(min)} and up",
        { Max: { } max } => $"up to {Percent(max)}",
        _ => "",
    };

    public static string Percent(decimal percent) => Number(percent) + "%";

    public static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Between(decimal? min, decimal? max, Currency currency) => (min, max) switch
    {
        ({ } low, { } high) when low == high => Of(low, currency),
        ({ } low, { } high) => $"{Of(low, currency)}–{high.ToString("#,0.##", CultureInfo.InvariantCulture)}",
        ({ } low, null) => $"{Of(low, currency)} and up",
        (null, { } high) => $"up to {Of(high, currency)}",
        _ => "",
    };

    /// <summary>" a month"; nothing for a year, which is what people mean when they say nothing, and for a payment made once.</summary>
    public static string Per(PayPeriod period) => period switch
    {
        PayPeriod.Month => " a month",
        PayPeriod.Week => " a week",
        PayPeriod.Day => " a day",
        PayPeriod.Hour => " an hour",
        _ => "",
    };

    private static string Sign(Currency currency) => currency.Code switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "INR" => "₹",
        var code => code + " ",
    };
}
