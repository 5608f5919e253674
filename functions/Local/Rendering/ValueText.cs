using Coach.Offers;
using Coach.Pay;

namespace Local.Rendering;

/// <summary>An offer's value year by year, as a table that adds up.</summary>
internal static class ValueText
{
    private const int NameWidth = 9;
    private const int ColumnWidth = 13;

    public static IEnumerable<string> Lines(OfferValue? value, Style style)
    {
        if (value is null)
        {
            yield break;
        }

        yield return Row("", [.. value.Years.Select((_, year) => $"Year {year + 1}"), "Together"]);
        foreach (var part in value.Parts.Where(part => part.Years.Any(amount => amount != 0)))
        {
            yield return Row(ComponentName.Of(part.Component), [.. part.Years.Append(part.Years.Sum()).Select(Rounded)]);
        }

        yield return Row("total", [.. value.Years.Append(value.Total4).Select(Rounded)]);
        yield return $"  First year {Of(value.FirstYear, value.Currency)}, average year {Of(value.AverageYear, value.Currency)}.";
        foreach (var line in value.Assumptions.SelectMany(assumption => Wrap.Lines("  Assumed: " + assumption, style.Width, "  ")))
        {
            yield return line;
        }
    }

    // The currency stands once in the heading: with it in every cell, amounts of millions would touch each other.
    private static string Row(string name, IReadOnlyList<string> cells) =>
        $"  {name,-NameWidth}{string.Concat(cells.Select(cell => " " + cell.PadLeft(ColumnWidth - 1)))}";

    private static string Rounded(decimal amount) => Amounts.Number(Math.Round(amount, MidpointRounding.AwayFromZero));

    private static string Of(decimal amount, Currency currency) => Amounts.Of(Math.Round(amount, MidpointRounding.AwayFromZero), currency);
}
