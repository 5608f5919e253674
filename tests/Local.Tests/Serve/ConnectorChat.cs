using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Local.Tests.Talk;

namespace Local.Tests.Serve;

/// <summary>A server with the Bot Connector's protocol for clients on this machine, and a client of it: activities in, replies out.</summary>
internal sealed class ConnectorChat : IAsyncDisposable
{
    public const string Ada = "29:ada";
    public const string Bo = "29:bo";

    /// <summary>Bytes of the largest file that the server takes.</summary>
    public const int MaxDocumentBytes = 64 << 10;

    private int _activities;

    private ConnectorChat(RunningServer server, BotClient client) => (Server, Client) = (server, client);

    public RunningServer Server { get; }

    public BotClient Client { get; }

    public static async Task<ConnectorChat> StartAsync() =>
        new(await TalkServer.StartAsync(new() { Playground = true, MaxDocumentBytes = MaxDocumentBytes }), await BotClient.StartAsync());

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Server.DisposeAsync();
    }

    public JsonObject Message(string person, string text, string tenant = "t1")
    {
        var message = Activity(person, "message", ("text", text));
        message["conversation"]!["tenantId"] = tenant;
        return message;
    }

    public JsonObject Activity(string person, string type, params (string Name, JsonNode Value)[] more)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"a{++_activities}"),
            ["channelId"] = "msteams",
            ["serviceUrl"] = Client.Address.ToString(),
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

    /// <summary>A tap on a message's button; gives what the message is replaced with.</summary>
    public async Task<JsonNode> InvokeAsync(string person, string choice, string message)
    {
        var invoke = Activity(person, "invoke", ("name", "adaptiveCard/action"), ("replyToId", message), ("value", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["choice"] = choice } } }));
        using var answer = await Server.Stranger().PostAsJsonAsync("/api/messages", invoke);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    public async Task SendAsync(JsonObject activity)
    {
        using var answer = await Server.Stranger().PostAsJsonAsync("/api/messages", activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>All replies, once there are so many.</summary>
    public async Task<JsonNode[]> SaidAsync(int count)
    {
        await Eventually.SoAsync(() => Client.Said.Count >= count, () => $"{Client.Said.Count} of {count} replies came.");
        return [.. Client.Said];
    }

    /// <summary>The headline of a reply's card.</summary>
    public static string Headline(JsonNode said) => (string)said["attachments"]![0]!["content"]!["body"]![0]!["text"]!;
}
