using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Three packages that are worth the same to the person over four years and cost the company differently.</summary>
internal static class EquivalentPackages
{
    /// <summary>The most by which the values of two packages may differ: less than rounding to figures that people name.</summary>
    private const decimal LargestDifference = 0.01m;

    /// <summary>A sign-on above half a year's base is not seen as one; used where the band names no limit.</summary>
    private const decimal LargestSignOnOfBase = 0.5m;

    /// <summary>The packages; empty where base is not stated or nothing but the ask's own component can move.</summary>
    public static IReadOnlyList<Package> For(AdviceRequest request, Band band, Strategy strategy)
    {
        var offer = request.Offer;
        if (offer.Base is not { } pay || pay.Currency != strategy.Currency || strategy.Component is not (PayComponent.Equity or PayComponent.Base))
        {
            return [];
        }

        var room = Rooms(request, band, pay);
        var asked = Moved(offer, strategy.Component, strategy.Ask, strategy.Currency);
        if (Total4(asked, request) is not { } worth || Total4(offer, request) is not { } now || worth <= now)
        {
            return [];
        }

        var other = strategy.Component == PayComponent.Equity ? PayComponent.Base : PayComponent.Equity;
        Split[] splits =
        [
            new(AllIn(strategy.Component), "One figure, the simplest to approve.", [new(strategy.Component, 1)]),
            new($"Half in {Words.Of(other)}", Why(other), [new(other, 0.5m), new(strategy.Component, 1)]),
            new("Part of it up front", "A sign-on is paid once and changes nobody's pay band.", [new(PayComponent.SignOn, 0.3m), new(strategy.Component, 1)]),
            new("More of it up front", "Most of the cost falls in one year's budget.", [new(PayComponent.SignOn, 0.6m), new(strategy.Component, 1)]),
        ];
        var packages = splits
            .Select(split => Build(request, split, worth - now, room))
            .OfType<Package>()
            .Where(package => Math.Abs(package.Total4.Amount - worth) <= worth * LargestDifference)
            .Take(3)
            .ToArray();
        return packages.Length == 3 ? packages : [];
    }

    private static Package? Build(AdviceRequest request, Split split, decimal gain, IReadOnlyDictionary<PayComponent, Room> rooms)
    {
        var (offer, left) = (request.Offer, gain);
        foreach (var (component, part) in split.Parts)
        {
            if (!rooms.TryGetValue(component, out var room))
            {
                return null;
            }

            var target = part == 1 ? left : gain * part;
            var amount = Math.Min(RoundFigure.To(room.Step, room.Now + (target / room.WorthOfOne)), room.Most);
            if (amount <= room.Now && part < 1)
            {
                return null;
            }

            left -= (amount - room.Now) * room.WorthOfOne;
            offer = Moved(offer, component, amount, room.Currency);
        }

        return OfferValuation.Value(offer, request.Rates).Value is { } value ? Of(split, offer, value) : null;
    }

    private static Package Of(Split split, Offer offer, OfferValue value) => new(
        split.Name,
        offer.Base?.Yearly,
        offer.Equity.Any(grant => grant.Value is not null) ? new Money(offer.Equity.Sum(grant => grant.Value ?? 0), value.Currency).Rounded() : null,
        offer.SignOn.Count > 0 ? new Money(offer.SignOn.Sum(payment => payment.Amount), value.Currency) : null,
        new Money(value.Total4, value.Currency),
        split.Why);

    private static Dictionary<PayComponent, Room> Rooms(AdviceRequest request, Band band, PayAmount pay)
    {
        var rooms = new Dictionary<PayComponent, Room>();
        foreach (var component in new[] { PayComponent.Base, PayComponent.Equity })
        {
            if (NegotiableRange.Of(request.Offer, band, component, request.Rates) is { } range && range.Currency == pay.Currency)
            {
                rooms[component] = new Room(range.Offered ?? 0, range.Max, RoundFigure.Step(range.Max - range.Min), WorthOfOne(request, component, range), range.Currency);
            }
        }

        if (request.Offer.SignOn.All(payment => payment.Currency == pay.Currency && payment.PaidAfterMonths is null or < 12))
        {
            var most = band.SignOn?.Max is { } limit && band.SignOn.Currency == pay.Currency ? limit : pay.Yearly.Amount * LargestSignOnOfBase;
            rooms[PayComponent.SignOn] = new Room(request.Offer.SignOn.Sum(payment => payment.Amount), most, RoundFigure.Step(most), 1, pay.Currency);
        }

        return rooms;
    }

    /// <summary>What one more unit of a component adds to the four years: measured, so that vesting and a bonus in percent of base count as they are.</summary>
    private static decimal WorthOfOne(AdviceRequest request, PayComponent component, NegotiableRange range)
    {
        var (low, high) = (Moved(request.Offer, component, range.Min, range.Currency), Moved(request.Offer, component, range.Max, range.Currency));
        return ((Total4(high, request) ?? 0) - (Total4(low, request) ?? 0)) / (range.Max - range.Min) is > 0 and var worth ? worth : 1;
    }

    private static decimal? Total4(Offer offer, AdviceRequest request) => OfferValuation.Value(offer, request.Rates).Value?.Total4;

    private static Offer Moved(Offer offer, PayComponent component, decimal amount, Currency currency) => component switch
    {
        PayComponent.Base => offer.WithBase(amount, currency),
        PayComponent.Equity => offer.WithEquity(amount, currency),
        PayComponent.SignOn => offer.WithSignOn(amount, currency),
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };

    private static string AllIn(PayComponent component) => $"All in {Words.Of(component)}";

    private static string Why(PayComponent component) => component == PayComponent.Base
        ? "Base counts toward later raises and asks for less stock."
        : "Stock is paid over years and leaves the base grid alone.";

    private sealed record Split(string Name, string Why, IReadOnlyList<Part> Parts);

    /// <summary>A part of 1 takes all that is left.</summary>
    private sealed record Part(PayComponent Component, decimal Share);

    private sealed record Room(decimal Now, decimal Most, decimal Step, decimal WorthOfOne, Currency Currency);
}
