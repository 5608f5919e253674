namespace Reading.Pdf;

/// <summary>A predefined map from the codes of a national encoding to character ids (ISO 32000-2, table 116).</summary>
/// <param name="Name">Such as "90ms-RKSJ-H".</param>
/// <param name="BasedOn">The map that tells what this one does not; null for none.</param>
/// <param name="Spaces">How long codes are.</param>
/// <param name="Ranges">Ordered by length and code.</param>
internal sealed record PredefinedMap(string Name, PredefinedMap? BasedOn, CodeSpace[] Spaces, PredefinedMap.Range[] Ranges)
{
    /// <summary>Codes that follow one another, with ids that do so too.</summary>
    internal readonly record struct Range(int Bytes, uint First, uint Last, int Id);

    /// <summary>How many bytes the next code has.</summary>
    public int NextLength(ReadOnlySpan<byte> text) => CodeSpace.NextLength(Spaces.Length > 0 || BasedOn is null ? Spaces : BasedOn.Spaces, text);

    /// <summary>The character id of a code; -1 for none.</summary>
    public int IdOf(uint code)
    {
        var bytes = code > 0xFFFFFF ? 4 : code > 0xFFFF ? 3 : code > 0xFF ? 2 : 1;
        int low = 0, high = Ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = Ranges[middle];
            if (range.Bytes == bytes && code >= range.First && code <= range.Last)
            {
                return range.Id + (int)(code - range.First);
            }
            if (range.Bytes > bytes || (range.Bytes == bytes && range.First > code))
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }
        return BasedOn?.IdOf(code) ?? -1;
    }
}
