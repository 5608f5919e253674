using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AzureBot;
using Coach;
using Coach.Negotiations;
using Coach.Replies;

namespace Azure.Tests;

/// <summary>What happens in a chat, through the real adapter of the Bot Framework over HTTP.</summary>
public sealed class BotTurnTests : IAsyncLifetime
{
    private static readonly NegotiationKey s_ada = new("msteams/harbour", "aad-ada", "main");

    private LoopbackBot _bot = null!;

    public async Task InitializeAsync() => _bot = await LoopbackBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_message_is_stored_under_its_person_with_where_to_answer_and_is_not_answered_in_the_call()
    {
        var (status, _) = await _bot.BringAsync("message", new() { ["text"] = " They offered 92,000. " });

        Assert.Equal(HttpStatusCode.OK, status);
        var (key, arrival) = Assert.Single(_bot.Inbox.Arrivals);
        Assert.Equal((s_ada, "activity/msteams/a:1/1700000000001"), (key, arrival.Id));
        Assert.Equal("They offered 92,000.", Assert.IsType<Signal.Said>(Signal(arrival)).Text);
        Assert.Contains("They offered 92,000.", arrival.Said, StringComparison.Ordinal);
        Assert.Contains("a:1", _bot.Inbox.References[s_ada], StringComparison.Ordinal);
        Assert.Empty(_bot.Sent);
    }

    [Fact]
    public async Task The_same_activity_again_has_the_same_id()
    {
        await _bot.BringAsync("message", new() { ["text"] = "hello" });
        await _bot.BringAsync("message", new() { ["text"] = "hello" });

        Assert.Single(_bot.Inbox.Arrivals.Select(arrival => arrival.Arrival.Id).Distinct());
    }

