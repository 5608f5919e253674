using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Coach;
using Coach.Rehearsal.Tournament;
using Local.Rendering;

namespace Local.Commands;

/// <summary><c>coach simulate</c>: every candidate manner against every recruiter manner, as a table.</summary>
internal static class SimulateCommand
{
    public static Command Of(CommandHost host)
    {
        var rounds = new Option<int>("--rounds")
        {
            Description = $"How often the grid of {Tournament.Cells} cases is played, from 1 to {Tournament.MostRounds}.",
            DefaultValueFactory = _ => Tournament.UsualRounds,
            HelpName = "N",
        };
        rounds.Validators.Add(given =>
        {
            // What is no number at all is refused by the parser itself.
            if (given.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                && number is < 1 or > Tournament.MostRounds)
            {
                given.AddError($"--rounds must be from 1 to {Tournament.MostRounds}.");
            }
        });
        var seed = Arguments.Seed();
        var json = Arguments.Json();
        var command = new Command("simulate", "Every way to negotiate against every kind of recruiter, measured in simulation.") { rounds, seed, json };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetValue(rounds), parsed.GetValue(seed), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, int rounds, int seed, bool json, CancellationToken cancellation)
    {
        TournamentReport report;
        using (var progress = new PercentProgress("Negotiating", host.Terminal))
        {
            report = Tournament.Play(rounds, seed, progress, cancellation);
        }

        IEnumerable<string> lines = json ? [JsonSerializer.Serialize(report, CoachJson.Default.TournamentReport)] : TournamentText.Lines(report, Style.Of(host.Terminal));
        foreach (var line in lines)
        {
            await host.Terminal.Out.WriteLineAsync(line);
        }

        return ExitCode.Done;
    }
}
