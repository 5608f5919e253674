using System.Diagnostics;
using System.Text.Json.Nodes;
using Coach.Negotiations;
using Coach.Replies;
using Node;

namespace Slack.Tests;

public sealed class SlackClientTests : IAsyncLifetime, IDisposable
{
    private static readonly JsonObject s_message = BlockKit.Of(new Reply(
        "Ask for $405,000 in stock.", "Stock moves furthest.", [new("Now", "$300,000")], null, [new("email", "Write the e-mail"), new("why", "Why?")], "Hello", Stage.Analysed));

    private readonly HttpClient _http = SlackClient.NewHttp();
    private FakeSlack _slack = null!;

    public async Task InitializeAsync() => _slack = await FakeSlack.StartAsync();

    public async Task DisposeAsync() => await _slack.DisposeAsync();

    public void Dispose() => _http.Dispose();

    private SlackClient Client(Func<SlackOptions, SlackOptions>? change = null) => new(_http, change?.Invoke(_slack.Options) ?? _slack.Options, TimeProvider.System);

    private static Task<SlackMessage> PostAsync(SlackClient client) => client.PostAsync("U2147483697", s_message, "n/1/1", default);

    [Fact]
    public async Task A_reply_is_posted_to_the_person_with_token_blocks_and_an_id_that_stays()
    {
        var client = Client();

        Assert.Equal(new SlackMessage("D024BE91L", "1503435956.000001"), await PostAsync(client));
        await PostAsync(client);

        var call = _slack.Calls.First();
        Assert.Equal(("chat.postMessage", "U2147483697", "Ask for $405,000 in stock."), (call.Method, (string)call.Arguments["channel"]!, (string)call.Arguments["text"]!));
        Assert.True(JsonNode.DeepEquals(s_message["blocks"], call.Arguments["blocks"]));
        Assert.Single(_slack.Calls.Select(same => (string)same.Arguments["client_msg_id"]!).Distinct());
        Assert.True(Guid.TryParse((string)call.Arguments["client_msg_id"]!, out _));
        Assert.DoesNotContain("n/1/1", call.Arguments.ToJsonString(), StringComparison.Ordinal);
    }

    [NeedsFact(Tools.Node)]
    public async Task Slack_s_own_client_sends_the_same_calls()
    {
        var input = new JsonObject
        {
            ["address"] = _slack.Options.ApiAddress.ToString(),
            ["token"] = FakeSlack.Token,
            ["to"] = "U2147483697",
            ["text"] = (string)s_message["text"]!,
            ["blocks"] = s_message["blocks"]!.DeepClone(),
        };

        var printed = await NodeFolder.PrintAsync("Slack.Tests", "post.mjs", input.ToJsonString());
        var posted = await PostAsync(Client());
        await Client().UpdateAsync(posted, s_message, default);

        Assert.Equal("""["1503435956.000001","1503435956.000001"]""", printed.Trim());
        var calls = _slack.Calls.ToArray();
        Assert.Equal(["chat.postMessage", "chat.update", "chat.postMessage", "chat.update"], calls.Select(call => call.Method));
        Assert.Single(calls.Select(call => call.Token).Distinct());
        Assert.All(new[] { 0, 1 }, n => Assert.All(calls[n].Arguments.Where(argument => argument.Key != "ts"), argument =>
            Assert.True(JsonNode.DeepEquals(argument.Value, calls[n + 2].Arguments[argument.Key]), argument.Key)));
    }

