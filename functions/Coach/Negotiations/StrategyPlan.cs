using Coach.Bands;
using Coach.Forecasts;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Finds what to ask for first, and the lines for every component that can move.</summary>
internal static class StrategyPlan
{
    /// <summary>Who is to start within so many days has to be found soon.</summary>
    private const int UrgentDays = 21;

    /// <summary>
    /// The strategy, null where the band has no component with room that can be compared with the offer. The total stands in only where the band gives
    /// neither base nor equity.
    /// </summary>
    public static Strategy? Of(AdviceRequest request, BandMatch match, OfferValue? value)
    {
        var band = match.Band;
        var isExact = match.Problems.All(problem => problem.Code is not (ProblemCodes.BandNotExact or ProblemCodes.BandOfMarket));
        var belief = BeliefOf(request.Offer, isExact, request.Alternative is not null, request.Today);
        PayComponent[] parts = request.IsRaise
            ? [PayComponent.Base, PayComponent.Equity, PayComponent.Bonus]
            : [PayComponent.Equity, PayComponent.SignOn, PayComponent.Base, PayComponent.Bonus];
        var ranges = Ranges(request, band, parts);
        if (ranges.Length == 0)
        {
            ranges = Ranges(request, band, [PayComponent.Total]);
        }

        if (ranges.Length == 0)
        {
            return null;
        }

        var asked = request.Standing?.Line;
        var lines = ranges.Select(range => asked?.Component == range.Component ? asked : NegotiationLines.Of(range, belief, Alternative(request, range, value))).ToArray();
        var main = lines.FirstOrDefault(line => line == asked) ?? lines.FirstOrDefault(line => line.Ask > (line.Offered ?? 0)) ?? lines[0];
        var levers = ranges.Select(range => new Lever(range.Component, new Money(range.Headroom, range.Currency).Rounded(), Why(range, request.IsRaise))).ToArray();
        return new(main.Ask, main.CounterMin, main.CounterMax, main.Accept, main.WalkAway, main.Currency, main.Component, main.Period, levers, lines);
    }

    /// <summary>What is believed of this recruiter before they have answered anything.</summary>
    public static LimitBelief BeliefOf(Offer offer, bool isExact, bool hasOtherOffer, DateOnly today) =>
        LimitBelief.Of(isExact, hasOtherOffer, isUrgent: offer.StartDate is { } start && start >= today && start <= today.AddDays(UrgentDays));

    /// <summary>The most room first, by how easily it moves; in a raise base comes first, for that is what a manager can decide.</summary>
    private static NegotiableRange[] Ranges(AdviceRequest request, Band band, PayComponent[] components) => components
        .Select(component => NegotiableRange.Of(request.Offer, band, component, request.Rates))
        .OfType<NegotiableRange>()
        .OrderByDescending(range => request.IsRaise && range is { Component: PayComponent.Base, Headroom: > 0 })
        .ThenByDescending(range => range.Headroom * Ease(range.Component) * Weight(request.Goals, range.Component))
        .ToArray();

    /// <summary>
    /// How easily a component moves for the same money: stock and sign-on are set per person, base sits in a grid that colleagues share, the bonus percentage
    /// belongs to the level. The order is that of the levers in compensation guides; only the order of these figures counts, not their size.
    /// </summary>
    private static decimal Ease(PayComponent component) => component switch
    {
        PayComponent.Equity => 1.5m,
        PayComponent.SignOn => 1.25m,
        PayComponent.Bonus => 0.5m,
        _ => 1,
    };

    /// <summary>What the person named first counts twice, each further goal a little less, what they did not name once.</summary>
    private static decimal Weight(IReadOnlyList<Goal> goals, PayComponent component)
    {
        var at = goals.TakeWhile(goal => !GoalWeight.Serves(component, goal)).Count();
        return at < goals.Count ? 1 + (1m / (at + 1)) : 1;
    }

    private static string Why(NegotiableRange range, bool isRaise) => range switch
    {
        { Headroom: 0 } => $"Your {Words.Of(range.Component)} already stands at the top of the band: leave it.",
        { Offered: null } when isRaise => $"The band has {Words.Of(range.Component)} and you named none: ask how it is given here.",
        { Offered: null } => $"The band has {Words.Of(range.Component)} and the offer states none: ask about it first.",
        { Component: PayComponent.Equity } => $"Stock is set person by person, so {(isRaise ? "it can move" : "a recruiter can move it")} furthest.",
        { Component: PayComponent.SignOn } => "A sign-on is paid once and touches nobody else's pay.",
        { Component: PayComponent.Base } => "Base lifts every later raise, but it sits in a grid that colleagues share, so it moves less.",
        { Component: PayComponent.Bonus } => "The bonus percentage usually belongs to the level: ask for it together with the level.",
        _ => "Leave it to them in which part they add it.",
    };

    /// <summary>What the component would have to be for the whole offer to be worth an average year of the other one.</summary>
    private static decimal? Alternative(AdviceRequest request, NegotiableRange range, OfferValue? value)
    {
        if (request.Alternative is not { } other || value is null || range.Offered is not { } offered
            || OfferValuation.Value(PlausibleOffer.Of(other).Offer, request.Rates).Value is not { } otherValue
            || request.Rates.Convert(new Money(otherValue.AverageYear, otherValue.Currency), range.Currency) is not { } otherYear
            || request.Rates.Convert(new Money(value.AverageYear, value.Currency), range.Currency) is not { } thisYear)
        {
            return null;
        }

        return offered + ((otherYear.Amount - thisYear.Amount) / range.PerYear);
    }
}
