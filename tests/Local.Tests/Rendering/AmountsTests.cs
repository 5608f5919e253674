using Coach.Bands;
using Coach.Pay;
using Local.Rendering;

namespace Local.Tests.Rendering;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("385000", "USD", "$385,000")]
    [InlineData("-2500.50", "EUR", "-€2,500.5")]
    [InlineData("64000", "SEK", "SEK 64,000")]
    [InlineData("0", "INR", "₹0")]
    public void An_amount_is_written_as_people_write_it(string amount, string currency, string text)
    {
        Assert.Equal(text, Amounts.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Of(currency)));
    }

    [Theory]
    [InlineData(60_000, 76_000, "SEK 60,000–76,000 a month")]
    [InlineData(60_000, 60_000, "SEK 60,000 a month")]
    [InlineData(60_000, null, "SEK 60,000 and up a month")]
    [InlineData(null, 76_000, "up to SEK 76,000 a month")]
    public void A_range_names_its_currency_once(int? min, int? max, string text)
    {
        Assert.Equal(text, Amounts.Of(new PayRange(min, max, Currency.Sek, PayPeriod.Month)));
    }

    [Theory]
    [InlineData(EquityBasis.Grant, 4, "$1–2 over 4 years")]
    [InlineData(EquityBasis.Grant, null, "$1–2")]
    [InlineData(EquityBasis.Year, null, "$1–2 a year")]
    public void Equity_says_what_its_figures_are_of(EquityBasis basis, int? years, string text)
    {
        Assert.Equal(text, Amounts.Of(new EquityRange(1, 2, Currency.Usd, basis, years, null)));
    }

    [Theory]
    [InlineData(15, 15, "15%")]
    [InlineData(15, 20, "15–20%")]
    [InlineData(25, null, "25% and up")]
    [InlineData(null, 25, "up to 25%")]
    public void A_percentage_is_written_once(int? min, int? max, string text)
    {
        Assert.Equal(text, Amounts.Of(new PercentRange(min, max)));
    }
}
