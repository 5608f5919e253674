using System.Globalization;

namespace Coach.Pay;

/// <summary>
/// How people write amounts in English text: $385,000, $385K, €85,000, ₹28,00,000, SEK 65,000/mo. The symbol or code stands first and commas group, in
/// every currency, as in the EU's own English style guide, so that no reader takes "85.000" for eighty-five. Rupees are grouped in lakhs.
/// </summary>
public static class MoneyFormat
{
    private static readonly NumberFormatInfo s_thousands = new() { NumberGroupSizes = [3] };
    private static readonly NumberFormatInfo s_lakhs = new() { NumberGroupSizes = [3, 2] };

    /// <summary>Every digit: "$385,000". Cents only where there are some: "$45.50".</summary>
    public static string Full(Money money) => Signed(money, amount => Digits(amount, money.Currency));

    /// <summary>Short, with at most one digit after the point: "$385K", "$1.2M", "₹24.5 lakh". Amounts under ten thousand stay whole.</summary>
    public static string Brief(Money money) => Signed(money, amount => money.Currency == Currency.Inr ? Indian(amount) : Thousands(amount, money.Currency));

    /// <summary>With what it is for: "SEK 65,000/mo", "$385,000/yr". An amount paid once has no ending.</summary>
    public static string Full(PayAmount pay)
    {
        ArgumentNullException.ThrowIfNull(pay);
        return Full(new Money(pay.Amount, pay.Currency)) + Per(pay.Period);
    }

    /// <summary>A range: "$212,000–$268,000/yr"; an open end reads "from" or "up to".</summary>
    public static string Full(PayRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return (range.Min, range.Max) switch
        {
            ({ } min, { } max) when min == max => Full(new Money(min, range.Currency)),
            ({ } min, { } max) => $"{Full(new Money(min, range.Currency))}–{Full(new Money(max, range.Currency))}",
            ({ } min, null) => $"from {Full(new Money(min, range.Currency))}",
            (null, { } max) => $"up to {Full(new Money(max, range.Currency))}",
            _ => "not stated",
        } + Per(range.Period);
    }

    /// <summary>"/yr", "/mo", "/wk", "/day", "/hr", or nothing for an amount paid once.</summary>
    public static string Per(PayPeriod period) => period switch
    {
        PayPeriod.Year => "/yr",
        PayPeriod.Month => "/mo",
        PayPeriod.Week => "/wk",
        PayPeriod.Day => "/day",
        PayPeriod.Hour => "/hr",
        PayPeriod.Once => "",
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    private static string Signed(Money money, Func<decimal, string> digits) =>
        (money.Amount < 0 ? "-" : "") + Symbol(money.Currency) + digits(Math.Abs(money.Amount));

    private static string Digits(decimal amount, Currency currency)
    {
        var rounded = Math.Round(amount, currency.MinorUnits, MidpointRounding.AwayFromZero);
        var format = rounded == decimal.Truncate(rounded) ? "N0" : "N" + currency.MinorUnits.ToString(CultureInfo.InvariantCulture);
        return rounded.ToString(format, currency == Currency.Inr ? s_lakhs : s_thousands);
    }

    private static string Thousands(decimal amount, Currency currency) => amount switch
    {
        >= 999_950_000 => OneDigit(amount / 1_000_000_000) + "B",
        >= 999_950 => OneDigit(amount / 1_000_000) + "M",
        >= 10_000 => OneDigit(amount / 1_000) + "K",
        _ => Digits(amount, currency),
    };

    private static string Indian(decimal amount) => amount switch
    {
        >= 9_995_000 => OneDigit(amount / 10_000_000) + " crore",
        >= 100_000 => OneDigit(amount / 100_000) + " lakh",
        _ => Digits(amount, Currency.Inr),
    };

    private static string OneDigit(decimal amount) => Math.Round(amount, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", s_thousands);

    private static string Symbol(Currency currency) => currency.Code switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "INR" => "₹",
        "JPY" => "¥",
        "KRW" => "₩",
        "ILS" => "₪",
        "CAD" => "C$",
        "AUD" => "A$",
        "SGD" => "S$",
        "HKD" => "HK$",
        "NZD" => "NZ$",
        "TWD" => "NT$",
        "BRL" => "R$",
        "MXN" => "MX$",
        var code => code + " ",
    };
}
