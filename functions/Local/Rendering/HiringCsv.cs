using System.Globalization;
using Coach.Signals;

namespace Local.Rendering;

/// <summary>A company's hiring as lines of CSV: one a figure, posting or statement, each with its day and source.</summary>
internal static class HiringCsv
{
    public const string Header = "company,what,name,on,value,currency,text,source";

    public static IEnumerable<string> Lines(HiringSummary summary)
    {
        var counted = string.Join("; ", summary.CountedFrom);
        string Line(string what, string? name, DateOnly? on, object? value, string? currency = null, string? text = null, string? source = null) =>
            CsvText.Line(summary.Company, what, name, on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), value, currency, text, source ?? counted);

        IEnumerable<(string What, object? Value, string? Currency)> figures =
        [
            ("open roles", summary.ActiveRoles, null),
            ("change in percent", summary.ChangePercent, null),
            ("weeks of the change", summary.ChangeWeeks, null),
            ("pay from", summary.Pay?.Range.Min, summary.Pay?.Range.Currency.Code),
            ("pay to", summary.Pay?.Range.Max, summary.Pay?.Range.Currency.Code),
            ("mean pay", summary.Pay?.Mean?.Amount, summary.Pay?.Mean?.Currency.Code),
        ];
        return
        [
            .. figures.Where(figure => figure.Value is not null).Select(figure => Line(figure.What, null, summary.AsOf, figure.Value, figure.Currency)),
            .. summary.ByFamily.Select(kind => Line("open roles by work", kind.Name, summary.AsOf, kind.Count)),
            .. summary.ByStage.Select(kind => Line("open roles by stage", kind.Name, summary.AsOf, kind.Count)),
            .. summary.Months.Select(month => Line("open roles in the month", null, month.Month, month.Posted)),
            .. summary.Months.Select(month => Line("statements in the month", null, month.Month, month.Said)),
            .. summary.Statements.Select(said => Line("statement", said.Speaker, said.On, null, null, $"{said.Topic}: {said.Quote}", said.Source)),
            .. summary.Open.Select(role => Line("posting", role.Title, role.Since, role.Pay?.Midpoint, role.Pay?.Currency.Code, role.Pay is null ? null : Amounts.Of(role.Pay), $"{role.Source}, {role.Id}")),
        ];
    }
}
