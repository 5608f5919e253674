using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Offers;

/// <summary>Offers at the bounds of each rule of valuing, vesting and comparing them.</summary>
public sealed class OfferBoundsTests
{
    private static readonly Offer s_bare = Empty with { Base = new(100_000, Currency.Usd, PayPeriod.Year) };

    private static EquityGrant Grant(decimal? value) => new(EquityKind.Rsu, value, Currency.Usd, null, null, 4, 12, VestingCadence.Year, null);

    private static (OfferValue? Value, IReadOnlyList<Problem> Problems) Valued(Offer offer) => OfferValuation.Value(offer, Rates);

    private static string Assumed(EquityGrant grant) => string.Join(" ", GrantVesting.Of(grant).Assumptions);

    private const string NoSum = "The stated vesting percentages do not add up to 100, so even vesting is assumed. Ask for the schedule.";
    private const string NoSchedule = "The vesting schedule is not stated, so the same part each year is assumed. Ask for the schedule.";
    private const string NoLength = "The length of the grant is not stated, so 4 years are assumed.";

    public static TheoryData<int[]?, int?, VestingCadence?, double?, string> Silences() => new()
    {
        { [50, 50], null, null, null, "" },
        { [49, 50], null, null, null, "" },
        { [51, 50], null, null, null, "" },
        { [49, 49], 12, null, 4, NoSum },
        { [51, 51], 12, null, 4, NoSum },
        { [-10, 110], 12, null, 4, NoSum },
        { [101, 0], 12, null, 4, NoSum },
        { [100, 0], null, null, null, "" },
        { [10, 10, 10, 10, 10, 10, 10, 10, 10, 10], null, null, null, "" },
        { [10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 5], 12, null, 4, NoSum },
        { [49, 49], null, null, null, NoSum + " " + NoLength },
        { [], null, null, 4, NoSchedule },
        { null, null, null, 4, NoSchedule },
        { null, 12, null, 4, "" },
        { null, null, VestingCadence.Month, 4, "" },
        { null, 12, null, null, NoLength },
        { null, 0, null, 0.05, NoLength },
        { null, 0, null, 0.084, "" },
        { null, 0, null, 10, "" },
        { null, 0, null, 10.1, NoLength },
    };

    [Theory]
    [MemberData(nameof(Silences))]
    public void What_a_grant_does_not_state_is_assumed_and_said(int[]? percents, int? cliff, VestingCadence? cadence, double? years, string assumed) =>
        Assert.Equal(assumed, Assumed(Grant(1) with { SchedulePercent = percents?.Select(percent => (decimal)percent).ToArray(), CliffMonths = cliff, Cadence = cadence, Years = (decimal?)years }));

    [Theory]
    [InlineData(null, 12)]
    [InlineData(-4, 12)]
    [InlineData(0, 12)]
    [InlineData(18, 18)]
    [InlineData(99, 48)]
    public void A_cliff_lies_between_the_start_and_the_end_of_the_grant(int? cliff, int first)
    {
        Assert.Equal(first, GrantVesting.Of(Grant(1) with { CliffMonths = cliff }).Schedule.Lots[0].Month);
        Assert.Equal(first, GrantVesting.Of(Grant(1) with { CliffMonths = cliff, SchedulePercent = [25, 25, 25, 25] }).Schedule.Lots[0].Month);
    }

    [Fact]
    public void Stated_percentages_vest_by_the_year_or_as_often_as_the_grant_says()
    {
        Assert.Equal([12, 24], GrantVesting.Of(Grant(1) with { SchedulePercent = [50, 50], Cadence = null, CliffMonths = 0 }).Schedule.Lots.Select(lot => lot.Month));
        Assert.Equal([6, 12, 18, 24], GrantVesting.Of(Grant(1) with { SchedulePercent = [50, 50], Cadence = VestingCadence.HalfYear, CliffMonths = 0 }).Schedule.Lots.Select(lot => lot.Month));
        Assert.Equal(12, GrantVesting.Of(Grant(1) with { Cadence = null, CliffMonths = 0 }).Schedule.Lots[0].Month);
        Assert.Equal(30, GrantVesting.Of(Grant(1) with { Years = 2.5m }).Schedule.Lots[^1].Month);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(24, 2)]
    [InlineData(0, 0)]
    public void An_anniversary_belongs_to_the_year_that_it_ends(int month, int year) => Assert.Equal(year, new VestingLot(month, 1).Year);

