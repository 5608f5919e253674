using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Coaching;
using Local.Serve;
using Microsoft.Extensions.Logging.Abstractions;
using Slack;
using Slack.Tests;

namespace Local.Tests.Serve;

/// <summary>
/// What is called from here breaks in every way that a network can: the talk of others goes on, and once it is well again each reply is there. Sources of bands are in
/// <c>FetchingTests</c>, Slack's own errors in <c>SlackClientTests</c>.
/// </summary>
public sealed class NetworkFaultTests
{
    public static TheoryData<string> Faults { get; } = ["closes at once", "resets", "answers nonsense", "breaks off in the head", "breaks off in the body", "an answer without end", "an error page", "nobody there"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Slack_that_breaks_holds_up_nobody_and_gets_the_reply_when_it_is_well(string fault)
    {
        using var broken = new BrokenServer(fault);
        await using var server = await RunningServer.StartAsync(new()
        {
            Port = 0,
            LookEvery = TimeSpan.FromMilliseconds(50),
            Slack = new() { SigningSecret = FakeSlack.SigningSecret, BotToken = FakeSlack.Token, ApiAddress = new(broken.Address, "/api/") },
        });
        const string Event = """{"team_id":"T061EG9R6","type":"event_callback","event_id":"Ev1","authorizations":[],"event":{"type":"message","channel":"D1","channel_type":"im","user":"U1","text":"hello"}}""";
        var time = server.Clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/slack/events") { Content = new StringContent(Event) };
        request.Headers.Add(SlackRequest.TimestampHeader, time);
        request.Headers.Add(SlackRequest.SignatureHeader, SlackSignature.Of(time, Encoding.UTF8.GetBytes(Event), FakeSlack.SigningSecret));
        using var acknowledged = await server.Stranger().SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, acknowledged.StatusCode);
        await IsBroughtOnceWellAsync(server, broken, "chat.postMessage", "1: said hello");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_bot_connector_that_breaks_holds_up_nobody_and_gets_the_reply_when_it_is_well(string fault)
    {
        using var broken = new BrokenServer(fault);
        await using var server = await RunningServer.StartAsync(new() { Port = 0, LookEvery = TimeSpan.FromMilliseconds(50), Playground = true });
        using var acknowledged = await server.Stranger().PostAsJsonAsync("/api/messages", new JsonObject
        {
            ["type"] = "message",
            ["id"] = "1",
            ["text"] = "hello",
            ["channelId"] = "msteams",
            ["serviceUrl"] = broken.Address.ToString(),
            ["from"] = new JsonObject { ["id"] = "ada" },
            ["conversation"] = new JsonObject { ["id"] = "c1" },
        });

        Assert.Equal(HttpStatusCode.OK, acknowledged.StatusCode);
        await IsBroughtOnceWellAsync(server, broken, "/v3/conversations/c1/activities", "1: said hello");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_language_model_that_breaks_costs_its_patience_and_the_reply_says_its_own_words(string fault)
    {
        using var broken = new BrokenServer(fault);
        var rephraser = new Rephraser(new OpenAiModel(new(broken.Address + "v1", "m", "k")), TimeProvider.System, NullLogger.Instance) { Patience = TimeSpan.FromSeconds(1) };
        var reply = new Coach.Replies.Reply("Hello.", "Ask for $415,000 of stock. They will come back with less, and you can take $400,000 and more.", [], null, [], null, Coach.Negotiations.Stage.Intake);

        Assert.Equal(reply, await rephraser.RephraseAsync(reply).WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static async Task IsBroughtOnceWellAsync(RunningServer server, BrokenServer broken, string path, string words)
    {
        for (var n = 0; n < 5; n++)
        {
            Assert.Equal([$"{n + 1}: said hello"], await server.Client("bob").SayAsync($"{n}", "hello"));
            server.Clock.Now += TimeSpan.FromSeconds(40);
        }

        broken.Mend();
        await Talk.Eventually.SoAsync(
            () =>
            {
                server.Clock.Now += TimeSpan.FromSeconds(40);
                return broken.Taken.Any(one => one.Contains(path, StringComparison.Ordinal) && one.Contains(words, StringComparison.Ordinal));
            },
            () => "The reply did not come.");
    }

    /// <summary>A server that breaks in one way until it is mended; then it takes everything.</summary>
    private sealed class BrokenServer : IDisposable
    {
        private TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _over = new();
        private volatile string _fault;

        public BrokenServer(string fault)
        {
            _fault = fault;
            _listener.Start();
            Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
            if (fault == "nobody there")
            {
                _listener.Stop();
            }
            else
            {
                _ = AcceptAsync();
            }
        }

        public Uri Address { get; }

        public System.Collections.Concurrent.ConcurrentQueue<string> Taken { get; } = new();

        public void Mend()
        {
            var stood = _fault != "nobody there";
            _fault = "";
            if (!stood)
            {
                _listener = new(IPAddress.Loopback, Address.Port);
                _listener.Start();
                _ = AcceptAsync();
            }
        }

        public void Dispose()
        {
            _over.Cancel();
            _listener.Dispose();
            _over.Dispose();
        }

        private async Task AcceptAsync()
        {
            try
            {
                while (true)
                {
                    _ = ServeAsync(await _listener.AcceptTcpClientAsync(_over.Token));
                }
            }
            catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException or SocketException)
            {
                // The test is over.
            }
        }

        private async Task ServeAsync(TcpClient client)
        {
            using (client)
            {
                try
                {
                    await ServeAsync(client, client.GetStream());
                }
                catch (Exception gone) when (gone is IOException or OperationCanceledException or ObjectDisposedException)
                {
                    // Who asked has gone.
                }
            }
        }

        private async Task ServeAsync(TcpClient client, NetworkStream stream)
        {
            var fault = _fault;
            if (fault == "closes at once")
            {
                return;
            }

            var asked = await RequestAsync(stream);
            switch (fault)
            {
                case "resets":
                    client.LingerState = new(true, 0);
                    return;
                case "answers nonsense":
                    await stream.WriteAsync("\u0001\u0002 nonsense\r\n\r\n"u8.ToArray(), _over.Token);
                    return;
                case "breaks off in the head":
                    await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Ty"u8.ToArray(), _over.Token);
                    return;
                case "breaks off in the body":
                    await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"ok\":tr"u8.ToArray(), _over.Token);
                    return;
                case "an answer without end":
                    await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"ok\":\""u8.ToArray(), _over.Token);
                    for (var part = new byte[1 << 16]; ;)
                    {
                        Array.Fill(part, (byte)'x');
                        await stream.WriteAsync(part, _over.Token);
                    }

                case "an error page":
                    await stream.WriteAsync("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 9\r\nConnection: close\r\n\r\n<h1>no</h"u8.ToArray(), _over.Token);
                    return;
                default:
                    Taken.Enqueue(asked);
                    const string Body = """{"ok":true,"channel":"D1","ts":"1.1","id":"m1"}""";
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nConnection: close\r\n\r\n{Body}"), _over.Token);
                    return;
            }
        }

        private async Task<string> RequestAsync(NetworkStream stream)
        {
            var (text, part) = (new StringBuilder(), new byte[1 << 16]);
            while (true)
            {
                var read = await stream.ReadAsync(part, _over.Token);
                text.Append(Encoding.UTF8.GetString(part, 0, read));
                var all = text.ToString();
                var end = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
                if (read == 0 || (end >= 0 && IsWhole(all, all[(end + 4)..])))
                {
                    return all;
                }
            }
        }

        // By its length, or by the last part of one that is sent in parts.
        private static bool IsWhole(string request, string body) =>
            Length(request) is { } length ? Encoding.UTF8.GetByteCount(body) >= length : body.EndsWith("0\r\n\r\n", StringComparison.Ordinal);

        private static int? Length(string request) => request.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is { } line
            ? int.Parse(line.Split(':')[1], CultureInfo.InvariantCulture)
            : request.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase) ? null : 0;
    }
}
