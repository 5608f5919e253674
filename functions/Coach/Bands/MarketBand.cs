using System.Globalization;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Bands;

/// <summary>
/// What stands in where no band is held for a company: the wage survey's figures for the occupation at the place, over all employers there. Base pay only. The
/// survey knows no levels, so the part of its spread is taken that the title's seniority points at; which part is said.
/// </summary>
public static class MarketBand
{
    /// <summary>The companies under which a store holds what a job's occupation is paid (<see cref="IBandStore.OfCompanyAsync"/>), the likeliest first.</summary>
    public static IEnumerable<string> CompaniesFor(string role)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(role);
        return SurveyOccupation.Of(role).Select(occupation => $"{BandKey.Market} {occupation}");
    }

    /// <summary>Of an occupation's bands those that may be asked for at a place: its metropolitan area, its state, the country.</summary>
    public static IEnumerable<Band> Near(IEnumerable<Band> bands, string? place) => bands.Where(band => SurveyArea.Distance(place, band.Key.Region) is not null);

    /// <summary>The band; null where the survey is not held, the job is none of its occupations, or the offer is of another country.</summary>
    internal static BandMatch? Find(Offer offer, BandSnapshot snapshot)
    {
        if (offer.Role is not { Length: > 0 } role || !IsAmerican(offer))
        {
            return null;
        }

        var prepared = PreparedBands.Of(snapshot.Bands);
        var nearest = CompaniesFor(role)
            .Select(company => prepared.OfCompany(company)?.Bands ?? [])
            .FirstOrDefault(bands => Near(bands, offer.Region).Any())?
            .Where(band => band.Key.IsMarket && SurveyArea.Distance(offer.Region, band.Key.Region) is not null)
            .OrderBy(band => SurveyArea.Distance(offer.Region, band.Key.Region))
            .ThenByDescending(band => band.Provenance.AsOf)
            .FirstOrDefault();
        return nearest is null ? null : Match(offer, nearest);
    }

    private static bool IsAmerican(Offer offer) => offer.Base is { } pay
        ? pay.Currency == Currency.Usd
        : offer.Region is { } region && SurveyArea.IsInCountry(region);

    private static BandMatch Match(Offer offer, Band survey)
    {
        var part = survey.EvidenceOf(PayComponent.Base)?.Percentiles is { } spread ? PartFor(offer, spread) : ((decimal Min, decimal Max, string Name)?)null;
        var band = part is { } taken ? survey with { Base = survey.Base! with { Min = taken.Min, Max = taken.Max } } : survey;
        var where = survey.Key.Region is { } area ? $" in {area}" : "";
        var what = part is { } named ? $" {named.Name} of its spread stands for this level." : " Its upper end is not published.";
        return new(band, [band], [new(
            ProblemCodes.BandOfMarket,
            string.Create(CultureInfo.InvariantCulture, $"No band is held for {offer.Company?.TrimEnd('.') ?? "this company"}, so a wage survey stands in: {survey.Key.Role}{where}, all employers there together, of {survey.Provenance.AsOf:MMMM yyyy}. It is not this company's range, and it is base pay alone.{what}"))]);
    }

    private static (decimal Min, decimal Max, string Name) PartFor(Offer offer, PayPercentiles spread)
    {
        var seniority = NormalForm.Seniority($"{offer.Role} {offer.Level}").ToHashSet();
        return seniority switch
        {
            _ when seniority.Overlaps(["staff", "principal", "distinguished", "4", "5"]) => (spread.P75, spread.P90, "The top, from the 75th to the 90th percentile,"),
            _ when seniority.Overlaps(["senior", "lead", "3"]) => (spread.P50, spread.P90, "The upper half, from the median to the 90th percentile,"),
            _ when seniority.Overlaps(["intern", "graduate", "junior", "entry", "associate", "1"]) => (spread.P10, spread.P50, "The lower half, from the 10th percentile to the median,"),
            _ => (spread.P25, spread.P75, "The middle half, from the 25th to the 75th percentile,"),
        };
    }
}
