using System.Globalization;
using Coach.Bands;
using Coach.Negotiations;

namespace Local.Rendering;

/// <summary>Each component of an offer as a bar in its band.</summary>
internal static class PositionText
{
    private const int NameWidth = 9;
    private const int AmountWidth = 13;

    public static IEnumerable<string> Lines(Advice advice, Style style)
    {
        if (advice.Positions.Count == 0)
        {
            return [];
        }

        return advice.Positions
            .SelectMany(position => Bar(position, AskOf(advice.Strategy, position), style))
            .Append($"  {BandBar.Offered} offered   {BandBar.Ask} to ask for");
    }

    private static IEnumerable<string> Bar(BandPosition position, decimal? ask, Style style)
    {
        var width = style.Width - 2 - NameWidth - (2 * AmountWidth);
        var picture = BandBar.Draw(position.Min, position.Max, position.Offered, ask, width);
        yield return $"  {ComponentName.Of(position.Component),-NameWidth}{End(position.Min, position),AmountWidth}{picture}{End(position.Max, position)}".TrimEnd();
        yield return $"  {"",-NameWidth}    {Measures(position)}";
    }

    private static string Measures(BandPosition position)
    {
        string?[] parts =
        [
            Amounts.Of(Whole(position.Offered), position.Currency) + Amounts.Per(position.Period),
            position.Penetration is { } penetration ? Standing(penetration) : null,
            position.CompaRatio is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"compa-ratio {ratio:0.00}") : null,
            position.Percentile is { } percentile ? string.Create(CultureInfo.InvariantCulture, $"percentile {percentile:0}") : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    // Cents count in an hourly wage only.
    private static decimal Whole(decimal amount) => amount < 1_000 ? amount : Math.Round(amount, MidpointRounding.AwayFromZero);

    private static string Standing(decimal penetration) => penetration switch
    {
        < 0 => "below the band",
        > 1 => "above the band",
        _ => string.Create(CultureInfo.InvariantCulture, $"{penetration * 100:0}% of the way up"),
    };

    private static string End(decimal? amount, BandPosition position) => amount is { } end ? Amounts.Of(end, position.Currency) : "open";

    // A line in another currency or for another period has no place on this bar.
    private static decimal? AskOf(Strategy? strategy, BandPosition position) => strategy?.Lines
        .FirstOrDefault(line => line.Component == position.Component && line.Currency == position.Currency && line.Period == position.Period)?.Ask;
}
