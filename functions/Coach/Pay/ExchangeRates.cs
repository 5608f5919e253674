namespace Coach.Pay;

/// <summary>What one unit of each currency cost in one other currency on one day, as a central bank publishes it.</summary>
/// <remarks>Nothing is ever converted at a rate without a day: whoever shows a converted amount names <see cref="AsOf"/>.</remarks>
public sealed record ExchangeRates
{
    /// <summary>Rates of one day.</summary>
    /// <param name="asOf">The day of the rates.</param>
    /// <param name="source">Who published them ("ECB").</param>
    /// <param name="pivot">The currency that the rates are quoted against.</param>
    /// <param name="perUnit">How much of each currency one unit of <paramref name="pivot"/> buys, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate is zero or below.</exception>
    public ExchangeRates(DateOnly asOf, string source, Currency pivot, IReadOnlyDictionary<Currency, decimal> perUnit)
    {
        ArgumentNullException.ThrowIfNull(perUnit);
        foreach (var rate in perUnit.Values)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate, nameof(perUnit));
        }

        (AsOf, Source, Pivot, PerUnit) = (asOf, source, pivot, perUnit);
    }

    /// <summary>No rates: only amounts of one currency can be compared.</summary>
    public static ExchangeRates None { get; } = new(DateOnly.MinValue, "", default, new Dictionary<Currency, decimal>());

    /// <summary>The day of the rates.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Who published them.</summary>
    public string Source { get; }

    /// <summary>The currency that the rates are quoted against.</summary>
    public Currency Pivot { get; }

    /// <summary>How much of each currency one unit of <see cref="Pivot"/> buys.</summary>
    public IReadOnlyDictionary<Currency, decimal> PerUnit { get; }

    /// <summary>
    /// The amount in another currency, through <see cref="Pivot"/>, not rounded; null where a rate is missing. The same currency needs no rate.
    /// </summary>
    public Money? Convert(Money money, Currency to) =>
        money.Currency == to ? money
        : Rate(money.Currency) is { } from && Rate(to) is { } into ? new Money(money.Amount / from * into, to)
        : null;

    private decimal? Rate(Currency currency) =>
        currency == Pivot ? 1
        : PerUnit.TryGetValue(currency, out var rate) ? rate
        : null;
}
