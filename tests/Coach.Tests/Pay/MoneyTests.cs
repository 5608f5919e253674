using System.Text.Json;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Tests.Pay;

/// <summary>Amounts, their currencies and what they are for.</summary>
public sealed class MoneyTests
{
    private static Money Usd(decimal amount) => new(amount, Currency.Usd);

    [Fact]
    public void Amounts_of_one_currency_are_added_taken_off_and_multiplied()
    {
        Assert.Equal(Usd(7), Usd(5) + Usd(2));
        Assert.Equal(Usd(3), Usd(5) - Usd(2));
        Assert.Equal(Usd(10), Usd(5) * 2);
    }

    [Theory]
    [InlineData(1, 2, true, true, false, false)]
    [InlineData(2, 2, false, true, false, true)]
    [InlineData(3, 2, false, false, true, true)]
    public void Amounts_of_one_currency_are_compared(int left, int right, bool less, bool atMost, bool more, bool atLeast)
    {
        Assert.Equal((less, atMost, more, atLeast), (Usd(left) < Usd(right), Usd(left) <= Usd(right), Usd(left) > Usd(right), Usd(left) >= Usd(right)));
        Assert.Equal(left - right, Usd(left).CompareTo(Usd(right)));
    }

    [Fact]
    public void Amounts_of_two_currencies_never_meet_without_a_rate()
    {
        var euros = new Money(5, Currency.Eur);

        Assert.Equal("An amount in EUR and one in USD need an exchange rate.", Assert.Throws<InvalidOperationException>(() => Usd(5) + euros).Message);
        Assert.Throws<InvalidOperationException>(() => Usd(5) - euros);
        Assert.Throws<InvalidOperationException>(() => Usd(5) < euros);
    }

    [Theory]
    [InlineData("2.345", "USD", "2.35")]
    [InlineData("-2.345", "USD", "-2.35")]
    [InlineData("2.5", "JPY", "3")]
    [InlineData("2.3455", "KWD", "2.346")]
    public void Amounts_are_rounded_half_away_from_zero_to_the_smallest_coin(string amount, string currency, string rounded)
    {
        var money = new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Of(currency));

