using System.CommandLine;
using Local.Bands;
using Local.Rendering;

namespace Local.Commands;

/// <summary><c>coach bands list</c>: one line a band.</summary>
internal static class BandsListCommand
{
    public static Command Of(CommandHost host)
    {
        var data = Arguments.Data();
        var command = new Command("list", "Every band held, one a line, its key first.") { data };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string? data, CancellationToken cancellation)
    {
        var held = await HeldBands.CurrentAsync(data, host, cancellation);
        if (held.Bands.Count == 0)
        {
            await host.Terminal.Error.WriteLineAsync("coach: no bands are held yet. Import guides with: coach bands import PATH");
            return ExitCode.Done;
        }

        BandTable.Write(held.Bands, host.Terminal);
        return ExitCode.Done;
    }
}
