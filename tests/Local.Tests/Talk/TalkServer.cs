using System.Diagnostics;
using Coaching;
using Local.Serve;
using Local.Tests.Serve;
using Microsoft.Extensions.Logging.Abstractions;

namespace Local.Tests.Talk;

/// <summary>A server with the real rules and the bands of the samples, on the Monday on which the scripted talks begin.</summary>
internal static class TalkServer
{
    public static DateTimeOffset Begin { get; } = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);

    public static async Task<RunningServer> StartAsync(ServeOptions? options = null)
    {
        RunningServer server = null!;
        server = new RunningServer
        {
            Options = (options ?? new()) with { Port = 0, LookEvery = TimeSpan.FromMilliseconds(50) },
            Coaching = bands => new ConversationCoaching(bands, server.Clock, NullLogger.Instance),
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

    /// <summary>Waits until something is so.</summary>
    public static async Task EventuallyAsync(Func<bool> so, Func<string> otherwise)
    {
        for (var began = Stopwatch.GetTimestamp(); !so(); await Task.Delay(20))
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(60), otherwise());
        }
    }
}
