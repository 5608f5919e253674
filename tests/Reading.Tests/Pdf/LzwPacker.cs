namespace Reading.Tests.Pdf;

/// <summary>Writes LZW, for tests.</summary>
internal static class LzwPacker
{
    public static byte[] Pack(byte[] data, bool earlyChange)
    {
        var output = new List<byte>();
        var (held, bits, width) = (0, 0, 9);
        var table = new Dictionary<string, int>();
        var next = 258;
        void Put(int code)
        {
            held = (held << width) | code;
            bits += width;
            while (bits >= 8)
            {
                bits -= 8;
                output.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        int CodeOf(string text) => text.Length == 1 ? text[0] : table[text];
        Put(256);
        var pending = "";
        foreach (var b in data)
        {
            var longer = pending + (char)b;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                pending = longer;
                continue;
            }
            Put(CodeOf(pending));
            table[longer] = next++;
            // A reader is one entry behind the writer.
            var seen = next - 1 + (earlyChange ? 1 : 0);
            width = seen >= 2048 ? 12 : seen >= 1024 ? 11 : seen >= 512 ? 10 : 9;
            if (next >= 4090)
            {
                Put(CodeOf(((char)b).ToString()));
                Put(256);
                table.Clear();
                (next, width, pending) = (258, 9, "");
                continue;
            }
            pending = ((char)b).ToString();
        }
        if (pending.Length > 0)
        {
            Put(CodeOf(pending));
        }
        Put(257);
        if (bits > 0)
        {
            output.Add((byte)(held << (8 - bits)));
        }
        return [.. output];
    }
}
