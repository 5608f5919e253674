using System.Globalization;
using Coach.Bands;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Says in words what a strategy was reckoned from.</summary>
internal static class StrategyReasons
{
    /// <summary>Where a line counts as standing elsewhere than in guides, and openings as low or high, in band widths.</summary>
    private const double FarFromGuides = 0.08, LowOpening = 0.2, HighOpening = 0.45;

    /// <summary>Arguments of a guide, and sources of a figure, that are named: the others stand in the plan and with the band.</summary>
    private const int MostArguments = 2, MostSources = 2;

    /// <summary>Characters of an argument: a sentence or two.</summary>
    private const int LongestArgument = 220;

    /// <summary>
    /// Why the accept line of base stands higher than in many guides. Over 35 guides that lead with base and name no counter, half of the accept lines lie there,
    /// and neither a fixed place in the band nor a fixed part of the ask comes nearer to them.
    /// </summary>
    private const string OfGuidesOnBase = "Guides that lead with base accept anywhere, half of them between 29% and 57%, for they let stock make up for it; here base stands for itself.";

    public static IEnumerable<Reason> Of(AdviceRequest request, BandMatch match, IReadOnlyList<BandPosition> positions, Strategy? strategy)
    {
        var band = match.Band;
        yield return new($"The band: {Describe(band)}.", SourceOf(band));
        foreach (var position in positions.Where(position => position.Penetration is not null))
        {
            yield return new(Standing(position));
        }

        if (strategy is null)
        {
            foreach (var reason in Advisor.OfHiring(request))
            {
                yield return reason;
            }

            yield break;
        }

        var asks = strategy.Lines.Any(line => !(line.Offered >= line.Ask));
        yield return !asks
            ? new("Pay is at or above where asks for this band stand, so asking for more of it is likely to cost goodwill. Ask for level, start date, remote days or a written review date instead.")
            : Lines(request, band, strategy);
        // What is true of this company comes before what is true everywhere.
        foreach (var reason in Advisor.OfHiring(request))
        {
            yield return reason;
        }

        if (strategy.Lines.First(line => line.Component == strategy.Component) is var first && !(first.Offered >= first.Ask))
        {
            foreach (var rule in OpeningRules.For(request, match, first))
            {
                yield return new(rule.Say, rule.Source);
            }
        }

        foreach (var argument in (GuideNotes.Of(request.Bands, band)?.Arguments ?? []).Take(MostArguments))
        {
            yield return new($"Bring forward {Words.Name(argument.Title).TrimEnd('.', ':')}: {Short(argument.Text)}", $"guide {SourceOf(band)}");
        }

        if (asks)
        {
            yield return new("An ambitious first figure that comes with reasons raises the result; far above the band it raises the risk of no deal.", "Petrowsky et al. 2025, 374 effects");
        }

        yield return request.IsRaise ? new("The walk-away is the bottom of the band: below it, ask for a date and a plan.")
            : request.Alternative is null
            ? new("You named no other offer, so the walk-away is the bottom of the band.")
            : new("The walk-away is where this offer is worth as much as your other one.");
        if (asks)
        {
            yield return new("Of those who asked for more, 28% got what they asked and 38% part of it.", "Pew Research Center 2023");
        }
    }

    /// <summary>The sources of a band with their days: by component where it was reckoned, the guide where it stands as stated.</summary>
    public static string SourceOf(Band band) => band.Evidence is null
        ? $"{band.Provenance.Source}, {band.Provenance.AsOf:yyyy-MM-dd}"
        : BandSources.InWords(band, MostSources);

    private static string Short(string text)
    {
        if (text.Length <= LongestArgument)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestArgument);
        return $"{text[..(end > 0 ? end : LongestArgument)]} …";
    }

    /// <summary>Where the lines really stand in the band, and why there where guides would put them elsewhere.</summary>
    private static Reason Lines(AdviceRequest request, Band band, Strategy strategy)
    {
        const string Source = "a forecast set by 264 compensation guides with a stated strategy, and Bayes' rule";
        var line = strategy.Lines.First(line => line.Component == strategy.Component);
        if (NegotiableRange.Of(request.Offer, band, line.Component, request.Rates) is not { } range)
        {
            return new("The lines stand where a forecast of what they can give puts them.", Source);
        }

        string Percent(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{range.PositionOf(amount) * 100:0}");
        var counter = line.CounterMin == line.CounterMax ? Percent(line.CounterMin) : $"{Percent(line.CounterMin)}–{Percent(line.CounterMax)}";
        var stand = $"The ask stands at {Percent(line.Ask)}% of the band's width, the likely counter at {counter}% and the accept line at {Percent(line.Accept)}%";
        var differs = Far(range.PositionOf(line.Ask), NegotiationLines.AskInBand) || Far(range.PositionOf(line.Accept), NegotiationLines.AcceptInBand);
        var ofBase = line.Component == PayComponent.Base ? $" {OfGuidesOnBase}" : "";
        return new((differs ? $"{stand}. Guides put the ask at 87% and the accept line at 66%: {Because(request, range)}." : $"{stand}.") + ofBase, Source);
    }

    private static bool Far(double position, decimal ofGuides) => Math.Abs(position - (double)ofGuides) > FarFromGuides;

    private static string Because(AdviceRequest request, NegotiableRange range) => range.Offered switch
    {
        { } offered when range.PositionOf(offered) < LowOpening && request.IsRaise => $"your pay of {MoneyFormat.Full(new Money(offered, range.Currency))} stands low, and few managers raise it by more than two thirds of a band",
        { } offered when range.PositionOf(offered) < LowOpening => $"the offer of {MoneyFormat.Full(new Money(offered, range.Currency))} starts low, and few recruiters come up by more than two thirds of a band",
        { } offered when range.PositionOf(offered) > HighOpening => $"{(request.IsRaise ? "your pay" : "the offer")} of {MoneyFormat.Full(new Money(offered, range.Currency))} already stands high in the band",
        _ when request.Alternative is not null => "your other offer lets you hold out for more",
        _ => "the band is a neighbouring one, or is narrow beside the figures that people name",
    };

    private static string Describe(Band band)
    {
        var key = string.Join(", ", new[] { band.Key.Company, band.Key.Role, band.Key.Level, band.Key.Region }.OfType<string>());
        var ranges = new[] { PayComponent.Base, PayComponent.Equity, PayComponent.Bonus, PayComponent.SignOn, PayComponent.Total }
            .Select(component => ComponentRange.Of(band, component) is { } range ? $"{Words.Of(component)} {MoneyFormat.Full(range)}{Grant(band, component)}" : null)
            .OfType<string>();
        return $"{key}: {string.Join(", ", ranges)}";
    }

    private static string Grant(Band band, PayComponent component) =>
        component == PayComponent.Equity && band.Equity!.Basis == EquityBasis.Grant ? $" over {ComponentRange.GrantYears(band)} years" : "";

    private static string Standing(BandPosition position) => position.Penetration switch
    {
        < 0 => $"Your {Words.Of(position.Component)} is below the band.",
        > 1 => $"Your {Words.Of(position.Component)} is above the band.",
        { } part => string.Create(CultureInfo.InvariantCulture, $"Your {Words.Of(position.Component)} stands {part * 100:0}% of the way up the band."),
        null => "",
    };
}
