using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using Sources.Fetching;
using Sources.Tables;

namespace Sources.Readers;

/// <summary>
/// Reads a table of bands that a person made. Either a row a component (columns <c>component</c>, <c>min</c>, <c>max</c>), as the export writes it, or a row a band
/// (<c>base_min</c>, <c>base_max</c>, <c>equity_min</c> …). <c>company</c> and <c>role</c> are needed; <c>level</c>, <c>region</c>, <c>currency</c> (USD where there is
/// none), <c>period</c>, <c>basis</c>, <c>years</c>, <c>kind</c>, <c>source</c> and <c>as_of</c> are taken where there are such columns.
/// </summary>
internal static class BandTableReader
{
    private static readonly string[] s_components = ["base", "equity", "bonus_percent", "bonus", "sign_on", "total"];

    public static IEnumerable<SourceItem> Read(SourceSetting source, FetchedFile file)
    {
        using var rows = TableRows.Open(file.Path);
        var columns = ColumnNames.Find(rows, source, ["company"], ["role"]);
        var day = source.AsOf ?? DateOnly.FromDateTime(file.FetchedAt.UtcDateTime);
        var bands = new Dictionary<(BandKey, Provenance), Band>();
        var number = 1;
        while (rows.Next())
        {
            number++;
            if (Text(rows, columns, "company") is { } company && Text(rows, columns, "role") is { } role)
            {
                var key = new BandKey(company, role, Text(rows, columns, "level"), Text(rows, columns, "region"));
                var provenance = new Provenance(Text(rows, columns, "source") ?? source.Title, Text(rows, columns, "as_of") is { } text ? TableRows.Day(text) ?? day : day);
                bands.TryGetValue((key, provenance), out var band);
                bands[(key, provenance)] = Row(rows, columns, band ?? new(key, null, null, null, null, null, null, provenance with { Evidence = $"row {number}" }));
            }
        }

        return bands.Values.Where(HasFigures).Select(band => new SourceItem.Stated(band)).ToList() is { Count: > 0 } found
            ? found
            : throw new SourceUnavailableException("The table has no band in it. It needs a company, a role and a range, such as base_min and base_max, in each row.");
    }

    private static Band Row(TableRows rows, ColumnNames columns, Band band)
    {
        if (Text(rows, columns, "component") is { } component)
        {
            return With(band, component.Replace('-', '_').ToLowerInvariant(), Number(rows, columns, "min"), Number(rows, columns, "max"), Terms(rows, columns, ""));
        }

        foreach (var name in s_components)
        {
            var (min, max) = (Number(rows, columns, name + "_min"), Number(rows, columns, name + "_max"));
            var single = min is null && max is null ? Number(rows, columns, name) : null;
            band = With(band, name, min ?? single, max ?? single, Terms(rows, columns, name + "_"));
        }

        return band;
    }

    private static Band With(Band band, string component, decimal? min, decimal? max, RowTerms terms)
    {
        if (min is null && max is null)
        {
            return band;
        }

        return component switch
        {
            "base" => band with { Base = new(min, max, terms.Currency, terms.Period ?? PayPeriod.Year) },
            "equity" => band with { Equity = new(min, max, terms.Currency, terms.Basis, terms.Basis == EquityBasis.Grant ? terms.Years ?? VestingSchedule.UsualYears : null, terms.Kind) },
            "bonus_percent" => band with { BonusPercent = new(min, max) },
            "bonus" => band with { Bonus = new(min, max, terms.Currency, terms.Period ?? PayPeriod.Year) },
            "sign_on" => band with { SignOn = new(min, max, terms.Currency, PayPeriod.Once) },
            "total" => band with { Total = new(min, max, terms.Currency, terms.Period ?? PayPeriod.Year) },
            _ => band,
        };
    }

    private static RowTerms Terms(TableRows rows, ColumnNames columns, string prefix)
    {
        string? Own(string name) => (prefix.Length > 0 ? Text(rows, columns, prefix + name) : null) ?? Text(rows, columns, name);

        return new(
            Currency.TryOf(Own("currency"), out var currency) ? currency : Currency.Usd,
            Enum.TryParse<PayPeriod>(Own("period"), ignoreCase: true, out var period) ? period : null,
            Enum.TryParse<EquityBasis>(Own("basis"), ignoreCase: true, out var basis) ? basis : EquityBasis.Grant,
            Own("years") is { } years && TableRows.Number(years) is > 0 and <= 50 and { } count ? (int)count : null,
            Enum.TryParse<EquityKind>(Own("kind")?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) ? kind : null);
    }

    private static bool HasFigures(Band band) => Enum.GetValues<PayComponent>().Any(component => ComponentRange.Of(band, component) is not null) || band.BonusPercent is not null;

    private static string? Text(TableRows rows, ColumnNames columns, string name) => columns.Cell(name) is { } cell && rows[cell] is { Length: > 0 } text ? text.TrimStart('\'') : null;

    private static decimal? Number(TableRows rows, ColumnNames columns, string name) => Text(rows, columns, name) is { } text ? TableRows.Number(text) : null;

    private sealed record RowTerms(Currency Currency, PayPeriod? Period, EquityBasis Basis, int? Years, EquityKind? Kind);
}
