using System.Text.Json.Serialization;

namespace Reading;

/// <summary>Where a fact stands in its document.</summary>
/// <param name="Page">Counted from 1; null in formats without pages.</param>
/// <param name="Line">The line's number (<see cref="DocumentLine.Number"/>); null where unknown.</param>
/// <param name="Quote">The words it was read from, as they stand in the document.</param>
public sealed record Evidence(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Page,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Line,
    string Quote);
