namespace Reading.Pdf;

/// <summary>Decoded contents of forms, kept while they are small: a letterhead or a table cell is drawn again and again.</summary>
internal sealed class FormContents(PdfFile file)
{
    private const int MaxBytesHeld = 8 << 20;
    private const int LargestHeld = 256 << 10;

    private readonly Dictionary<PdfStream, ArraySegment<byte>> _held = new(ReferenceEqualityComparer.Instance);
    private int _bytes;

    public ArraySegment<byte> Get(PdfStream form)
    {
        if (_held.TryGetValue(form, out var known))
        {
            return known;
        }
        var content = file.Decoder.Decode(form);
        if (content.Count <= LargestHeld && _bytes + content.Count <= MaxBytesHeld)
        {
            _bytes += content.Count;
            _held[form] = content;
        }
        return content;
    }
}
