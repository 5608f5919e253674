namespace Coach.Bands;

/// <summary>How much of a job's title a band's title shares.</summary>
internal static class RoleMatch
{
    /// <summary>Two jobs with less than half of their words in common are two different jobs.</summary>
    private const decimal LeastSharedWords = 0.5m;

    /// <summary>The words of an offer's title, taken apart once for all bands it is held against.</summary>
    public sealed class Wanted(string role, string? level)
    {
        private readonly IReadOnlySet<string> _job = NormalForm.Job(NormalForm.Role(role));
        private readonly IReadOnlySet<string> _words = With(NormalForm.Role(role), level);

        /// <summary>
        /// 1 for the same job, 0 for a different one, between for one that is near. How senior counts as part of the title unless both name a level: then how far the levels are apart is told by themselves.
        /// </summary>
        public decimal Match(PreparedJob held)
        {
            var job = Shared(_job, held.Job);
            return job < LeastSharedWords ? 0 : level is not null && held.Level is not null ? job : Shared(_words, held.Words);
        }
    }

    /// <summary>The words of a band's title with those of its level that titles use as well.</summary>
    public static IReadOnlySet<string> Words(BandKey key) => With(NormalForm.Role(key.Role), key.Level);

    private static IReadOnlySet<string> With(IReadOnlySet<string> role, string? level) =>
        level is null ? role : role.Union(NormalForm.Seniority(level)).ToHashSet();

    /// <summary>Whether two titles are of one job, however senior each is.</summary>
    public static bool IsSameJob(string one, string other) => NormalForm.Job(NormalForm.Role(one)).SetEquals(NormalForm.Job(NormalForm.Role(other)));

    /// <summary>Words in common over words in all (Jaccard 1901).</summary>
    private static decimal Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var common = 0;
        foreach (var word in one)
        {
            common += other.Contains(word) ? 1 : 0;
        }

        return (decimal)common / Math.Max(one.Count + other.Count - common, 1);
    }
}
