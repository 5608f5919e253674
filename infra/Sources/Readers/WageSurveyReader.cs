using System.Globalization;
using System.Text.RegularExpressions;
using Coach.Bands;
using Coach.Pay;
using Sources.Fetching;
using Sources.Tables;

namespace Sources.Readers;

/// <summary>
/// Reads the US occupational employment and wage statistics: percentiles of yearly pay by occupation and area, over all employers there. A figure that the
/// bureau held back (<c>*</c>, <c>**</c>) leaves the row out; one above its highest class (<c>#</c>) leaves the upper end open.
/// </summary>
internal static partial class WageSurveyReader
{
    private const string Employer = BandKey.Market;

    private static readonly string[] s_percentiles = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];

    public static IEnumerable<SourceItem> Read(SourceSetting source, FetchedFile file, Action<double> progress)
    {
        using var rows = TableRows.Open(file.Path);
        var columns = ColumnNames.Find(rows, source, ["AREA_TITLE", "AREA_NAME"], ["OCC_TITLE"], ["A_PCT10"], ["A_MEDIAN"], ["A_PCT90"]);
        var (area, occupation) = (columns.Cell("AREA_TITLE", "AREA_NAME")!.Value, columns.Cell("OCC_TITLE")!.Value);
        var (group, industry, people) = (columns.Cell("O_GROUP", "OCC_GROUP", "GROUP"), columns.Cell("I_GROUP"), columns.Cell("TOT_EMP"));
        int[] percentiles = [.. s_percentiles.Select(name => columns.Cell(name) ?? -1)];
        var day = source.AsOf ?? PublishedFor(source.Location) ?? DateOnly.FromDateTime(file.FetchedAt.UtcDateTime);
        for (var row = 0; rows.Next(); row++)
        {
            if (row % 1_000 == 0)
            {
                progress(rows.Part);
            }

            // Groups of occupations and single industries would count the same people again.
            var isWhole = (group is not { } g || rows[g] is "" or "detailed") && (industry is not { } i || rows[i] is "" or "cross-industry");
            if (isWhole && Band(rows, (area, occupation, people), percentiles, source.Title, day) is { } band)
            {
                yield return new SourceItem.Stated(band);
            }
        }
    }

    private static Band? Band(TableRows rows, (int Area, int Occupation, int? People) at, int[] percentiles, string source, DateOnly day)
    {
        var figures = percentiles.Select(cell => cell < 0 ? null : TableRows.Number(rows[cell])).ToArray();
        var isOpen = percentiles[^1] >= 0 && rows[percentiles[^1]] == "#";
        if (figures[0] is not > 0 || (figures[^1] is null && !isOpen) || rows[at.Occupation].Length == 0)
        {
            return null;
        }

        var spread = figures is [{ } p10, { } p25, { } p50, { } p75, { } p90] ? new PayPercentiles(p10, p25, p50, p75, p90) : null;
        var counted = at.People is { } cell && TableRows.Number(rows[cell]) is > 0 and < int.MaxValue and { } number ? (int)number : 1;
        var evidence = new ComponentEvidence(PayComponent.Base, counted, 0, spread, [new(source, SourceKind.Survey, counted, day, day, null)]);
        var key = new BandKey(Employer, rows[at.Occupation], null, rows[at.Area] is { Length: > 0 } area ? area : null);
        return new(key, new(figures[0], figures[^1], Currency.Usd, PayPeriod.Year), null, null, null, null, null, new(source, day)) { Evidence = [evidence] };
    }

    /// <summary>The survey is of May of the year in its file's name: MSA_M2024_dl.xlsx.</summary>
    private static DateOnly? PublishedFor(string location) =>
        Year().Match(location) is { Success: true } match ? new DateOnly(int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), 5, 1) : null;

    [GeneratedRegex(@"[Mm]_?(20\d\d)")]
    private static partial Regex Year();
}
