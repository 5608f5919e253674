using System.CommandLine;
using System.Text;
using System.Text.Json;
using Coach;
using Coach.Signals;
using Local.Rendering;
using Local.Signals;

namespace Local.Commands;

/// <summary><c>coach signals COMPANY</c>: what a company says about hiring against what it posts.</summary>
internal static class SignalsCommand
{
    public static Command Of(CommandHost host)
    {
        var company = Arguments.One("COMPANY", "The company.");
        var from = new Option<string[]>("--from")
        {
            Description = "Boards, postings, pages of hiring signals and transcripts of earnings calls to take in first; they are remembered. A directory is walked.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var output = Arguments.Text("--out", "FILE.html", "Write it as a page with the picture instead.");
        var data = Arguments.Data();
        var json = Arguments.Json();
        var csv = new Option<bool>("--csv") { Description = "A table for spreadsheets, one line a figure, posting or statement." };
        var command = new Command("signals", "What a company says about hiring against what it posts.") { company, from, output, data, json, csv };
        command.SetAction((parsed, cancellation) => RunAsync(
            host, new(parsed.GetRequiredValue(company), parsed.GetValue(from) ?? [], parsed.GetValue(output), parsed.GetValue(data), parsed.GetValue(json), parsed.GetValue(csv)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, Wish wish, CancellationToken cancellation)
    {
        var exit = ExitCode.Done;
        if (wish.From.Length > 0)
        {
            var import = HiringImport.Read(wish.From, wish.Company, host);
            exit = import.ExitCode;
            if (!import.Seen.IsEmpty)
            {
                await HeldHiring.AddAsync(wish.Company, import.Seen, wish.Data, host, cancellation);
            }
        }

        var held = await HeldHiring.OfAsync(wish.Company, wish.Data, host, cancellation);
        if (held.IsEmpty)
        {
            await host.Terminal.Error.WriteLineAsync(
                $"coach: nothing is held about hiring at {wish.Company}. Give its board, a page about it or an earnings call with --from PATH, or let its board be asked by: coach bands refresh");
            return ExitCode.NotRead;
        }

        await WriteAsync(host, wish, HiringCount.Of(wish.Company, held, DateOnly.FromDateTime(host.Clock.GetLocalNow().Date)), cancellation);
        return exit;
    }

    private static async Task WriteAsync(CommandHost host, Wish wish, HiringSummary summary, CancellationToken cancellation)
    {
        if (wish.Out is { } path)
        {
            await File.WriteAllTextAsync(path, HiringPage.Html(summary), new UTF8Encoding(false), cancellation);
            return;
        }

        IEnumerable<string> lines = wish.Json ? [JsonSerializer.Serialize(summary, CoachJson.Default.HiringSummary)]
            : wish.Csv ? HiringCsv.Lines(summary).Prepend(HiringCsv.Header)
            : HiringText.Lines(summary, Style.Of(host.Terminal));
        foreach (var line in lines)
        {
            await host.Terminal.Out.WriteLineAsync(line);
        }
    }

    private sealed record Wish(string Company, string[] From, string? Out, string? Data, bool Json, bool Csv);
}