    [Fact]
    public void A_schedule_has_one_month_to_ten_years_and_one_year_to_ten()
    {
        Assert.Single(VestingSchedule.Even(1, VestingCadence.Month).Lots);
        Assert.Equal(120, VestingSchedule.Even(120, VestingCadence.Month).Lots.Count);
        Assert.Equal(10, VestingSchedule.ByYear([.. Enumerable.Repeat(1m, 10)], [VestingCadence.Year]).Lots.Count);
        Assert.Contains("Give a percentage for each year", Assert.Throws<ArgumentException>(() => VestingSchedule.ByYear([.. Enumerable.Repeat(1m, 11)], [VestingCadence.Year])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => VestingSchedule.ByYear([50, 50], []));
        Assert.Throws<ArgumentException>(() => VestingSchedule.ByYear([100_001], [VestingCadence.Year]));
        Assert.Single(VestingSchedule.ByYear([100_000], [VestingCadence.Year]).Lots);
        Assert.Throws<ArgumentOutOfRangeException>(() => VestingSchedule.Even(12, (VestingCadence)9));
    }

    [Fact]
    public void A_year_that_vests_nothing_has_no_lot_and_what_comes_before_the_cliff_comes_on_its_day()
    {
        var schedule = VestingSchedule.ByYear([0, 40, 60], [VestingCadence.Quarter, VestingCadence.HalfYear], 21);

        Assert.Equal([(21, 0.2m), (24, 0.2m), (30, 0.3m), (36, 0.3m)], schedule.Lots.Select(lot => (lot.Month, lot.Share)));
        Assert.Equal((0m, 0.2m, 0.4m, 0.4m, 1m), (schedule.ShareBy(20), schedule.ShareBy(21), schedule.ShareBy(24), schedule.ShareInYear(2), schedule.ShareBy(36)));
    }

    [Theory]
    [InlineData(LotRounding.FrontLoaded, "5.0 5.0 4.0 4.75")]
    [InlineData(LotRounding.BackLoaded, "4.0 4.0 5.0 5.75")]
    [InlineData(LotRounding.FrontLoadedToSingleTranche, "6.0 4.0 4.0 4.75")]
    [InlineData(LotRounding.BackLoadedToSingleTranche, "4.0 4.0 4.0 6.75")]
    [InlineData(LotRounding.CumulativeRounding, "5.0 4.0 5.0 4.75")]
    [InlineData(LotRounding.CumulativeRoundDown, "4.0 5.0 5.0 4.75")]
    public void A_part_of_a_share_goes_to_the_last_lot(LotRounding rounding, string lots) =>
        Assert.Equal(lots, string.Join(' ', VestingSchedule.Even(48, VestingCadence.Year).Split(18.75m, rounding).Select(lot => lot.ToString("0.0#", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void No_shares_below_none_are_split() => Assert.Throws<ArgumentOutOfRangeException>(() => VestingSchedule.Even(48, VestingCadence.Year).Split(-1, LotRounding.Fractional));

    [Theory]
    [InlineData("base", "USD")]
    [InlineData("equity", "EUR")]
    [InlineData("sign-on", "SEK")]
    [InlineData("bonus", "GBP")]
    public void An_offer_is_valued_in_the_currency_of_its_base_or_else_of_its_stock_its_sign_on_its_bonus(string first, string currency)
    {
        var offer = Empty with { Bonus = new(null, 1_000, Currency.Gbp, true, false) };
        offer = first is "bonus" ? offer : offer with { SignOn = [new(1_000, Currency.Sek, 0, 12)] };
        offer = first is "bonus" or "sign-on" ? offer : offer with { Equity = [Grant(null) with { Units = 5 }, Grant(1_000) with { Currency = Currency.Eur }] };
        offer = first is "base" ? offer with { Base = new(1_000, Currency.Usd, PayPeriod.Year) } : offer;

        Assert.Equal(currency, Valued(offer).Value!.Currency.Code);
    }

    [Fact]
    public void A_grant_without_a_currency_is_in_that_of_the_rest()
    {
        var (value, problems) = Valued(s_bare with { Equity = [Grant(40_000) with { Currency = null }] });

        Assert.Equal((440_000, 0), (value!.Total4, problems.Count));
    }

    [Fact]
    public void What_is_left_out_is_told_once_and_in_words_for_its_kind()
    {
        var options = Grant(null) with { Kind = EquityKind.Options };
        const string Count = "The options are given as a count and are left out of the value. Ask for the strike price, the latest share price and the number of shares in all.";
        const string Shares = "The equity is given without an amount of money and is left out of the value. Ask for the share price it was reckoned with.";

        Assert.Equal([Count, Shares], Valued(Empty with { Equity = [options, options with { Units = 3 }, Grant(null)] }).Problems.Select(problem => problem.Message));
        Assert.Equal([Count, Shares], Valued(s_bare with { Equity = [options, Grant(null), options with { Units = 3 }] }).Problems.Select(problem => problem.Message));
        Assert.Equal(
            ["The sign-on is in INR and is left out of the value: no exchange rate to USD is held."],
            Valued(s_bare with { SignOn = [new(5, Currency.Inr, 0, 12), new(6, Currency.Inr, 0, 12)] }).Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void What_was_assumed_is_told_once_each_in_the_order_of_the_parts() => Assert.Equal(
        [
            "The bonus is counted at target; it is not guaranteed.",
            "The day of the sign-on is not stated, so the first year is assumed.",
            "EUR is converted to USD at the rate of 2026-02-27 (ECB).",
            "A sign-on paid after the fourth year is not counted.",
            "Equity is counted at its value on the day of grant.",
            "Performance shares are counted at target; goals decide how many vest.",
            "Options are counted at the value the letter states. Ask for the strike price and the latest share price: what they pay is the gap between the two.",
            "Options are counted at the value the letter states. Ask for the latest share price: what they pay is that price minus the strike.",
            "Equity that vests after the fourth year is not counted.",
            "The relocation payment is not counted: it covers a cost.",
        ],
        Valued(s_bare with
        {
            Bonus = new(10, null, null, false, false),
            SignOn = [new(1_000, Currency.Usd, null, 12), new(1_000, Currency.Usd, null, 12), new(1_000, Currency.Eur, 47, 12), new(1_000, Currency.Usd, 48, 12)],
            Equity =
            [
                Grant(4_000), Grant(4_000), Grant(4_000) with { Kind = EquityKind.Psu }, Grant(4_000) with { Kind = EquityKind.Options }, Grant(4_000) with { Kind = EquityKind.Options, StrikePrice = 2 }, Grant(4_000) with { Years = 5 },
            ],
            Relocation = new(5, Currency.Usd),
        }).Value!.Assumptions);

    [Fact]
    public void A_target_bonus_is_the_amount_or_else_the_percent_of_a_year_s_base()
    {
        Assert.Equal(new Money(500, Currency.Eur), OfferValuation.TargetBonus(s_bare with { Bonus = new(10, 500, Currency.Eur, false, false) }));
        Assert.Equal(new Money(500, Currency.Usd), OfferValuation.TargetBonus(s_bare with { Bonus = new(10, 500, null, false, false) }));
        Assert.Equal(new Money(10_000, Currency.Usd), OfferValuation.TargetBonus(s_bare with { Bonus = new(10, null, null, false, false) }));
        Assert.Null(OfferValuation.TargetBonus(Empty with { Bonus = new(10, 500, null, false, false) }));
        Assert.Null(OfferValuation.TargetBonus(Empty with { Bonus = new(10, null, null, false, false) }));
        Assert.Null(OfferValuation.TargetBonus(s_bare));
    }

    [Fact]
    public void Years_are_rounded_to_cents_part_by_part()
    {
        var value = Valued(s_bare with { Base = new(100.005m, Currency.Usd, PayPeriod.Year), Equity = [Grant(100) with { Years = 3 }] }).Value!;

        Assert.Equal([133.34m, 133.34m, 133.34m, 100.01m], value.Years);
        Assert.Equal([100.01m, 33.33m], value.Parts.Select(part => part.Years[0]));
    }

    [Fact]
    public void Of_more_grants_than_any_letter_has_the_first_are_kept_and_it_is_told()
    {
        var (kept, problems) = PlausibleOffer.Of(s_bare with { Equity = [.. Enumerable.Repeat(Grant(1), 21)] });

        Assert.Equal((20, "A figure of the offer is larger or smaller than any pay is and was left out. Check the figures."), (kept.Equity.Count, problems.Single().Message));
        Assert.Empty(PlausibleOffer.Of(s_bare with { Equity = [.. Enumerable.Repeat(Grant(1), 20)], SignOn = [.. Enumerable.Repeat(new SignOn(1, Currency.Usd, 0, null), 20)] }).Problems);
        Assert.Empty(PlausibleOffer.Of(Empty).Problems);
    }

    [Fact]
    public void A_payment_that_cannot_be_is_left_out_and_the_others_stay_in_their_order() => Assert.Equal(
        [1, 3],
        PlausibleOffer.Of(s_bare with { SignOn = [new(1, Currency.Usd, 0, null), new(-2, Currency.Usd, 0, null), new(3, Currency.Usd, 0, null)] }).Offer.SignOn.Select(payment => payment.Amount));

    [Fact]
    public void A_grant_worth_nothing_becomes_the_amount_and_the_first_of_several_gives_its_terms()
    {
        var months = Grant(0) with { Cadence = VestingCadence.Month, Currency = null };

        Assert.Equal([months with { Value = 50, Currency = Currency.Usd }], (s_bare with { Equity = [months, Grant(null)] }).WithEquity(50, Currency.Usd).Equity);
        Assert.Equal([25m, 75m], (s_bare with { Equity = [Grant(1), Grant(3)] }).WithEquity(100, Currency.Eur).Equity.Select(grant => grant.Value));
        Assert.All((s_bare with { Equity = [Grant(1), Grant(3)] }).WithEquity(100, Currency.Eur).Equity, grant => Assert.Equal(Currency.Eur, grant.Currency));
        Assert.Equal([new SignOn(5, Currency.Usd, 0, 18)], (s_bare with { SignOn = [new(1, Currency.Usd, 3, 18), new(2, Currency.Usd, 0, 6)] }).WithSignOn(5, Currency.Usd).SignOn);
        Assert.Empty(s_bare.WithSignOn(-1, Currency.Usd).SignOn);
        Assert.Equal(new Bonus(5, null, null, false, true), (s_bare with { Bonus = new(null, 900, Currency.Usd, false, true) }).WithBonus(5, null).Bonus);
    }

    private static string Difference(Offer agreed, Offer letter) => string.Join("; ", OfferDifference.Between(agreed, letter).Select(one => $"{one.What}: {one.Agreed} -> {one.Letter}"));

    [Theory]
    [InlineData("Senior Data Engineer", null, "Data Engineer", null, "Job: Senior Data Engineer -> Data Engineer")]
    [InlineData("Data Engineer", null, "Senior Data Engineer", null, "Job: Data Engineer -> Senior Data Engineer")]
    [InlineData("Data Engineer, Ads", null, "Data Engineer", null, "Job: Data Engineer, Ads -> Data Engineer")]
    [InlineData("Senior Data Engineer", null, "Data Engineer", "Senior", "")]
    [InlineData("Data Engineer", "II", "Data Engineer II", null, "")]
    [InlineData("Sr. Data Eng", null, "Senior Data Engineer (m/f/d)", null, "")]
    [InlineData("Data Engineer", "L5", "Data Engineer", "Level 5", "")]
    [InlineData("Data Engineer", "Senior", "Data Engineer", "Staff", "Level: Senior -> Staff")]
    [InlineData("Data Engineer", "Senior II", "Data Engineer", "Senior", "Level: Senior II -> Senior")]
    [InlineData("Data Engineer", null, "Data Engineer", "L5", "")]
    [InlineData(null, null, "Cook", "L5", "")]
    [InlineData("Cook", "L5", null, null, "")]
    public void A_job_that_lost_its_seniority_is_another_job_unless_the_level_has_it(string? role, string? level, string? otherRole, string? otherLevel, string difference) =>
        Assert.Equal(difference, Difference(Empty with { Role = role, Level = level }, Empty with { Role = otherRole, Level = otherLevel }));

    [Theory]
    [InlineData("Berlin", "Berlin, Germany", "")]
    [InlineData("Berlin", "Hamburg", "Place: Berlin -> Hamburg")]
    [InlineData("Berlin", "Germany", "Place: Berlin -> Germany")]
    [InlineData("Berlin", null, "")]
    public void A_place_told_more_closely_is_the_same(string region, string? other, string difference) =>
        Assert.Equal(difference, Difference(Empty with { Region = region }, Empty with { Region = other }));

    /// <summary>Vesting is held against the letter where anything of it was agreed.</summary>
    [Theory]
    [InlineData("nothing", "")]
    [InlineData("schedule", "Vesting: 40%, 30%, 20%, 10% by year, the first after 12 months -> 0%, 50%, 25%, 25% by year, the first after 24 months")]
    [InlineData("cliff", "Vesting: 25%, 25%, 25%, 25% by year, the first after 12 months -> 0%, 50%, 25%, 25% by year, the first after 24 months")]
    [InlineData("cadence", "Vesting: 25%, 25%, 25%, 25% by year, the first after 3 months -> 0%, 50%, 25%, 25% by year, the first after 24 months")]
    public void Vesting_is_compared_where_any_of_it_was_agreed(string agreed, string difference)
    {
        var silent = Grant(1) with { CliffMonths = null, Cadence = null };
        var was = agreed switch
        {
            "schedule" => silent with { SchedulePercent = [40, 30, 20, 10] },
            "cliff" => silent with { CliffMonths = 12 },
            "cadence" => silent with { Cadence = VestingCadence.Quarter },
            _ => silent,
        };

        Assert.Equal(difference, Difference(Empty with { Equity = [was] }, Empty with { Equity = [silent with { CliffMonths = 24 }] }));
        Assert.Equal("", Difference(Empty with { Equity = [] }, Empty with { Equity = [was] }));
    }

    [Fact]
    public void Amounts_within_a_unit_are_the_same_and_amounts_in_two_currencies_are_not()
    {
        static Offer With(decimal moving, decimal stock, string currency = "USD") => Empty with
        {
            Relocation = new(moving, Currency.Of(currency)),
            Equity = [Grant(stock) with { Currency = Currency.Of(currency) }, Grant(5) with { Currency = Currency.Of("JPY") }],
        };

        Assert.Equal("", Difference(With(100, 200), With(100.99m, 199.01m)));
        Assert.Equal("Stock (whole grant): $200 -> $199; Relocation: $100 -> $101", Difference(With(100, 200), With(101, 199)));
        Assert.Equal("Stock (whole grant): $200 -> €200; Relocation: $100 -> €100", Difference(With(100, 200), With(100, 200, "EUR")));
        Assert.Equal("Relocation: $100 -> nothing", Difference(Empty with { Relocation = new(100, Currency.Usd) }, Empty));
    }

    [Fact]
    public void Stock_without_a_currency_is_in_that_of_base_and_without_any_it_is_not_compared()
    {
        var silent = Grant(200) with { Currency = null };

        Assert.Equal("Stock (whole grant): $200 -> $100", Difference(s_bare with { Equity = [silent] }, s_bare with { Equity = [Grant(100)] }));
        Assert.Equal("", Difference(Empty with { Equity = [silent] }, Empty with { Equity = [Grant(100)] }));
        Assert.Equal("", Difference(s_bare with { Equity = [Grant(null)] }, s_bare with { Equity = [Grant(100)] }));
    }

    [Theory]
    [InlineData(0, 5, "")]
    [InlineData(5, 0, "")]
    [InlineData(5, 5, "")]
    [InlineData(1_500.5, 1_500, "Shares: 1,500.5 -> 1,500")]
    public void Shares_are_compared_where_both_count_them(double was, double now, string difference) =>
        Assert.Equal(difference, Difference(Empty with { Equity = [Grant(null) with { Units = (decimal)was, CliffMonths = null, Cadence = null }] }, Empty with { Equity = [Grant(null) with { Units = (decimal)now }] }));

    [Fact]
    public void A_date_is_compared_where_both_name_one()
    {
        Assert.Equal("", Difference(Empty with { StartDate = new(2026, 4, 1) }, Empty));
        Assert.Equal("", Difference(Empty, Empty with { StartDate = new(2026, 4, 1) }));
        Assert.Equal("Start: 1 April 2026 -> 2 April 2026", Difference(Empty with { StartDate = new(2026, 4, 1) }, Empty with { StartDate = new(2026, 4, 2) }));
    }

    [Theory]
    [InlineData(null, null, null, "")]
    [InlineData(null, 900, null, "Bonus: $900/yr -> nothing")]
    [InlineData(10.0, null, null, "Bonus: 10% of base -> nothing")]
    [InlineData(12.345, null, null, "Bonus: 12.35% of base -> nothing")]
    [InlineData(null, 900, "EUR", "Bonus: €900/yr -> nothing")]
    public void A_bonus_with_a_figure_that_is_gone_is_told(double? percent, int? amount, string? currency, string difference) => Assert.Equal(
        difference, Difference(s_bare with { Bonus = new((decimal?)percent, amount, currency is null ? null : Currency.Of(currency), false, false) }, s_bare));

    [Fact]
    public void A_bonus_is_the_same_by_its_figures_or_by_its_money_within_a_unit()
    {
        static Offer With(decimal? percent, decimal? amount, string? currency = null) => s_bare with { Bonus = new(percent, amount, currency is null ? null : Currency.Of(currency), false, false) };

        Assert.Equal("", Difference(With(10, null), With(null, 10_000.99m)));
        Assert.Equal("Bonus: 10% of base -> $10,001/yr", Difference(With(10, null), With(null, 10_001)));
        Assert.Equal("Bonus: 10% of base -> €10,000/yr", Difference(With(10, null), With(null, 10_000, "EUR")));
        Assert.Equal("Base: $100,000/yr -> $90,000/yr", Difference(With(10, null), With(10, null) with { Base = new(90_000, Currency.Usd, PayPeriod.Year) }));
        Assert.Equal("Bonus: 10% of base -> no figure", Difference(With(10, null), With(null, null)));
    }
}
