namespace Repository;

/// <summary>
/// Texts compared with files of the repository. To accept a change, run the tests with ACCEPT_EXPECTED=1, which writes the files anew, and read the difference
/// before committing it.
/// </summary>
internal static class ExpectedFiles
{
    /// <summary>Whether files are written anew instead of compared.</summary>
    public static bool Accepting { get; } = Environment.GetEnvironmentVariable("ACCEPT_EXPECTED") is "1";

    /// <summary>A folder below <c>tests</c>.</summary>
    public static string Folder(params ReadOnlySpan<string> parts) => Path.Combine([SolutionFolder.Root(), "tests", .. parts]);

    /// <summary>Holds a text against a file, which ends with a line feed.</summary>
    public static void Same(string folder, string name, string actual)
    {
        var path = Path.Combine(folder, name);
        var text = actual.EndsWith('\n') ? actual : actual + "\n";
        if (Accepting)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{name} is not among the expected files. ACCEPT_EXPECTED=1 writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
