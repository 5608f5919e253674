using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AzureBot;
using Local.Tests.Talk;

namespace App.Tests.Talk;

/// <summary>A personal chat in Teams: activities as the connector brings them, taps as its cards make them.</summary>
internal sealed class TeamsTalkChannel(TalkingApp app, string person = "ada") : ITalkChannel
{
    private readonly HttpClient _client = new() { BaseAddress = app.Address };
    private readonly List<JsonNode> _seen = [];
    private int _activities;

    /// <summary>What the client put in the place of cards that were tapped.</summary>
    public List<JsonNode> Replaced { get; } = [];

    public async Task<IReadOnlyList<Shown>> DoAsync(Doing doing, int answers)
    {
        await (doing switch
        {
            Doing.Comes => BringAsync("installationUpdate", new() { ["action"] = "add" }),
            Doing.Says said => BringAsync("message", new() { ["text"] = said.Text }),
            Doing.Taps tap => TapAsync(tap.Label),
            Doing.Gives give => GiveAsync(give.File),
            Doing.Waits wait => Task.FromResult(app.Clock.Now = app.Clock.Now.AddDays(wait.Days)),
            _ => throw new ArgumentOutOfRangeException(nameof(doing)),
        });
        await Eventually.SoAsync(() => Cards().Length >= _seen.Count + answers, () => $"{Cards().Length - _seen.Count} of {answers} replies came to: {doing}");
        var fresh = Cards().Skip(_seen.Count).ToArray();
        _seen.AddRange(fresh);
        return [.. fresh.Select(ShownCard.Of)];
    }

    /// <summary>The cards that came, in order.</summary>
    public IReadOnlyList<JsonNode> Seen => _seen;

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private JsonNode[] Cards() => [.. app.Sent.Where(sent => (string)sent["conversation"]!["id"]! == $"a:{person}").Select(sent => sent["attachments"]![0]!["content"]!)];

    private async Task TapAsync(string label)
    {
        var action = _seen.SelectMany(ShownCard.Actions).Last(one => (string)one["title"]! == label);
        var answer = await BringAsync("invoke", new()
        {
            ["name"] = "adaptiveCard/action",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = action["data"]!.DeepClone() }, ["trigger"] = "manual" },
        });
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string)answer!["type"]!);
        Replaced.Add(answer["value"]!);
    }

    private async Task GiveAsync(string file)
    {
        var link = $"https://harbour-my.sharepoint.com/personal/{person}/{Uri.EscapeDataString(file)}";
        app.Files.Held[link] = await File.ReadAllBytesAsync(TalkScript.PathOf(file));
        await BringAsync("message", new()
        {
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = TeamsFiles.DownloadInfo, ["name"] = file, ["content"] = new JsonObject { ["downloadUrl"] = link } }),
        });
        await app.DroppedAsync();
    }

    private async Task<JsonNode?> BringAsync(string type, JsonObject parts)
    {
        parts["type"] = type;
        parts["id"] = (++_activities).ToString(CultureInfo.InvariantCulture);
        parts["channelId"] = "msteams";
        parts["serviceUrl"] = new Uri(app.Address, "/connector/").ToString();
        parts["from"] = new JsonObject { ["id"] = $"29:{person}", ["aadObjectId"] = person };
        parts["recipient"] = new JsonObject { ["id"] = "28:coach" };
        parts["conversation"] = new JsonObject { ["id"] = $"a:{person}", ["conversationType"] = "personal", ["tenantId"] = "harbour" };
        using var response = await _client.PostAsJsonAsync("/api/messages", parts);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {text}");
        return text.StartsWith('{') ? JsonNode.Parse(text) : null;
    }
}
