using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Coaching;
using Local.Serve;
using Local.Tests.Talk;
using Microsoft.Extensions.Logging;

namespace Local.Tests.Serve;

/// <summary>A whole talk with everything logged and traced that can be: no pay, no names, no words and no secret is in it.</summary>
public sealed partial class LogTests
{
    private const string Script = "offer-talk.txt";

    [Fact]
    public async Task Nothing_that_was_said_given_or_answered_is_in_the_logs_or_traces()
    {
        using var sink = new Sink();
        using var loggers = Loggers.Of(LogLevel.Trace, logging => logging.AddProvider(sink));
        using var traced = new Traced();
        loggers.CreateLogger("Local").LogProbe();
        string[] tokens;
        RunningServer server = null!;
        server = new RunningServer { Loggers = loggers, Coaching = bands => new ConversationCoaching(bands, server.Clock, loggers.CreateLogger<ConversationCoaching>()) };
        await using (server)
        {
            server.Clock.Now = TalkScript.Begin;
            await server.StartAgainAsync();
            await TalkServer.ImportBandsAsync(server.Data);
            tokens = [server.Server.People.Add("me").Token];
            using var page = await server.Stranger().GetAsync(server.Server.LinkOf(server.Server.People.Add("me")));
            await TalkScript.PlayAsync(Script, new WebApiChannel(server));
            // What fails is logged with its kind.
            using var broken = await server.Client().PostAsync("/api/chat", new StringContent("""{"id": "x", "text": 385123}"""));
            using var unreadable = await server.Client().PostAsync("/api/documents", Talking.Form("Verloren.bin", [1, 2, 3]));
        }

        var logged = string.Join('\n', sink.Lines.Concat(traced.Lines));
        Assert.Contains("probe", logged, StringComparison.Ordinal);
        Assert.All(WordsOf(Script).Concat(tokens).Append("385123").Append("Verloren"), word => Assert.False(
            logged.Contains(word, StringComparison.OrdinalIgnoreCase), $"“{word}” is in the logs."));
    }

    /// <summary>Names, amounts and whole sentences of a script.</summary>
    private static IEnumerable<string> WordsOf(string script)
    {
        var turns = TalkScript.Read(script);
        var facts = turns.SelectMany(turn => turn.Answer).SelectMany(shown => shown.Facts.Select(fact => fact.Value).Append(shown.Headline)).ToList();
        var said = turns.Select(turn => turn.Doing).OfType<Doing.Says>().Select(one => one.Text).ToList();
        var amounts = facts.Concat(said).SelectMany(text => Amount().Matches(text).Select(match => match.Value));
        var plain = amounts.Select(amount => amount.Replace(",", "", StringComparison.Ordinal));
        return said.Where(text => text.Length > 12).Concat(facts.Where(text => text.Length > 12)).Concat(amounts).Concat(plain).Concat(["Spotify"]).Distinct();
    }

    // Amounts of pay have five digits and more; ports and times have fewer, or stand otherwise.
    [GeneratedRegex(@"\d{1,3}(,\d{3})+|\d{6,}", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    private sealed class Sink : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {state} {exception}");

        public void Dispose()
        {
        }
    }

    /// <summary>What our own sources trace.</summary>
    private sealed class Traced : IDisposable
    {
        private readonly ActivityListener _listener;

        public Traced()
        {
            _listener = new()
            {
                ShouldListenTo = source => !source.Name.StartsWith("Microsoft.", StringComparison.Ordinal) && !source.Name.StartsWith("System.", StringComparison.Ordinal),
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity => Lines.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}"),
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public ConcurrentQueue<string> Lines { get; } = new();

        public void Dispose() => _listener.Dispose();
    }
}

/// <summary>A line by which a test sees that lines arrive.</summary>
internal static partial class Probes
{
    [LoggerMessage(Level = LogLevel.Trace, Message = "probe")]
    public static partial void LogProbe(this ILogger logger);
}
