using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coach.Replies;
using Local.Rendering;
using Reading.Chat;

namespace Local.Commands;

/// <summary><c>coach rehearse</c>: negotiate against a simulated recruiter in the terminal or through a pipe.</summary>
internal static class RehearseCommand
{
    private const string QuitCommand = "/quit";

    public static Command Of(CommandHost host)
    {
        var seed = Arguments.Seed();
        var json = Arguments.Json();
        var command = new Command("rehearse", "Negotiate against a simulated recruiter, with feedback on every line. Reads standard input to its end.") { seed, json };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.GetValue(seed), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, int seed, bool json, CancellationToken cancellation)
    {
        var now = host.Clock.GetLocalNow();
        var turn = PracticeCase.Begin(seed, now);
        if (!json)
        {
            foreach (var line in Wrap.Lines(Case(turn.State), Style.Of(host.Terminal).Width))
            {
                await host.Terminal.Out.WriteLineAsync(line);
            }

            await host.Terminal.Out.WriteLineAsync();
        }

        await PrintAsync(host, turn, json);
        for (var number = 1; turn.State.File.Rehearsal is not null; number++)
        {
            var words = (await NextAsync(host, json, cancellation))?.Trim() ?? QuitCommand;
            turn = Conversation.Step(turn.State, SignalOf(number.ToString(CultureInfo.InvariantCulture), words, turn.State, now), now);
            await PrintAsync(host, turn, json);
        }

        return ExitCode.Done;
    }

    // "1" is the only choice shown, as the numbers of choices are in coach chat.
    private static Signal SignalOf(string id, string words, Negotiation state, DateTimeOffset now) => words is QuitCommand or "1"
        ? new Signal.Chose(id, ChoiceIds.Leave)
        : new Signal.Said(id, words, ChatReader.Read(words, ChatContext.Of(state.File, DateOnly.FromDateTime(now.Date))));

    private static async Task<string?> NextAsync(CommandHost host, bool json, CancellationToken cancellation)
    {
        if (host.Terminal.ShowsResults && !json)
        {
            await host.Terminal.Out.WriteAsync("> ");
        }

        await host.Terminal.Out.FlushAsync(cancellation);
        string? line;
        do
        {
            line = await host.Terminal.In.ReadLineAsync(cancellation);
        }
        while (line is not null && string.IsNullOrWhiteSpace(line));
        return line;
    }

    private static string Case(Negotiation state)
    {
        var offer = state.File.Offers[0].Now;
        var band = state.File.Offers[0].Bands[0];
        return $"An invented case: {offer.Role} at {offer.Company}. They offer {Amounts.Of(offer.Base!)} base; the band is {Amounts.Of(band.Base)}. Type what you would say; {QuitCommand} ends it.";
    }

    private static async Task PrintAsync(CommandHost host, Turn turn, bool json)
    {
        foreach (var said in turn.Effects.OfType<Effect.Say>())
        {
            await host.Terminal.Out.WriteLineAsync(json ? JsonSerializer.Serialize(said.Reply, CoachJson.Default.Reply) : PlainText.Of(said.Reply) + "\n");
        }
    }
}
