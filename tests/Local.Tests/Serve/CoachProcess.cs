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
        Address = new(link.GetLeftPart(UriPartial.Authority));
    }

    public Uri Address { get; }

    public static async Task<CoachProcess> StartAsync(string data)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "coach.dll"), "serve", "--port", "0", "--data", data })
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
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
