using System.CommandLine;
using Coach;
using Coaching;
using Embedded;
using Embedded.Bands;
using Local.Bands;

namespace Local.Commands;

/// <summary><c>coach bands import PATH...</c>: the bands of compensation guides, kept.</summary>
internal static class BandsImportCommand
{
    public static Command Of(CommandHost host)
    {
        var paths = Arguments.Paths("Compensation guides. A directory is walked.");
        var data = Arguments.Data();
        var command = new Command("import", "Keep the bands of compensation guides.") { paths, data };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetRequiredValue(paths), parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string[] paths, string? data, CancellationToken cancellation)
    {
        var imported = GuideImport.Read(paths, host);
        if (imported.Bands.Count == 0)
        {
            return ExitCode.NotRead;
        }

        using var database = Database.OpenBands(HeldBands.FolderOf(data, host));
        // The person chose these guides, so they are taken; what looks wrong about them is said.
        var added = await BandPublication.PublishAsync(new SqliteBandStore(database), imported.Bands, refusesBroken: false, host.Clock, cancellation);
        WarnOf(added?.Doubts ?? [], host.Terminal.Error);
        await host.Terminal.Out.WriteLineAsync($"{imported.Bands.Count} bands from {imported.Guides} guides{(added is null ? ", all of them held already." : ".")}");
        return imported.ExitCode;
    }

    private static void WarnOf(IReadOnlyList<Problem> doubts, TextWriter output)
    {
        foreach (var doubt in doubts)
        {
            output.WriteLine($"coach: {(doubt.Where is null ? "" : doubt.Where + ": ")}{doubt.Message}");
        }
    }
}
