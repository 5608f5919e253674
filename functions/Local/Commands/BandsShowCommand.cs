using System.CommandLine;
using Local.Bands;
using Local.Rendering;

namespace Local.Commands;

/// <summary><c>coach bands show KEY</c>: bands whole, with where they come from.</summary>
internal static class BandsShowCommand
{
    public static Command Of(CommandHost host)
    {
        var key = Arguments.One("KEY", "A key as coach bands list shows it, or the beginning of one: company, company/role.");
        var data = Arguments.Data();
        var command = new Command("show", "One band, or all below a key, with where they come from.") { key, data };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetRequiredValue(key), parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string key, string? data, CancellationToken cancellation)
    {
        var held = await HeldBands.CurrentAsync(data, host, cancellation);
        var found = held.Bands.Where(band => BandKeyText.Matches(band.Key, key)).ToList();
        if (found.Count == 0)
        {
            await host.Terminal.Error.WriteLineAsync($"coach: no band has the key {key}. The keys are listed by: coach bands list");
            return ExitCode.NotRead;
        }

        foreach (var line in found.SelectMany(band => BandText.Lines(band, Style.Of(host.Terminal))))
        {
            await host.Terminal.Out.WriteLineAsync(line);
        }

        return ExitCode.Done;
    }
}
