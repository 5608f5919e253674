using System.Globalization;

namespace Local.Tests;

/// <summary>One run of the command line within the test: what it printed and returned.</summary>
internal sealed record CoachRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A machine of its own for one test: an empty folder, an empty data folder, and a clock that stands still.</summary>
internal sealed class Machine : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("coach-").FullName;

    public string Data => Path.Combine(Folder, ".data");

    /// <summary>What is typed, or comes through a pipe, in each run.</summary>
    public string Input { get; set; } = "";

    /// <summary>Variables set beside the data folder.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public static string Samples { get; } = Path.Combine(AppContext.BaseDirectory, "samples");

    public static string Files { get; } = Path.Combine(AppContext.BaseDirectory, "files");

    public async Task<CoachRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var host = new CommandHost(new(output, error) { In = new StringReader(Input) }, new StandingClock(), name => name == "COACH_DATA" ? Data : Environment.GetValueOrDefault(name));
        var exitCode = await CoachCommand.RunAsync(arguments, host);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A file of this machine; its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
