namespace Reading.Tests.Pdf;

/// <summary>Predicts as PNG does, for tests.</summary>
internal static class PngPredictor
{
    public static byte[] Predict(byte[] data, int rowBytes, int pixelBytes, int type)
    {
        var output = new List<byte>();
        for (var start = 0; start < data.Length; start += rowBytes)
        {
            output.Add((byte)type);
            for (var i = 0; i < rowBytes; i++)
            {
                int left = i >= pixelBytes ? data[start + i - pixelBytes] : 0;
                int up = start > 0 ? data[start + i - rowBytes] : 0;
                int corner = i >= pixelBytes && start > 0 ? data[start + i - rowBytes - pixelBytes] : 0;
                output.Add((byte)(data[start + i] - Guess(type, left, up, corner)));
            }
        }
        return [.. output];
    }

    private static int Guess(int type, int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var nearest = new[] { left, up, corner }.OrderBy(value => Math.Abs(estimate - value)).First();
        return type switch
        {
            0 => 0,
            1 => left,
            2 => up,
            3 => (left + up) / 2,
            _ => nearest,
        };
    }
}
