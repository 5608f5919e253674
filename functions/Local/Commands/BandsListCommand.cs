using System.CommandLine;
using Coach.Bands;
using Local.Bands;
using Local.Rendering;

namespace Local.Commands;

/// <summary><c>coach bands list [COMPANY]</c>: one line a band.</summary>
internal static class BandsListCommand
{
    /// <summary>Rows of a table on the screen: nobody reads more, and drawing a million takes minutes. Pipes and files get all.</summary>
    private const int MostRows = 1_000;

    public static Command Of(CommandHost host)
    {
        var company = new Argument<string?>("COMPANY") { Description = "Only the bands of one company.", Arity = ArgumentArity.ZeroOrOne };
        var asOf = Arguments.Text("--as-of", "DAY|ID", "The bands as they stood on a day (2026-03-01), or of a snapshot by its id.");
        var data = Arguments.Data();
        var command = new Command("list", "Every band held, one a line, its key first.") { company, asOf, data };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetValue(company), parsed.GetValue(asOf), parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string? company, string? asOf, string? data, CancellationToken cancellation)
    {
        using var held = HeldBands.Open(data, host);
        var snapshot = held is null ? null : HeldBands.Find(await held.Store.HistoryAsync(cancellation), asOf);
        if (held is null || snapshot is null)
        {
            await host.Terminal.Error.WriteLineAsync(asOf is null
                ? "coach: no bands are held yet. Import guides with: coach bands import PATH, or ask public sources with: coach bands refresh"
                : "coach: no snapshot of the bands is held from then.");
            return asOf is null ? ExitCode.Done : ExitCode.NotRead;
        }

        var bands = company is null
            ? held.Store.ReadAsync(snapshot.Id, cancellation)
            : (await held.Store.OfGroupAsync(company, snapshot.Id, cancellation)).Bands.ToAsyncEnumerable();
        await BandTable.WriteAsync(bands, MostRows, host.Terminal);
        return ExitCode.Done;
    }
}
