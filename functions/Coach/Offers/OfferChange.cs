using Coach.Pay;

namespace Coach.Offers;

/// <summary>The same offer with one thing changed: for packages, counters and "what if".</summary>
public static class OfferChange
{
    /// <summary>With another base, in the period that the offer states.</summary>
    public static Offer WithBase(this Offer offer, decimal amount, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return offer with { Base = new PayAmount(amount, currency, offer.Base?.Period ?? PayPeriod.Year) };
    }

    /// <summary>With all grants together worth another amount: each is scaled alike. An offer without a grant in money gets one of four even years.</summary>
    public static Offer WithEquity(this Offer offer, decimal amount, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var now = offer.Equity.Sum(grant => grant.Value ?? 0);
        return now > 0
            ? offer with { Equity = offer.Equity.Select(grant => grant with { Value = grant.Value / now * amount, Currency = currency }).ToArray() }
            : offer with { Equity = [UsualGrant(offer, amount, currency)] };
    }

    /// <summary>With one sign-on, paid at the start.</summary>
    public static Offer WithSignOn(this Offer offer, decimal amount, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return offer with { SignOn = amount > 0 ? [new SignOn(amount, currency, 0, offer.SignOn is [var first, ..] ? first.ClawbackMonths : null)] : [] };
    }

    /// <summary>With another target bonus: a percent of base, or an amount for a year.</summary>
    public static Offer WithBonus(this Offer offer, decimal? percent, Money? amount)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var terms = offer.Bonus ?? new Bonus(null, null, null, false, false);
        return offer with { Bonus = terms with { TargetPercent = percent, TargetAmount = amount?.Amount, Currency = amount?.Currency } };
    }

    private static EquityGrant UsualGrant(Offer offer, decimal amount, Currency currency) => offer.Equity is [var grant, ..]
        ? grant with { Value = amount, Currency = currency }
        : new EquityGrant(EquityKind.Rsu, amount, currency, null, null, VestingSchedule.UsualYears, null, null, null);
}
