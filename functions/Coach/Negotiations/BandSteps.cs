using Coach.Bands;

namespace Coach.Negotiations;

/// <summary>Bands: looked up once a company is known, kept with each offer.</summary>
internal static class BandSteps
{
    private const string Yours = "what you told me";

    /// <summary>Asks for the bands of every offer whose company is known and not yet looked up.</summary>
    public static void LookUp(Talk talk)
    {
        if (talk.File.Offers.All(offer => offer.Lookup != BandLookup.NotYet || offer.Now.Company is null))
        {
            return;
        }

        foreach (var offer in talk.File.Offers.Where(offer => offer.Lookup == BandLookup.NotYet && offer.Now.Company is not null).DistinctBy(offer => offer.Now.Company))
        {
            talk.LookUpBands(offer.Now.Company!, offer.Now);
        }

        talk.File = talk.File with
        {
            Offers = talk.File.Offers.Select(offer => offer.Lookup == BandLookup.NotYet && offer.Now.Company is not null ? offer with { Lookup = BandLookup.Asked } : offer).ToArray(),
        };
    }

    /// <summary>Keeps the bands that fit. Says something only where the person waits for it.</summary>
    public static void Take(Talk talk, Signal.BandsFound found)
    {
        if (talk.File.Stage == Stage.Closed || talk.File.Offers.All(offer => offer.Now.Company != found.Company))
        {
            return;
        }

        talk.File = talk.File with
        {
            Snapshot = talk.File.Snapshot ?? found.Snapshot,
            Rates = found.Rates ?? talk.File.Rates,
            Offers = talk.File.Offers.Select(offer => offer.Now.Company == found.Company ? With(offer, found) : offer).ToArray(),
        };
        if (talk.File is { Consent: true, Stage: Stage.Intake, Asked: null })
        {
            NextStep.Say(talk);
        }
    }

    /// <summary>Whether the person named this range themselves.</summary>
    public static bool IsTold(Band band) => band.Provenance.Source == Yours;

    /// <summary>A range that the person trusts stands as a band of their own.</summary>
    public static Band Told(OfferCase offer, Pay.PayComponent component, Pay.PayRange range, DateOnly today)
    {
        var key = new BandKey(offer.Now.Company ?? "", offer.Now.Role ?? "", offer.Now.Level, offer.Now.Region);
        var provenance = new Provenance(Yours, today);
        return component switch
        {
            Pay.PayComponent.Equity => new(key, null, new EquityRange(range.Min, range.Max, range.Currency, EquityBasis.Grant, null, null), null, null, null, null, provenance),
            Pay.PayComponent.Total => new(key, null, null, null, null, null, range, provenance),
            _ => new(key, range, null, null, null, null, null, provenance),
        };
    }

    private static OfferCase With(OfferCase offer, Signal.BandsFound found)
    {
        var snapshot = new BandSnapshot(found.Snapshot, found.Bands);
        return With(offer with { Hiring = found.Hiring?.InBrief() }, BandFinder.Find(offer.Now, snapshot).Match, snapshot);
    }

    /// <summary>The offer with the bands that fit it, what the guide of the nearest says beside figures, and the bands the person told.</summary>
    public static OfferCase With(OfferCase offer, BandMatch? match, BandSnapshot snapshot)
    {
        var own = offer.Bands.Where(IsTold);
        Band[] fitting = match is null
            ? []
            : [.. match.SameKey.Select(band => band with { Notes = null }).Where(band => band != match.Band).TakeLast(OfferCase.MostBands - 2), match.Band with { Notes = GuideNotes.Of(snapshot, match.Band) }];
        return KnownOffer.Bounded(offer with { Lookup = BandLookup.Answered, Bands = [.. fitting, .. own] });
    }
}
