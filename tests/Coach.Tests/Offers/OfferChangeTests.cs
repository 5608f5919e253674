using Coach.Offers;
using Coach.Pay;

namespace Coach.Tests.Offers;

/// <summary>An offer with one thing changed keeps all else.</summary>
public class OfferChangeTests
{
    [Fact]
    public void Another_base_is_paid_as_often_as_the_old_one()
    {
        var monthly = Samples.Letter with { Base = new(60_000, Currency.Sek, PayPeriod.Month) };

        Assert.Equal(new PayAmount(64_000, Currency.Sek, PayPeriod.Month), monthly.WithBase(64_000, Currency.Sek).Base);
        Assert.Equal(PayPeriod.Year, Samples.Empty.WithBase(90_000, Currency.Usd).Base!.Period);
    }

    [Fact]
    public void Grants_are_scaled_alike_and_keep_how_they_vest()
    {
        var offer = Samples.Letter with { Equity = [Samples.Stock(300_000), Samples.Stock(100_000, 50, 50), Samples.Stock(0) with { Value = null, Units = 500 }] };

        var more = offer.WithEquity(600_000, Currency.Usd);

        Assert.Equal([450_000m, 150_000m, null], more.Equity.Select(grant => grant.Value));
        Assert.Equal(offer.Equity.Select(grant => grant.SchedulePercent), more.Equity.Select(grant => grant.SchedulePercent));
    }

    [Fact]
    public void An_offer_without_a_grant_gets_one_of_four_years()
    {
        var grant = Assert.Single(Samples.Empty.WithEquity(80_000, Currency.Eur).Equity);

        Assert.Equal((EquityKind.Rsu, 80_000m, Currency.Eur, 4m), (grant.Kind, grant.Value, grant.Currency, grant.Years));
    }

    [Fact]
    public void A_grant_counted_in_shares_alone_becomes_the_amount_in_its_own_kind()
    {
        var options = Samples.Stock(0) with { Kind = EquityKind.Options, Value = null, Units = 4_000, StrikePrice = 2 };

        var grant = Assert.Single((Samples.Letter with { Equity = [options] }).WithEquity(50_000, Currency.Usd).Equity);

        Assert.Equal(options with { Value = 50_000, Currency = Currency.Usd }, grant);
    }

    [Fact]
    public void A_sign_on_is_one_payment_at_the_start_with_the_old_terms_of_paying_back()
    {
        Assert.Equal([new SignOn(35_000, Currency.Usd, 0, 12)], Samples.Letter.WithSignOn(35_000, Currency.Usd).SignOn);
        Assert.Null(Assert.Single(Samples.Empty.WithSignOn(35_000, Currency.Usd).SignOn).ClawbackMonths);
        Assert.Empty(Samples.Letter.WithSignOn(0, Currency.Usd).SignOn);
    }

    [Fact]
    public void A_bonus_is_a_percent_or_an_amount_and_stays_guaranteed_where_it_was()
    {
        var sure = Samples.Letter with { Bonus = new(15, null, null, true, false) };

        Assert.Equal(new Bonus(20, null, null, true, false), sure.WithBonus(20, null).Bonus);
        Assert.Equal(new Bonus(null, 30_000, Currency.Usd, true, false), sure.WithBonus(null, new Money(30_000, Currency.Usd)).Bonus);
        Assert.Equal(new Bonus(10, null, null, false, false), Samples.Empty.WithBonus(10, null).Bonus);
    }
}
