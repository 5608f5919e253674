namespace Coach.Forecasts;

/// <summary>The next move by expected value.</summary>
/// <param name="Takes">Whether to take what is offered.</param>
/// <param name="Ask">What to ask for; the offer where it is taken.</param>
/// <param name="Expected">What the talk is worth on average if it goes on like this.</param>
internal readonly record struct MovePlan(bool Takes, double Ask, double Expected)
{
    /// <summary>Recruiters imagined for each decision.</summary>
    private const int Imagined = 96;

    /// <summary>What one more round costs, as a part of what is at stake: time, and the small chance that someone else signs. Our assumption.</summary>
    private const double RoundCost = 0.002;

    /// <summary>
    /// How much of the best expected value is given up for a more modest first ask, and at most of what there is to gain over the offer: the curve is flat at
    /// its top, and an ask that is needlessly high costs goodwill that it does not show. Set so that with nothing but a band known the ask stands where 264
    /// guides put it, at 87% of the band.
    /// </summary>
    private const double ForModesty = 0.038, ForModestyOfGain = 0.07;

    /// <summary>Asks that are weighed: up to the top of the band, or further where offer or alternative stand near it.</summary>
    private const double AskStep = 0.05, TopOfBand = 1, LeastWay = 0.2, SamePlace = 0.01;
    private const int MostRounds = 9;

    /// <summary>How much of the way from the ask to the offer may be conceded in one move: nothing, or these. Shrinking moves tell that the end is near.</summary>
    private static readonly double[] s_steps = [0, 0.06, 0.15, 0.3, 0.5, 0.75];
    private const double UsualStep = 0.15;

    /// <summary>The first ask: the lowest whose expected value is within <see cref="ForModesty"/> of the best.</summary>
    /// <param name="forecast">Before the first ask.</param>
    /// <param name="alternative">What no agreement is worth to the person, on the same scale.</param>
    public static MovePlan First(CounterForecast forecast, double alternative)
    {
        var recruiters = new LikelyRecruiter[Imagined];
        forecast.Fill(recruiters);
        var from = Math.Max(forecast.Talk.Offer, alternative);
        var way = Math.Max(TopOfBand - from, LeastWay);
        var count = (int)Math.Ceiling(way / AskStep);
        double Tried(double step) => from + (step * way / count);
        var values = Enumerable.Range(1, count).Select(step => Expect(recruiters, forecast.Talk, alternative, Tried(step), UsualStep, isFirst: true)).ToArray();
        var best = values.Max();
        // Where an alternative lies far outside the band, rounding can put the best a trifle below it.
        var enough = best - Math.Clamp(ForModesty * (best - alternative), 0, ForModestyOfGain * Math.Max(best - from, 0));
        var at = Array.FindIndex(values, value => value >= enough);
        var between = at == 0 ? 1 : (enough - values[at - 1]) / (values[at] - values[at - 1]);
        return new(false, Tried(at + between), best);
    }

    /// <summary>The move after an answer: never above the last ask, never below the offer.</summary>
    /// <param name="forecast">After the answer.</param>
    /// <param name="alternative">What no agreement is worth to the person, on the same scale.</param>
    public static MovePlan Next(CounterForecast forecast, double alternative)
    {
        var recruiters = new LikelyRecruiter[Imagined];
        forecast.Fill(recruiters);
        var (ask, offer) = (forecast.Talk.Ask, forecast.Talk.Offer);
        var best = new MovePlan(true, offer, offer);
        foreach (var step in s_steps)
        {
            var next = Math.Max(ask - (step * (ask - offer)), alternative);
            var value = Expect(recruiters, forecast.Talk, alternative, next, step, isFirst: false);
            best = value > best.Expected ? new(false, next, value) : best;
        }

        return best;
    }

    /// <summary>What an ask is worth on average, with the best way of going on after it.</summary>
    public static double ValueOf(CounterForecast forecast, double alternative, double ask, bool isFirst)
    {
        var recruiters = new LikelyRecruiter[Imagined];
        forecast.Fill(recruiters);
        return s_steps.Max(step => Expect(recruiters, forecast.Talk, alternative, ask, step, isFirst));
    }

    /// <summary>What an ask is worth on average if after it the same part of the way is conceded each time and the last word is taken.</summary>
    private static double Expect(LikelyRecruiter[] recruiters, in TalkSoFar talk, double alternative, double ask, double step, bool isFirst)
    {
        var sum = 0.0;
        foreach (var recruiter in recruiters)
        {
            var risk = isFirst ? RiskOfLosing.Of(ask, recruiter.Limit) : 0;
            sum += (risk * alternative) + ((1 - risk) * Outcome(recruiter, talk, alternative, ask, step));
        }

        return sum / recruiters.Length;
    }

    private static double Outcome(LikelyRecruiter recruiter, TalkSoFar talk, double alternative, double ask, double step)
    {
        var kept = 1.0;
        for (var round = 0; round < MostRounds; round++)
        {
            var answer = recruiter.Rule.Answer(recruiter.Limit, talk, ask);
            if (answer >= ask - TalkSoFar.Same)
            {
                return alternative + (kept * (ask - alternative));
            }

            if (recruiter.Rule.IsLast(talk) || ask - answer < SamePlace)
            {
                return alternative + (kept * Math.Max(0, answer - alternative));
            }

            talk = talk.With(ask, answer);
            kept *= 1 - RoundCost;
            ask -= step * (ask - answer);
        }

        return alternative + (kept * Math.Max(0, talk.Offer - alternative));
    }
}
