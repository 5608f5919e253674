using Coaching;
using Local.Serve;
using Local.Tests.Serve;
using Microsoft.Extensions.Logging.Abstractions;

namespace Local.Tests.Talk;

/// <summary>A server with the real rules and the bands of the samples, on the Monday on which the scripted talks begin.</summary>
internal static class TalkServer
{
    public static DateTimeOffset Begin => TalkScript.Begin;

    public static async Task<RunningServer> StartAsync(ServeOptions? options = null)
    {
        RunningServer server = null!;
        server = new RunningServer
        {
            Options = (options ?? new()) with { Port = 0, LookEvery = TimeSpan.FromMilliseconds(50) },
            Coaching = market => new ConversationCoaching(market, server.Clock, NullLogger.Instance),
        };
        server.Clock.Now = Begin;
        await server.StartAgainAsync();
        await ImportBandsAsync(server.Data);
        return server;
    }

    public static async Task ImportBandsAsync(string data)
    {
        var host = new CommandHost(new(TextWriter.Null, TextWriter.Null), new MovableClock { Now = Begin }, _ => null);
        Assert.Equal(0, await CoachCommand.RunAsync(["bands", "import", Path.Combine(Machine.Samples, "bands"), "--data", data], host));
    }
}
