using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Bands;

/// <summary>Where the parts of an offer stand in a band, at the bounds of each rule.</summary>
public sealed class PositionBoundsTests
{
    private static BandPosition? Of(PayComponent component, Offer offer, params Band[] bands) =>
        BandPositions.Of(offer, new BandMatch(bands[0], bands, []), Rates).Positions.SingleOrDefault(position => position.Component == component);

    private static readonly Offer s_offer = Empty with { Base = new(100_000, Currency.Usd, PayPeriod.Year) };

    private static Band Pays(decimal? min, decimal? max, string source = "a", string currency = "USD", PayPeriod period = PayPeriod.Year) =>
        NewYork with { Base = new(min, max, Currency.Of(currency), period), Provenance = new(source, Today), Equity = null, BonusPercent = null, Total = null };

    [Fact]
    public void A_band_of_one_figure_has_no_way_through_it_and_one_around_nothing_no_middle()
    {
        var single = Of(PayComponent.Base, s_offer, Pays(80_000, 80_000))!;
        var none = Of(PayComponent.Base, s_offer, Pays(0, 0))!;

        Assert.Equal((null, 1.25m, 100_000m, 80_000m, 80_000m), (single.Penetration, single.CompaRatio, single.Offered, single.Min!.Value, single.Max!.Value));
        Assert.Equal((null, null), (none.Penetration, none.CompaRatio));
        Assert.Null(Of(PayComponent.Base, s_offer, Pays(null, 80_000))!.Penetration);
        Assert.Null(Of(PayComponent.Base, s_offer, Pays(120_000, 80_000))!.Penetration);
    }

    [Fact]
    public void What_was_offered_is_rounded_to_the_coin_of_the_band_and_told_for_its_period()
    {
        var position = Of(PayComponent.Base, s_offer, Pays(7_000, 9_000, period: PayPeriod.Month))!;

        Assert.Equal((8_333.33m, 0.6667m, 1.0417m, PayPeriod.Month, Currency.Usd), (position.Offered, position.Penetration, position.CompaRatio, position.Period, position.Currency));
    }

    [Fact]
    public void The_percentile_is_in_the_spread_where_one_is_known_and_else_among_the_middles_of_the_sources()
    {
        var spread = Pays(50_000, 150_000) with { Evidence = [new(PayComponent.Base, 9, 0, new(50_000, 80_000, 100_000, 120_000, 150_000), [])] };

        Assert.Equal(50, Of(PayComponent.Base, s_offer, spread)!.Percentile);
        Assert.Equal(66.7m, Of(PayComponent.Base, s_offer, Pays(80_000, 80_000), Pays(90_000, 90_000, "b"), Pays(200_000, 200_000, "c"))!.Percentile);
        Assert.Equal(50, Of(PayComponent.Base, s_offer, Pays(80_000, 80_000), Pays(100_000, 100_000, "b"), Pays(200_000, 200_000, "c"))!.Percentile);
        Assert.Equal(100, Of(PayComponent.Base, s_offer, Pays(80_000, 80_000), Pays(90_000, 90_000, "b"), Pays(99_999, 99_999, "c"))!.Percentile);
        Assert.Equal(0, Of(PayComponent.Base, s_offer, Pays(180_000, 180_000), Pays(190_000, 190_000, "b"), Pays(100_001, 100_001, "c"))!.Percentile);
    }

    [Fact]
    public void A_source_counts_by_its_last_band_and_one_that_is_open_or_for_another_period_or_without_a_rate_not_at_all()
    {
        Band[] two = [Pays(80_000, 80_000), Pays(90_000, 90_000, "b")];

        Assert.Equal(66.7m, Of(PayComponent.Base, s_offer, [.. two, Pays(1, 1, "c"), Pays(200_000, 200_000, "c")])!.Percentile);
        Assert.Equal(66.7m, Of(PayComponent.Base, s_offer, [.. two, Pays(100_000, 100_000, "c", "EUR")])!.Percentile);
        Assert.Null(Of(PayComponent.Base, s_offer, [.. two, Pays(100_000, null, "c")])!.Percentile);
        Assert.Null(Of(PayComponent.Base, s_offer, [.. two, Pays(5_000, 6_000, "c", period: PayPeriod.Month)])!.Percentile);
        Assert.Null(Of(PayComponent.Base, s_offer, [.. two, Pays(100_000, 100_000, "c", "INR")])!.Percentile);
    }

