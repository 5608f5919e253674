using System.Diagnostics;

namespace Local.Tests.Serve;

/// <summary>A real <c>coach serve</c> in a process of its own, that can be killed.</summary>
internal sealed class CoachProcess : IAsyncDisposable
{
    private const string Ready = "Coach ready at ";

    private readonly Process _process;

    private CoachProcess(Process process, Uri link)
    {
        _process = process;
        (Link, Address) = (link, new(link.GetLeftPart(UriPartial.Authority)));
    }

    public Uri Address { get; }

    /// <summary>The number by which the system knows it.</summary>
    public int Id => _process.Id;

    /// <summary>The link that lets its owner in.</summary>
    public Uri Link { get; }

    public static Task<CoachProcess> StartAsync(string data) => StartAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "coach.dll"), "serve", "--port", "0", "--data", data]);

    /// <summary>The same where no file may become larger than so many KiB, as on a disk that is full.</summary>
    public static Task<CoachProcess> StartWithLittleRoomAsync(string data, int kibibytes) => StartAsync("bash",
    [
        "-c", $"trap '' XFSZ; ulimit -S -f {kibibytes}; export DOTNET_EnableWriteXorExecute=0; exec dotnet \"$@\"", "bash",
        Path.Combine(AppContext.BaseDirectory, "coach.dll"), "serve", "--port", "0", "--data", data,
    ]);

    private static async Task<CoachProcess> StartAsync(string program, IEnumerable<string> arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync();
        Assert.StartsWith(Ready, line, StringComparison.Ordinal);
        return new(process, new(line![Ready.Length..]));
    }

    /// <summary>Ends it at once, as a loss of power does: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }
}
