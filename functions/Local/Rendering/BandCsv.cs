using System.Globalization;
using Coach.Bands;
using Coach.Pay;

namespace Local.Rendering;

/// <summary>Bands as lines of CSV, one a component, with its percentiles and where it is from. The same table can be given back as a source of kind <c>csv</c>.</summary>
internal static class BandCsv
{
    public const string Header =
        "company,role,level,region,component,min,max,currency,period,basis,years,kind,p10,p25,p50,p75,p90,observations,set_aside,source,as_of,sources";

    public static IEnumerable<string> Lines(Band band)
    {
        foreach (var (name, component, range) in Ranges(band))
        {
            var equity = component == PayComponent.Equity ? band.Equity : null;
            var evidence = band.EvidenceOf(component);
            var spread = evidence?.Percentiles;
            yield return CsvText.Line(
                band.Key.Company, band.Key.Role, band.Key.Level, band.Key.Region, name, range.Min, range.Max,
                range.Currency == default ? null : range.Currency.Code, range.Currency == default ? null : range.Period.ToString().ToLowerInvariant(),
                equity?.Basis.ToString().ToLowerInvariant(), equity?.Years, equity?.Kind?.ToString().ToLowerInvariant(),
                spread?.P10, spread?.P25, spread?.P50, spread?.P75, spread?.P90, evidence?.Observations, evidence?.SetAside,
                band.Provenance.Source, Day(band.Provenance.AsOf), evidence is null ? band.Provenance.Evidence : string.Join("; ", evidence.Sources.Select(SourceWords.Of)));
        }
    }

    private static IEnumerable<(string Name, PayComponent Component, PayRange Range)> Ranges(Band band)
    {
        if (band.BonusPercent is { } percent)
        {
            yield return ("bonus_percent", PayComponent.Bonus, new(percent.Min, percent.Max, default, PayPeriod.Year));
        }

        foreach (var component in Enum.GetValues<PayComponent>())
        {
            var isStated = component != PayComponent.Bonus || band.Bonus is not null;
            if (isStated && ComponentRange.Of(band, component) is { } range)
            {
                yield return (component == PayComponent.SignOn ? "sign_on" : component.ToString().ToLowerInvariant(), component, range);
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
