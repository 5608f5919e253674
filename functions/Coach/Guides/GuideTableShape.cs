using System.Text;
using Coach.Bands;
using Coach.Offers;
using Coach.Pay;

namespace Coach.Guides;

/// <summary>What one pay table of a guide can hold: its header says for every row what the equity is.</summary>
/// <param name="HasRegion">Whether a column names places.</param>
/// <param name="HasLevel">Whether a column names levels.</param>
/// <param name="Equity">What the equity column is called; null where there is none.</param>
internal sealed record GuideTableShape(bool HasRegion, bool HasLevel, string? Equity)
{
    /// <summary>The region of a band that has neither place nor level: a row has to be of something.</summary>
    private const string Everywhere = "Everywhere";

    /// <summary>The shape that a band needs.</summary>
    public static GuideTableShape Of(Band band) => new(band.Key.Region is not null || band.Key.Level is null, band.Key.Level is not null, band.Equity is { } equity ? Called(equity) : null);

    /// <summary>The table, lines ended by a line feed.</summary>
    public string Write(IReadOnlyList<Band> bands)
    {
        (string Header, Func<Band, string?> Cell)[] all =
        [
            ("Base Salary", band => Figures(band.Base)),
            (Equity ?? "", band => band.Equity is { } equity ? Figures(new(equity.Min, equity.Max, equity.Currency, PayPeriod.Year)) : null),
            ("Bonus", BonusOf),
            ("Sign-On", band => Figures(band.SignOn is { } signOn ? signOn with { Period = PayPeriod.Once } : null)),
            ("Total Comp", band => Figures(band.Total)),
        ];
        var columns = all.Where(column => bands.Any(band => column.Cell(band) is not null)).ToArray();
        var names = new List<(string Header, Func<Band, string?> Cell)>();
        if (HasRegion)
        {
            names.Add(("Region", band => band.Key.Region ?? Everywhere));
        }

        if (HasLevel)
        {
            names.Add(("Level", band => band.Key.Level));
        }

        names.AddRange(columns);
        var text = new StringBuilder();
        text.Append(Row(names.Select(column => column.Header)));
        text.Append('|').Insert(text.Length, "---|", names.Count).Append('\n');
        foreach (var band in bands)
        {
            text.Append(Row(names.Select(column => column.Cell(band) ?? "—")));
        }

        return text.ToString();
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(GuideDraft.Line))} |\n";

    private static string Called(EquityRange equity)
    {
        var kind = equity.Kind switch
        {
            EquityKind.Rsu => "Stock (RSU",
            EquityKind.Options => "Options (",
            EquityKind.Phantom => "Phantom Equity (",
            EquityKind.ProfitSharing => "Profit-Sharing Equity (",
            _ => "Equity (",
        };
        var time = equity.Basis == EquityBasis.Year ? "annual" : $"{equity.Years ?? VestingSchedule.UsualYears}yr";
        return kind.EndsWith('(') ? $"{kind}{time})" : $"{kind}/{time})";
    }

    private static string? BonusOf(Band band)
    {
        var percent = band.BonusPercent switch
        {
            null => null,
            { Min: { } min, Max: { } max } when min == max => $"{min:0.##}%",
            { Min: { } min, Max: { } max } => $"{min:0.##}–{max:0.##}%",
            { Min: { } min } => $"{min:0.##}%+",
            { Max: { } max } => $"up to {max:0.##}%",
            _ => null,
        };
        var amount = Figures(band.Bonus);
        return percent is null ? amount : amount is null ? percent : $"{percent} ({amount})";
    }

    /// <summary>Every digit, so that reading gives the same figure; a year goes without saying.</summary>
    private static string? Figures(PayRange? range)
    {
        if (range is null || (range.Min ?? range.Max) is null)
        {
            return null;
        }

        string Figure(decimal amount) => MoneyFormat.Full(new Money(amount, range.Currency));
        var per = range.Period is PayPeriod.Year or PayPeriod.Once ? "" : MoneyFormat.Per(range.Period);
        return range switch
        {
            { Min: { } min, Max: { } max } when min == max => Figure(min) + per,
            { Min: { } min, Max: { } max } => $"{Figure(min)}–{Figure(max)}{per}",
            { Min: { } min } => $"{Figure(min)}+{per}",
            _ => $"up to {Figure(range.Max!.Value)}{per}",
        };
    }
}
