using Coach.Forecasts;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Ask, likely counter, accept line and walk-away of one component, from a forecast of what the recruiter can give.</summary>
internal static class NegotiationLines
{
    /// <summary>
    /// Where the lines stand in a band with nothing else known, as a part of its width from the bottom: the middle over 264 compensation guides with a stated
    /// strategy. Their asks lie at 0.81–0.91 (5th–95th percentile) and their accept lines at 0.60–0.72. The forecast is set to stand there; from this ask on
    /// nothing more is asked for.
    /// </summary>
    public const decimal AskInBand = 0.87m, AcceptInBand = 0.66m;

    /// <summary>How much of the forecast lies within the likely counter shown: its middle half, as the counter ranges of the guides are taken.</summary>
    private const double Shown = 0.5;

    /// <summary>The lines of one component before the first ask.</summary>
    /// <param name="range">The band and what is offered.</param>
    /// <param name="belief">What is believed of the limit.</param>
    /// <param name="alternative">
    /// What the component would have to be for this offer to be worth as much as the best other one; null without another offer. Then the floor is the band's.
    /// </param>
    public static NegotiationLine Of(NegotiableRange range, LimitBelief belief, decimal? alternative)
    {
        var floor = alternative ?? range.Min;
        if (range.Offered >= range.At((double)AskInBand))
        {
            return Lines(range, range.Offered.Value, (range.Offered.Value, range.Offered.Value), range.Offered.Value, floor);
        }

        var opening = range.Offered is { } offered ? range.PositionOf(offered) : LimitBelief.UsualOpening;
        var forecast = CounterForecast.Before(opening, belief, Hypothesis.All);
        var plan = MovePlan.First(forecast, Math.Min(range.PositionOf(floor), alternative is null ? opening : double.MaxValue));
        return Lines(range, range.At(plan.Ask), Counter(range, forecast), range.At(plan.Expected), floor);
    }

    /// <summary>The middle of what the forecast holds possible.</summary>
    public static (decimal Low, decimal High) Counter(NegotiableRange range, CounterForecast forecast) =>
        forecast.Range(Shown) is var (low, high) ? (range.At(low), range.At(high)) : default;

    private static NegotiationLine Lines(NegotiableRange range, decimal ask, (decimal Low, decimal High) counter, decimal accept, decimal floor)
    {
        var step = RoundFigure.Step(range.Max - range.Min);
        decimal Round(decimal amount, decimal most) => Math.Min(Math.Max(RoundFigure.To(step, amount), range.Offered ?? 0), most);
        var top = Round(ask, decimal.MaxValue);
        var (low, high) = (Round(counter.Low, top), Round(counter.High, top));
        var from = Round(Math.Max(accept, Math.Min(floor, ask)), top);
        return new(range.Component, range.Offered, top, low, high, from, Math.Clamp(RoundFigure.To(step, floor), 0, from), range.Currency, range.Period);
    }
}
