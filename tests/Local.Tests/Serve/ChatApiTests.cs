using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Local.Tests.Serve;

public sealed class ChatApiTests
{
    [Fact]
    public async Task What_is_said_is_answered_in_the_shape_of_the_contract()
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client().PostAsJsonAsync("/api/chat", new { id = "1", text = "hello" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = (await response.Content.ReadFromJsonAsync<JsonObject>())!["replies"]!.AsArray().Single()!.AsObject();
        Assert.Equal("1: said hello", reply["headline"]!.GetValue<string>());
        Assert.True(reply["sequence"]!.GetValue<long>() > 0);
        Assert.Empty(new[] { "sequence", "headline", "text", "facts", "chart", "choices", "script", "stage" }.Except(reply.Select(member => member.Key)));
    }

    [Fact]
    public async Task The_same_id_gives_the_same_replies_and_counts_once()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();

        var first = await client.SayAsync("1", "hello");
        var again = await client.SayAsync("1", "something else");
        var next = await client.SayAsync("2", "more");

        Assert.Equal(["1: said hello"], first);
        Assert.Equal(first, again);
        Assert.Equal(["2: said more"], next);
    }

    [Fact]
    public async Task A_choice_is_a_signal_of_its_own()
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client().PostAsJsonAsync("/api/chat", new { id = "1", choice = "yes" });

        Assert.Equal(["1: chose yes"], Talking.Headlines(await response.Content.ReadFromJsonAsync<JsonObject>()));
    }

    [Fact]
    public async Task Replies_that_need_an_effect_come_with_the_answer()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(["2: found a band"], await server.Client().SayAsync("1", "look up"));
    }

    [Fact]
    public async Task The_conversation_is_read_from_a_sequence_on()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        await client.SayAsync("1", "hello");
        await client.SayAsync("2", "more");

        var all = await client.FollowAsync();
        var last = all["replies"]!.AsArray()[0]!["sequence"]!.GetValue<long>();
        var rest = await client.FollowAsync(last);

        Assert.Equal(["1: said hello", "2: said more"], Talking.Headlines(all));
        Assert.Equal(["hello", "more"], all["said"]!.AsArray().Select(said => said!["text"]!.GetValue<string>()));
        Assert.Equal(["1", "2"], all["said"]!.AsArray().Select(said => said!["id"]!.GetValue<string>()));
        Assert.Equal(["2: said more"], Talking.Headlines(rest));
    }

    [Fact]
    public async Task Who_comes_for_the_first_time_is_greeted_once()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();

        var both = await Task.WhenAll(client.FollowAsync(), client.FollowAsync());
        var later = await client.FollowAsync();

        Assert.All([.. both, later], one => Assert.Equal(["1: opened "], Talking.Headlines(one)));
    }

    [Fact]
    public async Task Who_waits_gets_a_line_as_soon_as_there_is_one()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        await client.SayAsync("1", "remind");
        var seen = (await client.FollowAsync())["replies"]!.AsArray()[^1]!["sequence"]!.GetValue<long>();

        var waiting = client.FollowAsync(seen, wait: 20);
        server.Clock.Now = server.Clock.Now.AddHours(1);

        Assert.Equal(["2: reminder an hour later"], Talking.Headlines(await waiting.WaitAsync(TimeSpan.FromSeconds(10))));
    }

    [Fact]
    public async Task The_conversation_goes_on_after_a_restart()
    {
        await using var server = await RunningServer.StartAsync();
        await server.Client().SayAsync("1", "hello");

        await server.StartAgainAsync();

        Assert.Equal(["1: said hello"], await server.Client().SayAsync("1", "hello"));
        Assert.Equal(["2: said more"], await server.Client().SayAsync("2", "more"));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"text":"hello"}""")]
    [InlineData("""{"id":"","text":"hello"}""")]
    [InlineData("""{"id":"1","text":"hello","choice":"yes"}""")]
    [InlineData("""{"id":"1","text":""}""")]
    [InlineData("""null""")]
    [InlineData("""[1]""")]
    [InlineData("""{"id":1,"text":"hello"}""")]
    [InlineData("""not json""")]
    [InlineData("")]
    public async Task A_message_that_is_none_is_refused_with_a_sentence(string body)
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client().PostAsync("/api/chat", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty((await response.Content.ReadFromJsonAsync<JsonObject>())!["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_message_or_a_body_that_is_too_long_is_refused()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        client.DefaultRequestHeaders.ExpectContinue = true;

        using var message = await client.PostAsJsonAsync("/api/chat", new { id = "1", text = new string('x', 20_001) });
        using var id = await client.PostAsJsonAsync("/api/chat", new { id = new string('x', 101), text = "hello" });
        using var body = await client.PostAsJsonAsync("/api/chat", new { id = "1", text = new string('x', 1_000_000) });

        Assert.Equal(HttpStatusCode.BadRequest, message.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, id.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, body.StatusCode);
    }

    [Theory]
    [InlineData("after=-1")]
    [InlineData("after=x")]
    [InlineData("wait=1e9")]
    public async Task A_place_in_the_conversation_that_is_none_is_refused(string query)
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client().GetAsync($"/api/chat?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Health_tells_version_and_state_to_anybody()
    {
        await using var server = await RunningServer.StartAsync();

        var health = await server.Stranger().GetFromJsonAsync<JsonObject>("/health");

        Assert.Equal("ready", health!["status"]!.GetValue<string>());
        Assert.Matches(@"^\d+\.\d+\.\d+$", health["version"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_export_holds_the_conversation_and_the_state()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        await client.SayAsync("1", "remind");

        var export = (await client.GetFromJsonAsync<JsonObject>("/api/export"))!;

        var negotiation = export["negotiations"]!.AsArray().Single()!;
        Assert.Equal("me", export["person"]!.GetValue<string>());
        Assert.Equal("remind", negotiation["state"]!["heard"]![0]!.GetValue<string>());
        Assert.Equal(2, negotiation["conversation"]!.AsArray().Count);
        Assert.Single(negotiation["signals"]!.AsArray());
        Assert.Single(negotiation["reminders"]!.AsArray());
    }

    [Fact]
    public async Task Forget_me_leaves_nothing_and_the_person_begins_anew()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        await client.SayAsync("1", "hello");

        using var response = await client.DeleteAsync("/api/me");
        var export = (await client.GetFromJsonAsync<JsonObject>("/api/export"))!;

        Assert.True((await response.Content.ReadFromJsonAsync<JsonObject>())!["forgotten"]!.GetValue<bool>());
        Assert.Empty(export["negotiations"]!.AsArray());
        Assert.Equal(["1: said again"], await client.SayAsync("1", "again"));
    }

    [Fact]
    public async Task Asking_in_the_talk_to_be_forgotten_is_answered_and_leaves_only_that_answer()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        await client.SayAsync("1", "secret");

        var said = await client.SayAsync("2", "forget me");

        Assert.Equal(["2: said forget me"], said);
        Assert.Equal(said, Talking.Headlines(await client.FollowAsync()));
        Assert.DoesNotContain("secret", (await client.FollowAsync()).ToJsonString(), StringComparison.Ordinal);
    }
}
