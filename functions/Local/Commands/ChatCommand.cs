using System.CommandLine;
using Coaching;
using Local.Bands;
using Local.Serve;
using Microsoft.Extensions.Logging;

namespace Local.Commands;

/// <summary><c>coach chat</c>: the same conversation as on the web page, in the terminal or through a pipe.</summary>
internal static class ChatCommand
{
    public static Command Of(CommandHost host)
    {
        var session = Arguments.Text("--session", "NAME", "A conversation of its own; without it, the one of the web page.");
        var json = Arguments.Json();
        var data = Arguments.Data();
        var command = new Command("chat", "The conversation in the terminal. Reads standard input to its end.") { session, json, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            host, parsed.GetValue(session) ?? ServeOptions.Negotiation, parsed.GetValue(json), parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string session, bool json, string? data, CancellationToken cancellation)
    {
        using var loggers = Loggers.ToStandardError();
        await using var coach = LocalCoach.Open(
            HeldBands.FolderOf(data, host), market => new ConversationCoaching(market, host.Clock, loggers.CreateLogger<ConversationCoaching>()), host.Clock, loggers);
        await new TerminalTalk(coach, new(ServeOptions.Tenant, People.Owner, session), host, json).RunAsync(cancellation);
        return ExitCode.Done;
    }
}
