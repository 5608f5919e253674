using System.CommandLine;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Local.Documents;
using Local.Rendering;
using Reading.Facts;

namespace Local.Commands;

/// <summary><c>coach advise OFFER</c>: the full analysis of one offer.</summary>
internal static class AdviseCommand
{
    public static Command Of(CommandHost host)
    {
        var offer = Arguments.One("OFFER", "The offer letter.");
        var shared = new OfferOptions();
        var json = Arguments.Json();
        var command = new Command("advise", "What an offer is worth, where it stands, and what to ask for.") { offer, json };
        shared.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetRequiredValue(offer), shared.Of(parsed), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string path, OfferWish wish, bool json, CancellationToken cancellation)
    {
        var facts = FactsReader.Read(path, DocumentFile.Read(path, host.Clock, Recognition.Of(host.Environment)));
        if (LetterRefusal.LetterOf(facts) is not { } letter)
        {
            return await LetterRefusal.WriteAsync(host.Terminal, path, facts, json);
        }

        var advice = Advisor.Advise(await wish.RequestAsync(host, wish.Over(letter.Offer), letter.Candidate, cancellation));
        var lines = json
            ? [JsonSerializer.Serialize(advice, CoachJson.Default.Advice)]
            : AdviceText.Lines(letter, advice, Style.Of(host.Terminal));
        foreach (var line in lines)
        {
            await host.Terminal.Out.WriteLineAsync(line);
        }

        return ExitCode.Done;
    }
}
