using Coach.Pay;

namespace Coach.Signals;

/// <summary>Counts what is held about a company's hiring.</summary>
public static class HiringCount
{
    /// <summary>Against which day a count is compared, in weeks before.</summary>
    public const int Weeks = 4;

    /// <summary>Months that the picture shows at the most.</summary>
    private const int MostMonths = 12;

    /// <summary>A report older than this says nothing about today, in days; our own count of postings is newer every night.</summary>
    private const int OldReport = 60;

    private static readonly string[] s_stages = ["exploring", "building", "shipping", "scaling"];

    /// <summary>
    /// The summary on a day. Own postings count before what a page reports; a report fills what no posting tells. A role is open from the day it was published,
    /// or first seen, to the last look at its source.
    /// </summary>
    public static HiringSummary Of(string company, HiringRecord held, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(held);
        var roles = held.Roles;
        var looks = roles.GroupBy(role => role.Source).ToDictionary(group => group.Key, group => group.Max(role => role.LastSeen));
        PostedRole[] OpenOn(DateOnly day) => [.. roles.Where(role => role.IsOpenOn(day, looks[role.Source]))];
        var open = OpenOn(asOf);
        var report = held.Reports.Where(page => page.On <= asOf).MaxBy(page => page.On);
        var isCounted = roles.Count > 0;
        var before = isCounted && roles.Min(role => role.Since) <= asOf.AddDays(-7 * Weeks) ? OpenOn(asOf.AddDays(-7 * Weeks)).Length : 0;
        var change = isCounted
            ? before > 0 ? Math.Round(((decimal)open.Length / before - 1) * 100, 0, MidpointRounding.AwayFromZero) : (decimal?)null
            : report?.ChangePercent;
        var pay = PayOf(open) ?? (report?.Salary is { } salary ? new(salary, report.AverageSalary, null, null) : null);
        return new(
            company,
            asOf,
            isCounted ? open.Length : report?.ActiveRoles,
            change,
            change is null ? null : isCounted ? Weeks : report?.ChangeWeeks,
            [.. Counted(open.Select(role => RoleWords.Family(role.Title))).OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Name, StringComparer.Ordinal)],
            [.. Counted(open.Select(role => RoleWords.Stage(role.Title)).OfType<string>()).OrderBy(kind => Array.IndexOf(s_stages, kind.Name))],
            report?.Focus ?? [],
            pay,
            [.. held.Statements.OrderByDescending(statement => statement.On ?? DateOnly.MinValue)],
            MonthsTo(asOf, held, OpenOn),
            [.. Sources(looks, report, isCounted)],
            [.. ProblemsOf(report, isCounted, asOf, before)]);
    }

    private static IEnumerable<NamedCount> Counted(IEnumerable<string> kinds) => kinds.GroupBy(kind => kind).Select(group => new NamedCount(group.Key, group.Count()));

    /// <summary>Pay in the currency that most postings state; amounts of others are not converted.</summary>
    private static PostedPaySummary? PayOf(PostedRole[] open)
    {
        var stated = open.Select(role => role.Pay).OfType<PayRange>().Where(pay => pay.Period != PayPeriod.Once).Select(pay => pay.Yearly())
            .GroupBy(pay => pay.Currency).MaxBy(group => group.Count())?.ToArray();
        if (stated is null)
        {
            return null;
        }

        var middles = stated.Select(pay => pay.Midpoint).OfType<decimal>().ToArray();
        Money? mean = middles.Length > 0 ? new Money(middles.Average(), stated[0].Currency).RoundedTo(1) : null;
        return new(new(stated.Min(pay => pay.Min ?? pay.Max), stated.Max(pay => pay.Max ?? pay.Min), stated[0].Currency, PayPeriod.Year), mean, stated.Length, open.Length);
    }

    private static SaidAndPosted[] MonthsTo(DateOnly asOf, HiringRecord held, Func<DateOnly, PostedRole[]> openOn)
    {
        var days = held.Statements.Select(statement => statement.On).OfType<DateOnly>().Concat(held.Roles.Select(role => role.Since)).Where(day => day <= asOf).ToArray();
        if (days.Length == 0)
        {
            return [];
        }

        var last = new DateOnly(asOf.Year, asOf.Month, 1);
        var first = days.Min() is var day && new DateOnly(day.Year, day.Month, 1) is var begin && begin > last.AddMonths(1 - MostMonths) ? begin : last.AddMonths(1 - MostMonths);
        return [.. Enumerable.Range(0, MostMonths).Select(first.AddMonths).TakeWhile(month => month <= last).Select(month => new SaidAndPosted(
            month,
            held.Statements.Count(statement => statement.On >= month && statement.On < month.AddMonths(1)),
            openOn(month.AddMonths(1).AddDays(-1) is var end && end < asOf ? end : asOf).Length))];
    }

    private static IEnumerable<string> Sources(Dictionary<string, DateOnly> looks, ReportedRoles? report, bool isCounted) => isCounted
        ? looks.OrderBy(look => look.Key, StringComparer.Ordinal).Select(look => $"{look.Key}, {look.Value:yyyy-MM-dd}")
        : report is null ? [] : [$"{report.Source}, {report.On:yyyy-MM-dd}"];

    private static IEnumerable<Problem> ProblemsOf(ReportedRoles? report, bool isCounted, DateOnly asOf, int before)
    {
        if (!isCounted && report is not null && report.On.AddDays(OldReport) < asOf)
        {
            yield return new(ProblemCodes.FiguresOld, $"The counts were reported on {report.On:yyyy-MM-dd} and may no longer hold.");
        }

        if (isCounted && before == 0)
        {
            yield return new(ProblemCodes.NoComparison, "The postings were not yet watched four weeks before, so no change can be stated.");
        }
    }
}
