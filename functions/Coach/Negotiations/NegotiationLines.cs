using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Ask, likely counter, accept line and walk-away of one component, from the band and what is offered.</summary>
internal static class NegotiationLines
{
    /// <summary>
    /// Where the lines stand in a band, as a part of its width from the bottom: the middle over 264 compensation guides with a stated strategy. Their asks lie
    /// at 0.81–0.91 (5th–95th percentile) and their accept lines at 0.60–0.72.
    /// </summary>
    public const decimal AskInBand = 0.87m, CounterMinInBand = 0.58m, CounterMaxInBand = 0.83m, AcceptInBand = 0.66m;

    /// <summary>
    /// The farthest each line lies on the way from the offer to the ask: an offer far below the band is seldom brought up to where the guides' lines stand.
    /// Where the offer lies in the lower third of the band or above, the lines of the band hold.
    /// </summary>
    private const decimal CounterMinOfWay = 0.60m, CounterMaxOfWay = 0.93m, AcceptOfWay = 0.75m;

    /// <summary>Whether what is offered is so far from the ask that a line lies lower than the band alone would put it.</summary>
    public static bool AreHeldBackByOffer(NegotiableRange range)
    {
        if (range.Offered is not { } now)
        {
            return false;
        }

        var way = range.Min + (AskInBand * (range.Max - range.Min)) - now;
        bool IsHeldBack(decimal inBand, decimal ofWay) => now + (ofWay * way) < range.Min + (inBand * (range.Max - range.Min));
        return way > 0 && (IsHeldBack(CounterMinInBand, CounterMinOfWay) || IsHeldBack(CounterMaxInBand, CounterMaxOfWay) || IsHeldBack(AcceptInBand, AcceptOfWay));
    }

    /// <summary>The lines of one component.</summary>
    /// <param name="range">The band and what is offered.</param>
    /// <param name="alternative">
    /// What the component would have to be for this offer to be worth as much as the best other one; null without another offer. Then the floor is the band's.
    /// </param>
    public static NegotiationLine Of(NegotiableRange range, decimal? alternative)
    {
        var (min, width) = (range.Min, range.Max - range.Min);
        var offered = range.Offered;
        var step = RoundFigure.Step(width);
        decimal Round(decimal amount) => Math.Max(RoundFigure.To(step, amount), offered ?? 0);
        var ask = Round(min + (AskInBand * width));
        decimal Line(decimal inBand, decimal ofWay) =>
            Math.Min(ask, Round(offered is { } now ? Math.Min(min + (inBand * width), now + (ofWay * (ask - now))) : min + (inBand * width)));

        var (low, high, accept) = (Line(CounterMinInBand, CounterMinOfWay), Line(CounterMaxInBand, CounterMaxOfWay), Line(AcceptInBand, AcceptOfWay));
        var floor = RoundFigure.To(step, alternative ?? min);
        return new(range.Component, offered, ask, low, high, accept, Math.Clamp(floor, 0, accept), range.Currency, range.Period);
    }
}
