namespace Coach.Tests.InFull;

/// <summary>
/// Whole texts compared with files below expected/. To accept a change, run the tests with ACCEPT_EXPECTED=1, which writes the files anew, and read the
/// difference before committing it.
/// </summary>
internal static class Expected
{
    private static readonly string s_folder = Path.Combine(Root(), "tests", "Coach.Tests", "InFull", "expected");

    public static void Same(string name, string actual)
    {
        var path = Path.Combine(s_folder, name);
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("ACCEPT_EXPECTED") is "1")
        {
            Directory.CreateDirectory(s_folder);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{name} is not among the expected files. ACCEPT_EXPECTED=1 writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Serverless.sln.");
        }

        return folder.FullName;
    }
}
