using Local.Serve;
using Local.Tests.Serve;

namespace Local.Tests.Talk;

/// <summary>A server with the real rules and the bands of the samples, on the Monday on which the scripted talks begin.</summary>
internal static class TalkServer
{
    public static DateTimeOffset Begin => TalkScript.Begin;

    public static async Task<RunningServer> StartAsync(ServeOptions? options = null)
    {
        var server = await RunningServer.StartAtAsync(Begin, options);
        await ImportBandsAsync(server.Data);
        return server;
    }

    public static async Task ImportBandsAsync(string data)
    {
        var host = new CommandHost(new(TextWriter.Null, TextWriter.Null), new MovableClock { Now = Begin }, _ => null);
        Assert.Equal(0, await CoachCommand.RunAsync(["bands", "import", Path.Combine(Machine.Samples, "bands"), "--data", data], host));
    }
}
