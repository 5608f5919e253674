using Coach.Comparisons;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Tests.Comparisons;

public sealed class ComparisonTests
{
    /// <summary>Nothing may fail to come, and nothing costs by coming later.</summary>
    private static readonly ComparisonOptions s_sure = new() { Set = new Dictionary<string, decimal> { ["unlisted"] = 0, ["leaving"] = 0, ["later"] = 0 } };

    private static Offer Pays(decimal pay, decimal stock = 0, EquityKind kind = EquityKind.Rsu) => Samples.Empty with
    {
        Base = new(pay, Currency.Usd, PayPeriod.Year),
        Equity = stock > 0 ? [new(kind, stock, Currency.Usd, null, null, 4, 12, VestingCadence.Month, null)] : [],
    };

    private static ComparedOffer Named(string name, Offer offer) => new(name, offer);

    private static Comparison Of(ComparisonOptions options, params ComparedOffer[] offers) => Comparison.Of(offers, ExchangeRates.None, options, Samples.Today)!;

    private static decimal Step(OfferStanding standing, string what) => standing.Steps.FirstOrDefault(step => step.What == what)?.Amount ?? 0;

    [Fact]
    public void Where_nothing_is_assumed_an_offer_is_worth_what_it_states()
    {
        var comparison = Of(s_sure, Named("A", Samples.Letter), Named("B", Pays(200_000)));

        Assert.Equal(OfferValuation.Value(Samples.Letter, ExchangeRates.None).Value!.Total4, comparison.Standings[0].Stated4);
        Assert.All(comparison.Standings, standing => Assert.Equal(standing.Stated4, standing.Worth4));
    }

