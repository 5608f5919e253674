using Coach.Offers;
using Coach.Pay;

namespace Coach.Tests.Offers;

/// <summary>Figures that no pay has are left out and told; those at the bounds stay.</summary>
public class PlausibleOfferTests
{
    private const decimal Largest = PlausibleOffer.LargestAmount;

    public static TheoryData<string, decimal, bool> Amounts()
    {
        var amounts = new TheoryData<string, decimal, bool>();
        foreach (var field in new[] { "base", "relocation", "bonus", "sign-on", "equity", "units" })
        {
            amounts.Add(field, 0, true);
            amounts.Add(field, Largest, true);
            amounts.Add(field, -0.01m, false);
            amounts.Add(field, Largest + 1, false);
        }

        amounts.Add("percent", 0, true);
        amounts.Add("percent", PlausibleOffer.LargestBonusPercent, true);
        amounts.Add("percent", -1, false);
        amounts.Add("percent", PlausibleOffer.LargestBonusPercent + 0.1m, false);
        return amounts;
    }

    [Theory]
    [MemberData(nameof(Amounts))]
    public void A_figure_stays_within_its_bounds_and_goes_beyond_them(string field, decimal amount, bool stays)
    {
        var given = With(field, amount);

        var (kept, problems) = PlausibleOffer.Of(given);

        Assert.Equal(stays ? amount : null, Figure(kept, field));
        Assert.Equal(stays ? [] : [ProblemCodes.AmountImplausible], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void What_is_plausible_beside_it_stays()
    {
        var (kept, _) = PlausibleOffer.Of(With("relocation", -1));

        Assert.Equal((Samples.Letter.Base, Samples.Letter.Bonus), (kept.Base, kept.Bonus));
        Assert.Equal(Samples.Letter.Equity, kept.Equity);
        Assert.Equal(Samples.Letter.SignOn, kept.SignOn);
    }

    [Fact]
    public void More_payments_than_any_letter_has_are_cut_and_told()
    {
        var (kept, problems) = PlausibleOffer.Of(Samples.Letter with { SignOn = [.. Enumerable.Repeat(new SignOn(1, Currency.Usd, 0, null), PlausibleOffer.MostItems + 1)] });

        Assert.Equal(PlausibleOffer.MostItems, kept.SignOn.Count);
        Assert.Single(problems);
    }

    private static Offer With(string field, decimal amount) => field switch
    {
        "base" => Samples.Letter with { Base = new(amount, Currency.Usd, PayPeriod.Year) },
        "relocation" => Samples.Letter with { Relocation = new(amount, Currency.Usd) },
        "bonus" => Samples.Letter with { Bonus = new(null, amount, Currency.Usd, false, false) },
        "percent" => Samples.Letter with { Bonus = new(amount, null, null, false, false) },
        "sign-on" => Samples.Letter with { SignOn = [new(amount, Currency.Usd, 0, null)] },
        "equity" => Samples.Letter with { Equity = [Samples.Stock(amount)] },
        _ => Samples.Letter with { Equity = [Samples.Stock(1) with { Value = null, Units = amount }] },
    };

    private static decimal? Figure(Offer offer, string field) => field switch
    {
        "base" => offer.Base?.Amount,
        "relocation" => offer.Relocation?.Amount,
        "bonus" => offer.Bonus?.TargetAmount,
        "percent" => offer.Bonus?.TargetPercent,
        "sign-on" => offer.SignOn is [var payment] ? payment.Amount : null,
        "equity" => offer.Equity[0].Value,
        _ => offer.Equity[0].Units,
    };
}
