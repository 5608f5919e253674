using System.Text.Json;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Negotiations;

public sealed class AdvisorTests
{
    private static Advice Advise(Offer offer, params Band[] bands) => Advisor.Advise(new(offer, Snapshot(bands), ExchangeRates.None, Today));

    [Fact]
    public void The_sample_offer_gets_lines_in_one_currency_and_component()
    {
        var strategy = Advise(Letter, NewYork, Stockholm).Strategy!;

        Assert.Equal(
            (PayComponent.Equity, Currency.Usd, 405_000m, 350_000m, 395_000m, 365_000m, 245_000m),
            (strategy.Component, strategy.Currency, strategy.Ask, strategy.CounterMin, strategy.CounterMax, strategy.Accept, strategy.WalkAway));
    }

    [Fact]
    public void With_no_pay_in_the_offer_the_lines_stand_where_guides_put_them()
    {
        var strategy = Advise(Letter with { Base = null, Bonus = null, Equity = [], SignOn = [] }, NewYork).Strategy!;

        decimal InBand(decimal amount) => (amount - 245_000) / 183_000;
        Assert.InRange(InBand(strategy.Ask), 0.81m, 0.91m);
        Assert.InRange(InBand(strategy.Accept), 0.60m, 0.72m);
        Assert.InRange(InBand(strategy.CounterMin), 0.53m, 0.63m);
        Assert.InRange(InBand(strategy.CounterMax), 0.78m, 0.88m);
    }

