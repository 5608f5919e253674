using System.CommandLine;
using Coach.Bands;
using Coach.Signals;
using Embedded;
using Embedded.Bands;
using Embedded.Signals;
using Local.Bands;
using Local.Rendering;
using Sources;
using Sources.Refreshing;

namespace Local.Commands;

/// <summary><c>coach bands refresh</c>: a new snapshot from the public sources in <c>sources.json</c>.</summary>
internal static class BandsRefreshCommand
{
    public static Command Of(CommandHost host)
    {
        var kinds = string.Join(", ", Enum.GetNames<SourceFormat>().Select(name => name.ToLowerInvariant()));
        var source = new Option<string[]>("--source")
        {
            Description = $"A further source, kept in sources.json of the data folder. Kinds: {kinds}.",
            HelpName = "KIND=URL|PATH",
        };
        var company = Arguments.Text("--company", "NAME", "The employer of the further sources, where they do not name it themselves.");
        var hosts = new Option<string[]>("--allow-host") { Description = "A host that may be asked besides the usual ones, kept in sources.json.", HelpName = "HOST[:PORT]" };
        var force = new Option<bool>("--force") { Description = "Build and publish also where nothing is new, or the result looks broken." };
        var data = Arguments.Data();
        var command = new Command("refresh", "Ask the public sources for what is new, and publish the bands reckoned from it.") { source, company, hosts, force, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            host,
            new(parsed.GetValue(source) ?? [], parsed.GetValue(company), parsed.GetValue(hosts) ?? [], parsed.GetValue(force), parsed.GetValue(data)),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, Wish wish, CancellationToken cancellation)
    {
        var folder = HeldBands.FolderOf(wish.Data, host);
        var list = SourceList.Read(folder.SourceListPath);
        if (Added(list, wish) is var (wished, mistake) && mistake is not null)
        {
            await host.Terminal.Error.WriteLineAsync($"coach: {mistake}");
            return ExitCode.WrongUsage;
        }

        if (wished.Sources.Count == 0)
        {
            await host.Terminal.Error.WriteLineAsync(
                "coach: no sources are known yet. Name one: coach bands refresh --source greenhouse=https://boards-api.greenhouse.io/v1/boards/BOARD/jobs?content=true\\&pay_transparency=true");
            return ExitCode.NotRead;
        }

        if (wished != list)
        {
            folder.Create();
            wished.Write(folder.SourceListPath);
        }

        using var database = Database.OpenBands(folder);
        var store = new SqliteBandStore(database);
        var report = await RefreshAsync(host, folder, store, new SqliteHiringStore(database), wished, wish.Force, cancellation);
        await RefreshText.WriteAsync(report, store, folder, host.Terminal, cancellation);
        return report.Outcome == RefreshOutcome.Refused || report.Sources.Any(source => source.State is SourceState.Failed or SourceState.LastGood) ? ExitCode.NotRead : ExitCode.Done;
    }

    private static async Task<RefreshReport> RefreshAsync(CommandHost host, DataFolder folder, IBandStore store, IHiringStore hiring, SourceList list, bool force, CancellationToken cancellation)
    {
        using var bar = RefreshBar.On(host.Terminal);
        return await new BandRefresh(store, hiring, folder, new(), host.Clock).RunAsync(list, force, bar.Show, cancellation);
    }

    private static (SourceList List, string? Mistake) Added(SourceList list, Wish wish)
    {
        var sources = list.Sources.ToList();
        foreach (var text in wish.Sources)
        {
            var parts = text.Split('=', 2);
            if (parts.Length != 2 || parts[1].Length == 0 || !Enum.TryParse<SourceFormat>(parts[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || char.IsAsciiDigit(parts[0][0]))
            {
                return (list, $"--source is KIND=URL or KIND=PATH, and {text} is neither. The kinds are listed by --help.");
            }

            var setting = new SourceSetting(kind, IsAddress(parts[1]) ? parts[1] : Path.GetFullPath(parts[1])) { Company = wish.Company };
            sources.RemoveAll(held => held.Location == setting.Location);
            sources.Add(setting);
        }

        if (wish.Sources.Length == 0 && wish.Hosts.Length == 0)
        {
            return (list, null);
        }

        var next = list with { Sources = sources, Hosts = [.. list.Hosts.Union(wish.Hosts, StringComparer.OrdinalIgnoreCase)] };
        return (next, next.Mistake());
    }

    private static bool IsAddress(string location) => location.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || location.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private sealed record Wish(string[] Sources, string? Company, string[] Hosts, bool Force, string? Data);
}
