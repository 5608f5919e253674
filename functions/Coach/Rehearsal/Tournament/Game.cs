using Coach.Forecasts;

namespace Coach.Rehearsal.Tournament;

/// <summary>One talk between a simulated candidate and a simulated recruiter, to its end.</summary>
/// <param name="Agreed">Whether there was an agreement.</param>
/// <param name="Share">The candidate's share of what there was to gain, from 0 to 1: nothing without agreement.</param>
/// <param name="Joint">What both gained together, as a part of the most they could have.</param>
/// <param name="Rounds">How many asks were made.</param>
/// <param name="Steps">The coach's forecasts before each answer, for the calibration; empty for other candidates.</param>
internal sealed record Game(bool Agreed, double Share, double Joint, int Rounds, IReadOnlyList<CounterForecast> Steps)
{
    /// <summary>Nobody talks longer.</summary>
    private const int MostRounds = 14;

    public static Game Play(Scenario scenario, CandidateManner manner, RecruiterManner recruiterManner, Chance chance)
    {
        var recruiter = SimulatedRecruiter.Of(recruiterManner, scenario.Opening, scenario.Limit, scenario.Tilt, chance);
        var candidate = Candidate.In(scenario, manner, recruiter);
        var (offer, onBase, steps) = (scenario.Opening, 0.5, new List<CounterForecast>());
        for (var round = 0; round < MostRounds; round++)
        {
            if (candidate.Next() is not { } ask)
            {
                return End(scenario, recruiter, offer, onBase, round, steps);
            }

            if (candidate.IsCoach)
            {
                steps.Add(candidate.Forecast);
            }

            (var answer, recruiter) = recruiter.Hear(ask, candidate.PartsOnBase);
            (offer, onBase) = (answer.Offer, answer.OnBase);
            switch (answer.Kind)
            {
                case AnswerKind.Withdrawn:
                    return new(false, 0, 0, round + 1, steps);
                case AnswerKind.Taken or AnswerKind.LastWord:
                    return End(scenario, recruiter, offer, onBase, round + 1, steps);
                default:
                    candidate = candidate.Hear(ask, answer);
                    break;
            }
        }

        return End(scenario, recruiter, offer, onBase, MostRounds, steps);
    }

    private static Game End(Scenario scenario, SimulatedRecruiter recruiter, double offer, double onBase, int rounds, IReadOnlyList<CounterForecast> steps)
    {
        var (mine, most) = (offer - scenario.Alternative, scenario.Limit - scenario.Alternative);
        if (mine < 0)
        {
            return new(false, 0, 0, rounds, steps);
        }

        var spent = (offer - scenario.Opening) * (offer > scenario.Opening ? recruiter.CostOf(onBase) : 1);
        return new(true, mine / most, (mine + scenario.Limit - scenario.Opening - spent) / most, rounds, steps);
    }
}
