using System.CommandLine;
using Coach.Bands;
using Local.Bands;
using Local.Rendering;

namespace Local.Commands;

/// <summary><c>coach bands show KEY</c>: bands whole, every figure with where it comes from.</summary>
internal static class BandsShowCommand
{
    public static Command Of(CommandHost host)
    {
        var key = Arguments.One("KEY", "A key as coach bands list shows it, or the beginning of one: company, company/role.");
        var asOf = Arguments.Text("--as-of", "DAY|ID", "The bands as they stood on a day (2026-03-01), or of a snapshot by its id.");
        var data = Arguments.Data();
        var command = new Command("show", "One band, or all below a key, with where they come from.") { key, asOf, data };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetRequiredValue(key), parsed.GetValue(asOf), parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string key, string? asOf, string? data, CancellationToken cancellation)
    {
        using var held = HeldBands.Open(data, host);
        var snapshot = held is null ? null : HeldBands.Find(await held.Store.HistoryAsync(cancellation), asOf);
        var found = held is null || snapshot is null ? [] : await FindAsync(held.Store, snapshot.Id, key, cancellation);
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

    /// <summary>By the company that the key begins with; where its name is written otherwise, among all.</summary>
    private static async Task<IReadOnlyList<Band>> FindAsync(IBandStore store, string snapshot, string key, CancellationToken cancellation)
    {
        var company = key.Split('/')[0].Replace('-', ' ');
        Band[] ofCompany = [.. (await store.OfCompanyAsync(company, snapshot, cancellation)).Bands.Where(band => BandKeyText.Matches(band.Key, key))];
        return ofCompany.Length > 0 ? ofCompany : await store.ReadAsync(snapshot, cancellation).Where(band => BandKeyText.Matches(band.Key, key)).ToListAsync(cancellation);
    }
}
