using System.Globalization;
using Coach;
using Coach.Bands;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>
/// Settles what the equity figures of a guide mean by its stated totals: base + bonus + a year of equity against the total, with the equity
/// taken as a year's or as a whole grant's, with the bonus and without it.
/// </summary>
internal static class GuideTotals
{
    /// <summary>How far a sum may be from the stated total and still explain it, as a part of the total: guides round and shade by about that.</summary>
    private const decimal Close = 0.06m;

    /// <summary>How far the sum of all components may be from the total to outweigh what a header says.</summary>
    private const decimal Exact = 0.03m;

    /// <summary>From here on a total is said to be unexplained.</summary>
    private const decimal Unexplained = 0.15m;

    /// <summary>How far a sum must be off to be ruled out while the other one is close.</summary>
    private const decimal Far = 0.10m;

    private static readonly bool[] s_without = [false];
    private static readonly bool[] s_withOrWithout = [true, false];

    /// <summary>The bands; what does not add up is said in <paramref name="problems"/>.</summary>
    public static IReadOnlyList<GuideBand> Settle(List<GuideRow> rows, IReadOnlyList<DocumentLine> lines, List<Problem> problems)
    {
        var years = rows.Exists(row => row[GuideColumn.Equity]?.Range is not null) ? GuideEquity.YearsInText(lines) : null;
        var weighed = rows.ConvertAll(row => (Row: row, Equity: GuideEquity.Of(row, years)));
        var onlyYearly = weighed.Where(pair => pair.Equity is not null && pair.Row[GuideColumn.Total]?.Range is not null).Select(pair => Fits(pair.Row, pair.Equity!)).ToList();
        var yearlyOverall = onlyYearly.Count > 0 && !rows.Exists(row => row[GuideColumn.Equity] is { StatesYearOfGrant: true }) && onlyYearly.TrueForAll(fit => fit.WholeYear <= Exact && fit.Grant > Far);
        return weighed.ConvertAll(pair => Band(pair.Row, pair.Equity, yearlyOverall, problems));
    }

    private static GuideBand Band(GuideRow row, GuideEquity? equity, bool yearlyOverall, List<Problem> problems)
    {
        var basis = equity is null ? EquityBasis.Grant : Basis(row, equity, yearlyOverall, problems);
        CheckTotal(row, equity, basis, problems);
        return new(
            row.Region,
            row.Level,
            row[GuideColumn.Base]?.Range,
            equity?.As(basis),
            row[GuideColumn.Bonus]?.Percent,
            row[GuideColumn.Bonus]?.Range,
            row[GuideColumn.SignOn]?.Range is { } signOn ? signOn with { Period = PayPeriod.Once } : null,
            row[GuideColumn.Total]?.Range,
            [.. row.Cells.Values.SelectMany(value => value.Cell.Also)],
            row.Row);
    }

    private static EquityBasis Basis(GuideRow row, GuideEquity equity, bool yearlyOverall, List<Problem> problems)
    {
        var fit = row[GuideColumn.Total]?.Range is null ? default(Fit?) : Fits(row, equity);
        var yearFits = fit is { } year && year.Year <= Close && year.Grant > Far;
        var grantFits = fit is { } grant && grant.Grant <= Close && grant.Year > Far;
        if (equity is { IsCalledYearly: true, Years: not null } && (equity.YearsAtCell || grantFits))
        {
            var basis = yearFits || (!grantFits && !equity.YearsAtCell) ? EquityBasis.Year : fit is { } both && both.Year < both.Grant ? EquityBasis.Year : EquityBasis.Grant;
            problems.Add(Ambiguous(row, basis));
            return basis;
        }

        if (equity.IsCalledYearly)
        {
            return EquityBasis.Year;
        }

        if (yearlyOverall)
        {
            if (equity.YearsAtCell)
            {
                problems.Add(Ambiguous(row, EquityBasis.Year));
            }

            return EquityBasis.Year;
        }

        return equity.Years is not null || !yearFits ? EquityBasis.Grant : EquityBasis.Year;
    }

    /// <summary>How far the nearest sum is from the total with the equity taken as a year's and as a grant's, as a part of the total.</summary>
    private static Fit Fits(GuideRow row, GuideEquity equity)
    {
        var (year, grant) = (Sums(row, equity, 1).ToList(), Sums(row, equity, equity.Years ?? 4));
        var hasBonus = year.Exists(sum => sum.WithBonus);
        return new(Least(year), Least(year.Where(sum => sum.WithBonus == hasBonus)), Least(grant));
    }

