using System.Text.Json.Serialization;
using Coach.Pay;

namespace Coach.Signals;

/// <summary>A job that a company posted, and when it was seen to be open.</summary>
/// <param name="Id">Names the posting within its source: the same id again is the same posting seen again.</param>
/// <param name="Title">The job's title as written.</param>
/// <param name="PostedOn">The day it was published; null where the source does not say.</param>
/// <param name="FirstSeen">The first day it was seen.</param>
/// <param name="LastSeen">The last day it was seen.</param>
/// <param name="ValidThrough">The last day to apply; null where the source does not say.</param>
/// <param name="Pay">What it says of base pay, the widest over its zones; null where it states none.</param>
/// <param name="Source">Where it was seen.</param>
public sealed record PostedRole(
    string Id, string Title, DateOnly? PostedOn, DateOnly FirstSeen, DateOnly LastSeen, DateOnly? ValidThrough, PayRange? Pay, string Source)
{
    /// <summary>From which day on it is known to have been open.</summary>
    [JsonIgnore]
    public DateOnly Since => PostedOn is { } posted && posted < FirstSeen ? posted : FirstSeen;

    /// <summary>Whether it was open on a day, as far as anybody saw.</summary>
    /// <param name="day">The day.</param>
    /// <param name="lastLook">The last day on which its source was looked at: what was still there then counts as open since.</param>
    internal bool IsOpenOn(DateOnly day, DateOnly lastLook) =>
        Since <= day && (day <= LastSeen || LastSeen >= lastLook) && !(ValidThrough < day);
}

/// <summary>Something that a leader of a company said in public about its work and people.</summary>
/// <param name="Speaker">Who; null where not named.</param>
/// <param name="Topic"><c>ai</c>, <c>hiring</c>, <c>headcount</c>, <c>layoffs</c> or <c>pay</c>.</param>
/// <param name="Stage">How far it is: <c>exploring</c>, <c>building</c>, <c>shipping</c> or <c>scaling</c>; null where the words do not say.</param>
/// <param name="Quote">The words.</param>
/// <param name="On">When it was said; null where the source does not say.</param>
/// <param name="Source">Where it is written.</param>
public sealed record LeaderStatement(string? Speaker, string Topic, string? Stage, string Quote, DateOnly? On, string Source);

/// <summary>What a page about a company reports of its open roles, counted by others.</summary>
/// <param name="ActiveRoles">Roles open then; null where not stated.</param>
/// <param name="ChangePercent">How the count changed, in percent; null where not stated.</param>
/// <param name="ChangeWeeks">Against how many prior weeks; null where not stated.</param>
/// <param name="Focus">What the roles are about, as written.</param>
/// <param name="Salary">The range over the roles; null where not stated.</param>
/// <param name="AverageSalary">The mean over the roles; null where not stated.</param>
/// <param name="On">The day it was read.</param>
/// <param name="Source">Where it is written.</param>
public sealed record ReportedRoles(
    int? ActiveRoles, decimal? ChangePercent, int? ChangeWeeks, IReadOnlyList<string> Focus, PayRange? Salary, Money? AverageSalary, DateOnly On, string Source);

/// <summary>All that is held about a company's hiring.</summary>
/// <param name="Roles">Its postings.</param>
/// <param name="Statements">What its leaders said.</param>
/// <param name="Reports">What pages report of it.</param>
public sealed record HiringRecord(IReadOnlyList<PostedRole> Roles, IReadOnlyList<LeaderStatement> Statements, IReadOnlyList<ReportedRoles> Reports)
{
    /// <summary>Nothing.</summary>
    public static readonly HiringRecord Empty = new([], [], []);

    /// <summary>Whether nothing is held.</summary>
    public bool IsEmpty => Roles.Count == 0 && Statements.Count == 0 && Reports.Count == 0;
}
