using Coach.Comparisons;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Comparisons;

/// <summary>What can be compared, what may be set, and how offers are called.</summary>
public sealed class ComparisonBoundsTests
{
    private static ComparedOffer Pays(decimal pay, string currency = "USD") => new("A", Empty with { Base = new(pay, Currency.Of(currency), PayPeriod.Year) });

    private static EquityGrant Grant(decimal? value, string? currency) => new(EquityKind.Rsu, value, currency is null ? null : Currency.Of(currency), null, null, 4, 12, null, null);

    [Fact]
    public void It_takes_two_offers_that_state_money()
    {
        Assert.Null(Comparison.Of([], Rates, new(), Today));
        Assert.Null(Comparison.Of([Pays(1)], Rates, new(), Today));
        Assert.Null(Comparison.Of([Pays(1), new("B", Empty)], Rates, new(), Today));
        Assert.Null(Comparison.Of([new("A", Empty), new("B", Empty)], Rates, new(), Today));
        Assert.NotNull(Comparison.Of([new("A", Empty), Pays(1), Pays(2)], Rates, new(), Today));
    }

    [Fact]
    public void The_currency_is_the_one_asked_for_or_else_that_of_the_first_offer_that_has_one()
    {
        ComparedOffer[] offers = [new("0", Empty), Pays(1, "SEK"), Pays(2, "EUR")];

        Assert.Equal(Currency.Sek, Comparison.Of(offers, Rates, new(), Today)!.Currency);
        Assert.Equal(Currency.Gbp, Comparison.Of(offers, Rates, new(), Today, Currency.Gbp)!.Currency);
    }

    [Theory]
    [InlineData("USD", "EUR", "USD")]
    [InlineData(null, "EUR", "EUR")]
    [InlineData(null, null, null)]
    public void An_offer_pays_in_the_currency_of_its_base_or_else_of_its_stock(string? pay, string? stock, string? currency)
    {
        var offer = new ComparedOffer("A", Empty with
        {
            Base = pay is null ? null : new(1, Currency.Of(pay), PayPeriod.Year),
            Equity = stock is null ? [Grant(null, "GBP")] : [Grant(null, "GBP"), Grant(1, stock)],
        });

        Assert.Equal(currency, offer.Currency?.Code);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Stock_is_some_where_it_has_a_worth(int? value, bool some) => Assert.Equal(some, new ComparedOffer("A", Empty with { Equity = [Grant(null, null), Grant(value, "USD")] }).HasStock);

    [Fact]
    public void Of_several_grants_one_that_is_given_off_the_exchange_tells_that_the_stock_is_not_listed()
    {
        var mixed = Empty with { Equity = [Grant(1, "USD"), Grant(1, "USD") with { Kind = EquityKind.Options }] };

        Assert.False(new ComparedOffer("A", mixed).TakenAsListed);
        Assert.True(new ComparedOffer("A", mixed) { IsListed = true }.TakenAsListed);
        Assert.True(new ComparedOffer("A", Empty).TakenAsListed);
        Assert.True(new ComparedOffer("A", Empty with { Equity = [Grant(1, "USD") with { Kind = EquityKind.Psu }, Grant(1, "USD") with { Kind = EquityKind.Other }] }).TakenAsListed);
    }

    [Theory]
    [InlineData("unlisted", 0.95, null)]
    [InlineData("unlisted", 0.951, "\"unlisted\" must be from 0 to 95 percent.")]
    [InlineData("leaving", 0.6, null)]
    [InlineData("leaving", 0.601, "\"leaving\" must be from 0 to 60 percent.")]
    [InlineData("later", 0.25, null)]
    [InlineData("later", 0.251, "\"later\" must be from 0 to 25 percent.")]
    [InlineData("remote", 0.3, null)]
    [InlineData("remote", 0.301, "\"remote\" must be from 0 to 30 percent.")]
    [InlineData("remote", 0, null)]
    [InlineData("remote", -0.001, "\"remote\" must be from 0 to 30 percent.")]
    [InlineData("Remote", 0.1, "\"Remote\" is no figure of a comparison. Set one of: unlisted, leaving, later, remote.")]
    public void A_figure_may_be_set_within_its_range(string name, double value, string? problem) =>
        Assert.Equal(problem, new ComparisonOptions { Set = new Dictionary<string, decimal> { [name] = (decimal)value } }.Problem());

    [Theory]
    [InlineData(0, null)]
    [InlineData(5, null)]
    [InlineData(5.1, "A weight must be from 0 to 5; 1 is its money.")]
    [InlineData(-0.1, "A weight must be from 0 to 5; 1 is its money.")]
    public void A_weight_is_at_most_five(double weight, string? problem)
    {
        var options = new ComparisonOptions { Weights = new Dictionary<PayComponent, decimal> { [PayComponent.Base] = 1, [PayComponent.Bonus] = (decimal)weight } };

        Assert.Equal(problem, options.Problem());
        if (problem is not null)
        {
            Assert.StartsWith(problem, Assert.Throws<ArgumentException>(() => Comparison.Of([Pays(1), Pays(2)], Rates, options, Today)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_figure_stands_at_its_default_until_it_is_set()
    {
        var options = new ComparisonOptions { Set = new Dictionary<string, decimal> { ["later"] = 0.1m } };

        Assert.Equal([0.36m, 0.13m, 0.1m, 0.08m], ComparisonOptions.Figures.Select(figure => options[figure]));
        Assert.Equal(["unlisted", "leaving", "later", "remote"], ComparisonOptions.Figures.Select(figure => figure.Name));
        Assert.Throws<ArgumentNullException>(() => options[null!]);
    }

    [Fact]
    public void Goals_weigh_the_parts_of_pay_they_are_about_and_being_at_home_counts_for_who_named_it()
    {
        var pay = new Money(5, Currency.Usd);
        var cash = ComparisonOptions.Of([Goal.CashNow, Goal.Base], pay);

        Assert.Equal([PayComponent.Base, PayComponent.Bonus, PayComponent.SignOn], cash.Weights.Keys.Order());
        Assert.Equal((1.1m, 1.2m, 1.2m, 1m, false, pay), (cash.WeightOf(PayComponent.Base), cash.WeightOf(PayComponent.Bonus), cash.WeightOf(PayComponent.SignOn), cash.WeightOf(PayComponent.Equity), cash.CountsRemote, cash.CurrentPay));
        Assert.Empty(ComparisonOptions.Of([]).Weights);
        Assert.Null(ComparisonOptions.Of([]).CurrentPay);
    }
}
