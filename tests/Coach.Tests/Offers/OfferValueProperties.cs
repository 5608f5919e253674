using Coach.Offers;
using FsCheck;
using FsCheck.Fluent;

namespace Coach.Tests.Offers;

public sealed class OfferValueProperties
{
    private static readonly Arbitrary<Offer> s_offers = AnyOffer.Offers.Select(offer => PlausibleOffer.Of(offer).Offer).ToArbitrary();

    private static decimal Total4(Offer offer) => OfferValuation.Value(offer, Samples.Rates).Value?.Total4 ?? 0;

    [Fact]
    public void Years_add_up_to_the_total_and_to_four_averages() => Prop.ForAll(s_offers, offer =>
        OfferValuation.Value(offer, Samples.Rates).Value is not { } value
        || (value.Years.Count == 4 && value.Total4 == value.Years.Sum() && Math.Abs((value.AverageYear * 4) - value.Total4) < 0.0001m && value.FirstYear == value.Years[0]))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_add_up_to_years() => Prop.ForAll(s_offers, offer =>
        OfferValuation.Value(offer, Samples.Rates).Value is not { } value
        || Enumerable.Range(0, 4).All(year => value.Parts.Sum(part => part.Years[year]) == value.Years[year])).QuickCheckThrowOnFailure();

    [Fact]
    public void No_year_is_worth_less_than_nothing() => Prop.ForAll(s_offers, offer =>
        OfferValuation.Value(offer, Samples.Rates).Value?.Years.All(year => year >= 0) ?? true).QuickCheckThrowOnFailure();

    [Fact]
    public void More_base_is_never_worth_less() => Prop.ForAll(s_offers, offer =>
        offer.Base is not { } pay || Total4(offer with { Base = pay with { Amount = pay.Amount + 1000 } }) >= Total4(offer)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_larger_grant_is_never_worth_less() => Prop.ForAll(s_offers, offer =>
        offer.Base is null || Total4(offer with { Equity = offer.Equity.Select(grant => grant with { Value = grant.Value + 1000 }).ToArray() }) >= Total4(offer))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_sign_on_is_never_worth_less() => Prop.ForAll(s_offers, offer =>
        offer.Base is not { } pay || Total4(offer with { SignOn = [.. offer.SignOn, new SignOn(5000, pay.Currency, 0, null)] }) >= Total4(offer)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_problem_is_reported_for_everything_left_out() => Prop.ForAll(s_offers, offer =>
        offer.Equity.All(grant => grant.Value is not null)
        || OfferValuation.Value(offer, Samples.Rates).Problems.Any(problem => problem.Code == ProblemCodes.EquityWithoutValue)).QuickCheckThrowOnFailure();
}
