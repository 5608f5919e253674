using Coach.Offers;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>What an offer states for one component, on the basis of a band.</summary>
internal static class OfferedPay
{
    /// <summary>
    /// A year's pay, except a sign-on and, where the band is for whole grants, equity: there the amount for a grant of the band's length. Null where the offer
    /// does not state it in money, or in two currencies.
    /// </summary>
    public static Money? Of(Offer offer, PayComponent component, Band band) => component switch
    {
        PayComponent.Base => offer.Base?.Yearly,
        PayComponent.Equity => EquityPerYear(offer) * (band.Equity?.Basis == EquityBasis.Grant ? ComponentRange.GrantYears(band) : 1),
        PayComponent.Bonus => OfferValuation.TargetBonus(offer),
        PayComponent.SignOn => Sum(offer.SignOn.Select(payment => new Money(payment.Amount, payment.Currency))),
        PayComponent.Total => Total(offer, band),
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };

    /// <summary>An average year over all grants, for holding against a band only; null where there is none in money.</summary>
    private static Money? EquityPerYear(Offer offer) => Sum(offer.Equity
        .Where(grant => grant.Value is not null && (grant.Currency ?? offer.Base?.Currency) is not null)
        .Select(grant => new Money(grant.Value!.Value / Years(grant), (grant.Currency ?? offer.Base?.Currency)!.Value)));

    private static decimal Years(EquityGrant grant) =>
        grant.Years is > 0 and <= VestingSchedule.LongestYears ? grant.Years.Value
        : grant.SchedulePercent is { Count: > 0 } percents ? percents.Count
        : VestingSchedule.UsualYears;

    private static Money? Total(Offer offer, Band band)
    {
        if (offer.Base is null)
        {
            return null;
        }

        Money?[] parts = [offer.Base.Yearly, EquityPerYear(offer), ComponentRange.TotalIncludesBonus(band) ? OfferValuation.TargetBonus(offer) : null];
        return Sum(parts.OfType<Money>());
    }

    private static Money? Sum(IEnumerable<Money> parts)
    {
        var all = parts.ToArray();
        return all.Length > 0 && all.All(part => part.Currency == all[0].Currency) ? all.Aggregate((one, other) => one + other) : null;
    }
}