    [Fact]
    public async Task Slack_says_when_to_come_again_and_no_call_goes_out_before()
    {
        _slack.Answer(429, """{"ok":false,"error":"ratelimited"}""", retryAfter: "1");
        var client = Client();
        var watch = Stopwatch.StartNew();

        await PostAsync(client);

        Assert.Equal(2, _slack.Calls.Count);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.95, 10);
    }

    [Fact]
    public async Task A_long_wait_is_left_to_the_caller_and_kept_meanwhile()
    {
        _slack.Answer(429, "", retryAfter: "60");
        var client = Client();

        var first = await Assert.ThrowsAsync<SlackBusyException>(() => PostAsync(client));
        await Assert.ThrowsAsync<SlackBusyException>(() => PostAsync(client));

        Assert.InRange(first.Wait!.Value.TotalSeconds, 50, 60);
        Assert.Single(_slack.Calls);
    }

    [Theory]
    [InlineData(503, "")]
    [InlineData(200, """{"ok":false,"error":"internal_error"}""")]
    [InlineData(200, "<html>no JSON</html>")]
    public async Task A_failure_that_passes_is_tried_again_with_the_same_id(int status, string body)
    {
        _slack.Answer(status, body);

        await PostAsync(Client());

        Assert.Equal(2, _slack.Calls.Count);
        Assert.Single(_slack.Calls.Select(call => (string)call.Arguments["client_msg_id"]!).Distinct());
    }

    [Fact]
    public async Task Attempts_are_bounded()
    {
        for (var n = 0; n < 5; n++)
        {
            _slack.Answer(500, "");
        }

        await Assert.ThrowsAsync<SlackBusyException>(() => PostAsync(Client(options => options with { Attempts = 2, LongestWait = TimeSpan.Zero })));

        Assert.Equal(2, _slack.Calls.Count);
    }

    [Fact]
    public async Task A_refusal_is_named_for_what_to_do_next_and_not_tried_again()
    {
        _slack.Answer(200, """{"ok":false,"error":"user_not_found"}""");
        var refused = await Assert.ThrowsAsync<SlackRefusedException>(() => PostAsync(Client()));
        var setup = await Assert.ThrowsAsync<SlackSetupException>(() => PostAsync(Client(options => options with { BotToken = "xoxb-wrong" })));

        Assert.Equal(("user_not_found", "invalid_auth", 2), (refused.Code, setup.Code, _slack.Calls.Count));
    }

    [Fact]
    public async Task Nobody_there_is_busy_not_a_crash()
    {
        await _slack.DisposeAsync();

        await Assert.ThrowsAsync<SlackBusyException>(() => PostAsync(new(_http, Requests.Options with { ApiAddress = new("http://127.0.0.1:9/api/"), Attempts = 1 }, TimeProvider.System)));
    }

    [Fact]
    public async Task A_file_is_fetched_with_the_token()
    {
        _slack.Files["letter.txt"] = [1, 2, 3];

        var file = await FetchAsync(options => options);

        Assert.Equal(("letter.txt", "010203"), (file.Name, Convert.ToHexString(file.Bytes.Span)));
    }

    [Fact]
    public async Task A_file_at_another_host_never_sees_the_token()
    {
        _slack.Files["letter.txt"] = [1];

        Assert.Equal("file_elsewhere", (await Assert.ThrowsAsync<SlackRefusedException>(() => FetchAsync(options => options with { FileHosts = ["files.slack.com"] }))).Code);
    }

    [Fact]
    public async Task A_file_is_cut_off_at_its_limit()
    {
        _slack.Files["letter.txt"] = new byte[2_000];

        Assert.Equal("file_too_large", (await Assert.ThrowsAsync<SlackRefusedException>(() => FetchAsync(options => options with { MaxFileBytes = 1_999 }))).Code);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_refused() => Assert.Equal("file_not_found", (await Assert.ThrowsAsync<SlackRefusedException>(() => FetchAsync(options => options))).Code);

    [Fact]
    public async Task A_redirect_to_the_sign_in_page_is_told_as_a_missing_scope()
    {
        _slack.Answer(200, $$"""{"ok":true,"file":{"id":"F1","name":"x","url_private":"{{_slack.Address}}files/absent" } }""");

        Assert.Equal("files:read", (await Assert.ThrowsAsync<SlackSetupException>(() => FetchAsync(options => options))).Code);
    }

    private Task<SlackFile> FetchAsync(Func<SlackOptions, SlackOptions> change)
    {
        var options = change(_slack.Options);
        return new SlackFiles(_http, new(_http, options, TimeProvider.System), options, TimeProvider.System).FetchAsync("F2147483862", default);
    }
}
