using Repository;

namespace App.Tests;

/// <summary>What was built together with the tests.</summary>
internal static class Built
{
    /// <summary>The folder of the app, as it is deployed.</summary>
    public static string App { get; } = Folder(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Folder(DirectoryInfo tests) => Path.Combine(SolutionFolder.Root(), "functions", "App", "bin", tests.Parent!.Name, tests.Name);
}
