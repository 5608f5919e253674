using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Tests;

/// <summary>Offers and bands of invented companies, to change with <c>with</c>.</summary>
internal static class Samples
{
    public static DateOnly Today { get; } = new(2026, 3, 2);

    public static EquityGrant Stock(decimal value, params decimal[] percents) => new(
        EquityKind.Rsu, value, Currency.Usd, null, null, percents.Length > 0 ? percents.Length : 4, 12, VestingCadence.Quarter, percents.Length > 0 ? percents : null);

    public static Offer Letter { get; } = new(
        "Lumen Audio",
        "Machine Learning Engineer",
        null,
        "New York, NY",
        new PayAmount(225_000, Currency.Usd, PayPeriod.Year),
        new Bonus(15, null, null, false, false),
        [new SignOn(20_000, Currency.Usd, 0, 12)],
        [Stock(300_000)],
        null,
        new DateOnly(2026, 4, 1),
        new DateOnly(2026, 3, 10));

    public static Offer Empty { get; } = new(null, null, null, null, null, null, [], [], null, null, null);

    public static Band NewYork { get; } = new(
        new BandKey("Lumen Audio", "ML Engineer", null, "New York City"),
        Range(212_000, 268_000),
        new EquityRange(245_000, 428_000, Currency.Usd, EquityBasis.Grant, 4, EquityKind.Rsu),
        new PercentRange(15, 15),
        null,
        null,
        Range(276_000, 379_000),
        new Provenance("lumen-guide.md", new DateOnly(2026, 1, 15)));

    public static Band Stockholm { get; } = NewYork with
    {
        Key = NewYork.Key with { Region = "Stockholm" },
        Base = new PayRange(60_000, 76_000, Currency.Sek, PayPeriod.Month),
        Equity = new EquityRange(585_000, 1_022_000, Currency.Sek, EquityBasis.Grant, 4, EquityKind.Rsu),
        Total = new PayRange(79_000, 108_000, Currency.Sek, PayPeriod.Month),
    };

    public static ExchangeRates Rates { get; } = new(
        new DateOnly(2026, 2, 27), "ECB", Currency.Eur, new Dictionary<Currency, decimal> { [Currency.Usd] = 1.10m, [Currency.Sek] = 11m, [Currency.Gbp] = 0.85m });

    public static PayRange Range(decimal min, decimal max) => new(min, max, Currency.Usd, PayPeriod.Year);

    public static BandSnapshot Snapshot(params Band[] bands) => new("2026-03-01", bands);
}
