using System.Globalization;
using Coach.Bands;
using Local.Bands;

namespace Local.Rendering;

/// <summary>One band whole.</summary>
internal static class BandText
{
    public static IEnumerable<string> Lines(Band band, Style style)
    {
        yield return style.Heading(BandKeyText.Of(band.Key));
        foreach (var (name, text) in Components(band).Where(component => component.Text.Length > 0))
        {
            yield return $"  {name,-9}{text}";
        }

        var from = band.Provenance;
        yield return style.Quiet($"  from {from.Source}{(from.Evidence is null ? "" : ", " + from.Evidence)}, as of {Day(from.AsOf)}");
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, string Text)> Components(Band band) =>
    [
        ("base", Amounts.Of(band.Base)),
        ("equity", Amounts.Of(band.Equity)),
        ("bonus", Amounts.Of(band.BonusPercent)),
        ("bonus", Amounts.Of(band.Bonus)),
        ("sign-on", Amounts.Of(band.SignOn)),
        ("total", Amounts.Of(band.Total)),
    ];
}
