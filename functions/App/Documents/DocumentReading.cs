using Reading;
using Reading.Facts;

namespace App.Documents;

/// <summary>Reads documents within their budget, and counts them.</summary>
public sealed class DocumentReading(CoachOptions options, TimeProvider clock, Measures measures)
{
    /// <summary>What a document says.</summary>
    /// <param name="name">Its name, for people; its ending tells the format where the bytes do not.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="cancellation">Gives up.</param>
    public IReadOnlyList<DocumentFacts> Read(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var span = Measures.Span("read document");
        return Counted(FactsReader.Read(name, DocumentReader.Read(name, bytes, new() { MaxBytes = options.MaxDocumentBytes }, clock, cancellation)));
    }

    /// <summary>What is said of a document that has more bytes than are taken.</summary>
    public IReadOnlyList<DocumentFacts> TooLarge(string name) =>
        Counted([new UnknownDocument(name, [new(Coach.ProblemCodes.OverBudget, "The file is too large. Give only the pages with the letter, or its text.")])]);

    private IReadOnlyList<DocumentFacts> Counted(IReadOnlyList<DocumentFacts> facts)
    {
        measures.DocumentRead(facts[0].Kind, facts[0] is not UnknownDocument);
        return facts;
    }
}
