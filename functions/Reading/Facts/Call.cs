using System.Text.Json.Serialization;
using Coach;
using Coach.Calls;

namespace Reading.Facts;

/// <summary>A call or chat as read: who said what, what was offered, what is agreed.</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Format"><c>webvtt</c>, <c>srt</c>, <c>docx</c> or <c>text</c>.</param>
/// <param name="About"><c>offer</c>, <c>earnings</c> or <c>other</c>.</param>
/// <param name="Speakers">In the order they first speak.</param>
/// <param name="Turns">In order.</param>
/// <param name="Agreed">What both have said yes to at the end.</param>
/// <param name="Open">What was on the table and is not settled.</param>
/// <param name="Debrief">What to learn from it; empty for calls that are no negotiation.</param>
/// <param name="Statements">What executives said about work and pay; empty for other calls.</param>
/// <param name="Problems">What a person should know.</param>
public sealed record Call(
    string Source,
    string Format,
    string About,
    IReadOnlyList<CallSpeaker> Speakers,
    IReadOnlyList<CallTurn> Turns,
    IReadOnlyList<CallTerm> Agreed,
    IReadOnlyList<CallTerm> Open,
    IReadOnlyList<DebriefItem> Debrief,
    IReadOnlyList<CallStatement> Statements,
    IReadOnlyList<Problem> Problems) : DocumentFacts(Source, Problems)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Kind => "transcript";

    /// <summary>How the eight classes of mistakes came out, in the scheme's order; empty for calls that are no negotiation.</summary>
    public IReadOnlyList<SchemeResult> Scheme { get; init; } = [];
}
