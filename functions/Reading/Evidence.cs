using System.Text.Json.Serialization;

namespace Reading;

/// <summary>Where a fact stands in its document.</summary>
/// <param name="Page">Counted from 1; null in formats without pages.</param>
/// <param name="Line">The line's number (<see cref="DocumentLine.Number"/>); null where unknown.</param>
/// <param name="Quote">The words it was read from, as they stand in the document.</param>
public sealed record Evidence(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Page,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Line,
    string Quote)
{
    /// <summary>
    /// How sure the reader is, from 0 to 1: of facts given at 0.9, nine in ten are right. Null where the reader does not say.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Certainty { get; init; }
}
