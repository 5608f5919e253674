using Coach.Offers;

namespace Coach.Bands;

/// <summary>The band to hold an offer against.</summary>
/// <param name="Band">The band. What its source does not give is taken from the others of the same key, each with its own evidence.</param>
/// <param name="SameKey">All bands of the same company, role, level and region as they are held: one a source.</param>
/// <param name="Problems">What differs between the band and the offer (<c>band-not-exact</c>); empty where nothing does.</param>
public sealed record BandMatch(Band Band, IReadOnlyList<Band> SameKey, IReadOnlyList<Problem> Problems);

/// <summary>
/// Finds the band for an offer: the exact one, else the nearest of the same company with what differs said, else the wage survey's for the job and the place.
/// </summary>
public static class BandFinder
{
    /// <summary>
    /// The best band; one of all employers together with problem <c>band-of-market</c>; null with problem <c>band-not-found</c> where there is neither.
    /// </summary>
    public static (BandMatch? Match, IReadOnlyList<Problem> Problems) Find(Offer offer, BandSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (offer.Company is not { } company || offer.Role is not { } role)
        {
            return NotFound("The offer does not name both the company and the job, so no band could be looked up. Say which company and which job it is.");
        }

        if (PreparedBands.Of(snapshot.Bands).OfCompany(company) is not { } held)
        {
            return OfMarket(offer, snapshot) ?? NotFound($"No band is held for {company.TrimEnd('.')}. Import a guide or posting that has its pay ranges, or tell me a range you trust.");
        }

        return Nearest(offer, role, held) is { } nearest
            ? (Match(offer, nearest, held), [])
            : OfMarket(offer, snapshot) ?? NotFound($"Bands of {company} are held, but none for a job like {role}.");
    }

    /// <summary>The bands of a company, however its name is written, without what cannot be meant; empty where none are held.</summary>
    /// <remarks>Letters come from the company of a country, guides are about the whole of it.</remarks>
    public static IReadOnlyList<Band> OfCompany(BandSnapshot snapshot, string company)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return PreparedBands.Of(snapshot.Bands).OfCompany(company)?.Bands ?? [];
    }

    private static (BandMatch? Match, IReadOnlyList<Problem> Problems)? OfMarket(Offer offer, BandSnapshot snapshot) =>
        MarketBand.Find(offer, snapshot) is { } market ? (market, []) : null;

    private static Candidate? Nearest(Offer offer, string role, CompanyBands held)
    {
        var wanted = new RoleMatch.Wanted(role, offer.Level);
        var jobs = held.Jobs.Select(job => (Job: job, Match: wanted.Match(job))).Where(job => job.Match > 0).ToArray();
        if (jobs.Length == 0)
        {
            return null;
        }

        var place = offer.Region is null ? null : Place.Words(offer.Region);
        var best = jobs.Max(job => job.Match);
        var level = new LevelDistance.Wanted(offer);
        return jobs
            .Where(job => job.Match == best)
            .SelectMany(job => Candidates(offer, place, level, job.Job, best))
            .OrderBy(candidate => candidate.Place)
            .ThenBy(candidate => candidate.Level)
            .ThenByDescending(candidate => candidate.Band.Provenance.AsOf)
            .First();
    }

    private static IEnumerable<Candidate> Candidates(Offer offer, IReadOnlyList<string>? place, LevelDistance.Wanted level, PreparedJob job, decimal match)
    {
        var apart = level.Between(job.Level);
        return job.Bands.Select(band => new Candidate(band.Band, match, PlaceDistance(offer, place, band), apart ?? LevelDistance.ByPay(offer, band.Band)));
    }

    private static BandMatch Match(Offer offer, Candidate nearest, CompanyBands held)
    {
        var differences = Differences(offer, nearest).ToArray();
        Problem[] problems = differences.Length == 0 ? [] : [new(ProblemCodes.BandNotExact, $"The nearest band held is used: {string.Join("; ", differences)}.")];
        var sameKey = held.SameKey(nearest.Band);
        return new BandMatch(CompletedBand.Of(nearest.Band, sameKey) with { Notes = null }, sameKey, problems);
    }

    private static IEnumerable<string> Differences(Offer offer, Candidate nearest)
    {
        var key = nearest.Band.Key;
        var isOtherLevel = nearest.Level > 0 && key.Level is not null;
        // A title with how senior it is in it ("Senior …") is the same job: the level says it.
        if (nearest.Role < 1 && !(isOtherLevel && RoleMatch.IsSameJob(key.Role, offer.Role!)))
        {
            yield return $"it is for {key.Role}, the offer for {offer.Role}";
        }

        if (nearest.Place > PlaceDistances.Everywhere)
        {
            yield return offer.Region is { } region ? $"it is for {key.Region}, the offer for {region}" : $"it is for {key.Region}, the offer names no place";
        }

        if (isOtherLevel && key.Level is { } level)
        {
            yield return offer.Level is { } offered ? $"it is for level {level}, the offer for {offered}" : $"it is for level {level}, the offer names no level";
        }
    }

    private static int PlaceDistance(Offer offer, IReadOnlyList<string>? wanted, (Band Band, IReadOnlyList<string> Place) held) => (wanted, held.Band.Key.Region) switch
    {
        (_, null) => PlaceDistances.Everywhere,
        ({ } words, _) when Place.Same(words, held.Place) => PlaceDistances.Same,
        ({ } words, _) when Place.IsWithin(words, held.Place) => PlaceDistances.Country,
        ({ } words, _) when SameCurrency(offer, held.Band) && (Place.IsRemote(words) || Place.IsRemote(held.Place)) => PlaceDistances.Remote,
        _ when SameCurrency(offer, held.Band) => PlaceDistances.SameCurrency,
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
        public const int Country = 1;
        public const int Everywhere = 2;
        public const int Remote = 3;
        public const int SameCurrency = 4;
        public const int Elsewhere = 5;
    }
}
