using System.CommandLine;
using System.Text.Json;
using Coach;
using Coach.Bands;
using Local.Bands;

namespace Local.Commands;

/// <summary><c>coach bands diff [FROM] [TO]</c>: what changed between two snapshots, in words.</summary>
internal static class BandsDiffCommand
{
    public static Command Of(CommandHost host)
    {
        var from = Snapshot("FROM", "A day (2026-03-01) or a snapshot's id. Default: the snapshot before the current one.");
        var to = Snapshot("TO", "The same. Default: the current snapshot.");
        var json = Arguments.Json();
        var data = Arguments.Data();
        var command = new Command("diff", "What changed between two snapshots of the bands, in words.") { from, to, json, data };
        command.SetAction((parsed, cancellation) => RunAsync(host, (parsed.GetValue(from), parsed.GetValue(to)), parsed.GetValue(json), parsed.GetValue(data), cancellation));
        return command;
    }

    private static Argument<string?> Snapshot(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static async Task<int> RunAsync(CommandHost host, (string? From, string? To) wished, bool json, string? data, CancellationToken cancellation)
    {
        using var held = HeldBands.Open(data, host);
        if (held is null)
        {
            await host.Terminal.Error.WriteLineAsync("coach: no bands are held yet. Begin with: coach bands refresh, or coach bands import PATH");
            return ExitCode.NotRead;
        }

        var store = held.Store;
        var history = await store.HistoryAsync(cancellation);
        if ((wished.From is null ? history.ElementAtOrDefault(1) : HeldBands.Find(history, wished.From)) is not { } from || HeldBands.Find(history, wished.To) is not { } to)
        {
            await host.Terminal.Error.WriteLineAsync(history.Count < 2
                ? "coach: there is one snapshot only, so nothing to compare it with."
                : $"coach: no snapshot is held of that day. The oldest is {history[^1].Id}.");
            return ExitCode.NotRead;
        }

        await WriteAsync(host.Terminal.Out, store, (from, to), json, cancellation);
        return ExitCode.Done;
    }

    private static async Task WriteAsync(TextWriter output, IBandStore store, (SnapshotHead From, SnapshotHead To) snapshots, bool json, CancellationToken cancellation)
    {
        var since = snapshots.From.At is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : (DateOnly?)null;
        var changes = SnapshotDifference.BetweenAsync(store.ReadAsync(snapshots.From.Id, cancellation), store.ReadAsync(snapshots.To.Id, cancellation));
        await foreach (var change in changes.WithCancellation(cancellation))
        {
            await output.WriteLineAsync(json ? JsonSerializer.Serialize(change, CoachJson.Default.BandChange) : change.InWords(since));
        }
    }
}
