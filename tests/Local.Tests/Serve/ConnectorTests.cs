using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Coaching;
using Local.Tests.Talk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Local.Tests.Serve;

/// <summary>The Bot Connector's protocol for clients on this machine, with a client of our own; ScriptedTalkTests has the real one.</summary>
public sealed class ConnectorTests : IAsyncLifetime
{
    private const string Ada = "29:ada";
    private const string Bo = "29:bo";

    private RunningServer _server = null!;
    private ChatClient _client = null!;
    private int _activities;

    public async Task InitializeAsync()
    {
        _server = await TalkServer.StartAsync(new() { Playground = true, MaxDocumentBytes = 64 << 10 });
        _client = await ChatClient.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task It_is_there_only_where_it_was_asked_for()
    {
        await using var usual = await RunningServer.StartAsync();

        using var answer = await usual.Stranger().PostAsJsonAsync("/api/messages", Message(Ada, "hi"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("POST /api/messages", _server.Server.Routes);
    }

    [Fact]
    public async Task Who_is_installed_is_greeted_once_and_goes_on_by_words_and_taps()
    {
        await SendAsync(Activity(Ada, "installationUpdate", ("action", "add")));
        await SendAsync(Activity(Ada, "conversationUpdate", ("membersAdded", new JsonArray(new JsonObject { ["id"] = Ada }))));
        Assert.Equal("Hi, I am your coach for talking about pay.", Headline((await SaidAsync(1))[0]));

        var tapped = await InvokeAsync(Ada, "yes", _client.Ids.First());
        Assert.Equal("What is it about?", Headline((await SaidAsync(2))[1]));
        Assert.Equal(200, (int)tapped["statusCode"]!);
        Assert.Contains("Yes, go ahead", tapped["value"]!["body"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ActionSet", tapped["value"]!.ToJsonString(), StringComparison.Ordinal);

        await SendAsync(Message(Ada, "<at>Coach</at> I got an offer"));
        Assert.Equal("Show me the offer.", Headline((await SaidAsync(3))[2]));
    }

    [Fact]
    public async Task A_choice_sent_as_a_message_counts_as_well()
    {
        await SendAsync(Message(Ada, "hi"));
        await SendAsync(Activity(Ada, "message", ("value", new JsonObject { ["choice"] = "yes" })));

        Assert.Equal("What is it about?", Headline((await SaidAsync(2))[1]));
    }

    [Fact]
    public async Task An_activity_that_comes_again_is_answered_once()
    {
        var hello = Message(Ada, "hi");
        await SendAsync(hello);
        await SendAsync(hello);
        await SaidAsync(1);
        await SendAsync(Message(Ada, "yes"));

        Assert.Equal(2, (await SaidAsync(2)).Length);
    }

    [Theory]
    [InlineData("download")]
    [InlineData("data")]
    [InlineData("text")]
    public async Task A_letter_is_read_wherever_it_is_in_the_activity(string how)
    {
        const string Letter = "Dear Ada,\n\nLumen Audio is pleased to offer you the position of Engineer. Your base salary will be $225,000 per year.\n\nSincerely,\nLumen Audio\n";
        _client.Files["letter.txt"] = Encoding.UTF8.GetBytes(Letter);
        JsonObject attachment = how switch
        {
            "download" => new() { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "letter.txt", ["content"] = new JsonObject { ["downloadUrl"] = new Uri(_client.Address, "files/letter.txt").ToString() } },
            "data" => new() { ["contentType"] = "text/plain", ["name"] = "letter.txt", ["contentUrl"] = $"data:text/plain;base64,{Convert.ToBase64String(_client.Files["letter.txt"])}" },
            _ => new() { ["contentType"] = "text/plain", ["name"] = "letter.txt", ["content"] = Letter },
        };
        await SendAsync(Message(Ada, "hi"));
        await SendAsync(Message(Ada, "yes"));
        await SendAsync(Activity(Ada, "message", ("attachments", new JsonArray(attachment))));
        await SaidAsync(3);
        await SendAsync(Message(Ada, "where do we stand"));

        Assert.Contains("$225,000", (await SaidAsync(4))[3].ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://files.example.test/letter.txt")]
    [InlineData("http://127.0.0.1.example.test/letter.txt")]
    [InlineData("file:///etc/hostname")]
    [InlineData("nonsense")]
    public async Task A_file_elsewhere_is_never_fetched(string address)
    {
        await SendAsync(Message(Ada, "hi"));
        await SendAsync(Activity(Ada, "message", ("attachments", new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["name"] = "letter.txt", ["contentUrl"] = address }))));

        Assert.Equal("I could not read letter.txt.", Headline((await SaidAsync(2))[1]));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_said_to_be_unreadable()
    {
        _client.Files["letter.txt"] = new byte[(64 << 10) + 1];
        await SendAsync(Message(Ada, "hi"));
        await SendAsync(Activity(Ada, "message", ("attachments", new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["name"] = "letter.txt", ["contentUrl"] = new Uri(_client.Address, "files/letter.txt").ToString() }))));

        Assert.Equal("I could not read letter.txt.", Headline((await SaidAsync(2))[1]));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/")]
    [InlineData("http://10.0.0.7:3978/")]
    [InlineData("http://localhost.example.test/")]
    [InlineData("http://user@127.0.0.1:3978/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nothing_is_taken_from_or_sent_to_another_machine(string? service)
    {
        var message = Message(Ada, "hi");
        message["serviceUrl"] = service;

        using var answer = await _server.Stranger().PostAsJsonAsync("/api/messages", message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("this machine", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""[]""")]
    [InlineData("""{"type":"message","id":"1","from":{"id":"a"},"conversation":{"id":7}}""")]
    [InlineData("""not json""")]
    public async Task What_is_no_activity_is_refused_with_a_sentence(string body)
    {
        using var answer = await _server.Stranger().PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("detail", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_write_here()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Message(Ada, "hi")) };
        request.Headers.Add("Origin", "https://evil.example");

        using var answer = await _server.Stranger().SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Where_others_read_along_nothing_is_said_of_pay()
    {
        var message = Message(Ada, "I got an offer");
        message["conversation"]!["conversationType"] = "channel";
        await SendAsync(message);

        Assert.Equal("Pay is between the two of us. Write to me in a private chat.", (string)(await SaidAsync(1))[0]["text"]!);
    }

    [Fact]
    public async Task People_organisations_and_channels_are_kept_apart()
    {
        await SendAsync(Message(Ada, "hi"));
        await SendAsync(Message(Ada, "yes"));
        await SendAsync(Message(Ada, "I got an offer from Spotify, 236k base"));
        await SaidAsync(3);

        // The same person in another organisation, another person, and a person of the page who has the same name.
        foreach (var (person, tenant) in new[] { (Ada, "t2"), (Bo, "t1") })
        {
            var before = _client.Said.Count;
            await SendAsync(Message(person, "where do we stand", tenant));
            Assert.DoesNotContain("236", (await SaidAsync(before + 1))[before].ToJsonString(), StringComparison.Ordinal);
        }

        var page = await _server.Client("ada").FollowAsync();
        Assert.DoesNotContain("236", page.ToJsonString(), StringComparison.Ordinal);
        Assert.All(_client.Said.Index(), said => Assert.Equal((string)said.Item["conversation"]!["id"]!, (string)said.Item["recipient"]!["id"]! + "-chat"));
    }

    [Fact]
    public async Task My_data_comes_as_a_link_that_works_once_and_holds_nobody_else_s()
    {
        await SendAsync(Message(Bo, "my name is Bo Secret"));
        await SendAsync(Message(Ada, "hi"));
        await SendAsync(Message(Ada, "export my data"));
        var card = (await SaidAsync(3)).Last(said => (string)said["recipient"]!["id"]! == Ada)["attachments"]![0]!["content"]!;
        var link = new Uri((string)card["actions"]![0]!["url"]!);

        using var first = await _server.Stranger().GetAsync(link);
        using var second = await _server.Stranger().GetAsync(link);
        using var guessed = await _server.Stranger().GetAsync(new Uri(link, "guessed"));

        var data = await first.Content.ReadAsStringAsync();
        Assert.Contains("export my data", data, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", data, StringComparison.Ordinal);
        Assert.Equal(PersonalData.FileName, first.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { second.StatusCode, guessed.StatusCode });
    }

    [Fact]
    public async Task Who_removes_the_coach_is_forgotten()
    {
        await SendAsync(Message(Ada, "hi"));
        await SendAsync(Message(Ada, "yes"));
        await SaidAsync(2);
        await SendAsync(Activity(Ada, "installationUpdate", ("action", "remove")));
        Assert.Equal("Everything about you is erased.", Headline((await SaidAsync(3))[2]));

        await SendAsync(Message(Ada, "hi"));
        Assert.Equal("Hi, I am your coach for talking about pay.", Headline((await SaidAsync(4))[3]));
    }

    [Fact]
    public async Task A_reply_waits_while_the_client_is_away_and_comes_in_order()
    {
        _client.Refusing = 3;
        await SendAsync(Message(Ada, "hi"));
        await Eventually.SoAsync(() => _client.Refusing < 3, () => "Nothing was tried.");
        await SendAsync(Message(Ada, "yes"));
        // Each minute brings a try; a busy machine may need more of them than there are refusals.
        for (var minute = 0; minute < 4 || (minute < 600 && _client.Said.Count < 2); minute++)
        {
            _server.Clock.Now += TimeSpan.FromMinutes(1);
            await _server.Server.Timers.TickAsync(CancellationToken.None);
            await Task.Delay(100);
        }

        Assert.Equal(["Hi, I am your coach for talking about pay.", "What is it about?"], (await SaidAsync(2)).Select(Headline));
    }

    private JsonObject Message(string person, string text, string tenant = "t1")
    {
        var message = Activity(person, "message", ("text", text));
        message["conversation"]!["tenantId"] = tenant;
        return message;
    }

    private JsonObject Activity(string person, string type, params (string Name, JsonNode Value)[] more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"a{++_activities}"),
            ["channelId"] = "msteams",
            ["serviceUrl"] = _client.Address.ToString(),
            ["from"] = new JsonObject { ["id"] = person },
            ["recipient"] = new JsonObject { ["id"] = "28:coach" },
            ["conversation"] = new JsonObject { ["id"] = $"{person}-chat", ["conversationType"] = "personal", ["tenantId"] = "t1" },
        };
        foreach (var (name, value) in more)
        {
            activity[name] = value;
        }

        return activity;
    }

    private async Task<JsonNode> InvokeAsync(string person, string choice, string message)
    {
        var invoke = Activity(person, "invoke", ("name", "adaptiveCard/action"), ("replyToId", message), ("value", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["choice"] = choice } } }));
        using var answer = await _server.Stranger().PostAsJsonAsync("/api/messages", invoke);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task SendAsync(JsonObject activity)
    {
        using var answer = await _server.Stranger().PostAsJsonAsync("/api/messages", activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<JsonNode[]> SaidAsync(int count)
    {
        await Eventually.SoAsync(() => _client.Said.Count >= count, () => $"{_client.Said.Count} of {count} replies came.");
        return [.. _client.Said];
    }

    private static string Headline(JsonNode said) => (string)said["attachments"]![0]!["content"]!["body"]![0]!["text"]!;

    /// <summary>A client of the Bot Connector on this machine: it takes replies, and hands out files.</summary>
    private sealed class ChatClient : IAsyncDisposable
    {
        private readonly WebApplication _web;

        private ChatClient(WebApplication web)
        {
            _web = web;
            web.MapPost("/v3/conversations/{conversation}/activities", TakeAsync);
            web.MapGet("/files/{name}", context => context.Response.Body.WriteAsync(Files[(string)context.Request.RouteValues["name"]!]).AsTask());
        }

        public Uri Address => new(_web.Urls.First() + "/");

        public ConcurrentQueue<JsonNode> Said { get; } = new();

        public ConcurrentQueue<string> Ids { get; } = new();

        public Dictionary<string, byte[]> Files { get; } = [];

        /// <summary>How many replies are still turned away.</summary>
        public int Refusing { get; set; }

        public static async Task<ChatClient> StartAsync()
        {
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.Services.AddRoutingCore();
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            var client = new ChatClient(builder.Build());
            await client._web.StartAsync();
            return client;
        }

        public async ValueTask DisposeAsync() => await _web.DisposeAsync();

        private async Task TakeAsync(HttpContext context)
        {
            if (Refusing > 0)
            {
                Refusing--;
                context.Response.StatusCode = StatusCodes.Status502BadGateway;
                return;
            }

            var said = (await JsonNode.ParseAsync(context.Request.Body))!;
            var id = string.Create(CultureInfo.InvariantCulture, $"m{Said.Count + 1}");
            Ids.Enqueue(id);
            Said.Enqueue(said);
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsync(new JsonObject { ["id"] = id }.ToJsonString());
        }
    }
}