    [Theory]
    [InlineData(300_000, "ask stands at 87% of the band's width, the likely counter at 57–82% and the accept line at 66%.")]
    [InlineData(120_000, "Guides put the ask at 87% and the accept line at 66%: the offer of $120,000 starts low")]
    [InlineData(380_000, "already stands high in the band")]
    public void The_reasons_say_where_the_lines_really_stand(int offered, string said)
    {
        var advice = Advise(Letter with { Equity = [Stock(offered)] }, NewYork with { Base = null, BonusPercent = null });

        Assert.Contains(advice.Reasons, reason => reason.Text.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void An_offer_far_below_the_band_is_not_expected_to_come_up_to_where_guides_stand()
    {
        Strategy Of(decimal offered) => Advise(Letter with { Equity = [Stock(offered)] }, NewYork).Strategy!;

        Assert.True(Of(120_000).CounterMax < Of(300_000).CounterMax);
        Assert.True(Of(120_000).Accept < Of(300_000).Accept);
        Assert.True(Of(120_000).Ask < Of(300_000).Ask);
    }

    [Fact]
    public void A_better_offer_elsewhere_lifts_ask_and_accept_line()
    {
        var request = new AdviceRequest(Letter, Snapshot(NewYork), ExchangeRates.None, Today);
        var other = Letter with { Company = "Fjord Systems", Equity = [Stock(360_000)] };

        var (without, with) = (Advisor.Advise(request).Strategy!, Advisor.Advise(request with { Alternative = other }).Strategy!);

        Assert.True(with.Accept > without.Accept);
        Assert.True(with.Ask >= without.Ask);
        Assert.Equal(360_000, with.WalkAway);
    }

    [Fact]
    public void A_neighbour_s_band_makes_the_likely_counter_wider()
    {
        var near = NewYork with { Key = NewYork.Key with { Region = "Boston" } };

        static decimal Width(Strategy strategy) => strategy.CounterMax - strategy.CounterMin;
        Assert.True(Width(Advise(Letter, near).Strategy!) > Width(Advise(Letter, NewYork).Strategy!));
    }

    [Fact]
    public void An_offer_above_the_band_is_not_pushed_and_says_what_to_do_instead()
    {
        var advice = Advise(Letter with { Base = new(300_000, Currency.Usd, PayPeriod.Year), Bonus = new(20, null, null, false, false), Equity = [Stock(500_000)] }, NewYork);

        Assert.Equal(advice.Strategy!.Lines[0].Offered, advice.Strategy.Ask);
        Assert.Contains(advice.Reasons, reason => reason.Text.Contains("level, start date", StringComparison.Ordinal));
        Assert.Contains("The pay works for me", advice.Scripts!.Email, StringComparison.Ordinal);
    }

    [Fact]
    public void Equity_at_the_top_leaves_base_to_ask_for()
    {
        var strategy = Advise(Letter with { Equity = [Stock(428_000)] }, NewYork).Strategy!;

        Assert.Equal(PayComponent.Base, strategy.Component);
        Assert.True(strategy.Ask > 225_000);
    }

    [Fact]
    public void Base_is_asked_for_in_the_period_of_the_letter()
    {
        var swedish = Letter with { Region = "Stockholm", Base = new(62_000, Currency.Sek, PayPeriod.Month), Equity = [], SignOn = [], Bonus = null };

        var line = Advise(swedish, Stockholm).Strategy!.Lines.Single(line => line.Component == PayComponent.Base);

        Assert.Equal((PayPeriod.Month, 74_000m, 62_000m), (line.Period, line.Ask, line.Offered));
    }

    [Fact]
    public void A_yearly_equity_band_is_asked_for_as_a_grant()
    {
        var yearly = NewYork with { Equity = new(60_000, 110_000, Currency.Usd, EquityBasis.Year, null, null), Total = null };

        var line = Advise(Letter, yearly).Strategy!.Lines.Single(line => line.Component == PayComponent.Equity);

        Assert.Equal((300_000m, 415_000m), (line.Offered, line.Ask));
    }

    [Fact]
    public void Another_offer_moves_the_walk_away()
    {
        var request = new AdviceRequest(Letter, Snapshot(NewYork), ExchangeRates.None, Today);
        var other = Letter with { Company = "Fjord Systems", Equity = [Stock(330_000)], SignOn = [new(20_000, Currency.Usd, 0, null)] };

        Assert.Equal(330_000, Advisor.Advise(request with { Alternative = other }).Strategy!.WalkAway);
    }

    [Fact]
    public void Only_a_total_band_gives_lines_for_the_total()
    {
        var strategy = Advise(Letter, NewYork with { Base = null, Equity = null, BonusPercent = null, Total = Range(300_000, 420_000) }).Strategy!;

        Assert.Equal(PayComponent.Total, strategy.Component);
    }

    [Fact]
    public void Without_a_band_no_figure_is_made_up_but_there_is_something_to_send()
    {
        var advice = Advise(Letter);

        Assert.Null(advice.Strategy);
        Assert.NotNull(advice.Value);
        Assert.Contains(advice.Problems, problem => problem.Code == ProblemCodes.BandNotFound);
        Assert.Contains("Before I answer", advice.Scripts!.Email, StringComparison.Ordinal);
        Assert.All([advice.Scripts.Email, advice.Scripts.Call], words => Assert.DoesNotContain('$', words));
    }

    [Fact]
    public void Levers_are_in_order_and_each_says_why()
    {
        var levers = Advise(Letter, NewYork with { SignOn = new(10_000, 50_000, Currency.Usd, PayPeriod.Once), BonusPercent = new(14, 16) }).Strategy!.Levers;

        Assert.Equal([PayComponent.Equity, PayComponent.Base, PayComponent.SignOn, PayComponent.Bonus], levers.Select(lever => lever.Component));
        Assert.Equal(32_000, levers[0].Headroom.Amount);
        Assert.All(levers, lever => Assert.NotEmpty(lever.Why));
    }

    [Fact]
    public void A_fixed_bonus_percentage_is_no_lever() =>
        Assert.DoesNotContain(Advise(Letter, NewYork).Strategy!.Levers, lever => lever.Component == PayComponent.Bonus);

    [Fact]
    public void Three_packages_are_worth_the_same_within_one_percent_and_inside_the_band()
    {
        var packages = Advise(Letter, NewYork).Packages;

        Assert.Equal(3, packages.Count);
        Assert.All(packages, package => Assert.InRange(package.Total4.Amount / packages[0].Total4.Amount, 0.99m, 1.01m));
        Assert.All(packages, package => Assert.InRange(package.Base!.Value.Amount, 212_000, 268_000));
        Assert.All(packages, package => Assert.InRange(package.Equity!.Value.Amount, 245_000, 428_000));
        Assert.Equal(3, packages.Select(package => (package.Base, package.Equity, package.SignOn)).Distinct().Count());
    }

    [Fact]
    public void What_matters_to_the_person_takes_less_of_it_to_be_worth_the_same()
    {
        var request = new AdviceRequest(Letter, Snapshot(NewYork), ExchangeRates.None, Today);
        decimal SignOn(params Goal[] goals) => Advisor.Advise(request with { Goals = goals }).Packages.Max(package => package.SignOn?.Amount ?? 0);

        Assert.True(SignOn(Goal.CashNow) < SignOn());
    }

    [Fact]
    public void The_front_begins_with_what_is_cheapest_for_the_company_for_the_same_gain()
    {
        var front = Advise(Letter, NewYork with { SignOn = new(10_000, 50_000, Currency.Usd, PayPeriod.Once) }).Front!;

        var slopes = front.Front.Zip(front.Front.Skip(1), (from, to) => (to.Cost4 - from.Cost4) / (to.Gain4 - from.Gain4)).ToArray();
        Assert.Equal(slopes.Order(), slopes);
        Assert.Equal(30_000, front.Front[1].Gain4);
        Assert.InRange(front.Nash.Cost4, 1, front.Budget4);
    }

    [Fact]
    public void Scripts_have_the_figure_the_reason_and_no_blank()
    {
        var scripts = Advisor.Advise(new(Letter, Snapshot(NewYork), ExchangeRates.None, Today) { Candidate = "Noa", Recruiter = "Dana" }).Scripts!;

        Assert.StartsWith("Hi Dana,", scripts.Email, StringComparison.Ordinal);
        Assert.EndsWith("Noa", scripts.Email, StringComparison.Ordinal);
        Assert.Contains("$405,000", scripts.Email, StringComparison.Ordinal);
        Assert.Contains("the offer stands at $300,000", scripts.Email, StringComparison.Ordinal);
        Assert.Contains("$405,000", scripts.Call, StringComparison.Ordinal);
        Assert.DoesNotContain(scripts.Email + scripts.Call, letter => letter is '[' or ']' or '{' or '}' or '<');
    }

    [Fact]
    public void Questions_ask_for_what_is_missing()
    {
        var questions = Advise(Letter with { Bonus = null, SignOn = [], ExpiresOn = null, Equity = [] }, NewYork).Questions;

        Assert.Contains(questions, question => question.Contains("equity in this offer", StringComparison.Ordinal));
        Assert.Contains(questions, question => question.Contains("yearly bonus", StringComparison.Ordinal));
        Assert.Contains(questions, question => question.Contains("sign-on possible", StringComparison.Ordinal));
        Assert.Contains(questions, question => question.Contains("By when", StringComparison.Ordinal));
        Assert.InRange(questions.Count, 1, RecruiterQuestions.Most);
    }

    [Fact]
    public void A_figure_no_pay_has_is_left_out_and_said_so()
    {
        var advice = Advise(Letter with { Base = new(decimal.MaxValue, Currency.Usd, PayPeriod.Hour) }, NewYork);

        Assert.Null(advice.Offer.Base);
        Assert.Contains(advice.Problems, problem => problem.Code == ProblemCodes.AmountImplausible);
    }

    [Fact]
    public void Advice_is_written_to_programs_in_camel_case_with_sums()
    {
        var json = JsonSerializer.SerializeToElement(Advise(Letter, NewYork), CoachJson.Default.Advice);

        Assert.Equal("equity", json.GetProperty("strategy").GetProperty("component").GetString());
        Assert.Equal("USD", json.GetProperty("strategy").GetProperty("currency").GetString());
        Assert.Equal(4, json.GetProperty("value").GetProperty("years").GetArrayLength());
        Assert.Equal(353_750, json.GetProperty("value").GetProperty("firstYear").GetDecimal());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("positions")[0].GetProperty("percentile").ValueKind);
        Assert.Equal("Lumen Audio", json.GetProperty("band").GetProperty("key").GetProperty("company").GetString());
    }
}
