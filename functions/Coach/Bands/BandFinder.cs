using Coach.Offers;

namespace Coach.Bands;

/// <summary>The band to hold an offer against.</summary>
/// <param name="Band">The band.</param>
/// <param name="SameKey">All bands of the same company, role, level and region, <paramref name="Band"/> among them: one a source.</param>
/// <param name="Problems">What differs between the band and the offer (<c>band-not-exact</c>); empty where nothing does.</param>
public sealed record BandMatch(Band Band, IReadOnlyList<Band> SameKey, IReadOnlyList<Problem> Problems);

/// <summary>Finds the band for an offer: the exact one, else the nearest of the same company with what differs said.</summary>
public static class BandFinder
{
    /// <summary>The best band; null with problem <c>band-not-found</c> where the company or the job has none.</summary>
    public static (BandMatch? Match, IReadOnlyList<Problem> Problems) Find(Offer offer, BandSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (offer.Company is not { } company || offer.Role is not { } role)
        {
            return NotFound("The offer does not name both the company and the job, so no band could be looked up. Say which company and which job it is.");
        }

        var ofCompany = OfCompany(snapshot, company);
        if (ofCompany.Count == 0)
        {
            return NotFound($"No band is held for {company}. Import a guide or posting that has its pay ranges, or tell me a range you trust.");
        }

        var nearest = ofCompany
            .Select(band => new Candidate(band, RoleMatch.Of(offer, role, band), PlaceDistance(offer, band), LevelDistance.Between(offer, band)))
            .Where(candidate => candidate.Role > 0)
            .OrderByDescending(candidate => candidate.Role)
            .ThenBy(candidate => candidate.Place)
            .ThenBy(candidate => candidate.Level)
            .ThenByDescending(candidate => candidate.Band.Provenance.AsOf)
            .FirstOrDefault();
        return nearest is null
            ? NotFound($"Bands of {company} are held, but none for a job like {role}.")
            : (Match(offer, nearest, ofCompany), []);
    }

    /// <summary>The bands of a company, however its name is written, without what cannot be meant; empty where none are held.</summary>
    /// <remarks>Letters come from the company of a country, guides are about the whole of it.</remarks>
    public static IReadOnlyList<Band> OfCompany(BandSnapshot snapshot, string company)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var named = Of(NormalForm.Company(company));
        return named.Length > 0 ? named : Of(NormalForm.ParentCompany(company));

        Band[] Of(string name) => snapshot.Bands.Where(band => NormalForm.Company(band.Key.Company) == name).Select(PlausibleBand.Of).ToArray();
    }

    private static BandMatch Match(Offer offer, Candidate nearest, IReadOnlyList<Band> ofCompany)
    {
        var differences = Differences(offer, nearest).ToArray();
        Problem[] problems = differences.Length == 0 ? [] : [new(ProblemCodes.BandNotExact, $"The nearest band held is used: {string.Join("; ", differences)}.")];
        return new BandMatch(nearest.Band, ofCompany.Where(band => SameKey(band.Key, nearest.Band.Key)).ToArray(), problems);
    }

    private static IEnumerable<string> Differences(Offer offer, Candidate nearest)
    {
        var key = nearest.Band.Key;
        if (nearest.Role < 1)
        {
            yield return $"it is for {key.Role}, the offer for {offer.Role}";
        }

        if (nearest.Place > PlaceDistances.Everywhere)
        {
            yield return offer.Region is { } region ? $"it is for {key.Region}, the offer for {region}" : $"it is for {key.Region}, the offer names no place";
        }

        if (nearest.Level > 0 && key.Level is { } level)
        {
            yield return offer.Level is { } offered ? $"it is for level {level}, the offer for {offered}" : $"it is for level {level}, the offer names no level";
        }
    }

    private static bool SameKey(BandKey one, BandKey other) =>
        RoleMatch.Words(one).SetEquals(RoleMatch.Words(other))
        && NormalForm.Level(one.Level ?? "") == NormalForm.Level(other.Level ?? "")
        && Place.Words(one.Region ?? "").SequenceEqual(Place.Words(other.Region ?? ""));

    private static int PlaceDistance(Offer offer, Band band) => (offer.Region, band.Key.Region) switch
    {
        (_, null) => PlaceDistances.Everywhere,
        ({ } wanted, { } held) when Place.Same(wanted, held) => PlaceDistances.Same,
        ({ } wanted, { } held) when SameCurrency(offer, band) && (Place.IsRemote(wanted) || Place.IsRemote(held)) => PlaceDistances.Remote,
        _ when SameCurrency(offer, band) => PlaceDistances.SameCurrency,
        _ => PlaceDistances.Elsewhere,
    };

    private static bool SameCurrency(Offer offer, Band band) =>
        offer.Base is { } pay && (band.Base?.Currency ?? band.Total?.Currency ?? band.Equity?.Currency) == pay.Currency;

    private static (BandMatch? Match, IReadOnlyList<Problem> Problems) NotFound(string message) => (null, [new Problem(ProblemCodes.BandNotFound, message)]);

    private sealed record Candidate(Band Band, decimal Role, int Place, decimal Level);

    /// <summary>Nearer places have smaller figures.</summary>
    private static class PlaceDistances
    {
        public const int Same = 0;
        public const int Everywhere = 1;
        public const int Remote = 2;
        public const int SameCurrency = 3;
        public const int Elsewhere = 4;
    }
}
