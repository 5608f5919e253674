using System.CommandLine;
using Coach;
using Coach.Bands;
using Embedded;
using Local.Bands;

namespace Local.Commands;

/// <summary><c>coach bands import PATH...</c>: the bands of compensation guides, kept.</summary>
internal static class BandsImportCommand
{
    /// <summary>How often to begin again where somebody else published meanwhile. Default 5: people import one at a time; range 1 to 100.</summary>
    private const int Attempts = 5;

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

        using var database = Database.Open(HeldBands.FolderOf(data, host));
        var changed = await PublishAsync(new SqliteBandStore(database), imported.Bands, host, cancellation);
        await host.Terminal.Out.WriteLineAsync($"{imported.Bands.Count} bands from {imported.Guides} guides{(changed ? "." : ", all of them held already.")}");
        return imported.ExitCode;
    }

    // The person chose these guides, so they are taken; what looks wrong about them is said.
    private static void WarnOf(IReadOnlyList<Problem> doubts, TextWriter output)
    {
        foreach (var doubt in doubts)
        {
            output.WriteLine($"coach: {(doubt.Where is null ? "" : doubt.Where + ": ")}{doubt.Message}");
        }
    }

    private static async Task<bool> PublishAsync(SqliteBandStore store, IReadOnlyList<Band> bands, CommandHost host, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var held = await store.CurrentAsync(cancellation);
            var next = BandImport.Into(held, bands, host.Clock.GetUtcNow());
            if (next == held)
            {
                return false;
            }

            try
            {
                await store.PublishAsync(next, held.Id, cancellation);
                WarnOf(BandSnapshotCheck.Check(next, held), host.Terminal.Error);
                return true;
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // Somebody else's bands are in now: take ours into theirs.
                continue;
            }
        }
    }
}
