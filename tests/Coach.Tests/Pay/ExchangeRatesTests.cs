using Coach.Pay;

namespace Coach.Tests.Pay;

public sealed class ExchangeRatesTests
{
    [Fact]
    public void Amounts_go_through_the_pivot() => Assert.Equal(new Money(1_000, Currency.Sek), Samples.Rates.Convert(new Money(100, Currency.Usd), Currency.Sek));

    [Fact]
    public void The_same_currency_needs_no_rate() => Assert.Equal(new Money(7, Currency.Inr), ExchangeRates.None.Convert(new Money(7, Currency.Inr), Currency.Inr));

    [Fact]
    public void Without_a_rate_there_is_no_answer() => Assert.Null(Samples.Rates.Convert(new Money(7, Currency.Inr), Currency.Usd));

    [Fact]
    public void A_rate_of_nothing_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new ExchangeRates(Samples.Today, "test", Currency.Eur, new Dictionary<Currency, decimal> { [Currency.Usd] = 0 }));
}
