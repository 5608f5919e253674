using Coach;


namespace Reading.Facts;

/// <summary>What was understood of one document. Each kind is printed for programs in the shape that its own record shows.</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Problems">What a person should know.</param>
public abstract record DocumentFacts(string Source, IReadOnlyList<Problem> Problems);

/// <summary>A document of no kind that the coach understands, or one that could not be read.</summary>
/// <param name="Source">The document's name as given.</param>
/// <param name="Problems">Why.</param>
public sealed record UnknownDocument(string Source, IReadOnlyList<Problem> Problems) : DocumentFacts(Source, Problems);
