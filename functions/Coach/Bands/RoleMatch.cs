using Coach.Offers;

namespace Coach.Bands;

/// <summary>How much of a job's title a band's title shares.</summary>
internal static class RoleMatch
{
    /// <summary>Two jobs with less than half of their words in common are two different jobs.</summary>
    private const decimal LeastSharedWords = 0.5m;

    /// <summary>
    /// 1 for the same job, 0 for a different one, between for one that is near. How senior counts as part of the title unless both name the same level.
    /// </summary>
    public static decimal Of(Offer offer, string role, Band band)
    {
        var (wanted, held) = (NormalForm.Role(role), NormalForm.Role(band.Key.Role));
        if (Shared(NormalForm.Job(wanted), NormalForm.Job(held)) is var job && job < LeastSharedWords)
        {
            return 0;
        }

        var sameLevel = offer.Level is { } offered && band.Key.Level is { } level && NormalForm.Level(offered) == NormalForm.Level(level);
        return sameLevel ? job : Shared(With(wanted, offer.Level), Words(band.Key));
    }

    /// <summary>The words of a band's title with those of its level that titles use as well.</summary>
    public static IReadOnlySet<string> Words(BandKey key) => With(NormalForm.Role(key.Role), key.Level);

    private static IReadOnlySet<string> With(IReadOnlySet<string> role, string? level) =>
        level is null ? role : role.Union(NormalForm.Seniority(level)).ToHashSet();

    /// <summary>Words in common over words in all (Jaccard 1901).</summary>
    private static decimal Shared(IReadOnlySet<string> one, IReadOnlySet<string> other) => (decimal)one.Count(other.Contains) / Math.Max(one.Union(other).Count(), 1);
}
