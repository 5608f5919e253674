using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Local.Serve;
using Local.Tests.Talk;
using Slack;
using Slack.Tests;

namespace Local.Tests.Serve;

public sealed class SlackTests : IAsyncLifetime
{
    private const string Team = "T061EG9R6";
    private const string Ada = "U2147483697";
    private const string Bo = "U2147483698";

    private FakeSlack _slack = null!;
    private RunningServer _server = null!;
    private int _events;

    public async Task InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        _server = await RunningServer.StartAsync(
            new() { Port = 0, LookEvery = TimeSpan.FromMilliseconds(50), Slack = _slack.Options },
            RunningServer.Rules(TimeProvider.System));
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Fact]
    public async Task A_talk_goes_on_in_slack_with_taps_and_a_letter()
    {
        await SendAsync(Opening(Ada));
        var welcome = await PostedAsync(1);
        Assert.Equal(Ada, (string)welcome[0].Arguments["channel"]!);
        Assert.Contains("coach", (string)welcome[0].Arguments["text"]!, StringComparison.Ordinal);

        await TapAsync(Ada, "yes");
        Assert.Equal("What is it about?", (string)(await PostedAsync(2))[1].Arguments["text"]!);

        _slack.Files["letter.txt"] = Encoding.UTF8.GetBytes("Dear Ada,\n\nLumen Audio is pleased to offer you the position of Engineer. Your base salary will be $225,000 per year.\n\nSincerely,\nLumen Audio\n");
        await SendAsync(Event(Ada, $$"""{"type":"file_shared","file_id":"F2147483862","user_id":"{{Ada}}","channel_id":"D024BE91L"}"""));
        Assert.Equal("Where is the work?", (string)(await PostedAsync(3))[2].Arguments["text"]!);

        await TapAsync(Ada, "summary");
        Assert.Contains("$225,000", (await PostedAsync(4))[3].Arguments.ToJsonString(), StringComparison.Ordinal);
        Assert.All(Posts(), post => Assert.Equal(Ada, (string)post.Arguments["channel"]!));
    }

    [Fact]
    public async Task An_event_that_slack_sends_again_is_answered_once()
    {
        var hello = Message(Ada, "hello");

        await SendAsync(hello);
        await SendAsync(hello);
        await PostedAsync(1);
        await SendAsync(hello);
        await Task.Delay(300);

        Assert.Single(Posts());
    }

    [Fact]
    public async Task People_and_workspaces_are_kept_apart()
    {
        await SendAsync(Message(Ada, "hello"));
        await PostedAsync(1);
        await SendAsync(Message(Bo, "hello"));
        var posts = await PostedAsync(2);

        Assert.Equal([Ada, Bo], posts.Select(post => (string)post.Arguments["channel"]!));
        Assert.Equal((string)posts[0].Arguments["text"]!, (string)posts[1].Arguments["text"]!);
    }

    [Fact]
    public async Task The_same_user_id_in_two_workspaces_is_two_people_each_answered_with_their_workspace_s_token()
    {
        const string OtherTeam = "T0OTHER";
        const string OtherToken = "xoxb-2-other";
        _slack.Tokens.Add(OtherToken);
        await using var server = await TalkServer.StartAsync(new()
        {
            Slack = _slack.Options with { WorkspaceTokens = new Dictionary<string, string> { [Team] = FakeSlack.Token, [OtherTeam] = OtherToken } },
        });
        var (one, other, stranger) = (new SlackTalkChannel(server.Stranger(), server.Clock, _slack), new SlackTalkChannel(server.Stranger(), server.Clock, _slack, OtherTeam, OtherToken), new SlackTalkChannel(server.Stranger(), server.Clock, _slack, "T0NOBODY"));
        await one.DoAsync(new Doing.Comes(), 1);
        await one.DoAsync(new Doing.Taps("Yes, go ahead"), 1);
        await one.DoAsync(new Doing.Says("I got an offer from Spotify, 236k base"), 1);

        Assert.Equal("Hi, I am your coach for talking about pay.", Assert.Single(await other.DoAsync(new Doing.Comes(), 1)).Headline);
        await other.DoAsync(new Doing.Taps("Yes, go ahead"), 1);
        Assert.Equal("We are at the beginning.", Assert.Single(await other.DoAsync(new Doing.Says("where do we stand"), 1)).Headline);
        await stranger.DoAsync(new Doing.Says("where do we stand"), 0);
        await one.DoAsync(new Doing.Says("export my data"), 1);
        await other.DoAsync(new Doing.Says("export my data"), 1);
        await EventuallyAsync(() => _slack.Calls.Count(call => call.Method == "files.completeUploadExternal") == 2);

        Assert.DoesNotContain("236", string.Concat(_slack.Calls.Where(call => call.Token == $"Bearer {OtherToken}").Select(call => call.Arguments.ToJsonString())), StringComparison.Ordinal);
        Assert.Contains("236", Encoding.UTF8.GetString(_slack.Uploads["F0"]), StringComparison.Ordinal);
        Assert.DoesNotContain("236", Encoding.UTF8.GetString(_slack.Uploads["F1"]), StringComparison.Ordinal);
        Assert.Equal(4, Posts().Count(post => post.Token == $"Bearer {FakeSlack.Token}"));
    }

    [Fact]
    public async Task Where_files_may_not_be_sent_my_data_is_not_passed_over_in_silence()
    {
        await SendAsync(Message(Ada, "hello"));
        await PostedAsync(1);
        await SendAsync(Message(Ada, "export my data"));
        await EventuallyAsync(() => Posts().Length >= 2);
        await EventuallyAsync(() => _slack.Uploads.Count == 1 && _slack.Calls.Any(call => call.Method == "files.completeUploadExternal"));

        _slack.Tokens.Clear();
        _slack.Answer(200, """{"ok":true,"channel":"D024BE91L","ts":"1.1"}""");
        _slack.Answer(200, """{"ok":false,"error":"missing_scope"}""");
        _slack.Answer(200, """{"ok":true,"channel":"D024BE91L","ts":"1.2"}""");
        await SendAsync(Message(Ada, "give me all my data"));

        Assert.Equal("I may not send files in this workspace.", (string)(await PostedAsync(4))[^1].Arguments["text"]!);
    }

    [Fact]
    public async Task A_reply_waits_while_slack_is_away_and_comes_in_order()
    {
        for (var n = 0; n < 3; n++)
        {
            _slack.Answer(503, "");
        }

        await SendAsync(Opening(Ada));
        await EventuallyAsync(() => Posts().Length >= 3);
        await TapAsync(Ada, "yes");
        // What failed is put off only after its answer was heard: the clock goes on until the next try is due.
        await EventuallyAsync(() =>
        {
            _server.Clock.Now += TimeSpan.FromSeconds(20);
            return Posts().Length >= 5;
        });
        var posts = Posts();

        Assert.Equal("What is it about?", (string)posts[^1].Arguments["text"]!);
        Assert.Single(posts.SkipLast(1).Select(post => (string)post.Arguments["client_msg_id"]!).Distinct());
    }

    [Fact]
    public async Task Nobody_but_slack_gets_in_and_nothing_of_theirs_is_kept()
    {
        using var client = _server.Stranger();
        using var forged = Request("/api/slack/events", Message(Ada, "hello"));
        forged.Headers.Remove(SlackRequest.SignatureHeader);
        forged.Headers.Add(SlackRequest.SignatureHeader, "v0=" + new string('0', 64));
        using var old = Request("/api/slack/events", Message(Ada, "hello"), _server.Clock.Now.AddMinutes(-6));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.SendAsync(forged)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.SendAsync(old)).StatusCode);
        Assert.Empty(_slack.Calls);
    }

    [Fact]
    public async Task A_tunnel_s_name_is_let_in_to_slack_s_addresses_alone()
    {
        using var client = _server.Stranger();
        using var challenge = Request("/api/slack/events", """{"type":"url_verification","challenge":"3eZbrw1a"}""");
        challenge.Headers.Host = "coach.example.test";
        using var page = new HttpRequestMessage(HttpMethod.Get, "/");
        page.Headers.Host = "coach.example.test";

        var answer = await client.SendAsync(challenge);

        Assert.Equal("3eZbrw1a", await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(page)).StatusCode);
    }

    [Fact]
    public async Task Without_settings_there_are_no_addresses_for_slack()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.DoesNotContain(server.Server.Routes, route => route.Contains("slack", StringComparison.Ordinal));
        Assert.Null(SlackSettings.Of(_ => null));
        Assert.Equal("xoxb-b", SlackSettings.Of(name => name == SlackSettings.BotToken ? "T0A=xoxb-a, T0B=xoxb-b" : "8f742231b10e8888")!.For("T0B")!.BotToken);
        Assert.Null(SlackSettings.Of(name => name == SlackSettings.BotToken ? "T0A=xoxb-a" : "8f742231b10e8888")!.For("T0B"));
        Assert.NotEmpty(SlackSettings.Of(name => name == SlackSettings.BotToken ? "T0A=xoxb-a,T0B=nonsense" : "8f742231b10e8888")!.Mistakes());
        Assert.NotEmpty(new ServeOptions { Slack = SlackSettings.Of(name => name == SlackSettings.BotToken ? "xoxb-1" : null) }.Mistakes());
    }

    private string Event(string user, string happened) => $$"""
        {"team_id":"{{Team}}","type":"event_callback","event_id":"Ev{{user}}{{++_events}}","authorizations":[],"event":{{happened}}}
        """;

    private string Message(string user, string text) => Event(user, $$"""{"type":"message","channel":"D024BE91L","channel_type":"im","user":"{{user}}","text":"{{text}}"}""");

    private string Opening(string user) => Event(user, $$"""{"type":"app_home_opened","user":"{{user}}","channel":"D024BE91L","tab":"messages"}""");

    private async Task SendAsync(string body)
    {
        using var request = Request("/api/slack/events", body);
        using var answer = await _server.Stranger().SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task TapAsync(string user, string choice)
    {
        var payload = new JsonObject
        {
            ["type"] = "block_actions",
            ["team"] = new JsonObject { ["id"] = Team },
            ["user"] = new JsonObject { ["id"] = user },
            ["actions"] = new JsonArray(new JsonObject { ["action_id"] = "choose-0", ["value"] = choice, ["action_ts"] = string.Create(CultureInfo.InvariantCulture, $"{++_events}") }),
        };
        using var request = Request("/api/slack/interactivity", "payload=" + WebUtility.UrlEncode(payload.ToJsonString()));
        using var answer = await _server.Stranger().SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private HttpRequestMessage Request(string path, string body, DateTimeOffset? at = null)
    {
        var time = (at ?? _server.Clock.Now).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetBytes(body);
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(bytes) };
        request.Headers.Add(SlackRequest.TimestampHeader, time);
        request.Headers.Add(SlackRequest.SignatureHeader, SlackSignature.Of(time, bytes, _slack.Options.SigningSecret));
        return request;
    }

    private Call[] Posts() => [.. _slack.Calls.Where(call => call.Method == "chat.postMessage")];

    private async Task<Call[]> PostedAsync(int count)
    {
        await EventuallyAsync(() => Posts().Length >= count);
        return Posts();
    }

    private static async Task EventuallyAsync(Func<bool> so)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!so())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
