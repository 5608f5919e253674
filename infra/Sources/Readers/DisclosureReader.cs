using Coach.Bands;
using Coach.Pay;
using Sources.Fetching;
using Sources.Tables;

namespace Sources.Readers;

/// <summary>
/// Reads a disclosure file of US labor condition applications (OFLC): base pay that an employer declared for one job at one place. Only certified applications
/// count. The names of the columns changed over the years; all of them are known.
/// </summary>
internal static class DisclosureReader
{
    private static readonly string[] s_status = ["CASE_STATUS", "STATUS", "APPROVAL_STATUS"];
    private static readonly string[] s_case = ["CASE_NUMBER", "LCA_CASE_NUMBER", "CASE_NO"];
    private static readonly string[] s_title = ["JOB_TITLE", "LCA_CASE_JOB_TITLE"];
    private static readonly string[] s_employer = ["EMPLOYER_NAME", "LCA_CASE_EMPLOYER_NAME"];
    private static readonly string[] s_city = ["WORKSITE_CITY", "WORKSITE_CITY_1", "LCA_CASE_WORKLOC1_CITY", "CITY_1"];
    private static readonly string[] s_state = ["WORKSITE_STATE", "WORKSITE_STATE_1", "LCA_CASE_WORKLOC1_STATE", "STATE_1"];
    private static readonly string[] s_from = ["WAGE_RATE_OF_PAY_FROM", "WAGE_RATE_OF_PAY_FROM_1", "LCA_CASE_WAGE_RATE_FROM", "WAGE_RATE_OF_PAY", "WAGE_RATE_1"];
    private static readonly string[] s_to = ["WAGE_RATE_OF_PAY_TO", "WAGE_RATE_OF_PAY_TO_1", "LCA_CASE_WAGE_RATE_TO"];
    private static readonly string[] s_unit = ["WAGE_UNIT_OF_PAY", "WAGE_UNIT_OF_PAY_1", "LCA_CASE_WAGE_RATE_UNIT", "RATE_PER_1"];
    private static readonly string[] s_day = ["DECISION_DATE", "BEGIN_DATE", "EMPLOYMENT_START_DATE", "LCA_CASE_EMPLOYMENT_START_DATE", "PERIOD_OF_EMPLOYMENT_START_DATE"];

    public static IEnumerable<SourceItem> Read(SourceSetting source, FetchedFile file, Action<double> progress)
    {
        using var rows = TableRows.Open(file.Path);
        var columns = ColumnNames.Find(rows, source, s_case, s_status, s_employer, s_title, s_from, s_unit);
        var at = new Columns(
            columns.Cell(s_case)!.Value, columns.Cell(s_status)!.Value, columns.Cell(s_employer)!.Value, columns.Cell(s_title)!.Value, columns.Cell(s_from)!.Value, columns.Cell(s_unit)!.Value,
            columns.Cell(s_to), columns.Cell(s_city), columns.Cell(s_state), columns.Cell(s_day));
        var fallback = source.AsOf ?? DateOnly.FromDateTime(file.FetchedAt.UtcDateTime);
        for (var row = 0; rows.Next(); row++)
        {
            if (row % 1_000 == 0)
            {
                progress(rows.Part);
            }

            if (Row(rows, at, source.Title, fallback) is { } pay)
            {
                yield return new SourceItem.Observed(pay);
            }
        }
    }

    private static PayObservation? Row(TableRows rows, Columns at, string source, DateOnly fallback)
    {
        if (!rows[at.Status].Equals("Certified", StringComparison.OrdinalIgnoreCase)
            || rows[at.Employer] is not { Length: > 0 } employer
            || rows[at.Title] is not { Length: > 0 } title
            || Pay(rows[at.From], at.To is { } to ? rows[to] : "", rows[at.Unit]) is not { } pay)
        {
            return null;
        }

        var day = at.Day is { } cell ? TableRows.Day(rows[cell]) : null;
        return new(rows[at.Case], SourceKind.Filing, source, employer, title, null, Place(rows, at), pay, day ?? fallback);
    }

    private static string? Place(TableRows rows, Columns at)
    {
        var (city, state) = (at.City is { } c ? rows[c] : "", at.State is { } s ? rows[s] : "");
        return (city.Length, state.Length) switch
        {
            (0, 0) => null,
            (0, _) => state,
            (_, 0) => city,
            _ => $"{city}, {state}",
        };
    }

    /// <summary>"120000" to "150000" a year; an upper end that is missing or 0 means a single figure; older files write both into one cell.</summary>
    private static PayRange? Pay(string from, string to, string unit)
    {
        var dash = to.Length == 0 ? from.IndexOf('-', 1 < from.Length ? 1 : 0) : -1;
        var (low, high) = dash > 0 ? (TableRows.Number(from[..dash].Trim()), TableRows.Number(from[(dash + 1)..].Trim())) : (TableRows.Number(from), TableRows.Number(to));
        if (low is not > 0)
        {
            return null;
        }

        var upper = high > 0 ? high.Value : low.Value;
        return unit.ToUpperInvariant().Replace("-", "", StringComparison.Ordinal) switch
        {
            "YEAR" or "YR" => new(low, upper, Currency.Usd, PayPeriod.Year),
            "MONTH" or "MTH" => new(low, upper, Currency.Usd, PayPeriod.Month),
            // There is no period of two weeks; a week of it is the same pay.
            "BIWEEKLY" or "BI" => new(low / 2, upper / 2, Currency.Usd, PayPeriod.Week),
            "WEEK" or "WK" => new(low, upper, Currency.Usd, PayPeriod.Week),
            "HOUR" or "HR" => new(low, upper, Currency.Usd, PayPeriod.Hour),
            _ => null,
        };
    }

    private sealed record Columns(int Case, int Status, int Employer, int Title, int From, int Unit, int? To, int? City, int? State, int? Day);
}
