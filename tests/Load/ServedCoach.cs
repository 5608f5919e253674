using System.Diagnostics;
using System.Globalization;
using Embedded;

namespace Load;

/// <summary>A <c>coach serve</c> of its own process over a data folder, and what the system knows of it.</summary>
internal sealed class ServedCoach : IDisposable
{
    private readonly Process _process;
    private readonly DataFolder _data;

    private ServedCoach(Process process, DataFolder data, Uri address) => (_process, _data, Address) = (process, data, address);

    public Uri Address { get; }

    /// <summary>Its memory now, in bytes; 0 once it has ended.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
    }

    /// <summary>What it has used of all cores together since its start.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? TimeSpan.Zero : _process.TotalProcessorTime;
        }
    }

    /// <summary>The negotiations' file with its log, in bytes.</summary>
    public long FileBytes => Directory.GetFiles(_data.Path, "coach.db*").Sum(file => new FileInfo(file).Length);

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="port">Where it listens; 0 for any free port.</param>
    /// <exception cref="InvalidOperationException">It ended without saying that it is ready.</exception>
    public static async Task<ServedCoach> StartAsync(DataFolder data, int port = 0)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] serve = [Path.Combine(AppContext.BaseDirectory, "coach.dll"), "serve", "--port", port.ToString(CultureInfo.InvariantCulture), "--data", data.Path];
        serve.ToList().ForEach(start.ArgumentList.Add);
        var process = Process.Start(start)!;
        var ready = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("coach serve did not start.");
        return new(process, data, new(new Uri(ready[ready.IndexOf("http", StringComparison.Ordinal)..]).GetLeftPart(UriPartial.Authority)));
    }

    /// <summary>The size of one file of the data folder, in bytes; 0 where it is not there.</summary>
    public long FileOf(string name) => new FileInfo(Path.Combine(_data.Path, name)) is { Exists: true } file ? file.Length : 0;

    /// <summary>Ends it at once, as a crash would.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
