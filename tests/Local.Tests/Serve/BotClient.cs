using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Local.Tests.Serve;

/// <summary>A client of the Bot Connector on this machine: it takes replies, and hands out files.</summary>
internal sealed class BotClient : IAsyncDisposable
{
    private readonly WebApplication _web;

    private BotClient(WebApplication web)
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

    public static async Task<BotClient> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var client = new BotClient(builder.Build());
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
