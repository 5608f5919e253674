namespace Reading.Pdf;

/// <summary>Codes of one length, each of whose bytes lies between those of the bounds (ISO 32000-2, 9.7.6.2).</summary>
internal readonly record struct CodeSpace(int Bytes, uint First, uint Last)
{
    private const int LongestCode = 4;

    /// <summary>How many bytes the next code has, by the code spaces; those of the shortest one where none fits.</summary>
    public static int NextLength(IReadOnlyList<CodeSpace> spaces, ReadOnlySpan<byte> text)
    {
        uint code = 0;
        for (var length = 1; length <= LongestCode && length <= text.Length; length++)
        {
            code = (code << 8) | text[length - 1];
            for (var i = 0; i < spaces.Count; i++)
            {
                if (spaces[i].Bytes == length && spaces[i].Holds(code))
                {
                    return length;
                }
            }
        }
        return Math.Min(text.Length, Shortest(spaces));
    }

    private bool Holds(uint code)
    {
        for (var shift = 0; shift < Bytes * 8; shift += 8)
        {
            var b = (code >> shift) & 255;
            if (b < ((First >> shift) & 255) || b > ((Last >> shift) & 255))
            {
                return false;
            }
        }
        return true;
    }

    private static int Shortest(IReadOnlyList<CodeSpace> spaces)
    {
        var shortest = spaces.Count == 0 ? 1 : LongestCode;
        for (var i = 0; i < spaces.Count; i++)
        {
            shortest = Math.Min(shortest, spaces[i].Bytes);
        }
        return shortest;
    }
}
