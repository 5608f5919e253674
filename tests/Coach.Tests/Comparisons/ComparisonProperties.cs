using Coach.Comparisons;
using Coach.Offers;
using Coach.Pay;
using Coach.Tests.Offers;
using FsCheck;
using FsCheck.Fluent;

namespace Coach.Tests.Comparisons;

/// <summary>Over offers of every shape, any currency, any assumption inside its range.</summary>
public sealed class ComparisonProperties
{
    private sealed record Asked(ComparedOffer[] Offers, ExchangeRates Rates, ComparisonOptions Options)
    {
        public Comparison? Compared => Comparison.Of(Offers, Rates, Options, Samples.Today);
    }

    private static readonly Gen<ComparedOffer> s_offers =
        from offer in AnyOffer.Offers
        from days in Gen.Elements<int?>(-3, 0, 5, 40, null)
        from start in Gen.Elements<int?>(0, 30, 90, null)
        from listed in Gen.Elements<bool?>(true, false, null)
        from chance in Gen.Elements(1m, 1m, 0.5m)
        from remote in Gen.Choose(0, 5)
        select new ComparedOffer(offer.Company ?? "Nobody", offer with { ExpiresOn = days is { } left ? Samples.Today.AddDays(left) : null, StartDate = start is { } ahead ? Samples.Today.AddDays(ahead) : null })
        {
            IsListed = listed,
            Chance = chance,
            RemoteDays = remote,
        };

    /// <summary>Two plain offers that always have a first and a second.</summary>
    private static readonly Gen<ComparedOffer> s_plain =
        from pay in Gen.Choose(100, 400)
        from stock in Gen.Choose(0, 600)
        from kind in Gen.Elements(EquityKind.Rsu, EquityKind.Options)
        from signOn in Gen.Choose(0, 60)
        select new ComparedOffer($"{pay}/{stock}", Samples.Letter with
        {
            Base = new(pay * 1_000, Currency.Usd, PayPeriod.Year),
            Equity = stock > 0 ? [Samples.Stock(stock * 1_000) with { Kind = kind }] : [],
            SignOn = signOn > 0 ? [new(signOn * 1_000, Currency.Usd, 0, 12)] : [],
        });

    private static readonly Gen<ComparisonOptions> s_options =
        from unlisted in Gen.Choose(0, 95)
        from leaving in Gen.Choose(0, 60)
        from later in Gen.Choose(0, 25)
        from stock in Gen.Elements(0m, 0.5m, 1m, 5m)
        from remote in Gen.Elements(true, false)
        from pay in Gen.Elements<decimal?>(null, 150_000)
        select new ComparisonOptions
        {
            Set = new Dictionary<string, decimal> { ["unlisted"] = unlisted / 100m, ["leaving"] = leaving / 100m, ["later"] = later / 100m },
            Weights = new Dictionary<PayComponent, decimal> { [PayComponent.Equity] = stock },
            CountsRemote = remote,
            CurrentPay = pay is { } yearly ? new Money(yearly, Currency.Usd) : null,
        };

    private static void Always(Gen<ComparedOffer> offers, Func<Asked, bool> holds) => Prop.ForAll(
        (from some in offers.ArrayOf() from rates in Gen.Elements(Samples.Rates, ExchangeRates.None) from options in s_options select new Asked(some, rates, options)).ToArbitrary(),
        holds).QuickCheckThrowOnFailure();

    private static void OfTwo(Func<Asked, Comparison, bool> holds) => Prop.ForAll(
        (from one in s_plain from other in s_plain from options in s_options select new Asked([one, other], ExchangeRates.None, options)).ToArbitrary(),
        asked => asked.Compared is not { } comparison || holds(asked, comparison)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_offer_makes_it_fail_and_every_step_is_accounted_for() => Always(s_offers, asked => asked.Compared is not { } comparison
        || (comparison.Standings.All(standing => Math.Abs(standing.Stated4 + standing.Steps.Sum(step => step.Amount) - standing.Worth4) < 0.01m)
            && comparison.Standings.Count + comparison.Problems.Count == Math.Min(asked.Offers.Length, Comparison.MostOffers)));

    [Fact]
    public void The_first_is_worth_the_most_of_those_that_can_still_be_taken() => Always(s_offers, asked => asked.Compared is not { } comparison
        || comparison.Standings.Zip(comparison.Standings.Skip(1)).All(pair => pair.First.HasPassed == pair.Second.HasPassed ? pair.First.Worth4 >= pair.Second.Worth4 : pair.Second.HasPassed));

    [Fact]
    public void What_is_stated_is_what_the_valuation_says() => OfTwo((asked, comparison) => comparison.Standings.All(standing =>
        Math.Abs(standing.Stated4 - OfferValuation.Value(asked.Offers[standing.Number - 1].Offer, ExchangeRates.None).Value!.Total4) < 1));

    [Fact]
    public void With_what_a_turning_point_names_both_are_worth_the_same() => OfTwo((asked, comparison) => comparison.TurningPoints.All(point =>
    {
        var (first, second) = (comparison.Standings[0], asked.Offers[comparison.Standings[1].Number - 1]);
        Offer? changed = point.What switch
        {
            "base" => second.Offer with { Base = second.Offer.Base! with { Amount = second.Offer.Base.Amount + point.At } },
            "equity" => second.Offer.WithEquity(second.Offer.Equity.Sum(grant => grant.Value ?? 0) + point.At, Currency.Usd),
            "sign-on" => second.Offer with { SignOn = [.. second.Offer.SignOn, new(point.At, Currency.Usd, 0, null)] },
            _ => null,
        };
        var options = point.What is "leaving" or "unlisted" ? asked.Options with { Set = new Dictionary<string, decimal>(asked.Options.Set) { [point.What] = point.At } } : asked.Options;
        if (changed is null && options == asked.Options)
        {
            return true;
        }

        var offers = asked.Offers.ToArray();
        offers[comparison.Standings[1].Number - 1] = second with { Offer = changed ?? second.Offer };
        var then = Comparison.Of(offers, asked.Rates, options, Samples.Today)!.Standings.ToDictionary(standing => standing.Number);
        return Math.Abs(then[first.Number].Worth4 - then[comparison.Standings[1].Number].Worth4) < 25;
    }));
}
