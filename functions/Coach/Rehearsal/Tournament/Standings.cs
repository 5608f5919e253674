using Coach.Forecasts;

namespace Coach.Rehearsal.Tournament;

/// <summary>A mean with its uncertainty.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Margin">Half the width of its 95% confidence interval (normal approximation).</param>
public readonly record struct Estimate(double Mean, double Margin)
{
    /// <summary>The mean of values; a margin of 0 for fewer than two.</summary>
    public static Estimate Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count < 2)
        {
            return new(values.Count == 0 ? 0 : values[0], 0);
        }

        var mean = values.Average();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);
        return new(mean, 1.96 * Math.Sqrt(variance / values.Count));
    }
}

/// <summary>How one candidate manner did, against one recruiter manner or all of them.</summary>
/// <param name="Candidate">The candidate manner.</param>
/// <param name="Recruiter">The recruiter manner; null for all together.</param>
/// <param name="Share">The part of what there was to gain that the candidate got, from 0 to 1; talks without agreement count as 0.</param>
/// <param name="Missed">The part of the talks, from 0 to 1, that ended without agreement though one was possible.</param>
/// <param name="Joint">What both sides gained together, as a part of the most they could have.</param>
/// <param name="Rounds">Asks per talk, on average.</param>
/// <param name="Games">How many talks.</param>
public sealed record Standing(CandidateManner Candidate, RecruiterManner? Recruiter, Estimate Share, double Missed, double Joint, double Rounds, int Games);

/// <summary>How often the forecast's ranges held what the recruiter could really give.</summary>
/// <param name="Recruiter">Against which manner; null for all together.</param>
/// <param name="WithoutTheManner">Whether the manner was left out of what the forecast knows.</param>
/// <param name="In50">Of the 50% ranges, the part that held it, from 0 to 1.</param>
/// <param name="In80">Of the 80% ranges.</param>
/// <param name="In95">Of the 95% ranges.</param>
/// <param name="Forecasts">How many forecasts: one before each answer.</param>
public sealed record Coverage(RecruiterManner? Recruiter, bool WithoutTheManner, double In50, double In80, double In95, int Forecasts);

/// <summary>What a tournament found.</summary>
/// <param name="Seed">The seed it was drawn with: the same seed and rounds give the same figures.</param>
/// <param name="Rounds">How often the grid was played.</param>
/// <param name="Standings">Every candidate against every recruiter, and each candidate over all, in the order of the manners.</param>
/// <param name="Coverages">The calibration of the forecast.</param>
public sealed record TournamentReport(int Seed, int Rounds, IReadOnlyList<Standing> Standings, IReadOnlyList<Coverage> Coverages)
{
    /// <summary>The standing of a candidate against a recruiter; over all for null.</summary>
    public Standing Of(CandidateManner candidate, RecruiterManner? recruiter = null) =>
        Standings.Single(standing => standing.Candidate == candidate && standing.Recruiter == recruiter);
}
