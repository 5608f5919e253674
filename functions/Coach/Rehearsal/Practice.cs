using Coach.Forecasts;

namespace Coach.Rehearsal;

/// <summary>One ask of a practice.</summary>
/// <param name="Position">What was asked for, in the band: 0 is its lower end, 1 the upper.</param>
/// <param name="OnBase">Which part of the added money was asked for on base.</param>
public sealed record PracticeAsk(double Position, double OnBase);

/// <summary>
/// A practice under way: who is played, and what was asked. The recruiter is drawn from the seed and the asks are heard again each time, so that the limit
/// stands nowhere, and the same seed and asks give the same talk.
/// </summary>
/// <param name="Manner">How the recruiter negotiates.</param>
/// <param name="Seed">What they are drawn from.</param>
/// <param name="Lines">How many lines the person has said.</param>
/// <param name="Asks">What was asked so far.</param>
public sealed record RehearsalState(RecruiterManner Manner, int Seed, int Lines, IReadOnlyList<PracticeAsk> Asks)
{
    /// <summary>Lines of the person in one practice: enough for any recruiter's patience.</summary>
    public const int MostLines = 12;

    /// <summary>A practice with one of the recruiters.</summary>
    /// <param name="seed">The same seed brings the same recruiter.</param>
    public static RehearsalState Begin(int seed)
    {
        var manners = Enum.GetValues<RecruiterManner>();
        return new(manners[(int)((uint)seed % manners.Length)], seed, 0, []);
    }
}

/// <summary>A practice played up to its last ask.</summary>
/// <param name="Recruiter">The recruiter after it.</param>
/// <param name="Forecast">What the person may believe of them.</param>
/// <param name="Last">The last answer; null before the first ask.</param>
internal sealed record PlayedPractice(SimulatedRecruiter Recruiter, CounterForecast Forecast, RecruiterAnswer? Last)
{
    private const double LowestLimit = 0.1, HighestLimit = 0.95;

    /// <summary>What is on the table, in the band.</summary>
    public double Offer => Recruiter.Talk.Offer;

    /// <summary>Plays it from the first ask on.</summary>
    /// <param name="state">Who is played and what was asked.</param>
    /// <param name="opening">The first offer, in the band.</param>
    /// <param name="belief">What is believed of limits: the recruiter's own is drawn from it, from the tenth to the ninety-fifth of a hundred.</param>
    public static PlayedPractice Of(RehearsalState state, double opening, LimitBelief belief)
    {
        var (number, chance) = Chance.Of(state.Seed, (int)state.Manner).Next();
        var forecast = CounterForecast.Before(opening, belief, Hypothesis.All);
        var limit = forecast.Quantile(LowestLimit + (number * (HighestLimit - LowestLimit)));
        var played = new PlayedPractice(SimulatedRecruiter.Of(state.Manner, opening, limit, 0, chance), forecast, null);
        return state.Asks.Aggregate(played, (before, ask) => before.Hear(ask));
    }

    /// <summary>After one more ask.</summary>
    public PlayedPractice Hear(PracticeAsk ask)
    {
        var (answer, after) = Recruiter.Hear(ask.Position, ask.OnBase);
        var forecast = answer.Kind == AnswerKind.BaseIsClosed
            ? Forecast.HeardOnly(ask.Position, answer.Offer)
            : Forecast.After(ask.Position, answer.Offer, answer.Kind == AnswerKind.LastWord);
        return new(after, forecast, answer);
    }
}
