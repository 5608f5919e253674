using Coach.Offers;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>Places each component of an offer in its band, on the same basis and in the band's currency.</summary>
public static class BandPositions
{
    /// <summary>Positions of base, equity, bonus, sign-on and total, as far as both the offer and the band state them.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="match">The band and its sources.</param>
    /// <param name="rates">For an offer in another currency than the band.</param>
    /// <returns>The positions, and <c>currency-mismatch</c> for what could not be compared.</returns>
    public static (IReadOnlyList<BandPosition> Positions, IReadOnlyList<Problem> Problems) Of(Offer offer, BandMatch match, ExchangeRates rates)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(rates);
        var (positions, problems) = (new List<BandPosition>(), new List<Problem>());
        foreach (var component in Enum.GetValues<PayComponent>())
        {
            if (ComponentRange.Of(match.Band, component) is not { } range || OfferedPay.Of(offer, component, match.Band) is not { } offered)
            {
                continue;
            }

            if (rates.Convert(offered, range.Currency) is { } converted)
            {
                positions.Add(Position(component, In(range.Period, converted.Amount), range, match, rates));
            }
            else
            {
                problems.Add(new Problem(
                    ProblemCodes.CurrencyMismatch,
                    $"The {Words.Of(component)} is in {offered.Currency} and the band in {range.Currency}: they are not compared, no exchange rate is held."));
            }
        }

        return (positions, problems);
    }

    private static BandPosition Position(PayComponent component, decimal offered, PayRange range, BandMatch match, ExchangeRates rates) => new(
        component,
        range.Midpoint is > 0 and { } middle ? Math.Round(offered / middle, 4) : null,
        range is { Min: { } min, Max: { } max } && max > min ? Math.Round((offered - min) / (max - min), 4) : null,
        Percentile(component, offered, range, match, rates),
        Math.Round(offered, range.Currency.MinorUnits),
        range.Min,
        range.Max,
        range.Currency,
        range.Period);

    /// <summary>
    /// Where the band knows how pay spreads, the percentile in that. Else the mid-rank percentile among the middles of the sources: the sources below, and
    /// half of those equal.
    /// </summary>
    private static decimal? Percentile(PayComponent component, decimal offered, PayRange range, BandMatch match, ExchangeRates rates)
    {
        if (match.Band.EvidenceOf(component)?.Percentiles is { } percentiles)
        {
            return percentiles.Of(offered);
        }

        var middles = match.SameKey
            .GroupBy(band => band.Provenance.Source, (_, bands) => bands.Last())
            .Select(band => ComponentRange.Of(band, component))
            .Where(other => other is { Midpoint: not null } && other.Period == range.Period)
            .Select(other => rates.Convert(new Money(other!.Midpoint!.Value, other.Currency), range.Currency)?.Amount)
            .OfType<decimal>()
            .ToArray();
        return middles.Length < BandPosition.MinimumSources ? null
            : Math.Round(100m * (middles.Count(middle => middle < offered) + (middles.Count(middle => middle == offered) / 2m)) / middles.Length, 1);
    }

    private static decimal In(PayPeriod period, decimal yearly) => yearly / period.PerYear();
}