    [Fact]
    public void Stock_that_is_not_listed_is_counted_at_64_percent_and_the_study_is_named()
    {
        var comparison = Of(new() { Set = new Dictionary<string, decimal> { ["leaving"] = 0, ["later"] = 0 } }, Named("A", Pays(200_000)), Named("B", Pays(180_000, 100_000, EquityKind.Options)));

        Assert.Equal(-36_000, Step(comparison.Standings[1], "stock that is not listed"));
        Assert.Contains(comparison.Assumed, reason => reason.Source?.StartsWith("Gornall & Strebulaev", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData(EquityKind.Rsu, null, true)]
    [InlineData(EquityKind.Rsu, false, false)]
    [InlineData(EquityKind.Options, null, false)]
    [InlineData(EquityKind.Options, true, true)]
    [InlineData(EquityKind.Phantom, null, false)]
    [InlineData(EquityKind.ProfitSharing, null, false)]
    public void What_the_person_says_of_the_stock_counts_more_than_what_its_kind_tells(EquityKind kind, bool? said, bool listed) =>
        Assert.Equal(listed, (Named("A", Pays(1, 1, kind)) with { IsListed = said }).TakenAsListed);

    [Fact]
    public void What_vests_late_is_lost_more_often_by_leaving()
    {
        Offer With(params decimal[] percents) => Pays(200_000) with { Equity = [Samples.Stock(300_000, percents)] };
        var comparison = Of(new(), Named("late", With(5, 15, 40, 40)), Named("even", With(25, 25, 25, 25)));

        Assert.Equal("even", comparison.Standings[0].Name);
        Assert.True(Step(comparison.Standings[1], "what is lost by leaving early") < Step(comparison.Standings[0], "what is lost by leaving early"));
    }

    [Fact]
    public void A_sign_on_that_must_be_paid_back_counts_as_far_as_one_is_likely_to_stay()
    {
        Offer With(int? back) => Pays(200_000) with { SignOn = [new(50_000, Currency.Usd, 0, back)] };
        var comparison = Of(s_sure with { Set = new Dictionary<string, decimal> { ["leaving"] = 0.2m, ["later"] = 0 } }, Named("free", With(null)), Named("bound", With(12)));

        Assert.Equal(-10_000, Math.Round(Step(comparison.Standings[1], "what is lost by leaving early")));
        Assert.Equal(0, Step(comparison.Standings[0], "what is lost by leaving early"));
    }

    [Fact]
    public void Weeks_before_a_later_start_cost_the_pay_that_is_not_earned_in_them()
    {
        Offer From(int day) => Pays(208_000) with { StartDate = new DateOnly(2026, 4, 1).AddDays(day) };
        var unpaid = Of(s_sure, Named("now", From(0)), Named("later", From(28)));
        var paid = Of(s_sure with { CurrentPay = new(156_000, Currency.Usd) }, Named("now", From(0)), Named("later", From(28)));

        Assert.Equal(-16_000, Step(unpaid.Standings[1], "the later start"));
        Assert.Equal(-4_000, Step(paid.Standings[1], "the later start"));
    }

    [Fact]
    public void An_offer_in_words_counts_by_its_chance_and_by_what_the_person_falls_back_on()
    {
        var comparison = Of(s_sure with { CurrentPay = new(100_000, Currency.Usd) }, Named("written", Pays(170_000)), Named("spoken", Pays(200_000)) with { Chance = 0.6m });

        Assert.Equal(["written", "spoken"], comparison.Standings.Select(standing => standing.Name));
        Assert.Equal((0.6m * 800_000) + (0.4m * 400_000), comparison.Standings[1].Worth4);
    }

    [Fact]
    public void An_offer_whose_day_has_passed_stands_last_whatever_it_pays()
    {
        var comparison = Of(new(), Named("rich", Pays(900_000) with { ExpiresOn = Samples.Today.AddDays(-1) }), Named("open", Pays(100_000)));

        Assert.Equal("open", comparison.Standings[0].Name);
        Assert.Contains(comparison.Waiting, sentence => sentence.Contains("has passed", StringComparison.Ordinal));
        Assert.Empty(comparison.TurningPoints);
    }

    [Theory]
    [InlineData(0, 80)]
    [InlineData(100_000, 67)]
    public void Letting_a_sure_offer_run_out_pays_from_the_chance_at_which_both_ways_are_worth_the_same(decimal present, int percent)
    {
        var options = present > 0 ? s_sure with { CurrentPay = new(present, Currency.Usd) } : s_sure;
        var comparison = Of(
            options,
            Named("sure", Pays(200_000) with { ExpiresOn = Samples.Today.AddDays(3) }),
            Named("better", Pays(250_000) with { ExpiresOn = Samples.Today.AddDays(20) }));

        Assert.Contains(comparison.Waiting, sentence => sentence.Contains($"Let it go only if better is at least {percent}% sure", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(199_000, false)]
    [InlineData(200_000, true)]
    [InlineData(250_000, true)]
    public void Who_falls_back_as_well_loses_nothing_by_letting_an_offer_go(decimal present, bool nothing)
    {
        var comparison = Of(
            s_sure with { CurrentPay = new(present, Currency.Usd) },
            Named("sure", Pays(200_000) with { ExpiresOn = Samples.Today.AddDays(3) }),
            Named("better", Pays(250_000) with { ExpiresOn = Samples.Today.AddDays(20) }));

        Assert.Equal(nothing, comparison.Waiting.Any(sentence => sentence.Contains("You lose nothing by letting it go", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_matters_to_the_person_can_turn_the_order()
    {
        ComparedOffer[] offers = [Named("stock", Pays(200_000, 200_000)), Named("base", Pays(245_000))];
        var cash = new ComparisonOptions { Set = s_sure.Set, Weights = new Dictionary<PayComponent, decimal> { [PayComponent.Equity] = 0.8m } };

        Assert.Equal("stock", Of(s_sure, offers).Standings[0].Name);
        Assert.Equal("base", Of(cash, offers).Standings[0].Name);
    }

    [Theory]
    [InlineData(true, 25, 20, 4_000)]
    [InlineData(false, 25, 20, 0)]
    public void Days_off_count_by_their_difference_where_all_offers_state_them(bool stated, int days, int others, decimal worth)
    {
        var comparison = Of(s_sure, Named("A", Pays(52_000)) with { DaysOff = days }, Named("B", Pays(52_000)) with { DaysOff = stated ? others : null });

        Assert.Equal(worth, comparison.Standings[0].Worth4 - comparison.Standings[1].Worth4);
    }

    [Fact]
    public void Days_at_home_count_for_who_named_them()
    {
        ComparedOffer[] offers = [Named("office", Pays(100_000)) with { RemoteDays = 0 }, Named("home", Pays(100_000)) with { RemoteDays = 5 }];

        Assert.Equal(0, Of(s_sure, offers).Lead4);
        Assert.Equal(32_000, Of(s_sure with { CountsRemote = true }, offers).Lead4);
    }

    [Fact]
    public void Offers_in_two_currencies_are_compared_at_a_dated_rate_or_not_at_all()
    {
        ComparedOffer[] offers = [Named("A", Pays(110_000)), Named("B", Samples.Empty with { Base = new(95_000, Currency.Eur, PayPeriod.Year) })];

        Assert.Null(Comparison.Of(offers, ExchangeRates.None, s_sure, Samples.Today));
        var comparison = Comparison.Of(offers, Samples.Rates, s_sure, Samples.Today)!;
        Assert.Equal((Currency.Usd, 22_000m, "A"), (comparison.Currency, comparison.Lead4, comparison.Standings[0].Name));
        Assert.Contains(comparison.Assumed, reason => reason is { Source: "ECB" } && reason.Text.Contains("27 February 2026", StringComparison.Ordinal));
        Assert.Contains(comparison.TurningPoints, point => point.What == "rate");
    }

    [Theory]
    [InlineData("unlisted", 0.96)]
    [InlineData("leaving", -0.01)]
    [InlineData("later", 0.26)]
    [InlineData("luck", 0.1)]
    public void A_figure_out_of_its_range_is_refused_with_a_sentence(string name, double value)
    {
        var options = new ComparisonOptions { Set = new Dictionary<string, decimal> { [name] = (decimal)value } };

        Assert.Contains(name, options.Problem(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Of(options, Named("A", Pays(1)), Named("B", Pays(2))));
    }

    [Fact]
    public void Every_figure_has_a_source_and_a_default_inside_its_range() => Assert.All(ComparisonOptions.Figures, figure =>
    {
        Assert.InRange(figure.Default, 0, figure.Most);
        Assert.Matches("[0-9]{4}", figure.Source);
    });

    [Fact]
    public void Goals_weigh_as_they_do_in_packages()
    {
        var options = ComparisonOptions.Of([Goal.Equity, Goal.Remote]);

        Assert.Equal(1.2m, options.WeightOf(PayComponent.Equity));
        Assert.Equal(1, options.WeightOf(PayComponent.Base));
        Assert.True(options.CountsRemote);
    }

    [Fact]
    public void Offers_by_one_company_are_told_apart_by_their_place() =>
        Assert.Equal(["Lumen (1)", "Fjord", "Lumen (3)"], ComparedOffer.Told(["Lumen", "Fjord", "Lumen"]));
}
