using Coach.Forecasts;

namespace Coach.Rehearsal.Tournament;

/// <summary>
/// A candidate in one talk: what they know, and the next ask. All but the two simplest begin with the same first ask, so that what is compared is the manner
/// of going on.
/// </summary>
/// <param name="Manner">How they negotiate.</param>
/// <param name="Alternative">What no agreement is worth to them: below it nothing is taken.</param>
/// <param name="Deadline">How many answers they expect: the recruiter's own number where that was said, else the usual one.</param>
/// <param name="First">The first ask.</param>
/// <param name="Forecast">What the recruiter can give, learnt so far.</param>
/// <param name="Before">The offer before the last one.</param>
/// <param name="BaseIsClosed">Whether the recruiter said that there is nothing on base.</param>
internal sealed record Candidate(CandidateManner Manner, double Alternative, int Deadline, double First, CounterForecast Forecast, double Before, bool BaseIsClosed)
{
    /// <summary>Answers expected where no deadline is said; steps of MiCRO from the first ask to the floor; nearer than this counts as agreed.</summary>
    private const int UsualDeadline = 6, Steps = 8;
    private const double Near = 0.01;
    private static readonly double[] s_half = [0.5], s_elsewhere = [0], s_choice = [0, 0.5, 1];

    public static Candidate In(Scenario scenario, CandidateManner manner, SimulatedRecruiter recruiter)
    {
        var hypotheses = manner == CandidateManner.CoachWithoutTheManner ? Hypothesis.Without(recruiter.Manner) : Hypothesis.All;
        var forecast = CounterForecast.Before(scenario.Opening, LimitBelief.OfGuides, hypotheses);
        var first = manner switch
        {
            CandidateManner.TakesTheFirst => scenario.Opening,
            CandidateManner.AsksTenPercentOnce => scenario.Opening + scenario.TenPercent,
            _ => MovePlan.First(forecast, scenario.Alternative).Ask,
        };
        var deadline = recruiter.Manner == RecruiterManner.DeadlinePusher ? recruiter.Rule.Patience : UsualDeadline;
        return new(manner, scenario.Alternative, deadline, first, forecast, scenario.Opening, false);
    }

    /// <summary>Whether the coach moves.</summary>
    public bool IsCoach => Manner is CandidateManner.Coach or CandidateManner.CoachWithoutTheManner;

    private TalkSoFar Talk => Forecast.Talk;

    /// <summary>
    /// Where the added money may go. The coach puts three packages on the table at once (Leonardelli et al. 2019) and lets them choose; the others ask for
    /// half on base, half elsewhere. All follow when base is closed.
    /// </summary>
    public ReadOnlySpan<double> PartsOnBase => BaseIsClosed ? s_elsewhere : IsCoach ? s_choice : s_half;

    /// <summary>The next ask; null to take what is offered.</summary>
    public double? Next()
    {
        var hasAsked = Talk.Answers > 0 || BaseIsClosed;
        if (Manner == CandidateManner.TakesTheFirst || (Manner == CandidateManner.AsksTenPercentOnce && hasAsked))
        {
            return null;
        }

        var ask = Math.Max(Talk.Answers == 0 ? First : Later(), Alternative);
        return Talk.Offer >= Alternative && ask <= Talk.Offer + Near ? null : ask;
    }

    private double Later() => Manner switch
    {
        CandidateManner.SplitsTheDifference => (Talk.Ask + Talk.Offer) / 2,
        CandidateManner.TitForTat => Talk.Ask - (Talk.Offer - Before),
        CandidateManner.Boulware => ByTime(0.3),
        CandidateManner.Conceder => ByTime(3),
        CandidateManner.Micro => Talk.Asks < Talk.Offers ? Talk.Ask - ((First - Floor) / Steps) : Talk.Ask,
        _ => MovePlan.Next(Forecast, Alternative) is { Takes: false } move ? move.Ask : Talk.Offer,
    };

    /// <summary>After an answer. One that only closes base tells nothing of what they can give elsewhere.</summary>
    public Candidate Hear(double ask, RecruiterAnswer answer) => answer.Kind == AnswerKind.BaseIsClosed
        ? this with { BaseIsClosed = true, Before = Talk.Offer, Forecast = IsCoach ? Forecast : Forecast.HeardOnly(ask, answer.Offer) }
        : this with { Before = Talk.Offer, Forecast = IsCoach ? Forecast.After(ask, answer.Offer, isLast: false) : Forecast.HeardOnly(ask, answer.Offer) };

    private double Floor => Math.Max(Alternative, Talk.Opening);

    private double ByTime(double beta) => First - ((First - Floor) * Math.Pow(Math.Min(1, Talk.Answers / (double)Deadline), 1 / beta));
}
