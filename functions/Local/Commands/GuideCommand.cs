using System.CommandLine;
using Coach.Guides;
using Local.Bands;

namespace Local.Commands;

/// <summary><c>coach guide COMPANY ROLE</c>: a compensation guide written from the bands held.</summary>
internal static class GuideCommand
{
    public static Command Of(CommandHost host)
    {
        var company = Arguments.One("COMPANY", "The company.");
        var role = Arguments.One("ROLE", "The job.");
        var bands = new Option<string[]>("--bands") { Description = "Guides to take the bands from this once, instead of the bands kept.", HelpName = "PATH" };
        var data = Arguments.Data();
        var command = new Command("guide", "A compensation guide in Markdown, written from the bands held.") { company, role, bands, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            host, parsed.GetRequiredValue(company), parsed.GetRequiredValue(role), parsed.GetValue(bands) ?? [], parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string company, string role, string[] bands, string? data, CancellationToken cancellation)
    {
        var snapshot = bands.Length > 0 ? GuideImport.Read(bands, host).AsSnapshot(host.Clock.GetUtcNow()) : await HeldBands.OfCompanyAsync(company, data, host, cancellation);
        if (string.IsNullOrWhiteSpace(company) || string.IsNullOrWhiteSpace(role)
            || GuideDraft.Of(snapshot, company, role, DateOnly.FromDateTime(host.Clock.GetLocalNow().Date)) is not { } guide)
        {
            await host.Terminal.Error.WriteLineAsync($"coach: no band is held for {role} at {company}. What is held is listed by: coach bands list");
            return ExitCode.NotRead;
        }

        await host.Terminal.Out.WriteAsync(guide);
        return ExitCode.Done;
    }
}