    private static decimal? Equity(params EquityGrant[] grants) => Of(PayComponent.Equity, s_offer with { Equity = grants }, NewYork with { Equity = NewYork.Equity! with { Years = 2 } })?.Offered;

    private static EquityGrant Grant(decimal? value, decimal? years, params decimal[] percents) => new(EquityKind.Rsu, value, Currency.Usd, null, null, years, null, null, percents.Length > 0 ? percents : null);

    [Fact]
    public void Grants_are_held_against_a_band_s_by_their_own_years_or_else_those_of_their_schedule_or_the_usual_four()
    {
        Assert.Equal(20_000, Equity(Grant(100_000, 10)));
        Assert.Equal(50_000, Equity(Grant(100_000, 10.5m)));
        Assert.Equal(50_000, Equity(Grant(100_000, null)));
        Assert.Equal(50_000, Equity(Grant(100_000, 0)));
        Assert.Equal(100_000, Equity(Grant(100_000, null, 50, 50)));
        Assert.Equal(200_000, Equity(Grant(100_000, 1, 50, 50)));
        Assert.Equal(150_000, Equity(Grant(100_000, null), Grant(100_000, 2), Grant(null, 4)));
        Assert.Equal(50_000, Equity(Grant(100_000, null) with { Currency = null }));
        Assert.Null(Equity(Grant(null, 4)));
        Assert.Null(Equity());
        Assert.Null(Equity(Grant(100_000, 4), Grant(100_000, 4) with { Currency = Currency.Eur }));
    }

    [Fact]
    public void Equity_without_any_currency_is_not_compared() =>
        Assert.Null(Of(PayComponent.Equity, Empty with { Equity = [Grant(100_000, 4) with { Currency = null }] }, NewYork));

    [Fact]
    public void Sign_on_payments_count_together_and_the_total_needs_a_base()
    {
        var band = NewYork with { SignOn = new(10_000, 30_000, Currency.Usd, PayPeriod.Once), Total = Range(100_000, 200_000) };
        SignOn[] payments = [new(5_000, Currency.Usd, 0, 12), new(10_000, Currency.Usd, 12, 12)];

        Assert.Equal(15_000, Of(PayComponent.SignOn, s_offer with { SignOn = payments }, band)!.Offered);
        Assert.Null(Of(PayComponent.SignOn, s_offer, band));
        Assert.Equal(125_000, Of(PayComponent.Total, s_offer with { Equity = [Grant(100_000, 4)] }, band)!.Offered);
        Assert.Null(Of(PayComponent.Total, Empty with { Equity = [Grant(100_000, 4)] }, band));
        Assert.Null(Of(PayComponent.Total, s_offer with { Equity = [Grant(100_000, 4) with { Currency = Currency.Eur }] }, band));
    }

    [Fact]
    public void What_cannot_be_compared_is_told_part_by_part() => Assert.Equal(
        ["The base pay is in INR and the band in USD: they are not compared, no exchange rate is held."],
        BandPositions.Of(Empty with { Base = new(1, Currency.Inr, PayPeriod.Year) }, new BandMatch(NewYork with { Total = null }, [], []), Rates).Problems.Select(problem => problem.Message));

    private static readonly PayPercentiles s_spread = new(10, 25, 50, 75, 90);

    private static Band Survey(string? area, decimal low = 10, int year = 2025) =>
        new(new(BandKey.Market, "Buyers", null, area), Range(low, 90), null, null, null, null, null, new("survey", new(year, 5, 1))) { Evidence = [new(PayComponent.Base, 9, 0, s_spread, [])] };

    private static string Market(Offer offer, params Band[] bands)
    {
        var (match, problems) = BandFinder.Find(offer, Snapshot(bands));
        return match is null ? problems.Single().Code : $"{match.Band.Key.Region ?? "the country"} of {match.Band.Provenance.AsOf.Year}";
    }

    private static readonly Offer s_buyer = s_offer with { Company = "Nobody Ltd.", Role = "Buyer", Region = "Austin, TX" };

