namespace Reading.Pdf;

/// <summary>A stream, still encoded: where its bytes begin and what its dictionary says of them.</summary>
/// <param name="dictionary">Length, filters and all else.</param>
/// <param name="buffer">The bytes it lies in.</param>
/// <param name="start">Of the first byte of data.</param>
/// <param name="objectNumber">Its object, which salts its encryption; 0 for none.</param>
/// <param name="generation">Of that object.</param>
internal sealed class PdfStream(PdfDictionary dictionary, byte[] buffer, int start, int objectNumber, int generation)
{
    public PdfDictionary Dictionary { get; } = dictionary;

    public byte[] Buffer { get; } = buffer;

    public int Start { get; } = start;

    public int ObjectNumber { get; } = objectNumber;

    public int Generation { get; } = generation;
}
