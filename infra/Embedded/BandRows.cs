using System.Globalization;
using Coach.Bands;
using Coach.Offers;
using Coach.Pay;
using Microsoft.Data.Sqlite;

namespace Embedded;

/// <summary>A band as rows: one for the band, one for each component that it has.</summary>
internal static class BandRows
{
    private const string DateFormat = "yyyy-MM-dd";

    public static void Write(SqliteConnection connection, BandSnapshot snapshot, CancellationToken cancellation)
    {
        using var band = connection.Command(
            """
            INSERT INTO band (snapshot, position, company, role, level, region, source, as_of, evidence)
            VALUES ($snapshot, $position, $company, $role, $level, $region, $source, $asOf, $evidence)
            """);
        using var component = connection.Command(
            """
            INSERT INTO component (snapshot, position, name, min, max, currency, period, basis, years, kind)
            VALUES ($snapshot, $position, $name, $min, $max, $currency, $period, $basis, $years, $kind)
            """);
        for (var position = 0; position < snapshot.Bands.Count; position++)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteBand(band, snapshot.Id, position, snapshot.Bands[position]);
            foreach (var part in Components(snapshot.Bands[position]))
            {
                WriteComponent(component, snapshot.Id, position, part);
            }
        }
    }

    public static IEnumerable<Band> Read(SqliteConnection connection, string snapshot)
    {
        var components = ReadComponents(connection, snapshot);
        using var command = connection.Command(
            "SELECT position, company, role, level, region, source, as_of, evidence FROM band WHERE snapshot = $snapshot ORDER BY position",
            ("$snapshot", snapshot));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var key = new BandKey(row.GetString(1), row.GetString(2), Text(row, 3), Text(row, 4));
            var asOf = DateOnly.ParseExact(row.GetString(6), DateFormat, CultureInfo.InvariantCulture);
            yield return Assemble(key, new(row.GetString(5), asOf, Text(row, 7)), components[row.GetInt64(0)]);
        }
    }

    private static void WriteBand(SqliteCommand command, string snapshot, int position, Band band) => Run(
        command,
        ("$snapshot", snapshot),
        ("$position", position),
        ("$company", band.Key.Company),
        ("$role", band.Key.Role),
        ("$level", band.Key.Level),
        ("$region", band.Key.Region),
        ("$source", band.Provenance.Source),
        ("$asOf", band.Provenance.AsOf.ToString(DateFormat, CultureInfo.InvariantCulture)),
        ("$evidence", band.Provenance.Evidence));

    private static void WriteComponent(SqliteCommand command, string snapshot, int position, Component part) => Run(
        command,
        ("$snapshot", snapshot),
        ("$position", position),
        ("$name", part.Name),
        ("$min", part.Min?.ToString(CultureInfo.InvariantCulture)),
        ("$max", part.Max?.ToString(CultureInfo.InvariantCulture)),
        ("$currency", part.Currency?.Code),
        ("$period", part.Period?.ToString()),
        ("$basis", part.Basis?.ToString()),
        ("$years", part.Years),
        ("$kind", part.Kind?.ToString()));

    private static void Run(SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    private static IEnumerable<Component> Components(Band band)
    {
        Component?[] all =
        [
            Component.Of("base", band.Base),
            band.Equity is { } equity ? new("equity", equity.Min, equity.Max, equity.Currency, null, equity.Basis, equity.Years, equity.Kind) : null,
            band.BonusPercent is { } percent ? new("bonus-percent", percent.Min, percent.Max) : null,
            Component.Of("bonus", band.Bonus),
            Component.Of("sign-on", band.SignOn),
            Component.Of("total", band.Total),
        ];
        return all.OfType<Component>();
    }

    private static Band Assemble(BandKey key, Provenance provenance, IEnumerable<Component> components)
    {
        var named = components.ToDictionary(component => component.Name, StringComparer.Ordinal);
        return new(
            key,
            named.GetValueOrDefault("base")?.AsPay(),
            named.GetValueOrDefault("equity")?.AsEquity(),
            named.GetValueOrDefault("bonus-percent")?.AsPercent(),
            named.GetValueOrDefault("bonus")?.AsPay(),
            named.GetValueOrDefault("sign-on")?.AsPay(),
            named.GetValueOrDefault("total")?.AsPay(),
            provenance);
    }

    private static ILookup<long, Component> ReadComponents(SqliteConnection connection, string snapshot)
    {
        using var command = connection.Command(
            "SELECT position, name, min, max, currency, period, basis, years, kind FROM component WHERE snapshot = $snapshot",
            ("$snapshot", snapshot));
        using var row = command.ExecuteReader();
        var found = new List<(long Position, Component Component)>();
        while (row.Read())
        {
            found.Add((row.GetInt64(0), new(
                row.GetString(1),
                Amount(row, 2),
                Amount(row, 3),
                Text(row, 4) is { } code ? Currency.Of(code) : null,
                Named<PayPeriod>(row, 5),
                Named<EquityBasis>(row, 6),
                row.IsDBNull(7) ? null : row.GetInt32(7),
                Named<EquityKind>(row, 8))));
        }

        return found.ToLookup(entry => entry.Position, entry => entry.Component);
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static decimal? Amount(SqliteDataReader row, int column) =>
        Text(row, column) is { } amount ? decimal.Parse(amount, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    private static T? Named<T>(SqliteDataReader row, int column)
        where T : struct, Enum => Text(row, column) is { } name ? Enum.Parse<T>(name) : null;

    private sealed record Component(
        string Name,
        decimal? Min,
        decimal? Max,
        Currency? Currency = null,
        PayPeriod? Period = null,
        EquityBasis? Basis = null,
        int? Years = null,
        EquityKind? Kind = null)
    {
        public static Component? Of(string name, PayRange? range) =>
            range is null ? null : new(name, range.Min, range.Max, range.Currency, range.Period);

        public PayRange AsPay() => new(Min, Max, Currency!.Value, Period!.Value);

        public PercentRange AsPercent() => new(Min, Max);

        public EquityRange AsEquity() => new(Min, Max, Currency!.Value, Basis!.Value, Years, Kind);
    }
}
