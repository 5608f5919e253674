using Coach.Forecasts;

namespace Coach.Rehearsal.Tournament;

/// <summary>Every candidate manner against every recruiter manner, over a grid of bands, budgets and alternatives.</summary>
public static class Tournament
{
    /// <summary>How often the grid is played where nobody says: a few seconds.</summary>
    public const int UsualRounds = 8;

    /// <summary>Cases in the grid: kinds of bands × budgets × alternatives.</summary>
    public const int Cells = Scenario.Cells;

    /// <summary>More takes minutes and tells nothing new.</summary>
    public const int MostRounds = 1_000;

    /// <summary>
    /// Plays it on all processors. Chance depends on seed, recruiter, cell and round only: every candidate meets the same recruiters, and the report is the
    /// same however many processors there are.
    /// </summary>
    /// <param name="rounds">How often each cell of the grid is played, from 1 to <see cref="MostRounds"/>.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="progress">Told the part that is done, from 0 to 1; null to tell nobody.</param>
    /// <param name="cancellation">Stops it between two talks.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounds"/> is out of its range.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static TournamentReport Play(int rounds, int seed, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rounds, MostRounds);
        var candidates = Enum.GetValues<CandidateManner>();
        var recruiters = Enum.GetValues<RecruiterManner>();
        var pairings = candidates.SelectMany(candidate => recruiters.Select(recruiter => (Candidate: candidate, Recruiter: recruiter))).ToArray();
        var played = new List<Pairing>();
        foreach (var (candidate, recruiter) in pairings)
        {
            played.Add(new(candidate, recruiter, Play(candidate, recruiter, rounds, seed, cancellation)));
            progress?.Report(played.Count / (double)pairings.Length);
        }

        var standings = candidates.SelectMany(candidate => Standings(candidate, played.Where(pairing => pairing.Candidate == candidate).ToArray()));
        return new(seed, rounds, standings.ToArray(), [.. Coverages(played, CandidateManner.Coach), .. Coverages(played, CandidateManner.CoachWithoutTheManner)]);
    }

    private static Played[] Play(CandidateManner candidate, RecruiterManner recruiter, int rounds, int seed, CancellationToken cancellation)
    {
        var games = new Played[rounds * Scenario.Cells];
        Parallel.For(0, games.Length, new ParallelOptions { CancellationToken = cancellation }, n =>
        {
            var (scenario, chance) = Scenario.Draw(n % Scenario.Cells, Chance.Of(seed, (int)recruiter, n));
            var game = Game.Play(scenario, candidate, recruiter, chance);
            games[n] = new(game.Agreed, game.Share, game.Joint, game.Rounds, Calibration.Of(game, scenario.Limit));
        });
        return games;
    }

    private static IEnumerable<Standing> Standings(CandidateManner candidate, Pairing[] pairings) =>
    [
        .. pairings.Select(pairing => Standing(candidate, pairing.Recruiter, pairing.Games)),
        Standing(candidate, null, pairings.SelectMany(pairing => pairing.Games).ToArray()),
    ];

    private static Standing Standing(CandidateManner candidate, RecruiterManner? recruiter, Played[] games) => new(
        candidate,
        recruiter,
        Estimate.Of(games.Select(game => game.Share).ToArray()),
        games.Count(game => !game.Agreed) / (double)games.Length,
        games.Average(game => game.Joint),
        games.Average(game => game.Rounds),
        games.Length);

    private static IEnumerable<Coverage> Coverages(IReadOnlyList<Pairing> played, CandidateManner coach)
    {
        var pairings = played.Where(pairing => pairing.Candidate == coach).ToArray();
        var leftOut = coach == CandidateManner.CoachWithoutTheManner;
        Coverage Of(RecruiterManner? recruiter, IEnumerable<Played> games)
        {
            var hits = games.Aggregate(default(Calibration), (sum, game) => sum + game.Hits);
            var all = (double)Math.Max(hits.Forecasts, 1);
            return new(recruiter, leftOut, hits.In50 / all, hits.In80 / all, hits.In95 / all, hits.Forecasts);
        }

        return [.. pairings.Select(pairing => Of(pairing.Recruiter, pairing.Games)), Of(null, pairings.SelectMany(pairing => pairing.Games))];
    }

    private sealed record Pairing(CandidateManner Candidate, RecruiterManner Recruiter, Played[] Games);

    private readonly record struct Played(bool Agreed, double Share, double Joint, int Rounds, Calibration Hits);
}