    [Fact]
    public async Task Where_others_read_along_nothing_is_stored_and_the_answer_says_where_to_write()
    {
        await _bot.BringAsync("message", new()
        {
            ["text"] = "They offered 92,000.",
            ["conversation"] = new JsonObject { ["id"] = "19:team", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "harbour" },
        });

        Assert.Empty(_bot.Inbox.Arrivals);
        Assert.Contains("private chat", Assert.Single(_bot.Sent)["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"choice":"summary"}""")]
    [InlineData(""" "{\"choice\":\"summary\"}" """)]
    public async Task A_choice_sent_as_a_message_by_an_older_client_is_a_choice(string value)
    {
        await _bot.BringAsync("message", new() { ["value"] = JsonNode.Parse(value) });

        Assert.Equal("summary", Assert.IsType<Signal.Chose>(Signal(Assert.Single(_bot.Inbox.Arrivals).Arrival)).Choice);
    }

    [Fact]
    public async Task A_tap_on_a_card_is_stored_and_answered_within_the_call()
    {
        var (status, body) = await _bot.BringAsync("invoke", CardAction(new JsonObject { ["choice"] = "summary" }));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((200, "application/vnd.microsoft.activity.message"), (body!["statusCode"]!.GetValue<int>(), body["type"]!.GetValue<string>()));
        Assert.Equal("summary", Assert.IsType<Signal.Chose>(Signal(Assert.Single(_bot.Inbox.Arrivals).Arrival)).Choice);
    }

    [Fact]
    public async Task A_tap_without_a_choice_is_refused_within_the_call()
    {
        var (_, body) = await _bot.BringAsync("invoke", CardAction(new JsonObject { ["other"] = "x" }));

        Assert.Equal(400, body!["statusCode"]!.GetValue<int>());
        Assert.Empty(_bot.Inbox.Arrivals);
    }

    [Fact]
    public async Task A_tap_where_others_read_along_is_refused()
    {
        var parts = CardAction(new JsonObject { ["choice"] = "summary" });
        parts["conversation"] = new JsonObject { ["id"] = "19:team", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "harbour" };

        var (_, body) = await _bot.BringAsync("invoke", parts);

        Assert.Equal(400, body!["statusCode"]!.GetValue<int>());
        Assert.Empty(_bot.Inbox.Arrivals);
    }

    [Fact]
    public async Task A_file_in_a_personal_chat_is_fetched_and_stored_with_the_words_beside_it()
    {
        const string Link = "https://harbour-my.sharepoint.com/personal/ada/letter.pdf?tempauth=secret";
        _bot.Files.Held[Link] = "%PDF-"u8.ToArray();

        var (status, _) = await _bot.BringAsync("message", WithFile(Link));

        Assert.Equal(HttpStatusCode.OK, status);
        var (key, name, content) = Assert.Single(_bot.Inbox.Documents);
        Assert.Equal((s_ada, "Offer letter.pdf"), (key, name));
        Assert.Equal("%PDF-"u8.ToArray(), content);
        Assert.Equal("My letter", Assert.IsType<Signal.Said>(Signal(Assert.Single(_bot.Inbox.Arrivals).Arrival)).Text);
        Assert.Empty(_bot.Sent);
    }

    [Theory]
    [InlineData("https://attacker.example/letter.pdf")]
    [InlineData("https://sharepoint.com.attacker.example/letter.pdf")]
    [InlineData("http://harbour.sharepoint.com/letter.pdf")]
    [InlineData("https://ada@harbour.sharepoint.com/letter.pdf")]
    [InlineData("https://harbour.sharepoint.com:8443/letter.pdf")]
    public async Task A_link_to_anywhere_else_is_never_followed_and_the_person_is_told(string link)
    {
        _bot.Files.Held[link] = "secret"u8.ToArray();

        await _bot.BringAsync("message", WithFile(link));

        Assert.Empty(_bot.Files.Asked);
        Assert.Empty(_bot.Inbox.Documents);
        Assert.Contains("could not fetch", Assert.Single(_bot.Sent)["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told_so()
    {
        const string Link = "https://harbour-my.sharepoint.com/scan.pdf";
        _bot.Files.Held[Link] = new byte[1_001];

        await _bot.BringAsync("message", WithFile(Link));

        Assert.Contains("at most 20 MB", Assert.Single(_bot.Sent)["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", typeof(Signal.Opened))]
    [InlineData("add-upgrade", typeof(Signal.Opened))]
    [InlineData("remove", typeof(Signal.ForgetRequested))]
    [InlineData("remove-upgrade", typeof(Signal.ForgetRequested))]
    public async Task Installing_opens_the_conversation_and_removing_forgets_the_person(string action, Type signal)
    {
        await _bot.BringAsync("installationUpdate", new() { ["action"] = action });

        Assert.IsType(signal, Signal(Assert.Single(_bot.Inbox.Arrivals).Arrival));
    }

    [Fact]
    public async Task A_reply_is_sent_later_as_a_card_into_the_conversation_that_the_person_wrote_from()
    {
        await _bot.BringAsync("message", new() { ["text"] = "hello" });

        await _bot.Replies.SendAsync(ToAda());

        var sent = Assert.Single(_bot.Sent);
        var card = Assert.Single(sent["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", card["contentType"]!.GetValue<string>());
        var action = card["content"]!["body"]!.AsArray().Single(part => (string)part!["type"]! == "ActionSet")!["actions"]![0]!;
        Assert.Equal(7, (int)action["data"]!["place"]!);
        Assert.All(new[] { action, action["fallback"]! }, one => Assert.True(one["data"]!.AsObject().Remove("place")));
        Assert.True(JsonNode.DeepEquals(AdaptiveCard.Of(s_reply), card["content"]));
        Assert.Equal(("Ask for more stock.", "a:1"), (sent["summary"]!.GetValue<string>(), sent["conversation"]!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task A_person_who_removed_the_coach_is_known_by_the_answer_of_the_connector(HttpStatusCode answer)
    {
        await _bot.BringAsync("message", new() { ["text"] = "hello" });
        _bot.ConnectorSays = answer;

        await Assert.ThrowsAsync<ReplyRefusedException>(() => _bot.Replies.SendAsync(ToAda()));
    }

    [Fact]
    public async Task A_connector_that_fails_for_a_while_is_no_refusal()
    {
        await _bot.BringAsync("message", new() { ["text"] = "hello" });
        _bot.ConnectorSays = HttpStatusCode.BadGateway;

        var failure = await Record.ExceptionAsync(() => _bot.Replies.SendAsync(ToAda()));

        Assert.NotNull(failure);
        Assert.IsNotType<ReplyRefusedException>(failure);
    }

    [Fact]
    public async Task Words_in_the_Slack_channel_of_Azure_Bot_Service_are_stored_and_answered_in_blocks()
    {
        var (status, _) = await _bot.BringAsync("message", InSlack("hello"));

        Assert.Equal(HttpStatusCode.OK, status);
        var (key, arrival) = Assert.Single(_bot.Inbox.Arrivals);
        Assert.Equal(new NegotiationKey("slack/", "U1:T1", "main"), key);
        Assert.Equal("hello", Assert.IsType<Signal.Said>(Signal(arrival)).Text);

        await _bot.Replies.SendAsync(new(key, new(CoachBot.Channel, _bot.Inbox.References[key], 0), 7, "r/1", s_reply));

        Assert.True(JsonNode.DeepEquals(BlockKit.Of(s_reply), Assert.Single(_bot.Sent)["channelData"]));
    }

    [Theory]
    [InlineData("message", "Payload")]
    [InlineData("message", "SlackMessage")]
    [InlineData("event", "Payload")]
    public async Task A_button_tapped_in_the_Slack_channel_of_Azure_Bot_Service_is_a_choice(string type, string name)
    {
        var parts = InSlack("summary");
        parts["channelData"] = new JsonObject { [name] = new JsonObject { ["type"] = "block_actions", ["actions"] = new JsonArray(new JsonObject { ["action_id"] = "choose-0", ["value"] = "summary" }) } };

        await _bot.BringAsync(type, parts);

        Assert.Equal("summary", Assert.IsType<Signal.Chose>(Signal(Assert.Single(_bot.Inbox.Arrivals).Arrival)).Choice);
    }

    [Fact]
    public async Task Where_storage_does_not_answer_the_channel_is_told_to_send_it_again()
    {
        _bot.Inbox.IsDown = true;

        Assert.Equal(HttpStatusCode.InternalServerError, (await _bot.BringAsync("message", new() { ["text"] = "hello" })).Status);

        _bot.Inbox.IsDown = false;
        Assert.Equal(HttpStatusCode.OK, (await _bot.BringAsync("message", new() { ["text"] = "hello" })).Status);
        Assert.Single(_bot.Inbox.Arrivals);
    }

    [Fact]
    public async Task A_tapped_card_is_given_back_with_the_choice_instead_of_the_choices()
    {
        _bot.Inbox.Reply = s_reply;

        var (_, body) = await _bot.BringAsync("invoke", CardAction(new JsonObject { ["choice"] = "summary", ["place"] = 7 }));

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string)body!["type"]!);
        Assert.True(JsonNode.DeepEquals(AdaptiveCard.Answered(s_reply, "summary"), body["value"]));
    }

    [Fact]
    public async Task Who_joins_and_installs_is_greeted_once()
    {
        await _bot.BringAsync("conversationUpdate", new() { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:ada" }) });
        await _bot.BringAsync("installationUpdate", new() { ["action"] = "add" });

        Assert.Equal(["opened", "opened"], _bot.Inbox.Arrivals.Select(arrival => arrival.Arrival.Id));
    }

    private Delivery ToAda() => new(s_ada, new(CoachBot.Channel, _bot.Inbox.References[s_ada], 0), 7, "r/1", s_reply);

    private static readonly Reply s_reply = new(
        "Ask for more stock.", "It has the most room.", [new("Offered", "€92,000")], null, [new("summary", "Summary")], null, Stage.Analysed);

    private static Signal Signal(Arrival arrival) => JsonSerializer.Deserialize(arrival.Signal, CoachJson.Default.Signal)!;

    private static JsonObject CardAction(JsonObject data) => new()
    {
        ["name"] = "adaptiveCard/action",
        ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = AdaptiveCard.Verb, ["data"] = data }, ["trigger"] = "manual" },
    };

    private static JsonObject WithFile(string link) => new()
    {
        ["text"] = "My letter",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = TeamsFiles.DownloadInfo,
            ["name"] = "Offer letter.pdf",
            ["content"] = new JsonObject { ["downloadUrl"] = link, ["uniqueId"] = "1", ["fileType"] = "pdf" },
        }),
    };

    private static JsonObject InSlack(string text) => new()
    {
        ["channelId"] = "slack",
        ["id"] = "ev-1",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "U1:T1", ["name"] = "ada" },
        ["conversation"] = new JsonObject { ["id"] = "B1:T1:D1", ["isGroup"] = false },
        ["channelData"] = new JsonObject { ["SlackMessage"] = new JsonObject { ["event"] = new JsonObject { ["type"] = "message", ["text"] = text } } },
    };
}
