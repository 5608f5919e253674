using Coach.Bands;
using Coach.Offers;

namespace Coach.Negotiations;

/// <summary>Keeps what is known of an offer inside bounds: figures that some pay has, names that are names, lists that end.</summary>
internal static class KnownOffer
{
    /// <summary>The same offer inside its bounds.</summary>
    public static Offer Bounded(Offer offer)
    {
        var plausible = PlausibleOffer.Of(offer).Offer;
        return plausible with
        {
            Company = Bounded(plausible.Company),
            Role = Bounded(plausible.Role),
            Level = Bounded(plausible.Level),
            Region = Bounded(plausible.Region),
            Equity = plausible.Equity.Select(Bounded).ToArray(),
        };
    }

    /// <summary>The same case with its offers and bands inside their bounds.</summary>
    public static OfferCase Bounded(OfferCase at) => at with
    {
        First = Bounded(at.First),
        Now = Bounded(at.Now),
        Counters = at.Counters.TakeLast(OfferCase.MostCounters).ToArray(),
        Bands = at.Bands.TakeLast(OfferCase.MostBands).Select(Bounded).ToArray(),
    };

    /// <summary>The evidence stays with the snapshot.</summary>
    private static Band Bounded(Band band) => PlausibleBand.Of(band) with
    {
        Key = new BandKey(Bounded(band.Key.Company) ?? "", Bounded(band.Key.Role) ?? "", Bounded(band.Key.Level), Bounded(band.Key.Region)),
        Provenance = new Provenance(Bounded(band.Provenance.Source) ?? "", band.Provenance.AsOf),
    };

    private static EquityGrant Bounded(EquityGrant grant) =>
        grant.SchedulePercent is { Count: > VestingSchedule.LongestYears } ? grant with { SchedulePercent = null } : grant;

    private static string? Bounded(string? text) => text is { Length: > FactSteps.LongestText } ? text[..FactSteps.LongestText] : text;
}
