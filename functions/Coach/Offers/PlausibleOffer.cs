namespace Coach.Offers;

/// <summary>Keeps figures out of the reckoning that no pay has: a misread or mistyped one must neither mislead nor overflow.</summary>
public static class PlausibleOffer
{
    /// <summary>The largest amount taken as pay, in whole units of any currency. The largest packages in the weakest currencies stay below.</summary>
    public const decimal LargestAmount = 100_000_000_000_000m;

    /// <summary>The largest bonus taken as meant, in percent of base.</summary>
    public const decimal LargestBonusPercent = 1_000m;

    /// <summary>The most payments and grants looked at, each: letters have a handful.</summary>
    public const int MostItems = 20;

    /// <summary>The offer without such figures; the problems name what was left out.</summary>
    public static (Offer Offer, IReadOnlyList<Problem> Problems) Of(Offer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var plausible = offer with
        {
            Base = IsPay(offer.Base?.Amount) ? offer.Base : null,
            Bonus = Plausible(offer.Bonus),
            SignOn = offer.SignOn.Where(payment => IsPay(payment.Amount)).Take(MostItems).ToArray(),
            Equity = offer.Equity.Take(MostItems).Select(Plausible).ToArray(),
            Relocation = IsPay(offer.Relocation?.Amount) ? offer.Relocation : null,
        };
        return (plausible, Differs(offer, plausible)
            ? [new Problem(ProblemCodes.AmountImplausible, "A figure of the offer is larger or smaller than any pay is and was left out. Check the figures.")]
            : []);
    }

    private static Bonus? Plausible(Bonus? bonus) => bonus is null ? null : bonus with
    {
        TargetPercent = bonus.TargetPercent is >= 0 and <= LargestBonusPercent ? bonus.TargetPercent : null,
        TargetAmount = IsPay(bonus.TargetAmount) ? bonus.TargetAmount : null,
    };

    private static EquityGrant Plausible(EquityGrant grant) => grant with
    {
        Value = IsPay(grant.Value) ? grant.Value : null,
        Units = IsPay(grant.Units) ? grant.Units : null,
    };

    private static bool Differs(Offer one, Offer other) =>
        one.Base != other.Base || one.Bonus != other.Bonus || one.Relocation != other.Relocation
        || !one.SignOn.SequenceEqual(other.SignOn) || !one.Equity.SequenceEqual(other.Equity);

    private static bool IsPay(decimal? amount) => amount is >= 0 and <= LargestAmount;
}
