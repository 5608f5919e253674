using System.Diagnostics;
using Repository;

namespace Node;

/// <summary>Runs scripts of a test project's <c>node</c> folder, with the packages that its lock file names.</summary>
internal static class NodeFolder
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>The folder <c>tests/PROJECT/node</c>, with its packages installed.</summary>
    public static async Task<string> OfAsync(string project)
    {
        var folder = Path.Combine(SolutionFolder.Root(), "tests", project, "node");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            await RunAsync(folder, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "");
        }

        return folder;
    }

    /// <summary>What a script prints for some input.</summary>
    public static async Task<string> PrintAsync(string project, string script, string input) => await RunAsync(await OfAsync(project), "node", [script], input);

    private static async Task<string> RunAsync(string folder, string command, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(command) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Started(start);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(s_patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception absent)
        {
            throw new InvalidOperationException($"{start.FileName} is not there. Install Node.js 20 or newer with npm (Debian: apt-get install nodejs npm).", absent);
        }
    }
}
