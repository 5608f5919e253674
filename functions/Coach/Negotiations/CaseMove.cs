using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>The next move on the offer that is talked about, from all that the other side came back with.</summary>
internal static class CaseMove
{
    /// <summary>The move, and the lines on the offer as it first came that it is reckoned from; null where there is no strategy.</summary>
    public static (NegotiationLine First, NextMove Move)? Of(CaseFile file, DateOnly today)
    {
        if (file.Case is not { } at || Counsel.AtFirst(file, today) is not { } advice || CaseLines.Asked(advice, file) is not { } first)
        {
            return null;
        }

        var isEnough = IsEnough(file, at, first) || IsEnough(file, at, CaseLines.Main(advice) ?? first);
        return (first, NextMove.Of(first, CaseLines.OfferedNow(file, first, today), Forecast(file, at, advice, first, today), at.Final, isEnough));
    }

    /// <summary>What is asked for now that they came back with a figure; null before they did, and where their last word leaves nothing to ask for.</summary>
    public static StandingAsk? Standing(CaseFile file, DateOnly today)
    {
        var cameBack = file is { Stage: Stage.Negotiating or Stage.Deciding, Case.Rounds: > 0 };
        if (!cameBack || Of(file, today) is not var (first, move) || move.Kind == MoveKind.AskElsewhere)
        {
            return null;
        }

        var line = move.Kind == MoveKind.Take ? move.Line with { Ask = move.Line.Offered ?? move.Line.Ask } : move.Line;
        return new(line, HasMoved(first, line));
    }

    /// <summary>Whether they came up on a component since their first offer; where that had none of it, any figure is a move.</summary>
    public static bool HasMoved(NegotiationLine first, NegotiationLine now) => first.Offered is not { } opening || now.Offered > opening;

    /// <summary>What the other side can give, learnt from their answers so far; null where there is no range to place them in.</summary>
    private static RangeForecast? Forecast(CaseFile file, OfferCase at, Advice advice, NegotiationLine first, DateOnly today)
    {
        if (advice.Band is not { } band || NegotiableRange.Of(at.First, band, first.Component, Counsel.Rates(file)) is not { } range)
        {
            return null;
        }

        var isExact = advice.Problems.All(problem => problem.Code != ProblemCodes.BandNotExact);
        var hasOtherOffer = file.Road != Road.Raise && file.Offers.Count > 1;
        var belief = StrategyPlan.BeliefOf(at.First, isExact, hasOtherOffer, today);
        return RangeForecast.Of(range, belief, first, at.Counters.Where(round => round.Component == first.Component), at.Final);
    }

    /// <summary>Whether all that they moved is together worth what the accept line is: they may have moved on another part than was asked for.</summary>
    private static bool IsEnough(CaseFile file, OfferCase at, NegotiationLine line)
    {
        if (at is not { Rounds: > 0, First.Base: not null } || AtAcceptLine(at.First, line) is not { } accepted)
        {
            return false;
        }

        return Counsel.Value(file, accepted) is { } enough && Counsel.Value(file, at.Now) is { } now
            && now.Currency == enough.Currency && now.Total4 >= enough.Total4;
    }

    /// <summary>The offer with one component at its accept line; null for a component that is not of the offer's parts.</summary>
    private static Offer? AtAcceptLine(Offer offer, NegotiationLine line) => line.Component switch
    {
        PayComponent.Base => offer.WithBase(line.Accept, line.Currency),
        PayComponent.Equity => offer.WithEquity(line.Accept, line.Currency),
        PayComponent.SignOn => offer.WithSignOn(line.Accept, line.Currency),
        _ => null,
    };
}
