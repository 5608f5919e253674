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

    /// <summary>The stages, in order.</summary>
    internal static readonly string[] Stages = ["exploring", "building", "shipping", "scaling"];

    /// <summary>
    /// The summary on a day. Own postings count before what a page reports; a report fills what no posting tells. A role is open from the day it was published,
    /// or first seen, to the last look at its source.
    /// </summary>
    public static HiringSummary Of(string company, HiringRecord held, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(held);
        var watch = new Watch(held.Roles);
        var open = watch.OpenOn(asOf);
        var report = held.Reports.Where(page => page.On <= asOf).MaxBy(page => page.On);
        // Single postings are no board: a page that counts more of them has seen more.
        var isCounted = open.Count > 0 && !(report?.ActiveRoles > open.Count && report.On.AddDays(OldReport) >= asOf);
        var change = isCounted ? watch.ChangePercent(asOf) : report?.ChangePercent;
        var pay = isCounted ? PayOf(open) : null;
        return new(
            company,
            asOf,
            isCounted ? open.Count : report?.ActiveRoles,
            change,
            change is null ? null : isCounted ? Weeks : report?.ChangeWeeks,
            [.. Counted(open.Select(role => RoleWords.Family(role.Title))).OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Name, StringComparer.Ordinal)],
            [.. Counted(open.Select(role => RoleWords.Stage(role.Title)).OfType<string>()).OrderBy(kind => Array.IndexOf(Stages, kind.Name))],
            report?.Focus ?? [],
            pay ?? (report?.Salary is { } salary ? new(salary, report.AverageSalary, null, null) : PayOf(open)),
            [.. held.Statements.OrderByDescending(statement => statement.On ?? DateOnly.MinValue)],
            MonthsTo(asOf, held, watch),
            [.. isCounted ? watch.Looks : report is null ? [] : [$"{report.Source}, {report.On:yyyy-MM-dd}"]],
            [.. ProblemsOf(report, isCounted, asOf, change, watch)])
        {
            Open = open,
        };
    }

    private static IEnumerable<NamedCount> Counted(IEnumerable<string> kinds) => kinds.GroupBy(kind => kind).Select(group => new NamedCount(group.Key, group.Count()));

    /// <summary>Pay in the currency that most postings state; amounts of others are not converted.</summary>
    private static PostedPaySummary? PayOf(IReadOnlyList<PostedRole> open)
    {
        var stated = open.Select(role => role.Pay).OfType<PayRange>().Where(pay => pay.Period != PayPeriod.Once).Select(pay => pay.Yearly())
            .GroupBy(pay => pay.Currency).MaxBy(group => group.Count())?.ToArray();
        if (stated is null)
        {
            return null;
        }

        var middles = stated.Select(pay => pay.Midpoint).OfType<decimal>().ToArray();
        Money? mean = middles.Length > 0 ? new Money(middles.Average(), stated[0].Currency).RoundedTo(1) : null;
        return new(new(stated.Min(pay => pay.Min ?? pay.Max), stated.Max(pay => pay.Max ?? pay.Min), stated[0].Currency, PayPeriod.Year), mean, stated.Length, open.Count);
    }

    private static SaidAndPosted[] MonthsTo(DateOnly asOf, HiringRecord held, Watch watch)
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
            held.Statements.Count(statement => IsIn(month, statement)),
            watch.OpenOn(month.AddMonths(1).AddDays(-1) is var end && end < asOf ? end : asOf).Count)
        {
            Topics = [.. Counted(held.Statements.Where(statement => IsIn(month, statement)).Select(statement => statement.Topic)).OrderBy(topic => topic.Name, StringComparer.Ordinal)],
        })];
    }

    private static bool IsIn(DateOnly month, LeaderStatement statement) => statement.On >= month && statement.On < month.AddMonths(1);

    private static IEnumerable<Problem> ProblemsOf(ReportedRoles? report, bool isCounted, DateOnly asOf, decimal? change, Watch watch)
    {
        if (!isCounted && report is not null && report.On.AddDays(OldReport) < asOf)
        {
            yield return new(ProblemCodes.FiguresOld, $"The counts were reported on {report.On:yyyy-MM-dd} and may no longer hold.");
        }

        if (isCounted && change is null && watch.Since is { } since)
        {
            yield return new(ProblemCodes.NoComparison, $"The postings are watched since {since:yyyy-MM-dd}: what had closed before is not known, so no change is stated, and earlier months show only what is still open.");
        }
    }

    /// <summary>Postings as they were seen from time to time.</summary>
    private sealed class Watch(IReadOnlyList<PostedRole> roles)
    {
        private readonly Dictionary<string, DateOnly> _lastLook = roles.GroupBy(role => role.Source).ToDictionary(group => group.Key, group => group.Max(role => role.LastSeen));

        /// <summary>The first look; null where nobody looked.</summary>
        public DateOnly? Since => roles.Count > 0 ? roles.Min(role => role.FirstSeen) : null;

        /// <summary>Each source with the day of the last look at it.</summary>
        public IEnumerable<string> Looks => _lastLook.OrderBy(look => look.Key, StringComparer.Ordinal).Select(look => $"{look.Key}, {look.Value:yyyy-MM-dd}");

        public IReadOnlyList<PostedRole> OpenOn(DateOnly day) => [.. roles.Where(role => role.IsOpenOn(day, _lastLook[role.Source]))];

        /// <summary>Against <see cref="Weeks"/> before; null where nobody looked then, for what closed since would be missing from the count.</summary>
        public decimal? ChangePercent(DateOnly asOf)
        {
            var then = asOf.AddDays(-7 * Weeks);
            return Since <= then && OpenOn(then).Count is > 0 and var before ? Math.Round((((decimal)OpenOn(asOf).Count / before) - 1) * 100, 0, MidpointRounding.AwayFromZero) : null;
        }
    }
}
