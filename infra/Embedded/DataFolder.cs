namespace Embedded;

/// <summary>The one folder in which the coach keeps what it knows on this machine. What stands in it is pay: only its owner may read it.</summary>
public sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private DataFolder(string path) => Path = path;

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>The database file of negotiations in it.</summary>
    public string DatabasePath => System.IO.Path.Combine(Path, "coach.db");

    /// <summary>The database file of bands.</summary>
    public string BandsPath => System.IO.Path.Combine(Path, "bands.db");

    /// <summary>What was fetched from public sources, as it came.</summary>
    public string SourcesPath => System.IO.Path.Combine(Path, "sources");

    /// <summary>Which public sources bands are refreshed from.</summary>
    public string SourceListPath => System.IO.Path.Combine(Path, "sources.json");

    /// <summary>
    /// The folder that is used: <paramref name="chosen"/>, else <paramref name="fromEnvironment"/> (COACH_DATA), else NegotiationCoach in the
    /// local application data of the person who runs the coach. An empty value counts as none. Nothing is made on disk yet.
    /// </summary>
    public static DataFolder Of(string? chosen, string? fromEnvironment)
    {
        var path = chosen is { Length: > 0 } ? chosen : fromEnvironment is { Length: > 0 } ? fromEnvironment : Default();
        return new(System.IO.Path.GetFullPath(path));
    }

    /// <summary>Makes the folder where it is missing, readable by its owner alone. A folder that is there keeps its rights.</summary>
    /// <exception cref="IOException">The path cannot be a folder, or the disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The person may not write there.</exception>
    public void Create()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path);
        }
        else
        {
            Directory.CreateDirectory(Path, OwnerOnly);
        }
    }

    /// <summary>
    /// Takes the folder for one server, until the result is disposed or the process ends, however it ends. Two servers would each bring the replies of the other.
    /// </summary>
    /// <exception cref="IOException">Another server has it, or the disk refuses; the message says what to do.</exception>
    public IDisposable TakeForServing()
    {
        Create();
        var path = System.IO.Path.Combine(Path, "serve.lock");
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            return new FileStream(path, options);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new IOException("Nothing can be written in the data folder. Make it writable, or choose another with --data.", failure);
        }
        catch (IOException failure) when (File.Exists(path))
        {
            throw new IOException("Another `coach serve` works with this data folder. Use that one, stop it, or choose another folder with --data.", failure);
        }
    }

    private static string Default() => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "NegotiationCoach");
}
