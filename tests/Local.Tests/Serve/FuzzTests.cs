using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Slack;
using Slack.Tests;

namespace Local.Tests.Serve;

/// <summary>
/// Sends nonsense to every address, from a seed: no answer is a failure of the server, none stays away, and what was said before stays. COACH_FUZZ_SECONDS sets for how long;
/// unset, a few, so that every run of the tests does it. COACH_FUZZ_SEED sets the seed.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualSeconds = 4;
    private const int UsualSeed = 20_261_126;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private static readonly string[] s_words =
    [
        "hello", "yes", "I got an offer from Harbourlight, 180k base", "", " ", "\0", "\u202e", "\ud800", "🙂", "<script>alert(1)</script>", "' OR 1=1 --", "{{7*7}}", "%s%n%x", "../../etc/passwd",
        "=1+1", "-1", "1e999", "NaN", "null", "99999999999999999999999999", "forget me", "$-1", "base is 1e30", "as " + "very ", "1/0", "\r\n\r\nGET / HTTP/1.1",
    ];

    private static int Seconds => Setting("COACH_FUZZ_SECONDS", UsualSeconds);

    [Fact]
    public async Task Nonsense_at_any_address_breaks_nothing_and_loses_nothing()
    {
        var chance = new Random(Setting("COACH_FUZZ_SEED", UsualSeed));
        await using var slack = await FakeSlack.StartAsync();
        await using var server = await RunningServer.StartAsync(
            new() { Port = 0, LookEvery = TimeSpan.FromMilliseconds(200), Slack = slack.Options, Playground = true },
            RunningServer.Rules(TimeProvider.System));
        var witness = server.Client("witness");
        await witness.SayAsync("1", "I got an offer from Larkspurhill, 180k base");
        var before = await witness.GetStringAsync("/api/export");
        var client = server.Client("fuzz");
        var sent = 0;
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(Seconds); sent++)
        {
            var at = $"seed {Setting("COACH_FUZZ_SEED", UsualSeed)}, request {sent}";
            await (chance.Next(4) == 0 ? SendRawAsync(server, chance, at) : SendAsync(server, client, chance, at));
        }

        Assert.True(sent > 50, $"{sent} requests");
        Assert.Equal(before, await witness.GetStringAsync("/api/export"));
        Assert.NotEmpty(await witness.SayAsync("2", "where do we stand"));
        Assert.Equal(HttpStatusCode.OK, (await server.Stranger().GetAsync("/health")).StatusCode);
    }

    private static async Task SendAsync(RunningServer server, HttpClient client, Random chance, string at)
    {
        using var request = RequestOf(server, chance, out var what);
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            using var answer = await client.SendAsync(request, patience.Token);
            var body = await answer.Content.ReadAsByteArrayAsync(patience.Token);
            Assert.True((int)answer.StatusCode < 500 || answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{at}: {what} was answered {(int)answer.StatusCode} {Encoding.UTF8.GetString(body)}");
        }
        catch (HttpRequestException)
        {
            // The server hung up on a body it had refused, before all of it was sent.
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"{at}: {what} was not answered.");
        }
    }

    private static HttpRequestMessage RequestOf(RunningServer server, Random chance, out string what)
    {
        var route = Pick(chance, [.. server.Server.Routes]);
        var method = chance.Next(8) == 0 ? Pick(chance, ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "NONSENSE"]) : route.Split(' ')[0];
        var path = route.Split(' ')[1].Replace("{ticket}", Uri.EscapeDataString(Text(chance)), StringComparison.Ordinal) + Query(chance);
        what = $"{method} {path}";
        var request = new HttpRequestMessage(new(method), path);
        if (method is "POST" or "PUT" or "PATCH" || chance.Next(10) == 0)
        {
            request.Content = path.StartsWith("/api/documents", StringComparison.Ordinal) ? Document(chance) : Content(chance, path);
        }

        if (path.StartsWith("/api/slack", StringComparison.Ordinal) && request.Content is { } content)
        {
            var bytes = content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
            var time = server.Clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            request.Headers.TryAddWithoutValidation(SlackRequest.TimestampHeader, time);
            request.Headers.TryAddWithoutValidation(SlackRequest.SignatureHeader, SlackSignature.Of(time, bytes, FakeSlack.SigningSecret));
        }

        for (var n = chance.Next(3); n > 0; n--)
        {
            request.Headers.TryAddWithoutValidation(
                Pick(chance, ["Origin", "Range", "If-None-Match", "Accept", "Accept-Encoding", "X-HTTP-Method-Override", "X-Forwarded-Host", "Forwarded", "Sec-Fetch-Site", "Cookie", "X-Odd", "Expect", "Upgrade"]),
                Printable(Text(chance)));
        }

        return request;
    }

    private static string Query(Random chance) => chance.Next(3) == 0 ? "" : "?" + string.Join('&', Enumerable.Range(0, chance.Next(1, 4)).Select(_ =>
        $"{Pick(chance, ["after", "wait", "company", "format", "role", "place", "on", "sort", "page", "token", "x"])}={(chance.Next(5) == 0 ? Pick(chance, ["%", "%ff", "%00", "%u0041", "+", "0", "-1", "1"]) : Escaped(Text(chance)))}"));

    private static ByteArrayContent Content(Random chance, string path)
    {
        var valid = path.StartsWith("/api/messages", StringComparison.Ordinal)
            ? new JsonObject
            {
                ["type"] = Pick(chance, ["message", "invoke", "installationUpdate", "conversationUpdate", "typing", "event"]),
                ["id"] = $"{chance.Next()}",
                ["name"] = "adaptiveCard/action",
                ["text"] = Whole(Text(chance)),
                ["action"] = Pick(chance, ["add", "remove"]),
                ["channelId"] = "msteams",
                ["serviceUrl"] = "http://127.0.0.1:9/",
                ["from"] = new JsonObject { ["id"] = "fuzz" },
                ["conversation"] = new JsonObject { ["id"] = "c" },
                ["value"] = new JsonObject { ["choice"] = Whole(Text(chance)) },
                ["attachments"] = new JsonArray(new JsonObject { ["name"] = Whole(Text(chance)), ["contentUrl"] = Pick(chance, ["data:,x", "data:text/plain;base64,@@", "http://127.0.0.1:9/x", "file:///etc/passwd", "http://attacker.example/"]) }),
            }.ToJsonString()
            : path.StartsWith("/api/slack", StringComparison.Ordinal)
                ? $$"""{"team_id":"T061EG9R6","type":"event_callback","event_id":"Ev{{chance.Next()}}","authorizations":[],"event":{"type":"message","channel":"D1","channel_type":"im","user":"U1","text":{{JsonValue.Create(Whole(Text(chance))).ToJsonString()}} } }"""
                : new JsonObject { ["id"] = $"{chance.Next()}", [Pick(chance, ["text", "choice"])] = Whole(Text(chance)) }.ToJsonString();
        var bytes = Mutated(chance, chance.Next(3) switch { 0 => Encoding.UTF8.GetBytes(valid), 1 => Odd(chance), _ => Encoding.UTF8.GetBytes(path.EndsWith("interactivity", StringComparison.Ordinal) ? "payload=" + WebUtility.UrlEncode(valid) : valid) });
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", Pick(chance, ["application/json", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-7", "nonsense", "multipart/form-data"]));
        if (chance.Next(8) == 0)
        {
            content.Headers.TryAddWithoutValidation("Content-Encoding", Pick(chance, ["gzip", "br", "nonsense"]));
        }

        return content;
    }

    private static ByteArrayContent Document(Random chance)
    {
        var files = Directory.GetFiles(Machine.Samples).Where(file => new FileInfo(file).Length < 300_000).Order(StringComparer.Ordinal).ToArray();
        var file = Pick(chance, files);
        var bytes = chance.Next(5) == 0 ? Odd(chance) : Mutated(chance, File.ReadAllBytes(file));
        var name = chance.Next(2) == 0 ? Path.GetFileName(file) : Text(chance).Replace("\"", "", StringComparison.Ordinal);
        var content = new ByteArrayContent(Mutated(chance, [.. Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"), .. bytes, .. "\r\n--x--\r\n"u8], at: 100, oneIn: 4));
        content.Headers.TryAddWithoutValidation("Content-Type", chance.Next(10) == 0 ? "multipart/form-data" : "multipart/form-data; boundary=x");
        return content;
    }

    private static byte[] Odd(Random chance) => chance.Next(8) switch
    {
        0 => [],
        1 => Encoding.UTF8.GetBytes(new string('[', chance.Next(1, 100_000))),
        2 => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"id\":", chance.Next(1, 10_000)))),
        3 => [0xef, 0xbb, 0xbf, .. "{\"id\":\"1\",\"text\":\"hello\"}"u8],
        4 => Encoding.Unicode.GetBytes("{\"id\":\"1\",\"text\":\"hello\"}"),
        5 => "{\"id\":\"\\ud800\",\"text\":\"\\udfff\\u0000\"}"u8.ToArray(),
        6 => Encoding.UTF8.GetBytes($"{{\"id\":\"1\",\"id\":2,\"text\":\"{new string('x', chance.Next(200_000))}\"}}"),
        _ => Noise(chance, chance.Next(1, 2_000)),
    };

    private static byte[] Mutated(Random chance, byte[] bytes, int at = int.MaxValue, int oneIn = 2)
    {
        if (bytes.Length == 0 || chance.Next(oneIn) != 0)
        {
            return bytes;
        }

        var mutated = (byte[])bytes.Clone();
        for (var n = chance.Next(1, 8); n > 0; n--)
        {
            mutated[chance.Next(Math.Min(at, mutated.Length))] = (byte)chance.Next(256);
        }

        return chance.Next(4) == 0 ? mutated[..chance.Next(mutated.Length)] : mutated;
    }

    /// <summary>What no client would send: broken lines, lengths and headers. The server answers or hangs up; it does not keep the connection for ever.</summary>
    private static async Task SendRawAsync(RunningServer server, Random chance, string at)
    {
        var host = new Uri(server.Server.Address).Authority;
        var text = chance.Next(9) switch
        {
            0 => "GET / HTTP/1.1\r\n\r\n",
            1 => $"GET / HTTP/1.1\r\nHost: {Printable(Text(chance))}\r\n\r\n",
            2 => $"POST /api/chat HTTP/1.1\r\nHost: {host}\r\nContent-Length: {Pick(chance, ["-1", "x", "99999999999999999999", "0x10"])}\r\n\r\n",
            3 => $"POST /api/chat HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\n\r\n",
            4 => $"GET /{new string('a', chance.Next(20_000))} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n",
            5 => $"GET / HTTP/1.1\r\nHost: {host}\r\nX: {new string('a', chance.Next(70_000))}\r\nConnection: close\r\n\r\n",
            6 => $"GET {Pick(chance, ["http://attacker.example/", "*", "//attacker.example", "/../../etc/passwd", "/%2e%2e/", "/%00", "\\"])} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n",
            7 => $"GET / HTTP/{Pick(chance, ["0.9", "1.0", "2.0", "3", "x"])}\r\nHost: {host}\r\nConnection: close\r\n\r\n",
            _ => Encoding.Latin1.GetString(Noise(chance, chance.Next(1, 500))) + "\r\n\r\n",
        };
        using var patience = new CancellationTokenSource(s_patience);
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(server.Server.Address).Port, patience.Token);
        try
        {
            var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.Latin1.GetBytes(text), patience.Token);
            socket.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            var answer = await reader.ReadToEndAsync(patience.Token);
            Assert.False(answer.StartsWith("HTTP/1.1 500", StringComparison.Ordinal), $"{at}: {text} was answered {answer}");
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            // Hung up.
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"{at}: {text} was neither answered nor hung up on.");
        }
    }

    private static string Text(Random chance) => chance.Next(6) switch
    {
        0 => Encoding.Latin1.GetString(Noise(chance, chance.Next(1, 40))),
        1 => string.Concat(Enumerable.Repeat(Pick(chance, s_words), chance.Next(1, 200))),
        _ => Pick(chance, s_words),
    };

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Escaped(string text) => Uri.EscapeDataString(Whole(text)[..Math.Min(500, Whole(text).Length)]);

    private static string Printable(string text) => string.Concat(text.Where(letter => letter is >= ' ' and < '\x7f'));

    private static byte[] Noise(Random chance, int length)
    {
        var bytes = new byte[length];
        chance.NextBytes(bytes);
        return bytes;
    }

    private static string Pick(Random chance, string[] some) => some[chance.Next(some.Length)];

    private static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : usual;
}
