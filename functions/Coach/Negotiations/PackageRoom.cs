using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>How far one part of pay can move inside the band's known limits.</summary>
/// <param name="Component">Which.</param>
/// <param name="Now">What is offered; 0 where nothing is.</param>
/// <param name="Most">The most it can be; never below <paramref name="Now"/>.</param>
/// <param name="Step">The figures that people name.</param>
/// <param name="WorthOfOne">What one more unit adds to the four years: measured, so that vesting and a bonus in percent of base count as they are.</param>
/// <param name="Weight">How much it matters to the person (<see cref="GoalWeight"/>).</param>
/// <param name="Currency">The currency of all of it.</param>
internal sealed record PackageRoom(PayComponent Component, decimal Now, decimal Most, decimal Step, decimal WorthOfOne, decimal Weight, Currency Currency)
{
    /// <summary>A sign-on above half a year's base is not seen as one; used where the band names no limit.</summary>
    private const decimal LargestSignOnOfBase = 0.5m;

    /// <summary>What one more unit is worth to the person by their goals.</summary>
    public decimal ValueOfOne => WorthOfOne * Weight;

    /// <summary>The rooms of an offer with base pay; a part that cannot be compared or has no room is not among them.</summary>
    public static IReadOnlyList<PackageRoom> Of(AdviceRequest request, Band band, PayAmount pay)
    {
        var rooms = new List<PackageRoom>();
        foreach (var component in new[] { PayComponent.Base, PayComponent.Equity, PayComponent.Bonus })
        {
            if (NegotiableRange.Of(request.Offer, band, component, request.Rates) is { } range && range.Currency == pay.Currency && range.Max > (range.Offered ?? 0))
            {
                rooms.Add(new(component, range.Offered ?? 0, range.Max, RoundFigure.Step(range.Max - range.Min), Worth(request, range), WeightOf(request, component), range.Currency));
            }
        }

        if (request.Offer.SignOn.All(payment => payment.Currency == pay.Currency && payment.PaidAfterMonths is null or < 12))
        {
            var now = request.Offer.SignOn.Sum(payment => payment.Amount);
            var most = band.SignOn?.Max is { } limit && band.SignOn.Currency == pay.Currency ? limit : pay.Yearly.Amount * LargestSignOnOfBase;
            rooms.AddRange(most > now ? [new(PayComponent.SignOn, now, most, RoundFigure.Step(most), 1, WeightOf(request, PayComponent.SignOn), pay.Currency)] : []);
        }

        return rooms;
    }

    /// <summary>The offer with this part at another amount.</summary>
    public static Offer Moved(Offer offer, PayComponent component, decimal amount, Currency currency) => component switch
    {
        PayComponent.Base => offer.WithBase(amount, currency),
        PayComponent.Equity => offer.WithEquity(amount, currency),
        PayComponent.SignOn => offer.WithSignOn(amount, currency),
        PayComponent.Bonus => offer.WithBonus(null, new Money(amount, currency)),
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };

    private static decimal Worth(AdviceRequest request, NegotiableRange range)
    {
        decimal At(decimal amount) => OfferValuation.Value(Moved(request.Offer, range.Component, amount, range.Currency), request.Rates).Value?.Total4 ?? 0;
        return (At(range.Max) - At(range.Min)) / (range.Max - range.Min) is > 0 and var worth ? worth : 1;
    }

    private static decimal WeightOf(AdviceRequest request, PayComponent component) => GoalWeight.Of(request.Goals, component);
}
