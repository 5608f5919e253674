using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Three packages that are worth the same to the person over four years and cost the company differently.</summary>
internal static class EquivalentPackages
{
    /// <summary>How far the worth of a package may lie from that of the ask: half a percent, so that no two differ by more than one.</summary>
    private const decimal LargestDifference = 0.005m;

    /// <summary>The largest part of what is to be gained that may come beside pay: a package is about pay.</summary>
    private const decimal MostInTerms = 0.6m;

    /// <summary>The packages; empty where base is not stated, or is paid once, or nothing but the ask's own component can move.</summary>
    public static IReadOnlyList<Package> For(AdviceRequest request, Band band, Strategy strategy)
    {
        if (request.Offer.Base is not { } pay || pay.Period == PayPeriod.Once || pay.Currency != strategy.Currency || strategy.Component is not (PayComponent.Equity or PayComponent.Base)
            || Total4(request.Offer, request) is not { } now)
        {
            return [];
        }

        var rooms = PackageRoom.Of(request, band, pay);
        if (rooms.FirstOrDefault(room => room.Component == strategy.Component) is not { } main || strategy.Ask <= main.Now)
        {
            return [];
        }

        var gain = (Math.Min(strategy.Ask, main.Most) - main.Now) * main.ValueOfOne;
        var slack = (now + gain) * LargestDifference;
        var terms = TermRoom.Of(request, band, pay);
        var built = Splits(strategy.Component, terms, request.IsRaise)
            .Select(split => Build(request, split, gain, rooms, terms))
            .OfType<Built>()
            .Where(one => Math.Abs(one.Package.WeightedGain4 - gain) <= slack)
            .ToArray();
        var packages = built.Where(one => !built.Any(other => other.Dominates(one))).DistinctBy(one => one.Key).DistinctBy(one => one.Package.Cost4).Take(3).Select(one => one.Package).ToArray();
        return packages.Length == 3 ? packages : [];
    }

    private static Split[] Splits(PayComponent main, IReadOnlyList<TermRoom> terms, bool isRaise)
    {
        var other = main == PayComponent.Equity ? PayComponent.Base : PayComponent.Equity;
        return
        [
            new(AllIn(main), "One figure, the simplest to approve.", [new(main, 1)]),
            .. terms.Select(term => new Split(NameOf(term.Kind), Why(term.Kind), [new(main, 1)]) { Term = term.Kind }),
            new($"Half in {Words.Of(other)}", Why(other), [new(other, 0.5m), new(main, 1)]),
            new(isRaise ? "Part of it paid once" : "Part of it up front", isRaise ? "A payment made once changes nobody's pay band." : "A sign-on is paid once and changes nobody's pay band.", [new(PayComponent.SignOn, 0.3m), new(main, 1)]),
            new(isRaise ? "More of it paid once" : "More of it up front", "Most of the cost falls in one year's budget.", [new(PayComponent.SignOn, 0.6m), new(main, 1)]),
            new("Part of it as bonus", "A bonus is paid only when goals are met.", [new(PayComponent.Bonus, 0.3m), new(main, 1)]),
        ];
    }

    private static Built? Build(AdviceRequest request, Split split, decimal gain, IReadOnlyList<PackageRoom> rooms, IReadOnlyList<TermRoom> terms)
    {
        var (offer, left, cost) = (request.Offer, gain, 0m);
        var amounts = rooms.ToDictionary(room => room.Component.ToString(), room => room.Now);
        var given = new List<PackageTerm>();
        foreach (var room in terms)
        {
            var most = room.Kind == split.Term ? Math.Floor(Math.Min(room.Most, gain * MostInTerms / room.ValueOfOne)) : 0;
            amounts[room.Kind.ToString()] = most;
            if (most >= 1)
            {
                (left, cost) = (left - (most * room.ValueOfOne), cost + (most * room.CostOfOne));
                given.Add(PackageTerm.Of(room.Kind, most, room.Level));
            }
        }

        if (split.Term is not null && given.Count == 0)
        {
            return null;
        }

        foreach (var (component, part) in split.Parts)
        {
            if (rooms.FirstOrDefault(one => one.Component == component) is not { } room)
            {
                return null;
            }

            var target = part == 1 ? left : gain * part;
            var amount = Math.Clamp(RoundFigure.To(room.Step, room.Now + (target / room.ValueOfOne)), room.Now, room.Most);
            if (amount <= room.Now && part < 1)
            {
                return null;
            }

            left -= (amount - room.Now) * room.ValueOfOne;
            cost += (amount - room.Now) * room.WorthOfOne * CompanyCost.Of(component);
            amounts[component.ToString()] = amount;
            offer = amount > room.Now ? PackageRoom.Moved(offer, component, amount, room.Currency) : offer;
        }

        return OfferValuation.Value(offer, request.Rates).Value is { } value ? new(Of(split, offer, value, gain - left, cost) with { Terms = given }, amounts) : null;
    }

    private static Package Of(Split split, Offer offer, OfferValue value, decimal gain, decimal cost) => new(
        split.Name,
        offer.Base?.Yearly,
        offer.Equity.Any(grant => grant.Value is not null) ? new Money(offer.Equity.Sum(grant => grant.Value ?? 0), value.Currency).Rounded() : null,
        offer.SignOn.Count > 0 ? new Money(offer.SignOn.Sum(payment => payment.Amount), value.Currency) : null,
        new Money(value.Total4, value.Currency),
        split.Why)
    {
        Bonus = split.Parts.Any(part => part.Component == PayComponent.Bonus) ? OfferValuation.TargetBonus(offer) : null,
        WeightedGain4 = RoundFigure.Plain(decimal.Round(gain, 2)),
        Cost4 = RoundFigure.Plain(decimal.Round(cost, 2)),
    };

    private static string NameOf(TermKind term) => term switch
    {
        TermKind.Level => "With the next level",
        TermKind.Start => "With a later start",
        TermKind.Remote => "With days at home",
        _ => "With more time off",
    };

    private static string Why(TermKind term) => term switch
    {
        TermKind.Level => "A level is decided once, by people who do not hold the pay budget.",
        TermKind.Start => "A later start comes out of no pay budget.",
        TermKind.Remote => "Days at home cost no budget, and a third fewer left who had two of them a week (Bloom, Han & Liang 2024).",
        _ => "Days off are in nobody's pay budget.",
    };

    private static decimal? Total4(Offer offer, AdviceRequest request) => OfferValuation.Value(offer, request.Rates).Value?.Total4;

    private static string AllIn(PayComponent component) => $"All in {Words.Of(component)}";

    private static string Why(PayComponent component) => component == PayComponent.Base
        ? "Base counts toward later raises and asks for less stock."
        : "Stock is paid over years and leaves the base grid alone.";

    /// <summary>What a package is made of: a term beside pay where <see cref="Term"/> names one, then the parts of pay.</summary>
    private sealed record Split(string Name, string Why, IReadOnlyList<Part> Parts)
    {
        public TermKind? Term { get; init; }
    }

    /// <summary>A part of 1 takes all that is left.</summary>
    private sealed record Part(PayComponent Component, decimal Share);

    private sealed record Built(Package Package, IReadOnlyDictionary<string, decimal> Amounts)
    {
        public string Key => string.Join('|', Amounts.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value));

        /// <summary>At least as much of everything, and more of something: nobody would choose the other.</summary>
        public bool Dominates(Built other) => Key != other.Key && Amounts.All(one => one.Value >= other.Amounts[one.Key]);
    }
}
