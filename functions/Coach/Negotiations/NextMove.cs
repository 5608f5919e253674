using Coach.Forecasts;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>What to do after the other side came back.</summary>
internal enum MoveKind
{
    /// <summary>Say yes: it is past the accept line.</summary>
    Take,

    /// <summary>Ask again, a step lower.</summary>
    AskAgain,

    /// <summary>They said it was the last word: ask for something else.</summary>
    AskElsewhere,
}

/// <summary>The next move for one component.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Line">The lines as they stand now: what they offer, what to ask next, what they may say to that.</param>
/// <param name="MayTry">With <see cref="MoveKind.Take"/>: an ask that is worth a further round to who likes to; null where it is not.</param>
internal sealed record NextMove(MoveKind Kind, NegotiationLine Line, decimal? MayTry)
{
    /// <summary>Less than this on average, in band widths, is not worth a further round.</summary>
    private const double WorthARound = 0.01;

    /// <summary>
    /// By expected value over what the forecast holds possible. Who has not moved is not met with a move: none of theirs, none of ours is a best response to
    /// itself (MiCRO, de Jonge 2022).
    /// </summary>
    /// <param name="first">The lines on the offer as it first came.</param>
    /// <param name="offered">What stands on the table now.</param>
    /// <param name="forecast">What they can give; null where it cannot be placed.</param>
    /// <param name="final">Whether they called it their last word.</param>
    /// <param name="enough">Whether the whole offer is worth what it would be at the accept line, by whatever part they moved.</param>
    public static NextMove Of(NegotiationLine first, decimal? offered, RangeForecast? forecast, bool final, bool enough)
    {
        var line = Reckoned(first, offered, forecast) with { Offered = offered };
        if (offered >= first.Accept || enough)
        {
            return new(MoveKind.Take, line, final ? null : WorthTrying(line, offered, forecast));
        }

        return new(final ? MoveKind.AskElsewhere : MoveKind.AskAgain, line, null);
    }

    /// <summary>Ask and likely counter after the answers so far; the accept line and the walk-away stay.</summary>
    private static NegotiationLine Reckoned(NegotiationLine first, decimal? offered, RangeForecast? known)
    {
        if (known is not { Range: var range, Forecast: { Talk.Answers: > 0 } forecast })
        {
            return first;
        }

        var hasMoved = first.Offered is null || offered > first.Offered;
        var plan = MovePlan.Next(forecast, range.PositionOf(first.WalkAway));
        var step = RoundFigure.Step(Math.Max(first.Ask - first.Accept, 1));
        var ask = hasMoved ? Math.Clamp(RoundFigure.To(step, range.At(Planned(plan, forecast))), first.Accept, first.Ask) : range.At(forecast.Talk.Ask);
        var asked = Math.Clamp(RoundFigure.To(step, ask), first.Accept, first.Ask);
        var from = offered ?? first.CounterMin;
        var (low, high) = NegotiationLines.Counter(range, forecast);
        decimal Within(decimal amount) => Math.Clamp(RoundFigure.To(step, amount), Math.Min(from, asked), Math.Max(from, asked));
        return first with { Ask = asked, CounterMin = Within(low), CounterMax = Within(high) };
    }

    /// <summary>Where the plan would take an offer below the accept line, half the way to it is asked for: the line was set with more in view than this component.</summary>
    private static double Planned(MovePlan plan, CounterForecast forecast) => plan.Takes ? (forecast.Talk.Ask + forecast.Talk.Offer) / 2 : plan.Ask;

    private static decimal? WorthTrying(NegotiationLine line, decimal? offered, RangeForecast? known)
    {
        if (known is not { Range: var range, Forecast: { Talk.Answers: > 0 } forecast } || offered is not { } now)
        {
            return null;
        }

        var plan = MovePlan.Next(forecast, range.PositionOf(line.WalkAway));
        var ask = RoundFigure.To(RoundFigure.Step(range.Max - range.Min), range.At(plan.Ask));
        return !plan.Takes && plan.Expected - forecast.Talk.Offer > WorthARound && ask > now ? ask : null;
    }
}
