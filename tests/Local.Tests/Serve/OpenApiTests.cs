using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Local.Tests.Serve;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_description_names_the_routes_that_there_are_and_no_others()
    {
        await using var server = await RunningServer.StartAsync();

        var description = (await server.Stranger().GetFromJsonAsync<JsonObject>("/openapi.json"))!;

        var described = description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}"));
        Assert.Equal(server.Server.Routes.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_reply_has_exactly_the_members_that_are_described()
    {
        await using var server = await RunningServer.StartAsync();
        var client = server.Client();
        await client.SayAsync("1", "hello");

        var reply = (await client.FollowAsync())["replies"]![0]!.AsObject();
        var description = (await client.GetFromJsonAsync<JsonObject>("/openapi.json"))!["components"]!["schemas"]!["Reply"]!["properties"]!.AsObject();

        Assert.Equal(description.Select(member => member.Key).Order(StringComparer.Ordinal), reply.Select(member => member.Key).Order(StringComparer.Ordinal));
    }
}
