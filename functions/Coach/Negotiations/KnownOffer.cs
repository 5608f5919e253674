using Coach.Bands;
using Coach.Offers;

namespace Coach.Negotiations;

/// <summary>Keeps what is known of an offer inside bounds: figures that some pay has, names that are names, lists that end.</summary>
internal static class KnownOffer
{
    /// <summary>Sources kept of one figure, and of what a guide names; components of a band; arguments of a guide.</summary>
    private const int MostSources = 3, MostComponents = 5, MostArguments = 4;

    /// <summary>Characters kept of an argument: two or three sentences.</summary>
    private const int LongestArgument = 400;

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

    /// <summary>Of each figure's sources the largest stay, so that the person can ask where it comes from; the whole of it stands in the snapshot.</summary>
    private static Band Bounded(Band band) => PlausibleBand.Of(band) with
    {
        Key = new BandKey(Bounded(band.Key.Company) ?? "", Bounded(band.Key.Role) ?? "", Bounded(band.Key.Level), Bounded(band.Key.Region)),
        Provenance = new Provenance(Bounded(band.Provenance.Source) ?? "", band.Provenance.AsOf, Bounded(band.Provenance.Evidence)),
        Evidence = band.Evidence?.Take(MostComponents).Select(part => part with { Sources = [.. part.Sources.Take(MostSources).Select(Bounded)] }).ToArray(),
        Notes = band.Notes is { } notes ? Bounded(notes) : null,
    };

    private static SourceShare Bounded(SourceShare share) => share with { Source = Bounded(share.Source) ?? "", Where = Bounded(share.Where) };

    private static GuideNotes Bounded(GuideNotes notes) => new(
        Bounded(notes.Source) ?? "",
        Bounded(notes.Company) ?? "",
        Bounded(notes.Role) ?? "",
        [.. notes.LevelMapping.Take(MostSources).Select(level => Bounded(level)!)],
        [.. notes.Arguments.Take(MostArguments).Select(argument => new GuideArgument(Bounded(argument.Title)!, argument.Text.Length > LongestArgument ? argument.Text[..LongestArgument] : argument.Text))],
        [.. notes.Sources.Take(MostSources).Select(source => Bounded(source)!)]);

    private static EquityGrant Bounded(EquityGrant grant) =>
        grant.SchedulePercent is { Count: > VestingSchedule.LongestYears } ? grant with { SchedulePercent = null } : grant;

    private static string? Bounded(string? text) => text is { Length: > FactSteps.LongestText } ? text[..FactSteps.LongestText] : text;
}
