using Coach.Offers;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>Keeps ranges out of the reckoning that no pay has, so that a broken source can neither mislead nor overflow.</summary>
internal static class PlausibleBand
{
    /// <summary>The band without components that have an end below zero, above <see cref="PlausibleOffer.LargestAmount"/>, or the wrong way round.</summary>
    public static Band Of(Band band) => band with
    {
        Base = Plausible(band.Base),
        Equity = band.Equity is { } equity && IsRange(equity.Min, equity.Max, PlausibleOffer.LargestAmount) ? equity : null,
        BonusPercent = band.BonusPercent is { } percent && IsRange(percent.Min, percent.Max, PlausibleOffer.LargestBonusPercent) ? percent : null,
        Bonus = Plausible(band.Bonus),
        SignOn = Plausible(band.SignOn),
        Total = Plausible(band.Total),
    };

    private static PayRange? Plausible(PayRange? range) => range is not null && IsRange(range.Min, range.Max, PlausibleOffer.LargestAmount) ? range : null;

    private static bool IsRange(decimal? min, decimal? max, decimal largest) => !(min < 0) && !(max < 0) && !(min > largest) && !(max > largest) && !(min > max);
}
