using Coach.Forecasts;

namespace Coach.Negotiations;

/// <summary>A forecast in money.</summary>
/// <param name="Range">The band it is reckoned in.</param>
/// <param name="Forecast">What the other side can give.</param>
internal sealed record RangeForecast(NegotiableRange Range, CounterForecast Forecast)
{
    /// <summary>After the answers so far.</summary>
    /// <param name="range">The band and what was offered first.</param>
    /// <param name="belief">What was believed before the first answer.</param>
    /// <param name="first">The lines before it: an answer to another ask counts as one to the first.</param>
    /// <param name="rounds">The answers, oldest first.</param>
    /// <param name="isLast">Whether they called the last of them their last word.</param>
    public static RangeForecast Of(NegotiableRange range, LimitBelief belief, NegotiationLine first, IEnumerable<CounterRound> rounds, bool isLast)
    {
        var answers = rounds.ToArray();
        var opening = range.Offered is { } offered ? range.PositionOf(offered) : LimitBelief.UsualOpening;
        var forecast = CounterForecast.Before(opening, belief, Hypothesis.All);
        foreach (var (number, answer) in answers.Index())
        {
            var (ask, now) = (range.PositionOf(answer.Ask ?? first.Ask), range.PositionOf(answer.Offered));
            forecast = answer.Ask is null ? forecast.HeardOnly(ask, now) : forecast.After(ask, now, isLast && number == answers.Length - 1);
        }

        return new(range, forecast);
    }
}
