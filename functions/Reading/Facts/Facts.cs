using System.Text.Json.Serialization;
using Coach;

namespace Reading.Facts;

/// <summary>What was understood of one document. Each kind is printed for programs in the shape that its own record shows (<see cref="FactsJson"/>).</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Problems">What a person should know.</param>
public abstract record DocumentFacts(
    [property: JsonPropertyOrder(-2)] string Source,
    [property: JsonPropertyOrder(1)] IReadOnlyList<Problem> Problems)
{
    /// <summary>The kind as programs know it: <c>offer</c>, <c>guide</c>, <c>posting</c>, <c>unknown</c> …</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Kind { get; }
}

/// <summary>A document of no kind that the coach understands, or one that could not be read.</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Problems">Why.</param>
public sealed record UnknownDocument(string Source, IReadOnlyList<Problem> Problems) : DocumentFacts(Source, Problems)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Kind => "unknown";
}