    [Theory]
    [InlineData("Austin, TX", "Austin-Round Rock, TX")]
    [InlineData("Austin", "Austin-Round Rock, TX")]
    [InlineData("Round Rock, TX", "Austin-Round Rock, TX")]
    [InlineData("Round Rock, OH", "the country")]
    [InlineData("Waco, Texas, USA", "Texas")]
    [InlineData("Newark, New Jersey", "New Jersey")]
    [InlineData("Albuquerque, New Mexico", "the country")]
    [InlineData(null, "the country")]
    public void The_survey_s_nearest_area_stands_in(string? region, string area) =>
        Assert.Equal($"{area} of 2025", Market(s_buyer with { Region = region }, Survey("U.S. Virgin Islands"), Survey(null), Survey("Texas"), Survey("Austin-Round Rock, TX"), Survey("New Jersey"), Survey("Dallas")));

    [Fact]
    public void Of_one_area_the_newest_survey_stands_in_and_of_none_it_is_said() =>
        Assert.Equal(["Texas of 2026", "band-not-found"], new[] { Market(s_buyer, Survey("Texas", year: 2024), Survey("Texas", year: 2026), Survey(null, year: 2027)), Market(s_buyer, Survey("Ohio")) });

    [Theory]
    [InlineData("EUR", "Austin, TX", "band-not-found")]
    [InlineData("USD", "Oslo", "the country of 2025")]
    [InlineData(null, "Austin, TX", "the country of 2025")]
    [InlineData(null, "Reno, USA", "the country of 2025")]
    [InlineData(null, "Oslo", "band-not-found")]
    [InlineData(null, null, "band-not-found")]
    public void The_country_s_survey_is_for_pay_in_its_currency_or_a_place_within_it(string? currency, string? region, string found) => Assert.Equal(
        found, Market(s_buyer with { Region = region, Base = currency is null ? null : new(100_000, Currency.Of(currency), PayPeriod.Year) }, Survey(null)));

    [Fact]
    public void What_stands_in_is_said_with_the_company_the_area_and_the_part_of_the_spread()
    {
        string Said(Offer offer, Band band) => BandFinder.Find(offer, Snapshot(band)).Match!.Problems.Single().Message;

        Assert.Equal(
            "No band is held for Nobody Ltd, so a wage survey stands in: Buyers in Texas, all employers there together, of May 2025. It is not this company's range, and it is base pay alone. The middle half, from the 25th to the 75th percentile, of its spread stands for this level.",
            Said(s_buyer, Survey("Texas")));
        Assert.Equal(
            "No band is held for Nobody Ltd, so a wage survey stands in: Buyers, all employers there together, of May 2025. It is not this company's range, and it is base pay alone. Its upper end is not published.",
            Said(s_buyer, Survey(null) with { Evidence = null }));
        Assert.Equal((25m, 75m), BandFinder.Find(s_buyer, Snapshot(Survey("Texas"))).Match!.Band.Base is { } pay ? (pay.Min!.Value, pay.Max!.Value) : default);
        Assert.Equal((10m, 50m), BandFinder.Find(s_buyer with { Role = "Graduate Buyer" }, Snapshot(Survey("Texas"))).Match!.Band.Base is { } low ? (low.Min!.Value, low.Max!.Value) : default);
    }

    [Theory]
    [InlineData("Lumen [Audio] {x} <y>", "Lumen Audio x y")]
    [InlineData("Lumen\r\n\tAudio", "Lumen Audio")]
    [InlineData("  Lumen   Audio  ", "Lumen Audio")]
    public void A_name_from_a_document_stands_on_one_line_without_brackets(string name, string told) =>
        Assert.StartsWith(told + " is ", new Coach.Comparisons.ComparedOffer[] { new(name, s_offer), new("B", s_offer with { ExpiresOn = Today.AddDays(-1) }) } is var offers
            ? Coach.Comparisons.Comparison.Of(offers, Rates, new(), Today)!.Why[0] : "", StringComparison.Ordinal);

    [Fact]
    public void A_name_is_cut_at_eighty_letters() =>
        Assert.StartsWith(
            new string('x', 80) + " is ",
            Coach.Comparisons.Comparison.Of([new(new string('x', 81), s_offer), new("B", s_offer with { ExpiresOn = Today.AddDays(-1) })], Rates, new(), Today)!.Why[0],
            StringComparison.Ordinal);
}
