namespace Repository;

/// <summary>Where the repository lies on this machine.</summary>
internal static class SolutionFolder
{
    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Serverless.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run within the repository.");
    }
}
