using System.Globalization;
using Coach.Bands;
using Coach.Pay;

namespace Coach.Negotiations;

/// <summary>Says in words what a strategy was reckoned from.</summary>
internal static class StrategyReasons
{
    public static IEnumerable<Reason> Of(AdviceRequest request, Band band, IReadOnlyList<BandPosition> positions, Strategy? strategy)
    {
        yield return new($"The band: {Describe(band)}.", $"{band.Provenance.Source}, {band.Provenance.AsOf:yyyy-MM-dd}");
        foreach (var position in positions.Where(position => position.Penetration is not null))
        {
            yield return new(Standing(position));
        }

        if (strategy is null)
        {
            yield break;
        }

        yield return strategy.Lines.All(line => line.Offered >= line.Ask)
            ? new("Pay is at or above where asks for this band stand, so asking for more of it is likely to cost goodwill. Ask for level, start date, remote days or a written review date instead.")
            : new("The ask stands at 87% of the band's width, the likely counter at 58–83% and the accept line at 66%.", "264 compensation guides with a stated strategy");
        yield return new("An ambitious first figure that comes with reasons raises the result; far above the band it raises the risk of no deal.", "Petrowsky et al. 2025, 374 effects");
        yield return request.Alternative is null
            ? new("You named no other offer, so the walk-away is the bottom of the band.")
            : new("The walk-away is where this offer is worth as much as your other one.");
        yield return new("Of those who asked for more, 28% got what they asked and 38% part of it.", "Pew Research Center 2023");
    }

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
