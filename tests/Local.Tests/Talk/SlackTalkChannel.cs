using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Local.Tests.Serve;
using Slack;
using Slack.Tests;

namespace Local.Tests.Talk;

/// <summary>Slack's two addresses, with signed requests; what the coach posts is read from a Slack on this machine.</summary>
internal sealed class SlackTalkChannel(HttpClient client, MovableClock clock, FakeSlack slack, string team = "T061EG9R6", string token = FakeSlack.Token) : ITalkChannel
{
    private const string User = "U2147483697";

    private readonly List<Call> _posts = [];
    private int _events;

    public async Task<IReadOnlyList<Shown>> DoAsync(Doing doing, int answers)
    {
        switch (doing)
        {
            case Doing.Comes:
                await SendAsync(Event($$"""{"type":"app_home_opened","user":"{{User}}","channel":"D024BE91L","tab":"messages"}"""));
                break;
            case Doing.Says said:
                await SendAsync(Event(new JsonObject { ["type"] = "message", ["channel"] = "D024BE91L", ["channel_type"] = "im", ["user"] = User, ["text"] = Escaped(said.Text) }.ToJsonString()));
                break;
            case Doing.Taps tap:
                await TapAsync(tap.Label);
                break;
            case Doing.Gives give:
                slack.Files.Clear();
                slack.Files[give.File] = await File.ReadAllBytesAsync(TalkScript.PathOf(give.File));
                await SendAsync(Event($$"""{"type":"file_shared","file_id":"F2147483862","user_id":"{{User}}","channel_id":"D024BE91L"}"""));
                break;
            case Doing.Waits wait:
                clock.Now = clock.Now.AddDays(wait.Days);
                break;
        }

        var before = _posts.Count;
        await Eventually.SoAsync(() => Posts().Length >= before + answers, () => $"{Posts().Length - before} of {answers} replies came to: {doing}");
        _posts.AddRange(Posts().Skip(before));
        return [.. _posts.Skip(before).Select(ShownIn)];
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The messages that were rewritten.</summary>
    public IEnumerable<Call> Updates => slack.Calls.Where(call => call.Method == "chat.update");

    private Call[] Posts() => [.. slack.Calls.Where(call => call.Method == "chat.postMessage" && call.Token == $"Bearer {token}")];

    private static IEnumerable<JsonNode> Blocks(Call post, string type) => post.Arguments["blocks"]!.AsArray().Where(block => (string)block!["type"]! == type)!;

    private static Shown ShownIn(Call post) => new(
        Plain(Blocks(post, "header").Single()["text"]!),
        [.. Blocks(post, "section").Where(block => block["fields"] is not null).SelectMany(block => block["fields"]!.AsArray()).Select(field => Plain(field!).Split('\n')).Select(parts => (parts[0], parts[1]))]);

    private static string Plain(JsonNode text) => WebUtility.HtmlDecode((string)text["text"]!);

    // With the message in it, as Slack sends it.
    private Task TapAsync(string label)
    {
        var (post, button) = _posts.SelectMany(post => Blocks(post, "actions").SelectMany(block => block["elements"]!.AsArray()).Select(element => (post, Button: element!)))
            .Last(one => Plain(one.Button["text"]!) == label);
        var payload = new JsonObject
        {
            ["type"] = "block_actions",
            ["team"] = new JsonObject { ["id"] = team },
            ["user"] = new JsonObject { ["id"] = User },
            ["container"] = new JsonObject { ["message_ts"] = "1503435956.000001", ["channel_id"] = "D024BE91L" },
            ["message"] = new JsonObject { ["text"] = post.Arguments["text"]!.DeepClone(), ["blocks"] = post.Arguments["blocks"]!.DeepClone() },
            ["actions"] = new JsonArray(new JsonObject
            {
                ["action_id"] = button["action_id"]!.DeepClone(),
                ["value"] = button["value"]!.DeepClone(),
                ["text"] = button["text"]!.DeepClone(),
                ["action_ts"] = string.Create(CultureInfo.InvariantCulture, $"{++_events}"),
            }),
        };
        return SendAsync("payload=" + WebUtility.UrlEncode(payload.ToJsonString()), "interactivity");
    }

    private string Event(string happened) => $$"""
        {"team_id":"{{team}}","type":"event_callback","event_id":"Ev{{team}}{{++_events}}","authorizations":[],"event":{{happened}}}
        """;

    private async Task SendAsync(string body, string address = "events")
    {
        var time = clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetBytes(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/slack/{address}") { Content = new ByteArrayContent(bytes) };
        request.Headers.Add(SlackRequest.TimestampHeader, time);
        request.Headers.Add(SlackRequest.SignatureHeader, SlackSignature.Of(time, bytes, slack.Options.SigningSecret));
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
