using System.Text.Json.Serialization;
using Coach;
using Coach.Pay;

namespace Reading.Facts;

/// <summary>A page of hiring signals: what a company posts and what its leaders say about it.</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Company">The company; null where the page names none.</param>
/// <param name="ActiveRoles">Roles that are open now; null where not stated.</param>
/// <param name="ChangePercent">How the count changed, in percent; below zero where it fell.</param>
/// <param name="ChangeWeeks">Against how many prior weeks; null where not stated.</param>
/// <param name="Focus">What the roles are about, as written.</param>
/// <param name="Salary">The range over all roles.</param>
/// <param name="AverageSalary">The mean over all roles.</param>
/// <param name="Statements">What leaders said, in order.</param>
/// <param name="Problems">What a person should know.</param>
public sealed record HiringSignals(
    string Source,
    string? Company,
    int? ActiveRoles,
    decimal? ChangePercent,
    int? ChangeWeeks,
    IReadOnlyList<string> Focus,
    PayRange? Salary,
    Money? AverageSalary,
    IReadOnlyList<HiringStatement> Statements,
    IReadOnlyList<Problem> Problems) : DocumentFacts(Source, Problems)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Kind => "signals";
}

/// <summary>Something that a leader said.</summary>
/// <param name="Speaker">Who; null where not named.</param>
/// <param name="Topic"><c>ai</c>, <c>headcount</c>, <c>hiring</c>, <c>layoffs</c> or <c>pay</c>.</param>
/// <param name="Stage">How far it is: <c>exploring</c>, <c>building</c>, <c>shipping</c> or <c>scaling</c>; null where the words do not say.</param>
/// <param name="Quote">The words.</param>
/// <param name="Summary">What the page says of it; null where it says nothing.</param>
public sealed record HiringStatement(string? Speaker, string Topic, string? Stage, string Quote, string? Summary);
