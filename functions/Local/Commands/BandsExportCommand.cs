using System.CommandLine;
using System.Text.Json;
using Coach;
using Local.Bands;

namespace Local.Commands;

/// <summary><c>coach bands export</c>: every band as a line of JSON.</summary>
internal static class BandsExportCommand
{
    public static Command Of(CommandHost host)
    {
        var data = Arguments.Data();
        var command = new Command("export", "Every band held, as JSON Lines.") { data };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string? data, CancellationToken cancellation)
    {
        var held = await HeldBands.CurrentAsync(data, host, cancellation);
        foreach (var band in held.Bands)
        {
            await host.Terminal.Out.WriteLineAsync(JsonSerializer.Serialize(band, CoachJson.Default.Band));
        }

        return ExitCode.Done;
    }
}
