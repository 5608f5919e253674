using System.Globalization;
using Coach.Bands;
using Coach.Pay;
using Local.Bands;

namespace Local.Rendering;

/// <summary>One band whole.</summary>
internal static class BandText
{
    public static IEnumerable<string> Lines(Band band, Style style)
    {
        yield return style.Heading(BandKeyText.Of(band.Key));
        foreach (var (component, name, text) in Components(band).Where(component => component.Text.Length > 0))
        {
            yield return $"  {name,-9}{text}";
            foreach (var line in band.EvidenceOf(component) is { } evidence ? Evidence(evidence, band) : [])
            {
                yield return style.Quiet($"           {line}");
            }
        }

        var from = band.Provenance;
        yield return style.Quiet($"  from {from.Source}{(from.Evidence is null ? "" : ", " + from.Evidence)}, as of {Day(from.AsOf)}");
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Evidence(ComponentEvidence evidence, Band band)
    {
        if (evidence.Percentiles is { } spread && ComponentRange.Of(band, evidence.Component) is { Currency: var currency })
        {
            yield return $"a quarter up to {Amounts.Of(spread.P25, currency)}, half up to {Amounts.Of(spread.P50, currency)}, three quarters up to {Amounts.Of(spread.P75, currency)}";
        }

        foreach (var source in evidence.Sources)
        {
            yield return SourceWords.Of(source);
        }

        if (evidence.SetAside > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{evidence.SetAside:N0} more set aside: too far from the others");
        }
    }

    private static IEnumerable<(PayComponent Component, string Name, string Text)> Components(Band band) =>
    [
        (PayComponent.Base, "base", Amounts.Of(band.Base)),
        (PayComponent.Equity, "equity", Amounts.Of(band.Equity)),
        (PayComponent.Bonus, "bonus", Amounts.Of(band.BonusPercent)),
        (PayComponent.Bonus, "bonus", Amounts.Of(band.Bonus)),
        (PayComponent.SignOn, "sign-on", Amounts.Of(band.SignOn)),
        (PayComponent.Total, "total", Amounts.Of(band.Total)),
    ];
}
