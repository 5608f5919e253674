using System.CommandLine;
using Coaching;
using Local.Bands;
using Local.Connector;
using Local.Documents;
using Local.Serve;
using Microsoft.Extensions.Logging;

namespace Local.Commands;

/// <summary><c>coach serve</c>: the coach on this machine, with web chat, inbox folder and timers, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Of(CommandHost host)
    {
        var usual = new ServeOptions();
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; 0 takes a free one.", DefaultValueFactory = _ => usual.Port, HelpName = "PORT" };
        var retention = new Option<int>("--retention-days")
        {
            Description = "After how many quiet days a negotiation is forgotten.",
            DefaultValueFactory = _ => usual.RetentionDays,
            HelpName = "DAYS",
        };
        var refresh = new Option<int>("--refresh-hours")
        {
            Description = "Hours between two refreshes of the bands from the sources in sources.json; 0 never.",
            DefaultValueFactory = _ => usual.RefreshHours,
            HelpName = "HOURS",
        };
        var playground = new Option<bool>("--playground")
        {
            Description = "For development: also serve the Microsoft 365 Agents Playground, or any client of the Bot Connector on this machine, at /api/messages.",
        };
        var data = Arguments.Data();
        var command = new Command("serve", "Start the coach on this machine: web chat, inbox folder, reminders.") { port, retention, refresh, playground, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            host,
            usual with
            {
                Port = parsed.GetValue(port),
                RetentionDays = parsed.GetValue(retention),
                RefreshHours = parsed.GetValue(refresh),
                Playground = parsed.GetValue(playground),
            },
            parsed.GetValue(data),
            cancellation));
        return command;
    }

    /// <summary>Serves with the usual options.</summary>
    public static Task<int> RunAsync(CommandHost host, CancellationToken cancellation) => RunAsync(host, new(), data: null, cancellation);

    private static async Task<int> RunAsync(CommandHost host, ServeOptions options, string? data, CancellationToken cancellation)
    {
        options = options with { Slack = SlackSettings.Of(host.Environment), Model = ModelSettings.Of(host.Environment), Recognition = Recognition.Of(host.Environment) };
        if (options.Mistakes().FirstOrDefault() is { } mistake)
        {
            await host.Terminal.Error.WriteLineAsync($"coach: {mistake}");
            return ExitCode.WrongUsage;
        }

        using var loggers = Loggers.ToStandardError();
        await using var server = await Server.StartAsync(
            HeldBands.FolderOf(data, host), options, market => Coaching(market, host.Clock, options, loggers), host.Clock, loggers);
        await host.Terminal.Out.WriteLineAsync($"Coach ready at {server.LinkOf(server.People.Add(People.Owner))}");
        if (options.Playground)
        {
            await host.Terminal.Out.WriteLineAsync($"Bot Connector for this machine, without sign-in, at {server.Address}{ConnectorChannel.Home}");
        }

        await host.Terminal.Out.FlushAsync(cancellation);
        await StoppedAsync(server, cancellation);
        return ExitCode.Done;
    }

    private static ICoaching Coaching(MarketStores market, TimeProvider clock, ServeOptions options, ILoggerFactory loggers)
    {
        var coaching = new ConversationCoaching(market, clock, loggers.CreateLogger<ConversationCoaching>());
        return options.Model is { } model ? Rephrased(coaching, model, clock, loggers) : coaching;
    }

    // Apart, so that a start without a model never loads what speaks to one.
    private static RephrasedCoaching Rephrased(ICoaching coaching, ModelSettings model, TimeProvider clock, ILoggerFactory loggers) =>
        new(coaching, new(new OpenAiModel(model), clock, loggers.CreateLogger<Rephraser>()));

    private static async Task StoppedAsync(Server server, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, server.Stopped);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
