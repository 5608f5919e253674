using System.CommandLine;
using System.CommandLine.Invocation;
using Local.Commands;

namespace Local;

/// <summary>What a command may use of the world.</summary>
/// <param name="Terminal">Where it writes.</param>
/// <param name="Clock">The time.</param>
/// <param name="Environment">Environment variables by name; null where one is not set.</param>
internal sealed record CommandHost(Terminal Terminal, TimeProvider Clock, Func<string, string?> Environment);

/// <summary>The <c>coach</c> command line: what it offers, and what a failure says and returns.</summary>
internal static class CoachCommand
{
    /// <summary>Runs one command line and gives the exit status of <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandHost host)
    {
        var parsed = Root(host).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            return await RefuseAsync(host.Terminal, parsed);
        }

        try
        {
            return await parsed.InvokeAsync(new() { Output = host.Terminal.Out, Error = host.Terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await host.Terminal.Error.WriteLineAsync("coach: stopped.");
            return ExitCode.Stopped;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or Microsoft.Data.Sqlite.SqliteException
            or Coach.Negotiations.StoreBusyException or Coach.Negotiations.StoreUnavailableException)
        {
            var told = failure is Microsoft.Data.Sqlite.SqliteException sqlite ? Embedded.DiskFailures.Told(sqlite) : failure;
            await host.Terminal.Error.WriteLineAsync($"coach: {told.Message}");
            return ExitCode.NotRead;
        }
    }

    private static RootCommand Root(CommandHost host)
    {
        var root = new RootCommand("A coach for negotiating pay: reads an offer, places it in the pay bands, and says what to ask for.")
        {
            ServeCommand.Of(host),
            ChatCommand.Of(host),
            ReadCommand.Of(host),
            TextCommand.Of(host),
            AdviseCommand.Of(host),
            CompareCommand.Of(host),
            DebriefCommand.Of(host),
            PlaybookCommand.Of(host),
            GuideCommand.Of(host),
            BandsCommand.Of(host),
            RehearseCommand.Of(host),
            SimulateCommand.Of(host),
            SignalsCommand.Of(host),
            PersonCommand.Of(host),
        };
        root.SetAction((_, cancellation) => ServeCommand.RunAsync(host, cancellation));
        return root;
    }

    private static async Task<int> RefuseAsync(Terminal terminal, ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            await terminal.Error.WriteLineAsync($"coach: {error.Message}");
        }

        await terminal.Error.WriteLineAsync($"{CommandPath(parsed.CommandResult.Command)} --help tells how it is used.");
        return ExitCode.WrongUsage;
    }

    private static string CommandPath(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{CommandPath(parent)} {command.Name}" : "coach";
}
