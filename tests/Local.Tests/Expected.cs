namespace Local.Tests;

/// <summary>Output compared with a file below expected/. To accept a change, copy the actual file over the expected one and read the difference.</summary>
internal static class Expected
{
    public static void Same(string name, string actual)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "expected", name);
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected != actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".actual", actual);
        }

        Assert.Equal(expected, actual);
    }
}
