using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>What is offered for a component and the band's range for it, both as the person would talk about them: in the offer's currency and period.</summary>
/// <param name="Component">Which.</param>
/// <param name="Offered">What the offer states; null where it states none.</param>
/// <param name="Min">The band's lower end.</param>
/// <param name="Max">The band's upper end, above <paramref name="Min"/>.</param>
/// <param name="Currency">The currency of all figures.</param>
/// <param name="Period">What the figures are for; equity is always a whole grant.</param>
/// <param name="PerYear">What one unit is in an average year: 12 for a month's pay, a quarter for a four-year grant or a sign-on.</param>
internal sealed record NegotiableRange(PayComponent Component, decimal? Offered, decimal Min, decimal Max, Currency Currency, PayPeriod Period, decimal PerYear)
{
    /// <summary>From what is offered (or the band's lower end, where nothing is) to the top, in a year's money; never below zero.</summary>
    public decimal Headroom => Math.Max(Max - (Offered ?? Min), 0) * PerYear;

    /// <summary>How far from what it could be at the least an amount may lie and still be reckoned with, in widths of the band.</summary>
    private const double Farthest = 1_000;

    /// <summary>Where an amount stands: 0 is the band's lower end, 1 the upper.</summary>
    public double PositionOf(decimal amount) => Math.Clamp((double)(amount - Min) / (double)(Max - Min), -Farthest, Farthest);

    /// <summary>The amount at a position; never below zero.</summary>
    public decimal At(double position) => Math.Max(0, Min + ((decimal)Math.Clamp(position, -Farthest, Farthest) * (Max - Min)));

    /// <summary>Null where the band gives no closed range with room in it (a bonus of one fixed percentage has none), or in a currency that cannot be compared.</summary>
    public static NegotiableRange? Of(Offer offer, Band band, PayComponent component, ExchangeRates rates)
    {
        if (component == PayComponent.Bonus && band is { Bonus: null, BonusPercent: { } percent } && percent.Min == percent.Max)
        {
            return null;
        }

        if (ComponentRange.Of(band, component) is not { Min: { } min, Max: { } max } range || min < 0 || max > PlausibleOffer.LargestAmount || max <= min)
        {
            return null;
        }

        var offered = OfferedPay.Of(offer, component, band);
        var currency = offered?.Currency ?? offer.Base?.Currency ?? range.Currency;
        if (rates.Convert(new Money(min, range.Currency), currency) is not { } low || rates.Convert(new Money(max, range.Currency), currency) is not { } high)
        {
            return null;
        }

        var unit = Unit(offer, band, component, range);
        var stated = offered is { } pay ? RoundFigure.Plain((pay * unit.OfOffered).Rounded().Amount) : (decimal?)null;
        return new(component, stated, low.Amount * unit.OfRange, high.Amount * unit.OfRange, currency, unit.Period, unit.PerYear);
    }

    /// <summary>What to talk in, and the factors from the band's unit and from <see cref="OfferedPay"/>'s to it.</summary>
    private static (PayPeriod Period, decimal OfRange, decimal OfOffered, decimal PerYear) Unit(Offer offer, Band band, PayComponent component, PayRange range)
    {
        switch (component)
        {
            case PayComponent.Equity:
                var years = GrantYears(offer, band);
                var ofBand = range.Period == PayPeriod.Year ? years : years / ComponentRange.GrantYears(band);
                return (PayPeriod.Once, ofBand, ofBand, 1 / years);
            case PayComponent.SignOn:
                return (PayPeriod.Once, 1, 1, 1m / OfferValuation.YearsValued);
            default:
                var period = component == PayComponent.Base && offer.Base is { Period: not PayPeriod.Once } pay ? pay.Period : PayPeriod.Year;
                return (period, range.Period.PerYear() / period.PerYear(), 1 / period.PerYear(), period.PerYear());
        }
    }

    private static decimal GrantYears(Offer offer, Band band) =>
        offer.Equity.FirstOrDefault(grant => grant.Value is not null)?.Years is { } years and >= 1 and <= VestingSchedule.LongestYears
            ? years
            : ComponentRange.GrantYears(band);
}