        Assert.Equal(rounded, money.Rounded().Amount.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Amounts_are_rounded_to_steps_as_people_name_them()
    {
        Assert.Equal(385_000, Usd(384_713).RoundedTo(1_000).Amount);
        Assert.Equal(2_500, Usd(1_250).RoundedTo(2_500).Amount);
        Assert.Equal(-2_500, Usd(-1_250).RoundedTo(2_500).Amount);
        Assert.Throws<ArgumentOutOfRangeException>(() => Usd(1).RoundedTo(0));
        Assert.Equal("1234.5 USD", Usd(1_234.50m).ToString());
    }

    /// <summary>Minor units of ISO 4217; the third list are currencies of two digits beside them.</summary>
    [Theory]
    [InlineData("JPY KRW VND CLP ISK XAF XOF PYG UGX", 0)]
    [InlineData("BHD KWD OMR JOD TND IQD LYD", 3)]
    [InlineData("USD EUR GBP SEK INR CHF BRL XXX", 2)]
    public void A_currency_has_the_digits_of_its_smallest_coin(string codes, int digits) => Assert.All(codes.Split(' '), code => Assert.Equal(digits, Currency.Of(code).MinorUnits));

    [Theory]
    [InlineData("usd", "USD")]
    [InlineData("Eur", "EUR")]
    [InlineData("US", null)]
    [InlineData("USDT", null)]
    [InlineData("U5D", null)]
    [InlineData("ÅÄÖ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_code_is_three_letters_in_any_case(string? code, string? expected)
    {
        Assert.Equal(expected is not null, Currency.TryOf(code, out var currency));
        Assert.Equal(expected ?? "XXX", currency.Code);
        if (expected is null && code is not null)
        {
            Assert.Equal("A currency is three letters, as in ISO 4217: USD, EUR, SEK.", Assert.Throws<FormatException>(() => Currency.Of(code)).Message);
        }
    }

    [Fact]
    public void The_currencies_with_names_have_their_codes() =>
        Assert.Equal("USD EUR GBP SEK INR XXX", string.Join(' ', Currency.Usd, Currency.Eur, Currency.Gbp, Currency.Sek, Currency.Inr, default(Currency)));

    [Fact]
    public void Currencies_are_written_to_programs_by_their_codes_as_values_and_as_names()
    {
        var rates = JsonSerializer.Serialize(new Dictionary<Currency, Currency> { [Currency.Usd] = Currency.Eur });

        Assert.Equal("{\"USD\":\"EUR\"}", rates);
        Assert.Equal(Currency.Eur, JsonSerializer.Deserialize<Dictionary<Currency, Currency>>("{\"usd\":\"eur\"}")![Currency.Usd]);
        Assert.Equal("Not a currency code.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>("\"dollars\"")).Message);
    }

    [Theory]
    [InlineData(PayPeriod.Year, 1, "/yr", "\"year\"")]
    [InlineData(PayPeriod.Month, 12, "/mo", "\"month\"")]
    [InlineData(PayPeriod.Week, 52, "/wk", "\"week\"")]
    [InlineData(PayPeriod.Day, 260, "/day", "\"day\"")]
    [InlineData(PayPeriod.Hour, 2_080, "/hr", "\"hour\"")]
    [InlineData(PayPeriod.Once, 1, "", "\"once\"")]
    public void A_period_makes_a_year_of_full_time_work(PayPeriod period, int count, string ending, string written)
    {
        Assert.Equal(count, period.PerYear());
        Assert.Equal(Usd(10 * count), new PayAmount(10, Currency.Usd, period).Yearly);
        Assert.Equal(
            new PayRange(10 * count, 20 * count, Currency.Usd, period == PayPeriod.Once ? PayPeriod.Once : PayPeriod.Year),
            new PayRange(10, 20, Currency.Usd, period).Yearly());
        Assert.Equal("$10" + ending, MoneyFormat.Full(new PayAmount(10, Currency.Usd, period)));
        Assert.Equal(written, JsonSerializer.Serialize(period));
    }

    [Fact]
    public void Another_period_is_none()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PayPeriod)9).PerYear());
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyFormat.Per((PayPeriod)9));
    }

    [Fact]
    public void A_range_has_a_middle_where_both_ends_are_stated_and_keeps_an_open_end_open()
    {
        Assert.Equal(15, new PayRange(10, 20, Currency.Usd, PayPeriod.Year).Midpoint);
        Assert.Null(new PayRange(null, 20, Currency.Usd, PayPeriod.Year).Midpoint);
        Assert.Null(new PayRange(10, null, Currency.Usd, PayPeriod.Year).Midpoint);
        Assert.Equal(new PayRange(null, 240, Currency.Usd, PayPeriod.Year), new PayRange(null, 20, Currency.Usd, PayPeriod.Month).Yearly());
        Assert.Equal("not stated/mo", MoneyFormat.Full(new PayRange(null, null, Currency.Usd, PayPeriod.Month)));
    }

    [Theory]
    [InlineData("USD", "$5")]
    [InlineData("EUR", "€5")]
    [InlineData("GBP", "£5")]
    [InlineData("INR", "₹5")]
    [InlineData("JPY", "¥5")]
    [InlineData("KRW", "₩5")]
    [InlineData("ILS", "₪5")]
    [InlineData("CAD", "C$5")]
    [InlineData("AUD", "A$5")]
    [InlineData("SGD", "S$5")]
    [InlineData("HKD", "HK$5")]
    [InlineData("NZD", "NZ$5")]
    [InlineData("TWD", "NT$5")]
    [InlineData("BRL", "R$5")]
    [InlineData("MXN", "MX$5")]
    [InlineData("CHF", "CHF 5")]
    public void A_currency_stands_before_the_amount(string code, string written) => Assert.Equal(written, MoneyFormat.Full(new Money(5, Currency.Of(code))));

    [Theory]
    [InlineData(9_999, "USD", "$9,999")]
    [InlineData(10_000, "USD", "$10K")]
    [InlineData(999_949, "USD", "$999.9K")]
    [InlineData(999_950, "USD", "$1M")]
    [InlineData(999_949_999, "USD", "$999.9M")]
    [InlineData(999_950_000, "USD", "$1B")]
    [InlineData(1_234_500_000_000, "USD", "$1,234.5B")]
    [InlineData(99_999, "INR", "₹99,999")]
    [InlineData(100_000, "INR", "₹1 lakh")]
    [InlineData(9_994_999, "INR", "₹99.9 lakh")]
    [InlineData(9_995_000, "INR", "₹1 crore")]
    [InlineData(-12_340_000, "INR", "-₹1.2 crore")]
    public void In_short_an_amount_changes_its_unit_before_it_would_round_to_a_thousand_of_it(decimal amount, string currency, string brief) =>
        Assert.Equal(brief, MoneyFormat.Brief(new Money(amount, Currency.Of(currency))));

    [Theory]
    [InlineData("45.5", "USD", "$45.50")]
    [InlineData("45.005", "USD", "$45.01")]
    [InlineData("44.999", "USD", "$45")]
    [InlineData("-0.5", "USD", "-$0.50")]
    [InlineData("1.2345", "KWD", "KWD 1.235")]
    [InlineData("99.5", "JPY", "¥100")]
    [InlineData("1234567.5", "INR", "₹12,34,567.50")]
    public void In_full_an_amount_has_the_digits_of_its_coin_where_there_are_any(string amount, string currency, string full) =>
        Assert.Equal(full, MoneyFormat.Full(new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Of(currency))));

    [Theory]
    [InlineData(PayComponent.Base, "\"base\"")]
    [InlineData(PayComponent.Equity, "\"equity\"")]
    [InlineData(PayComponent.Bonus, "\"bonus\"")]
    [InlineData(PayComponent.SignOn, "\"sign-on\"")]
    [InlineData(PayComponent.Total, "\"total\"")]
    public void A_part_of_pay_is_written_to_programs_by_its_name(PayComponent component, string written) => Assert.Equal(written, JsonSerializer.Serialize(component));

    [Theory]
    [InlineData(EquityKind.ProfitSharing, "\"profit-sharing\"")]
    [InlineData(EquityKind.Rsu, "\"rsu\"")]
    [InlineData(VestingCadence.HalfYear, "\"half-year\"")]
    [InlineData(VestingCadence.Month, "\"month\"")]
    [InlineData(Coach.Bands.EquityBasis.Grant, "\"grant\"")]
    [InlineData(Coach.Bands.SourceKind.Filing, "\"filing\"")]
    public void Kinds_are_written_to_programs_by_their_names(object kind, string written) => Assert.Equal(written, JsonSerializer.Serialize(kind, kind.GetType()));

    [Fact]
    public void Rates_go_both_ways_through_the_pivot()
    {
        Assert.Equal(new Money(11, Currency.Sek), Samples.Rates.Convert(new Money(1, Currency.Eur), Currency.Sek));
        Assert.Equal(new Money(1, Currency.Eur), Samples.Rates.Convert(new Money(11, Currency.Sek), Currency.Eur));
        Assert.Null(Samples.Rates.Convert(new Money(7, Currency.Usd), Currency.Inr));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRates(Samples.Today, "test", Currency.Eur, new Dictionary<Currency, decimal> { [Currency.Usd] = 1, [Currency.Sek] = -1 }));
        Assert.Equal((DateOnly.MinValue, "", "XXX", 0), (ExchangeRates.None.AsOf, ExchangeRates.None.Source, ExchangeRates.None.Pivot.Code, ExchangeRates.None.PerUnit.Count));
    }

    /// <summary>Lines of a band whose width is at, and just below, 25 of each step: one step is at most 4% of a range's width.</summary>
    [Theory]
    [InlineData(125_000, 5_000)]
    [InlineData(124_999, 1_000)]
    [InlineData(25_000, 1_000)]
    [InlineData(24_999, 500)]
    [InlineData(12_500, 500)]
    [InlineData(12_499, 100)]
    public void Figures_are_named_in_steps_of_at_most_a_twenty_fifth_of_the_band_s_width(int width, int step)
    {
        var band = Samples.NewYork with { Base = Samples.Range(200_137, 200_137 + width), Equity = null, BonusPercent = null, Total = null };

        var line = Advisor.Advise(new(Samples.Letter with { Base = new(200_137 + (width / 7), Currency.Usd, PayPeriod.Year), Bonus = null, SignOn = [], Equity = [] }, Samples.Snapshot(band), ExchangeRates.None, Samples.Today)).Strategy!.Lines.Single();

        decimal[] named = [line.Ask, line.CounterMin, line.CounterMax, line.Accept, line.WalkAway];
        Assert.All(named, figure => Assert.Equal(0, figure % step));
        Assert.Contains(named, figure => figure % (step.ToString(System.Globalization.CultureInfo.InvariantCulture)[0] == '5' ? step * 2 : step * 5) != 0);
    }
}
