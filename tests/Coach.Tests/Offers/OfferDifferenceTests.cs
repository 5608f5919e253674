using Coach.Offers;
using Coach.Pay;

namespace Coach.Tests.Offers;

/// <summary>What of a final letter is told as another thing than was agreed.</summary>
public sealed class OfferDifferenceTests
{
    private static readonly Offer s_agreed = Samples.Letter with { Level = "L5", Relocation = new(10_000, Currency.Usd) };

    private static string Of(Offer agreed, Offer letter) => string.Join("; ", OfferDifference.Between(agreed, letter).Select(one => $"{one.What}: {one.Agreed} -> {one.Letter}"));

    [Fact]
    public void The_same_letter_differs_in_nothing() => Assert.Empty(OfferDifference.Between(s_agreed, s_agreed with { }));

    [Fact]
    public void What_was_never_agreed_on_is_no_difference() => Assert.Empty(OfferDifference.Between(Samples.Empty, s_agreed with { SignOn = [] }));

    [Theory]
    [InlineData("data engineer", "Job: Machine Learning Engineer -> Data Engineer")]
    [InlineData("Machine learning engineer", "")]
    public void A_job_differs_by_its_words_and_not_by_its_letters(string role, string difference) =>
        Assert.Equal(difference, Of(s_agreed, s_agreed with { Role = role }), ignoreCase: true);

    [Theory]
    [InlineData("New York City", "")]
    [InlineData("Austin, TX", "Place: New York, NY -> Austin, TX")]
    public void A_place_differs_where_it_is_another_one(string region, string difference) => Assert.Equal(difference, Of(s_agreed, s_agreed with { Region = region }));

    [Fact]
    public void A_level_differs() => Assert.Equal("Level: L5 -> L4", Of(s_agreed, s_agreed with { Level = "L4" }));

    [Theory]
    [InlineData(18_750, "USD", PayPeriod.Month, "")]
    [InlineData(225_000.5, "USD", PayPeriod.Year, "")]
    [InlineData(225_001, "USD", PayPeriod.Year, "Base: $225,000/yr -> $225,001/yr")]
    [InlineData(225_000, "EUR", PayPeriod.Year, "Base: $225,000/yr -> €225,000/yr")]
    public void Base_differs_by_what_it_comes_to_in_a_year(decimal amount, string currency, PayPeriod period, string difference) =>
        Assert.Equal(difference, Of(s_agreed, s_agreed with { Base = new(amount, Currency.Of(currency), period) }));

    [Fact]
    public void A_letter_without_base_is_told() => Assert.Equal("Base: $225,000/yr -> nothing; Bonus: 15% of base -> nothing", Of(s_agreed, s_agreed with { Base = null, Bonus = null }));

    [Theory]
    [InlineData(12, null, "Bonus: 15% of base -> 12% of base")]
    [InlineData(null, 33_750, "")]
    [InlineData(null, 30_000, "Bonus: 15% of base -> $30,000/yr")]
    [InlineData(null, null, "Bonus: 15% of base -> no figure")]
    public void A_bonus_differs_by_its_money_however_it_is_stated(int? percent, int? amount, string difference) =>
        Assert.Equal(difference, Of(s_agreed, s_agreed with { Bonus = new(percent, amount, null, false, false) }));

    [Theory]
    [InlineData(false, false, false, true, "Bonus: 15% of base -> 15% of base, at their discretion")]
    [InlineData(true, false, false, false, "Bonus: 15% of base, guaranteed -> 15% of base")]
    [InlineData(false, true, false, false, "")]
    [InlineData(false, true, false, true, "")]
    [InlineData(false, false, true, false, "")]
    public void A_bonus_that_holds_less_than_agreed_is_told_and_one_that_holds_more_is_not(bool wasGuaranteed, bool wasDiscretionary, bool guaranteed, bool discretionary, string difference) =>
        Assert.Equal(difference, Of(s_agreed with { Bonus = new(15, null, null, wasGuaranteed, wasDiscretionary) }, s_agreed with { Bonus = new(15, null, null, guaranteed, discretionary) }));

    [Theory]
    [InlineData(20_000, "USD", "")]
    [InlineData(15_000, "USD", "Sign-on: $20,000 -> $15,000")]
    [InlineData(20_000, "EUR", "Sign-on: $20,000 -> €20,000")]
    public void A_sign_on_counts_in_all_its_parts(decimal amount, string currency, string difference)
    {
        var to = Currency.Of(currency);

        Assert.Equal(difference, Of(s_agreed, s_agreed with { SignOn = [new(amount - 5_000, to, 0, 12), new(5_000, to, 12, 12)] }));
    }

    [Fact]
    public void A_sign_on_that_is_gone_is_told() => Assert.Equal("Sign-on: $20,000 -> nothing", Of(s_agreed, s_agreed with { SignOn = [] }));

    [Theory]
    [InlineData(12, 12, "")]
    [InlineData(12, 6, "")]
    [InlineData(12, 24, "Paying back the sign-on: within 12 months -> within 24 months")]
    [InlineData(null, 24, "Paying back the sign-on: not mentioned -> within 24 months")]
    public void A_pay_back_clause_is_told_where_it_takes_more(int? was, int? now, string difference)
    {
        static Offer With(int? months) => s_agreed with { SignOn = [new(20_000, Currency.Usd, 0, months)] };

        Assert.Equal(difference, Of(With(was), With(now)));
    }

    [Fact]
    public void Stock_counts_over_all_grants_and_names_the_shares_where_both_letters_do()
    {
        static Offer With(decimal value, params decimal[] units) => s_agreed with { Equity = [.. units.Select(count => Samples.Stock(value / units.Length) with { Units = count })] };

        Assert.Equal("", Of(With(300_000, 1_000), With(300_000, 400, 600)));
        Assert.Equal("Stock (whole grant): $300,000 -> $280,000; Shares: 1,000 -> 950", Of(With(300_000, 1_000), With(280_000, 950)));
        Assert.Equal("Stock (whole grant): $300,000 -> nothing", Of(With(300_000, 1_000), s_agreed with { Equity = [] }));
    }

    [Theory]
    [InlineData(12, VestingCadence.Quarter, "")]
    [InlineData(12, VestingCadence.Year, "Vesting: 25%, 25%, 25%, 25% by year, the first after 12 months -> 25%, 25%, 25%, 25% by year, the first after 12 months")]
    [InlineData(24, VestingCadence.Quarter, "Vesting: 25%, 25%, 25%, 25% by year, the first after 12 months -> 0%, 50%, 25%, 25% by year, the first after 24 months")]
    public void Vesting_differs_where_any_month_holds_another_part(int cliff, VestingCadence cadence, string difference) =>
        Assert.Equal(difference, Of(s_agreed, s_agreed with { Equity = [Samples.Stock(300_000) with { CliffMonths = cliff, Cadence = cadence }] }));

    [Fact]
    public void Vesting_that_was_never_stated_is_no_difference()
    {
        var silent = s_agreed with { Equity = [Samples.Stock(300_000) with { CliffMonths = null, Cadence = null, Years = null }] };

        Assert.Equal("", Of(silent, s_agreed with { Equity = [Samples.Stock(300_000, 5, 15, 40, 40)] }));
    }

    [Fact]
    public void Relocation_and_the_start_are_held_against_the_letter() => Assert.Equal(
        "Relocation: $10,000 -> $8,000; Start: 1 April 2026 -> 4 May 2026",
        Of(s_agreed, s_agreed with { Relocation = new(8_000, Currency.Usd), StartDate = new(2026, 5, 4) }));
}
