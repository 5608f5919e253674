using Coach.Bands;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>A package as a point: what it adds for the person, and what it costs the company in its own eyes.</summary>
/// <param name="Gain4">Added over four years, weighted by the person's goals.</param>
/// <param name="Cost4">Cost over four years beside the offer (<see cref="CompanyCost"/>).</param>
public readonly record struct PackagePoint(decimal Gain4, decimal Cost4);

/// <summary>
/// The packages that cannot be bettered for one side without loss for the other, and the fairest of them: data for a picture. Both sides value each part in
/// proportion, so the front is found by filling first what gives the person most for the company's money (the continuous knapsack, Dantzig 1957).
/// </summary>
/// <param name="Currency">The currency of all points.</param>
/// <param name="Front">Its corners, from nothing to all the band allows; cost grows faster and faster.</param>
/// <param name="Nash">
/// Where the product of both gains is largest (Nash 1950): the person's over the offer, the company's over what it is expected to be able to spend.
/// </param>
/// <param name="Budget4">What the company is expected to be able to spend beside the offer: the middle of the likely counter.</param>
public sealed record PackageFront(Currency Currency, IReadOnlyList<PackagePoint> Front, PackagePoint Nash, decimal Budget4)
{
    private const int PointsOfSide = 50;

    /// <summary>The front; null where base is not stated or nothing can move.</summary>
    public static PackageFront? Of(AdviceRequest request, Band band, Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(band);
        ArgumentNullException.ThrowIfNull(strategy);
        if (request.Offer.Base is not { } pay || pay.Currency != strategy.Currency || PackageRoom.Of(request, band, pay) is not { Count: > 0 } rooms)
        {
            return null;
        }

        var front = Corners(rooms, TermRoom.Of(request, band, pay));
        var budget = rooms.FirstOrDefault(room => room.Component == strategy.Component) is { } main
            ? Math.Max(0, ((strategy.CounterMin + strategy.CounterMax) / 2) - main.Now) * main.WorthOfOne * CompanyCost.Of(main.Component)
            : 0;
        return new(pay.Currency, front, Fairest(front, budget), Plain(budget));
    }

    private static PackagePoint[] Corners(IReadOnlyList<PackageRoom> rooms, IReadOnlyList<TermRoom> terms)
    {
        var corners = new List<PackagePoint> { new(0, 0) };
        IEnumerable<PackagePoint> parts =
        [
            .. rooms.Select(room => new PackagePoint((room.Most - room.Now) * room.ValueOfOne, (room.Most - room.Now) * room.WorthOfOne * CompanyCost.Of(room.Component))),
            .. terms.Select(term => new PackagePoint(term.Most * term.ValueOfOne, term.Most * term.CostOfOne)),
        ];
        foreach (var part in parts.Where(part => part.Cost4 > 0).OrderByDescending(part => part.Gain4 / part.Cost4))
        {
            corners.Add(new(Plain(corners[^1].Gain4 + part.Gain4), Plain(corners[^1].Cost4 + part.Cost4)));
        }

        return [.. corners];
    }

    private static PackagePoint Fairest(PackagePoint[] front, decimal budget)
    {
        var points = front.Zip(front.Skip(1)).SelectMany(side => Enumerable.Range(0, PointsOfSide + 1).Select(n => Between(side.First, side.Second, n / (decimal)PointsOfSide)));
        return points.Where(point => point.Cost4 <= budget).DefaultIfEmpty(front[0]).MaxBy(point => (double)point.Gain4 * (double)(budget - point.Cost4));
    }

    private static PackagePoint Between(PackagePoint from, PackagePoint to, decimal part) =>
        new(Plain(from.Gain4 + ((to.Gain4 - from.Gain4) * part)), Plain(from.Cost4 + ((to.Cost4 - from.Cost4) * part)));

    private static decimal Plain(decimal amount) => RoundFigure.Plain(decimal.Round(amount, 2));
}
