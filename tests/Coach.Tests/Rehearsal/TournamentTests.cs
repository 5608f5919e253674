using System.Text.Json;
using Coach.Forecasts;
using Coach.Rehearsal.Tournament;

namespace Coach.Tests.Rehearsal;

public sealed class TournamentTests
{
    private static readonly Lazy<TournamentReport> s_report = new(() => Tournament.Play(8, seed: 3, null, CancellationToken.None));

    private static TournamentReport Report => s_report.Value;

    private static readonly CandidateManner[] s_others = [.. Enum.GetValues<CandidateManner>().Where(one => one is not (CandidateManner.Coach or CandidateManner.CoachWithoutTheManner))];

    [Theory]
    [InlineData(RecruiterManner.ByTheBook)]
    [InlineData(RecruiterManner.GenerousEarly)]
    [InlineData(RecruiterManner.HardToTheEnd)]
    [InlineData(RecruiterManner.SplitTheDifference)]
    [InlineData(RecruiterManner.DeadlinePusher)]
    [InlineData(RecruiterManner.NoBudgetOnBase)]
    public void The_coach_takes_the_highest_share_or_within_two_percent_of_it(RecruiterManner recruiter) =>
        Assert.True(Report.Of(CandidateManner.Coach, recruiter).Share.Mean >= s_others.Max(other => Report.Of(other, recruiter).Share.Mean) - 0.02);

    [Fact]
    public void The_coach_misses_fewer_than_two_percent_of_the_possible_agreements() => Assert.True(Report.Of(CandidateManner.Coach).Missed < 0.02);

    [Fact]
    public void The_coach_gains_at_least_half_of_what_asking_ten_percent_once_leaves()
    {
        var simple = Report.Of(CandidateManner.AsksTenPercentOnce).Share.Mean;

        Assert.True(Report.Of(CandidateManner.Coach).Share.Mean >= simple + ((1 - simple) / 2));
    }

    [Fact]
    public void A_manner_that_the_coach_never_met_does_not_make_it_worse_than_the_others_on_average() =>
        Assert.True(Report.Of(CandidateManner.CoachWithoutTheManner).Share.Mean > s_others.Max(other => Report.Of(other).Share.Mean));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_ranges_of_the_forecast_hold_as_often_as_they_say(bool withoutTheManner)
    {
        var coverage = Report.Coverages.Single(one => one.Recruiter is null && one.WithoutTheManner == withoutTheManner);

        Assert.InRange(coverage.In50, 0.47, 0.53);
        Assert.InRange(coverage.In80, 0.77, 0.83);
        Assert.InRange(coverage.In95, 0.92, 0.98);
    }

    /// <summary>Three points, and two more for chance: against one manner there are some 700 to 1,800 forecasts.</summary>
    [Fact]
    public void The_ranges_hold_against_each_manner_that_was_left_out() => Assert.All(Report.Coverages.Where(one => one is { WithoutTheManner: true, Recruiter: not null }), coverage =>
    {
        Assert.InRange(coverage.In50, 0.45, 0.55);
        Assert.InRange(coverage.In80, 0.75, 0.85);
        Assert.InRange(coverage.In95, 0.90, 0.99);
    });

    [Fact]
    public void No_share_is_above_all_there_is_to_gain() => Assert.All(Report.Standings, standing =>
    {
        Assert.InRange(standing.Share.Mean, 0, 1);
        Assert.InRange(standing.Joint, 0, 1.000001);
    });

    [Fact]
    public void Each_manner_has_its_own_result_against_each_recruiter() =>
        Assert.Equal(Report.Standings.Count, Report.Standings.Select(standing => standing.Share).Distinct().Count());

    [Fact]
    public void The_same_seed_gives_the_same_report_and_another_seed_another()
    {
        static string Json(int seed) => JsonSerializer.Serialize(Tournament.Play(1, seed, null, CancellationToken.None), CoachJson.Default.TournamentReport);

        Assert.Equal(Json(5), Json(5));
        Assert.NotEqual(Json(5), Json(6));
    }

    [Fact]
    public void It_tells_how_far_it_is_and_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var told = new Told(stop.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => Tournament.Play(1, 1, told, stop.Token));
        Assert.InRange(told.Last, 0.001, 0.999);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Tournament.MostRounds + 1)]
    public void Rounds_out_of_range_are_refused(int rounds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tournament.Play(rounds, 1, null, CancellationToken.None));

    private sealed class Told(Action then) : IProgress<double>
    {
        public double Last { get; private set; }

        public void Report(double value)
        {
            Last = value;
            then();
        }
    }
}
