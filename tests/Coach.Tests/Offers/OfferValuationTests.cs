using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Offers;

public sealed class OfferValuationTests
{
    private static readonly Offer s_plain = Letter with { Bonus = null, SignOn = [], Equity = [] };

    private static OfferValue Value(Offer offer) => OfferValuation.Value(offer, ExchangeRates.None).Value!;

    [Fact]
    public void The_sample_offer_is_worth_its_base_bonus_stock_and_sign_on()
    {
        var value = Value(Letter);

        Assert.Equal([353_750m, 333_750m, 333_750m, 333_750m], value.Years);
        Assert.Equal(1_355_000, value.Total4);
        Assert.Equal(338_750, value.AverageYear);
        Assert.Equal(353_750, value.FirstYear);
    }

    [Theory]
    [InlineData(25, 25, 25, 25)]
    [InlineData(33, 33, 22, 12)]
    [InlineData(38, 32, 20, 10)]
    [InlineData(5, 15, 40, 40)]
    public void A_grant_is_valued_by_its_own_schedule_and_never_by_a_quarter_a_year(int first, int second, int third, int fourth)
    {
        var value = Value(s_plain with { Base = null, Equity = [Stock(200_000, first, second, third, fourth)] });

        Assert.Equal([first * 2000m, second * 2000m, third * 2000m, fourth * 2000m], value.Years);
    }

    [Fact]
    public void A_schedule_that_is_not_stated_is_assumed_even_and_said_so()
    {
        var silent = Stock(100_000) with { Cadence = null, CliffMonths = null };

        var value = Value(s_plain with { Base = null, Equity = [silent] });

        Assert.Equal([25_000m, 25_000m, 25_000m, 25_000m], value.Years);
        Assert.Contains(value.Assumptions, text => text.Contains("vesting schedule is not stated", StringComparison.Ordinal));
    }

    [Fact]
    public void Percentages_that_do_not_add_up_are_not_used_and_said_so()
    {
        var value = Value(s_plain with { Base = null, Equity = [Stock(100_000, 10, 10, 10, 10)] });

        Assert.Equal([25_000m, 25_000m, 25_000m, 25_000m], value.Years);
        Assert.Contains(value.Assumptions, text => text.Contains("do not add up", StringComparison.Ordinal));
    }

    [Fact]
    public void Three_year_grants_leave_the_fourth_year_empty_and_five_year_grants_are_cut_off()
    {
        Assert.Equal([30_000m, 30_000m, 30_000m, 0m], Value(s_plain with { Base = null, Equity = [Stock(90_000) with { Years = 3 }] }).Years);
        var five = Value(s_plain with { Base = null, Equity = [Stock(100_000) with { Years = 5 }] });
        Assert.Equal(80_000, five.Total4);
        Assert.Contains(five.Assumptions, text => text.Contains("after the fourth year", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(0, 0)]
    [InlineData(11, 0)]
    [InlineData(12, 1)]
    [InlineData(24, 2)]
    [InlineData(-3, 0)]
    public void A_sign_on_counts_in_the_year_it_is_paid(int? months, int year)
    {
        var value = Value(s_plain with { Base = null, SignOn = [new SignOn(10_000, Currency.Usd, months, null)] });

        Assert.Equal(10_000, value.Years[year]);
        Assert.Equal(10_000, value.Total4);
    }

    [Fact]
    public void A_sign_on_paid_after_four_years_is_left_out_and_said_so()
    {
        var value = Value(s_plain with { SignOn = [new SignOn(10_000, Currency.Usd, 48, null)] });

        Assert.Equal(900_000, value.Total4);
        Assert.Contains(value.Assumptions, text => text.Contains("after the fourth year", StringComparison.Ordinal));
    }

    [Fact]
    public void Monthly_and_hourly_pay_are_valued_for_a_full_year()
    {
        Assert.Equal(780_000, Value(s_plain with { Base = new PayAmount(65_000, Currency.Sek, PayPeriod.Month) }).FirstYear);
        var hourly = Value(s_plain with { Base = new PayAmount(50, Currency.Usd, PayPeriod.Hour) });
        Assert.Equal(104_000, hourly.FirstYear);
        Assert.Contains(hourly.Assumptions, text => text.Contains("2080 hours", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bonus_in_percent_is_of_base_and_an_amount_stands_as_it_is()
    {
        Assert.Equal(258_750, Value(s_plain with { Bonus = new Bonus(15, null, null, false, false) }).FirstYear);
        Assert.Equal(265_000, Value(s_plain with { Bonus = new Bonus(15, 40_000, Currency.Usd, false, false) }).FirstYear);
    }

    [Fact]
    public void That_the_bonus_is_at_target_is_said_unless_it_is_guaranteed()
    {
        Assert.Contains(Value(Letter).Assumptions, text => text.Contains("at target", StringComparison.Ordinal));
        Assert.DoesNotContain(Value(Letter with { Bonus = new Bonus(15, null, null, true, false) }).Assumptions, text => text.Contains("at target", StringComparison.Ordinal));
    }

    [Fact]
    public void Shares_without_a_price_are_a_problem_and_left_out()
    {
        var (value, problems) = OfferValuation.Value(s_plain with { Equity = [Stock(0) with { Value = null, Units = 4_000 }] }, ExchangeRates.None);

        Assert.Equal(225_000, value!.FirstYear);
        Assert.Equal(ProblemCodes.EquityWithoutValue, Assert.Single(problems).Code);
    }

    [Fact]
    public void Options_say_what_is_missing_to_know_their_worth()
    {
        var options = Stock(80_000) with { Kind = EquityKind.Options };

        Assert.Contains(Value(s_plain with { Equity = [options] }).Assumptions, text => text.Contains("strike price", StringComparison.Ordinal));
        var (_, problems) = OfferValuation.Value(s_plain with { Equity = [options with { Value = null, Units = 10_000 }] }, ExchangeRates.None);
        Assert.Contains("strike price", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_currency_needs_a_dated_rate()
    {
        var mixed = s_plain with { Base = new PayAmount(100_000, Currency.Eur, PayPeriod.Year), Equity = [Stock(110_000)] };

        var (without, problems) = OfferValuation.Value(mixed, ExchangeRates.None);
        var with = OfferValuation.Value(mixed, Rates).Value!;

        Assert.Equal(400_000, without!.Total4);
        Assert.Equal(ProblemCodes.CurrencyMismatch, Assert.Single(problems).Code);
        Assert.Equal(500_000, with.Total4);
        Assert.Contains(with.Assumptions, text => text.Contains("2026-02-27", StringComparison.Ordinal));
    }

    [Fact]
    public void An_offer_without_money_has_no_value() => Assert.Null(OfferValuation.Value(Empty, ExchangeRates.None).Value);

    [Fact]
    public void Parts_of_a_year_add_up_to_the_year()
    {
        var value = Value(Letter);

        Assert.Equal(value.Years, Enumerable.Range(0, 4).Select(year => value.Parts.Sum(part => part.Years[year])));
        Assert.Equal([PayComponent.Base, PayComponent.Equity, PayComponent.Bonus, PayComponent.SignOn], value.Parts.Select(part => part.Component));
    }
}