    private static decimal Least(IEnumerable<Sum> sums) => sums.Select(sum => sum.Off).DefaultIfEmpty(1).Min();

    private static void CheckTotal(GuideRow row, GuideEquity? equity, EquityBasis basis, List<Problem> problems)
    {
        if (row[GuideColumn.Total]?.Range is null || row[GuideColumn.Base]?.Range is null)
        {
            return;
        }

        var sums = Sums(row, equity, basis == EquityBasis.Grant ? equity?.Years ?? 4 : 1).ToList();
        if (sums.Count == 0)
        {
            return;
        }

        var best = sums.MinBy(sum => sum.Off)!;
        if (best.Off > Unexplained)
        {
            problems.Add(new(
                ProblemCodes.TotalUnexplained,
                "The stated total is not the sum of base, bonus and a year of equity in any usual way. Ask what it counts.",
                Where(row)));
        }
        else if (!best.WithBonus && sums.Exists(sum => sum.WithBonus) && sums.Where(sum => sum.WithBonus).Min(sum => sum.Off) > Close)
        {
            problems.Add(new(ProblemCodes.TotalExcludesBonus, "The stated total adds up only without the bonus: the bonus comes on top of it.", Where(row)));
        }
    }

    private static IEnumerable<Sum> Sums(GuideRow row, GuideEquity? equity, int years)
    {
        if (row[GuideColumn.Total]?.Range is not { } total || row[GuideColumn.Base]?.Range is not { } pay || pay.Currency != total.Currency)
        {
            return [];
        }

        var fixedPay = Ends(pay.Yearly());
        var stock = equity is null || equity.Range.Currency != total.Currency ? (0, 0) : Times(Ends(equity.Range), 1m / years);
        var signOn = row[GuideColumn.SignOn]?.Range is { } joining && joining.Currency == total.Currency ? Ends(joining) : (0, 0);
        var bonus = BonusOf(row, fixedPay, total.Currency);
        return from withBonus in bonus is null ? s_without : s_withOrWithout
               from withSignOn in signOn == (0, 0) ? s_without : s_withOrWithout
               let sum = Add(Add(fixedPay, stock), Add(withBonus ? bonus!.Value : (0, 0), withSignOn ? signOn : (0, 0)))
               select new Sum(withBonus, Off(sum, Ends(total.Yearly())));
    }

    private static (decimal Min, decimal Max)? BonusOf(GuideRow row, (decimal Min, decimal Max) fixedPay, Currency currency) => row[GuideColumn.Bonus] switch
    {
        { Range: { } range } when range.Currency == currency => Ends(range.Yearly()),
        { Percent: { } percent } => (fixedPay.Min * (percent.Min ?? percent.Max ?? 0) / 100, fixedPay.Max * (percent.Max ?? percent.Min ?? 0) / 100),
        _ => null,
    };

    private static decimal Off((decimal Min, decimal Max) sum, (decimal Min, decimal Max) total) =>
        total.Min <= 0 || total.Max <= 0 ? 1 : Math.Max(Math.Abs(sum.Min - total.Min) / total.Min, Math.Abs(sum.Max - total.Max) / total.Max);

    private static (decimal Min, decimal Max) Ends(PayRange range) => (range.Min ?? range.Max ?? 0, range.Max ?? range.Min ?? 0);

    private static (decimal Min, decimal Max) Times((decimal Min, decimal Max) ends, decimal factor) => (ends.Min * factor, ends.Max * factor);

    private static (decimal Min, decimal Max) Add((decimal Min, decimal Max) one, (decimal Min, decimal Max) other) => (one.Min + other.Min, one.Max + other.Max);

    private static Problem Ambiguous(GuideRow row, EquityBasis basis) => new(
        ProblemCodes.EquityPeriodAmbiguous,
        basis == EquityBasis.Grant
            ? "The equity is called yearly, but its figures are taken as the whole grant, as the total or its vesting says. Ask which it is."
            : "The equity is called a grant of several years, but the total counts all of it in one. Ask which it is.",
        Where(row));

    private static string Where(GuideRow row) => string.Create(CultureInfo.InvariantCulture, $"line {row.Line}");

    /// <summary>How far the sums are from the total: any sum with a year of equity, the one with every component, any with a year's part of a grant.</summary>
    private readonly record struct Fit(decimal Year, decimal WholeYear, decimal Grant);

    private sealed record Sum(bool WithBonus, decimal Off);
}
