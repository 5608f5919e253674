using Coach.Offers;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>A band's range of one component.</summary>
public static class ComponentRange
{
    /// <summary>
    /// The range as the band states it: equity as a whole grant (<see cref="PayPeriod.Once"/>) or, where the band says so, a year of it; a bonus given in
    /// percent is reckoned from the band's base. Null where the band does not give the component.
    /// </summary>
    public static PayRange? Of(Band band, PayComponent component)
    {
        ArgumentNullException.ThrowIfNull(band);
        return component switch
        {
            PayComponent.Base => band.Base,
            PayComponent.Equity => band.Equity is { } equity ? new(equity.Min, equity.Max, equity.Currency, equity.Basis == EquityBasis.Grant ? PayPeriod.Once : PayPeriod.Year) : null,
            PayComponent.Bonus => band.Bonus ?? FromPercent(band),
            PayComponent.SignOn => band.SignOn,
            PayComponent.Total => band.Total,
            _ => throw new ArgumentOutOfRangeException(nameof(component)),
        };
    }

    /// <summary>Over how many years a grant of the band's kind vests; <see cref="VestingSchedule.UsualYears"/> where the band does not say.</summary>
    public static int GrantYears(Band band)
    {
        ArgumentNullException.ThrowIfNull(band);
        return band.Equity is { Basis: EquityBasis.Grant, Years: > 0 and { } years } ? years : VestingSchedule.UsualYears;
    }

    /// <summary>
    /// Whether the band's stated total counts the bonus: the reading that comes nearer to base plus one year of equity, with or without the bonus. True where
    /// the band does not give enough to tell.
    /// </summary>
    public static bool TotalIncludesBonus(Band band)
    {
        ArgumentNullException.ThrowIfNull(band);
        if (band.Total?.Yearly().Midpoint is not { } total
            || band.Base?.Yearly().Midpoint is not { } pay
            || Of(band, PayComponent.Bonus)?.Yearly().Midpoint is not { } bonus)
        {
            return true;
        }

        var without = pay + (band.Equity?.PerYear()?.Midpoint ?? 0);
        return Math.Abs(total - (without + bonus)) <= Math.Abs(total - without);
    }

    private static PayRange? FromPercent(Band band) => band is { BonusPercent: { } percent, Base: { } pay }
        ? new(pay.Min * percent.Min / 100, pay.Max * percent.Max / 100, pay.Currency, pay.Period)
        : null;
}
