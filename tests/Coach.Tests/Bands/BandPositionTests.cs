using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

public sealed class BandPositionTests
{
    private static BandPosition? Position(PayComponent component, Offer offer, params Band[] bands) => BandPositions
        .Of(offer, new BandMatch(bands[0], bands, []), ExchangeRates.None).Positions
        .SingleOrDefault(position => position.Component == component);

    [Theory]
    [InlineData(212_000, 0, 0.8833)]
    [InlineData(240_000, 0.5, 1)]
    [InlineData(268_000, 1, 1.1167)]
    [InlineData(200_000, -0.2143, 0.8333)]
    [InlineData(280_000, 1.2143, 1.1667)]
    public void Base_is_placed_by_penetration_and_compa_ratio(int pay, double penetration, double compaRatio)
    {
        var position = Position(PayComponent.Base, Letter with { Base = new(pay, Currency.Usd, PayPeriod.Year) }, NewYork)!;

        Assert.Equal((decimal)penetration, position.Penetration);
        Assert.Equal((decimal)compaRatio, position.CompaRatio);
    }

    [Fact]
    public void A_yearly_letter_is_held_against_a_monthly_band_by_the_month()
    {
        var position = Position(PayComponent.Base, Letter with { Base = new(816_000, Currency.Sek, PayPeriod.Year) }, Stockholm)!;

        Assert.Equal(68_000, position.Offered);
        Assert.Equal(0.5m, position.Penetration);
        Assert.Equal(PayPeriod.Month, position.Period);
    }

    [Fact]
    public void A_three_year_grant_is_held_against_a_four_year_band_by_the_year()
    {
        var position = Position(PayComponent.Equity, Letter with { Equity = [Stock(252_375) with { Years = 3 }] }, NewYork)!;

        Assert.Equal(336_500, position.Offered);
        Assert.Equal(0.5m, position.Penetration);
    }

    [Fact]
    public void A_band_of_one_year_of_equity_takes_one_year_of_the_grant()
    {
        var yearly = NewYork with { Equity = new(60_000, 100_000, Currency.Usd, EquityBasis.Year, null, null) };

        Assert.Equal(75_000, Position(PayComponent.Equity, Letter, yearly)!.Offered);
    }

    [Fact]
    public void The_total_leaves_the_bonus_out_where_the_band_does()
    {
        Assert.False(ComponentRange.TotalIncludesBonus(NewYork));
        Assert.True(ComponentRange.TotalIncludesBonus(Stockholm));
        Assert.Equal(300_000, Position(PayComponent.Total, Letter, NewYork)!.Offered);
        Assert.Equal(333_750, Position(PayComponent.Total, Letter, NewYork with { Total = Range(310_000, 410_000) })!.Offered);
    }

    [Fact]
    public void A_bonus_in_percent_is_held_against_the_percent_of_the_band_s_base()
    {
        var position = Position(PayComponent.Bonus, Letter, NewYork)!;

        Assert.Equal((31_800m, 40_200m, 33_750m), (position.Min!.Value, position.Max!.Value, position.Offered));
    }

    [Fact]
    public void An_open_band_gives_no_ratio()
    {
        var position = Position(PayComponent.Base, Letter, NewYork with { Base = new(200_000, null, Currency.Usd, PayPeriod.Year) })!;

        Assert.Null(position.Penetration);
        Assert.Null(position.CompaRatio);
    }

    [Fact]
    public void A_percentile_needs_three_sources()
    {
        Band From(string source, decimal min) => NewYork with { Base = Range(min, min + 20_000), Provenance = NewYork.Provenance with { Source = source } };

        Assert.Null(Position(PayComponent.Base, Letter, From("a", 200_000), From("b", 210_000), From("b", 300_000))!.Percentile);
        Assert.Equal(50, Position(PayComponent.Base, Letter, From("a", 200_000), From("b", 215_000), From("c", 300_000))!.Percentile);
        Assert.Equal(75, Position(PayComponent.Base, Letter, From("a", 200_000), From("b", 201_000), From("c", 202_000), From("d", 300_000))!.Percentile);
    }

    [Fact]
    public void Currencies_are_compared_only_with_a_rate()
    {
        var match = new BandMatch(Stockholm, [Stockholm], []);

        var (none, problems) = BandPositions.Of(Letter, match, ExchangeRates.None);
        var (some, _) = BandPositions.Of(Letter, match, Rates);

        Assert.Empty(none);
        Assert.All(problems, problem => Assert.Equal(ProblemCodes.CurrencyMismatch, problem.Code));
        Assert.Equal(187_500, some[0].Offered);
    }
}
