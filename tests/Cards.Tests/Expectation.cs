using Node;

namespace Cards.Tests;

/// <summary>
/// Files below Expected/. To accept a change, run the tests with ACCEPT_RENDERINGS=1, which writes the files anew, and read the difference before committing it.
/// </summary>
internal static class Expectation
{
    public static bool Accepting { get; } = Environment.GetEnvironmentVariable("ACCEPT_RENDERINGS") is "1";

    public static string Folder { get; } = Path.Combine(NodeFolder.Root(), "tests", "Cards.Tests", "Expected");

    public static void Same(string name, string actual)
    {
        var path = Path.Combine(Folder, name);
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual + "\n");
        }

        Assert.True(File.Exists(path), $"{name} is not among the expectations. ACCEPT_RENDERINGS=1 writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual + "\n");
    }
}
