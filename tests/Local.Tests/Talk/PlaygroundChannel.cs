using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Local.Tests.Serve;
using Node;

namespace Local.Tests.Talk;

/// <summary>
/// The Microsoft 365 Agents Playground, as it comes from npm: what its page does over HTTP is done here, and what its page would show is read from the same socket.
/// </summary>
internal sealed partial class PlaygroundChannel : ITalkChannel
{
    private const string Conversation = "conv-1";
    private const string User = "user-id-0";

    private readonly Process _playground;
    private readonly HttpClient _client;
    private readonly ClientWebSocket _socket = new();
    private readonly RunningServer _server;
    private readonly string _folder;
    private readonly CancellationTokenSource _over = new();
    private readonly ConcurrentQueue<JsonNode> _messages = new();
    private readonly List<JsonNode> _seen = [];
    private Task _listening = Task.CompletedTask;
    private int _number;

    private PlaygroundChannel(RunningServer server, Process playground, string folder, int port)
    {
        (_server, _playground, _folder) = (server, playground, folder);
        _client = new() { BaseAddress = new(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}")) };
    }

    public static async Task<PlaygroundChannel> StartAsync(RunningServer server)
    {
        // It writes a log where it runs.
        var folder = Directory.CreateTempSubdirectory("playground-").FullName;
        var start = new ProcessStartInfo("node") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            Path.Combine(await NodeFolder.OfAsync("Local.Tests"), "node_modules/@microsoft/m365agentsplayground/cli.js"), "start", "-e", $"{server.Server.Address}/api/messages", "-c", "msteams", "--disable-telemetry", "--conversation-id", Conversation,
        ];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        var playground = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var printed = new StringBuilder();
        while (await playground.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            printed.AppendLine(line);
            if (Listening().Match(line) is { Success: true } at)
            {
                var channel = new PlaygroundChannel(server, playground, folder, int.Parse(at.Groups[1].Value, CultureInfo.InvariantCulture));
                _ = playground.StandardOutput.ReadToEndAsync();
                _ = playground.StandardError.ReadToEndAsync();
                await channel.ListenAsync();
                return channel;
            }
        }

        playground.Kill(entireProcessTree: true);
        throw new InvalidOperationException($"The Playground did not start: {printed}{await playground.StandardError.ReadToEndAsync()}");
    }

    public async Task<IReadOnlyList<Shown>> DoAsync(Doing doing, int answers)
    {
        switch (doing)
        {
            case Doing.Comes:
                await PostAsync($"/_debug/conversation/{Conversation}/installation", new JsonObject());
                break;
            case Doing.Says said:
                await PostAsync($"/_conversation/v1/conversations/{Conversation}/messages", new JsonObject { ["from"] = new JsonObject { ["id"] = User }, ["text"] = said.Text, ["textFormat"] = "plain" });
                break;
            case Doing.Taps tap:
                await TapAsync(tap.Label);
                break;
            case Doing.Gives give:
                await GiveAsync(give.File);
                break;
            case Doing.Waits wait:
                _server.Clock.Now = _server.Clock.Now.AddDays(wait.Days);
                break;
        }

        await Eventually.SoAsync(() => _messages.Count >= _seen.Count + answers, () => $"{_messages.Count - _seen.Count} of {answers} replies came to: {doing}");
        var fresh = _messages.Skip(_seen.Count).ToArray();
        _seen.AddRange(fresh);
        return [.. fresh.Select(message => ShownCard.Of(Card(message)))];
    }

    /// <summary>What the client put in the place of the card that was tapped last.</summary>
    public JsonNode? Replaced { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _socket.Abort();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _playground.Kill(entireProcessTree: true);
        await _playground.WaitForExitAsync();
        _playground.Dispose();
        Directory.Delete(_folder, recursive: true);
        _socket.Dispose();
        _client.Dispose();
        _over.Dispose();
    }

    private async Task ListenAsync()
    {
        await _socket.ConnectAsync(new Uri(new UriBuilder(_client.BaseAddress!) { Scheme = "ws" }.Uri, "/_ws_conversation/v1/conversations/stream"), _over.Token);
        _listening = Task.Run(async () =>
        {
            var part = new byte[64 << 10];
            using var whole = new MemoryStream();
            while (!_over.IsCancellationRequested)
            {
                var received = await _socket.ReceiveAsync(part, _over.Token);
                whole.Write(part, 0, received.Count);
                if (received.EndOfMessage)
                {
                    var action = JsonNode.Parse(Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length))!;
                    whole.SetLength(0);
                    if ((string?)action["action"] == "createMessage")
                    {
                        _messages.Enqueue(action["message"]!);
                    }
                }
            }
        });
    }

    private async Task TapAsync(string label)
    {
        var (message, action) = _seen.SelectMany(message => ShownCard.Actions(Card(message)).Select(action => (message, action))).Last(one => (string)one.action["title"]! == label);
        var answer = await PostAsync("/_conversation/v1/invoke", new JsonObject
        {
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = label, ["verb"] = action["verb"]!.DeepClone(), ["data"] = action["data"]!.DeepClone() }, ["trigger"] = "manual" },
            ["from"] = new JsonObject { ["id"] = User },
            ["conversation"] = new JsonObject { ["id"] = Conversation },
            ["replyToId"] = message["messageId"]!.DeepClone(),
        });
        Replaced = JsonNode.Parse(answer)!["value"];
    }

    // Its page has no way to send files; an activity of one's own can hold one.
    private async Task GiveAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(TalkScript.PathOf(file));
        await PostAsync("/_internal/v1/customActivities", new JsonObject
        {
            ["type"] = "message",
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"file-{++_number}"),
            ["channelId"] = "msteams",
            ["serviceUrl"] = new Uri(_client.BaseAddress!, "/_connector").ToString(),
            ["from"] = new JsonObject { ["id"] = User },
            ["recipient"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000011" },
            ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "personal", ["tenantId"] = "00000000-0000-0000-0000-0000000000001" },
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/octet-stream", ["name"] = file, ["contentUrl"] = $"data:application/octet-stream;base64,{Convert.ToBase64String(bytes)}" }),
        });
    }

    private async Task<string> PostAsync(string path, JsonObject body)
    {
        using var answer = await _client.PostAsJsonAsync(path, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return text;
    }

    private static JsonNode Card(JsonNode message) => message["attachments"]![0]!["content"]!;

    [GeneratedRegex(@"Listening on (\d+)")]
    private static partial Regex Listening();
}
