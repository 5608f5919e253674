using System.Globalization;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Comparisons;

/// <summary>A change that would put the second offer level with the first.</summary>
/// <param name="What">What would have to change: <c>base</c>, <c>equity</c>, <c>sign-on</c>, <c>stock-price</c>, <c>unlisted</c>, <c>leaving</c>, <c>chance</c> or <c>rate</c>.</param>
/// <param name="Text">A sentence with the figure.</param>
/// <param name="At">The figure at which both are worth the same: an amount for parts of pay, a fraction else.</param>
public sealed record TurningPoint(string What, string Text, decimal At)
{
    /// <summary>"$874 more base a year", to be listed with others of one offer; null for what is no part of pay.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Brief { get; init; }

    /// <summary>Of stock: more than four times its worth is no forecast any more.</summary>
    private const decimal LargestGrowth = 3;

    /// <summary>What would have to grow by fifty times the gap is no way to close it.</summary>
    private const decimal LargestMultiple = 50;

    private const int Halvings = 40;

    /// <summary>Those that exist between the first and the second; empty where the second has passed.</summary>
    internal static IReadOnlyList<TurningPoint> Of(ReckonedComparison all) => all.Second.HasPassed
        ? []
        : [.. Parts(all), .. Stock(all), .. Figure(all, ComparisonOptions.Leaving, "leaving"), .. Figure(all, ComparisonOptions.Unlisted, "unlisted"), .. Chance(all), .. Rate(all)];

    private static IEnumerable<TurningPoint> Parts(ReckonedComparison all)
    {
        var second = all.OfferOf(all.Second);
        var gap = all.First.Worth4 - all.Second.Worth4;
        (string What, string Words, decimal Now, Func<decimal, Offer> With)[] parts =
        [
            ("base", "base", second.Offer.Base?.Yearly.Amount ?? 0, more => second.Offer with { Base = new PayAmount((second.Offer.Base?.Yearly.Amount ?? 0) + more, CurrencyOf(all), PayPeriod.Year) }),
            ("equity", "stock grant", second.Offer.Equity.Sum(grant => grant.Value ?? 0), more => second.Offer.WithEquity(second.Offer.Equity.Sum(grant => grant.Value ?? 0) + more, CurrencyOf(all))),
            ("sign-on", "sign-on", second.Offer.SignOn.Sum(payment => payment.Amount), more => second.Offer with { SignOn = [.. second.Offer.SignOn, new(more, CurrencyOf(all), 0, null)] }),
        ];
        foreach (var (what, words, now, with) in parts)
        {
            // What an offer does not have, it is not asked to have more of; a sign-on can always be added.
            if ((what == "sign-on" || now > 0) && Worth(all, second with { Offer = with(UnitOf(gap)) }) - all.Second.Worth4 is > 0 and var worth && worth > UnitOf(gap) / LargestMultiple)
            {
                var more = gap / worth * UnitOf(gap);
                var money = MoneyFormat.Full(new Money(Math.Ceiling(more), CurrencyOf(all)));
                var brief = $"{money} more {words}{(what == "base" ? " a year" : "")}";
                yield return new(what, gap == 0 ? $"Both are worth the same: any more {words} decides it." : $"{second.Called} comes first with {brief}.", more) { Brief = gap == 0 ? null : brief };
            }
        }
    }

    private static IEnumerable<TurningPoint> Stock(ReckonedComparison all)
    {
        var (first, second, gap) = (all.First, all.Second, all.First.Worth4 - all.Second.Worth4);
        if (first.Parts.GetValueOrDefault(PayComponent.Equity) * all.OfferOf(first).Chance is > 1 and var held && held >= gap)
        {
            yield return new("stock-price", string.Create(CultureInfo.InvariantCulture, $"{first.Called} falls behind if its stock loses {gap / held * 100:0}% of its worth, and that of {second.Called} does not."), -gap / held);
        }

        if (second.Parts.GetValueOrDefault(PayComponent.Equity) * all.OfferOf(second).Chance is > 1 and var other && gap / other <= LargestGrowth)
        {
            yield return new("stock-price", string.Create(CultureInfo.InvariantCulture, $"{second.Called} comes first if its stock gains {gap / other * 100:0}%, and that of {first.Called} does not."), gap / other);
        }
    }

    /// <summary>Where the order changes along a figure that was assumed; none where it never does.</summary>
    private static IEnumerable<TurningPoint> Figure(ReckonedComparison all, ComparisonFigure figure, string what)
    {
        decimal Lead(decimal at)
        {
            var scale = all.Scale with { Options = all.Scale.Options.With(figure, at) };
            return OfferWorth.Of(all.OfferOf(all.First), 1, scale)!.Worth4 - OfferWorth.Of(all.OfferOf(all.Second), 2, scale)!.Worth4;
        }

        var now = all.Scale.Options[figure];
        if ((Crossing(Lead, now, 0) ?? Crossing(Lead, now, figure.Most)) is { } at)
        {
            yield return new(what, string.Create(CultureInfo.InvariantCulture, $"{all.Second.Called} comes first where {figure.Noun} is {(at < now ? "below" : "above")} {at * 100:0}%, not {now * 100:0}%."), at);
        }
    }

    private static IEnumerable<TurningPoint> Chance(ReckonedComparison all)
    {
        var offer = all.OfferOf(all.First);
        if (offer.Chance < 1 && Crossing(chance => Worth(all, offer with { Chance = chance }) - all.Second.Worth4, offer.Chance, 0) is { } at)
        {
            yield return new("chance", string.Create(CultureInfo.InvariantCulture, $"{all.First.Called} comes first only while it is at least {at * 100:0}% sure."), at);
        }
    }

    private static IEnumerable<TurningPoint> Rate(ReckonedComparison all)
    {
        var second = all.OfferOf(all.Second);
        var other = CurrencyOf(all);
        if (other != all.Scale.Currency && all.Second.Worth4 > 1 && all.Scale.Rates.Convert(new Money(1, other), all.Scale.Currency) is { } rate)
        {
            var at = rate.Amount * all.First.Worth4 / all.Second.Worth4;
            yield return new("rate", string.Create(CultureInfo.InvariantCulture, $"{second.Called} comes first where 1 {other} is above {at:0.####} {all.Scale.Currency}, not {rate.Amount:0.####}."), at);
        }
    }

    private static decimal? Crossing(Func<decimal, decimal> lead, decimal from, decimal to)
    {
        if (lead(to) >= 0)
        {
            return null;
        }

        for (var n = 0; n < Halvings; n++)
        {
            var middle = (from + to) / 2;
            (from, to) = lead(middle) >= 0 ? (middle, to) : (from, middle);
        }

        return (from + to) / 2;
    }

    private static decimal Worth(ReckonedComparison all, ComparedOffer offer) => OfferWorth.Of(offer, all.Second.Number, all.Scale)?.Worth4 ?? 0;

    /// <summary>A change to measure by: of the size that is looked for, so that no rounding hides it.</summary>
    private static decimal UnitOf(decimal gap) => Math.Max(Math.Round(Math.Abs(gap)), 1_000);

    private static Currency CurrencyOf(ReckonedComparison all) => all.OfferOf(all.Second).Currency ?? all.Scale.Currency;
}
