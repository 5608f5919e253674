using System.CommandLine;
using System.Text.Json;
using Coach;
using Local.Bands;
using Local.Rendering;

namespace Local.Commands;

/// <summary><c>coach bands export</c>: every band as a line of JSON, or every component as a line of CSV.</summary>
internal static class BandsExportCommand
{
    public static Command Of(CommandHost host)
    {
        var csv = new Option<bool>("--csv") { Description = "A table for spreadsheets, one line a component, instead of JSON Lines." };
        var asOf = Arguments.Text("--as-of", "DAY|ID", "The bands as they stood on a day (2026-03-01), or of a snapshot by its id.");
        var data = Arguments.Data();
        var command = new Command("export", "Every band held, as JSON Lines or CSV.") { csv, asOf, data };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetValue(csv), parsed.GetValue(asOf), parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, bool csv, string? asOf, string? data, CancellationToken cancellation)
    {
        using var held = HeldBands.Open(data, host);
        var snapshot = held is null ? null : HeldBands.Find(await held.Store.HistoryAsync(cancellation), asOf);
        if (held is null || snapshot is null)
        {
            return ExitCode.Done;
        }

        if (csv)
        {
            await host.Terminal.Out.WriteLineAsync(BandCsv.Header);
        }

        await foreach (var band in held.Store.ReadAsync(snapshot.Id, cancellation))
        {
            foreach (var line in csv ? BandCsv.Lines(band) : [JsonSerializer.Serialize(band, CoachJson.Default.Band)])
            {
                await host.Terminal.Out.WriteLineAsync(line);
            }
        }

        return ExitCode.Done;
    }
}
