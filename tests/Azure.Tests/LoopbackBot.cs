using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AzureBot;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Azure.Tests;

/// <summary>
/// The bot behind the real adapter of the Bot Framework on this machine, and beside it what Azure Bot Service is to it: a connector that takes replies, and a
/// caller that brings activities.
/// </summary>
internal sealed class LoopbackBot : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly HttpClient _http = new();

    private LoopbackBot(WebApplication web, string appId)
    {
        _web = web;
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = appId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "harbour",
        });
        var adapter = new BotAdapter(BotAuthentication.Of(settings.Build(), NullLogger.Instance), NullLogger<BotAdapter>.Instance);
        var coaching = new ConversationCoaching(new(new NoBands()), TimeProvider.System, NullLogger.Instance);
        var bot = new CoachBot(Inbox, coaching, new TeamsFiles(new HttpClient(Files)), TimeProvider.System);
        web.MapPost("/api/messages", (HttpRequest request, CancellationToken cancellation) => adapter.ProcessAsync(request, request.HttpContext.Response, bot, cancellation));
        web.MapPost("/connector/v3/conversations/{conversation}/activities/{replyTo?}", TakeReplyAsync);
        Replies = new BotReplies(adapter, appId);
    }

    /// <summary>Who signs the tokens of the Bot Connector.</summary>
    public TokenIssuer Issuer { get; } = new();

    /// <summary>What the bot put in.</summary>
    public RecordingInbox Inbox { get; } = new();

    /// <summary>The hosts on which Teams keeps files.</summary>
    public FileHosts Files { get; } = new();

    /// <summary>The replies that the connector was given.</summary>
    public ConcurrentQueue<JsonObject> Sent { get; } = new();

    /// <summary>How the connector answers.</summary>
    public HttpStatusCode ConnectorSays { get; set; } = HttpStatusCode.OK;

    /// <summary>The proactive way out.</summary>
    public IReplyChannel Replies { get; }

    public static async Task<LoopbackBot> StartAsync(string appId = "")
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var bot = new LoopbackBot(builder.Build(), appId);
        await bot._web.StartAsync();
        return bot;
    }

    /// <summary>Brings an activity, as the connector would: a personal chat with Ada in Teams, unless the parts say otherwise.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> BringAsync(string type, JsonObject parts, string? authorization = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = "1700000000001",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "29:ada", ["aadObjectId"] = "aad-ada", ["name"] = "Ada" },
            ["recipient"] = new JsonObject { ["id"] = "28:coach", ["name"] = "Coach" },
            ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = "harbour" },
        };
        foreach (var (name, value) in parts.ToList())
        {
            parts.Remove(name);
            activity[name] = value;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_web.Urls.First()}/api/messages") { Content = JsonContent.Create(activity) };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.StartsWith('{') ? JsonNode.Parse(body) : null);
    }

    /// <summary>Where the connector says it is.</summary>
    public string ServiceUrl => $"{_web.Urls.First()}/connector/";

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        Issuer.Dispose();
        await _web.DisposeAsync();
    }

    private async Task TakeReplyAsync(HttpContext context)
    {
        Sent.Enqueue((JsonObject)(await JsonNode.ParseAsync(context.Request.Body))!);
        context.Response.StatusCode = (int)ConnectorSays;
        await context.Response.WriteAsJsonAsync(ConnectorSays == HttpStatusCode.OK
            ? new JsonObject { ["id"] = $"reply-{Sent.Count}" }
            : new JsonObject { ["error"] = new JsonObject { ["code"] = "Refused", ["message"] = "no" } });
    }
}

/// <summary>An inbox that remembers.</summary>
internal sealed class RecordingInbox : ISignalInbox
{
    public List<(NegotiationKey Key, Arrival Arrival)> Arrivals { get; } = [];

    public List<(NegotiationKey Key, string Name, byte[] Content)> Documents { get; } = [];

    public Dictionary<NegotiationKey, string> References { get; } = [];

    /// <summary>Whether storage does not answer.</summary>
    public bool IsDown { get; set; }

    public Task AcceptAsync(NegotiationKey key, Arrival arrival, string channel, string reference, CancellationToken cancellation)
    {
        if (IsDown)
        {
            throw new RequestFailedException(503, "Storage does not answer.");
        }

        Arrivals.Add((key, arrival));
        return RememberAsync(key, channel, reference, cancellation);
    }

    public Task RememberAsync(NegotiationKey key, string channel, string reference, CancellationToken cancellation)
    {
        Assert.Equal(CoachBot.Channel, channel);
        References[key] = reference;
        return Task.CompletedTask;
    }

    /// <summary>The reply that stands at every place.</summary>
    public Reply? Reply { get; set; }

    public Task<Reply?> ReplyAsync(NegotiationKey key, long sequence, CancellationToken cancellation) => Task.FromResult(Reply);

    public async Task<bool> AcceptDocumentAsync(NegotiationKey key, string name, Stream content, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellation);
        Documents.Add((key, name, bytes.ToArray()));
        return bytes.Length <= 1_000;
    }
}

/// <summary>Hands out files by their address, and remembers what was asked for.</summary>
internal sealed class FileHosts : HttpMessageHandler
{
    public Dictionary<string, byte[]> Held { get; } = [];

    public List<string> Asked { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!.AbsoluteUri);
        return Task.FromResult(Held.TryGetValue(request.RequestUri.AbsoluteUri, out var bytes)
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) }
            : new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}

/// <summary>No bands at all.</summary>
internal sealed class NoBands : IBandStore
{
    public Task<IReadOnlyList<SnapshotHead>> HistoryAsync(CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<SnapshotHead>>([]);

    public Task<BandSnapshot> OfCompanyAsync(string company, string? snapshot = null, CancellationToken cancellation = default) => Task.FromResult(BandSnapshot.Empty);

    public IAsyncEnumerable<Band> ReadAsync(string? snapshot = null, CancellationToken cancellation = default) => AsyncEnumerable.Empty<Band>();

    public Task PublishAsync(SnapshotHead head, IAsyncEnumerable<Band> bands, string? basedOn, CancellationToken cancellation = default) => Task.CompletedTask;
}
