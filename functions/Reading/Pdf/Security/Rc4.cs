namespace Reading.Pdf;

/// <summary>The stream cipher of encryption revisions 2 to 4; the framework has none.</summary>
internal static class Rc4
{
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < 256; i++)
        {
            state[i] = (byte)i;
        }
        byte j = 0;
        for (var i = 0; i < 256; i++)
        {
            j = (byte)(j + state[i] + key[i % key.Length]);
            (state[i], state[j]) = (state[j], state[i]);
        }
        return Stream(state, data);
    }

    private static byte[] Stream(Span<byte> state, ReadOnlySpan<byte> data)
    {
        var result = new byte[data.Length];
        byte i = 0, j = 0;
        for (var k = 0; k < data.Length; k++)
        {
            i++;
            j = (byte)(j + state[i]);
            (state[i], state[j]) = (state[j], state[i]);
            result[k] = (byte)(data[k] ^ state[(byte)(state[i] + state[j])]);
        }
        return result;
    }
}
