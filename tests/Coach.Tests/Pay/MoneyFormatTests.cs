using Coach.Pay;

namespace Coach.Tests.Pay;

public sealed class MoneyFormatTests
{
    [Theory]
    [InlineData(385000, "USD", "$385,000", "$385K")]
    [InlineData(212500, "USD", "$212,500", "$212.5K")]
    [InlineData(1234567, "USD", "$1,234,567", "$1.2M")]
    [InlineData(999960, "USD", "$999,960", "$1M")]
    [InlineData(9500, "USD", "$9,500", "$9,500")]
    [InlineData(85000, "EUR", "€85,000", "€85K")]
    [InlineData(159000, "GBP", "£159,000", "£159K")]
    [InlineData(65000, "SEK", "SEK 65,000", "SEK 65K")]
    [InlineData(120000, "CHF", "CHF 120,000", "CHF 120K")]
    [InlineData(2450000, "INR", "₹24,50,000", "₹24.5 lakh")]
    [InlineData(12500000, "INR", "₹1,25,00,000", "₹1.3 crore")]
    [InlineData(9_994_999, "INR", "₹99,94,999", "₹99.9 lakh")]
    [InlineData(9_995_000, "INR", "₹99,95,000", "₹1 crore")]
    [InlineData(100_000, "INR", "₹1,00,000", "₹1 lakh")]
    [InlineData(99_999, "INR", "₹99,999", "₹99,999")]
    [InlineData(999_949, "USD", "$999,949", "$999.9K")]
    [InlineData(999_950, "USD", "$999,950", "$1M")]
    [InlineData(999_949_999, "USD", "$999,949,999", "$999.9M")]
    [InlineData(999_950_000, "USD", "$999,950,000", "$1B")]
    [InlineData(10_000, "USD", "$10,000", "$10K")]
    [InlineData(9_999, "USD", "$9,999", "$9,999")]
    [InlineData(99950, "INR", "₹99,950", "₹99,950")]
    [InlineData(12000000, "JPY", "¥12,000,000", "¥12M")]
    [InlineData(140000, "CAD", "C$140,000", "C$140K")]
    [InlineData(-5000, "USD", "-$5,000", "-$5,000")]
    [InlineData(0, "USD", "$0", "$0")]
    public void Amounts_are_written_as_people_write_them(int amount, string currency, string full, string brief)
    {
        var money = new Money(amount, Currency.Of(currency));

        Assert.Equal(full, MoneyFormat.Full(money));
        Assert.Equal(brief, MoneyFormat.Brief(money));
    }

    [Fact]
    public void Cents_are_written_only_where_there_are_some()
    {
        Assert.Equal("$45.50/hr", MoneyFormat.Full(new PayAmount(45.5m, Currency.Usd, PayPeriod.Hour)));
        Assert.Equal("SEK 65,000/mo", MoneyFormat.Full(new PayAmount(65_000, Currency.Sek, PayPeriod.Month)));
        Assert.Equal("$4,500/wk", MoneyFormat.Full(new PayAmount(4_500, Currency.Usd, PayPeriod.Week)));
        Assert.Equal("€650/day", MoneyFormat.Full(new PayAmount(650, Currency.Eur, PayPeriod.Day)));
        Assert.Equal("$20,000", MoneyFormat.Full(new PayAmount(20_000, Currency.Usd, PayPeriod.Once)));
    }

    [Fact]
    public void Ranges_may_be_open()
    {
        Assert.Equal("$212,000–$268,000/yr", MoneyFormat.Full(new PayRange(212_000, 268_000, Currency.Usd, PayPeriod.Year)));
        Assert.Equal("from $450,000/yr", MoneyFormat.Full(new PayRange(450_000, null, Currency.Usd, PayPeriod.Year)));
        Assert.Equal("up to $200,000/yr", MoneyFormat.Full(new PayRange(null, 200_000, Currency.Usd, PayPeriod.Year)));
        Assert.Equal("$200,000", MoneyFormat.Full(new PayRange(200_000, 200_000, Currency.Usd, PayPeriod.Once)));
        Assert.Equal("not stated/yr", MoneyFormat.Full(new PayRange(null, null, Currency.Usd, PayPeriod.Year)));
    }
}
