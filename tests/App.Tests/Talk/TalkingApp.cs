using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using App.Bands;
using App.Channels;
using App.Conversations;
using App.Documents;
using App.Upkeep;
using Azure.Tests;
using AzureBlobs;
using AzureBot;
using AzureTables;
using Coach.Replies;
using Coaching;
using Local.Tests.Serve;
using Local.Tests.Talk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Repository;
using Slack;

namespace App.Tests.Talk;

/// <summary>
/// The functions of the app over real tables and blobs, on the real durable engine and behind the Bot Framework's real adapter, in one process: on the day of the
/// script, and as many days later as it says.
/// </summary>
internal sealed class TalkingApp : IAsyncDisposable
{
    private readonly CancellationTokenSource _over = new();
    private readonly CoachTables _tables;
    private readonly TableNegotiationStore _store;
    private readonly TableBandStore _bands;
    private readonly TableAddressBook _addresses;
    private readonly TableTickets _tickets;
    private readonly DocumentBlobs _documents;
    private readonly ICoaching _coaching;
    private readonly DocumentIntake _intake;
    private readonly Measures _measures;
    private readonly CloudAdapter _adapter = new BotAdapter(BotAuthentication.Of(new ConfigurationBuilder().Build(), NullLogger.Instance), NullLogger<BotAdapter>.Instance);
    private readonly WebApplication _web;
    private readonly SlackDoor _slack;
    private readonly TeamsFiles _files;
    private readonly HashSet<string> _taken = [];
    private DurableTaskTestHost _host = null!;
    private IReplyChannel[] _channels = [];
    private Task _timers = Task.CompletedTask;

    private TalkingApp(Azurite azurite, SlackOptions? slack)
    {
        Clock.Now = TalkScript.Begin;
        _tables = new(azurite.Tables, Azurite.Prefix());
        (_store, _bands, _addresses, _tickets) = (new(_tables, Clock), new(_tables, Clock), new(_tables, Clock), new(_tables, Clock));
        Blobs = azurite.Blobs;
        var options = new CoachOptions { Slack = slack };
        _documents = new(Blobs, options.MaxDocumentBytes);
        _measures = new(Clock);
        var reading = new DocumentReading(options, Clock, _measures);
        var rules = new ConversationCoaching(new(_bands), Clock, NullLogger.Instance);
        var people = slack is null ? null : new SlackPeople(slack, SlackClient.NewHttp(), new(_store), Clock, NullLogger.Instance);
        _coaching = people is null ? rules : new SlackDocuments(rules, people, reading, Clock);
        _intake = new(_documents, reading, _store, _coaching, Clock);
        _slack = new(_store, _addresses, _documents, _coaching, Clock, options, people);
        _files = new(new HttpClient(Files));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore().AddLogging();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _web = builder.Build();
        Map();
        Channels = people is null ? [] : [new SlackReplies(people)];
    }

    public MovableClock Clock { get; } = new();

    public Azure.Storage.Blobs.BlobServiceClient Blobs { get; }

    /// <summary>Where Teams keeps files.</summary>
    public TeamsFileHost Files { get; } = new();

    /// <summary>What the connector was given, in order.</summary>
    public ConcurrentQueue<JsonObject> Sent { get; } = new();

    public Uri Address => new(_web.Urls.First());

    private IReplyChannel[] Channels { get; }

    public static async Task<TalkingApp> StartAsync(Azurite azurite, SlackOptions? slack = null)
    {
        var app = new TalkingApp(azurite, slack);
        await app._tables.PrepareAsync();
        await app._documents.PrepareAsync();
        await app._web.StartAsync();
        app._channels = [new BotReplies(app._adapter, "", new PersonalLinks(app._tickets, app.Address)), .. app.Channels];
        app._host = await DurableTaskTestHost.StartAsync(app.Register);
        await app.TakeInGuidesAsync();
        app._timers = app.RingAsync();
        return app;
    }

    /// <summary>The events of documents that were put into storage since the last time.</summary>
    public async Task DroppedAsync()
    {
        var offers = Blobs.GetBlobContainerClient(DocumentContainers.Offers);
        await foreach (var blob in offers.GetBlobsAsync())
        {
            if (blob.Name.Split('/') is [var tenant, var person, _] && _taken.Add(blob.Name))
            {
                await new OfferLetterDropped(_intake).RunAsync(offers.GetBlobClient(blob.Name), tenant, person, _host.Client, CancellationToken.None);
            }
        }
    }

    /// <summary>The night's timer, with a file as its source.</summary>
    public async Task RefreshAsync(params (string Name, string Content)[] sources)
    {
        var container = Blobs.GetBlobContainerClient(DocumentContainers.Sources);
        foreach (var (name, content) in sources)
        {
            await container.GetBlobClient(name).UploadAsync(new BinaryData(content), overwrite: true);
        }

        var import = new GuideBandImport(_bands, Clock, NullLogger<GuideBandImport>.Instance);
        var refresh = new SourceRefresh(_bands, new TableHiringStore(_tables), new SourceBlobs(Blobs), Clock);
        var timer = new RefreshBands(
            _documents, _intake, import, refresh, new BandNews(_bands, _store, _coaching, Clock), _bands, _store, Clock, _measures, NullLogger<RefreshBands>.Instance);
        await timer.RunAsync(new(), _host.Client, CancellationToken.None);
    }

    /// <summary>Forgets the sources, which all apps of a storage account share.</summary>
    public async Task ForgetSourcesAsync()
    {
        var container = Blobs.GetBlobContainerClient(DocumentContainers.Sources);
        await foreach (var blob in container.GetBlobsAsync())
        {
            await container.DeleteBlobAsync(blob.Name);
        }
    }

    /// <summary>When the bands were last refreshed.</summary>
    public Task<DateTimeOffset?> RefreshedAtAsync() => _bands.RefreshedAtAsync();

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _timers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _host.DisposeAsync();
        await _web.DisposeAsync();
        await _tables.DeleteAsync();
        _measures.Dispose();
        _over.Dispose();
    }

    private void Map()
    {
        _web.MapPost("/api/messages", (HttpRequest request, CancellationToken cancellation) =>
            new Messages(_adapter, _store, _addresses, _documents, _coaching, _files, Clock).RunAsync(request, _host.Client, cancellation));
        _web.MapPost("/api/slack/events", (HttpRequest request, CancellationToken cancellation) => new SlackEventsReceived(_slack).RunAsync(request, _host.Client, cancellation));
        _web.MapPost("/api/slack/interactivity", (HttpRequest request, CancellationToken cancellation) => new SlackChoiceTapped(_slack).RunAsync(request, _host.Client, cancellation));
        _web.MapMethods("/api/data/{ticket}", ["GET", "POST"], (HttpRequest request, CancellationToken cancellation) =>
            new PersonalDataFetched(_tickets, new(_store)).RunAsync(request, cancellation));
        _web.MapMethods("/api/plan/{ticket}", ["GET", "POST"], (HttpRequest request, CancellationToken cancellation) =>
            new PlanFetched(_tickets, new(_store, Clock)).RunAsync(request, cancellation));
        _web.MapPost("/connector/v3/conversations/{conversation}/activities/{replyTo?}", async (HttpContext context) =>
        {
            Sent.Enqueue((JsonObject)(await JsonNode.ParseAsync(context.Request.Body))!);
            await context.Response.WriteAsJsonAsync(new JsonObject { ["id"] = $"reply-{Sent.Count}" });
        });
    }

    private async Task TakeInGuidesAsync()
    {
        var bands = Blobs.GetBlobContainerClient(DocumentContainers.Bands);
        var dropped = new BandGuideDropped(_intake, new(_bands, Clock, NullLogger<GuideBandImport>.Instance));
        foreach (var guide in Directory.EnumerateFiles(Path.Combine(SolutionFolder.Root(), "functions", "Local", "samples", "bands")))
        {
            var blob = bands.GetBlobClient(Path.GetFileName(guide));
            await blob.UploadAsync(guide, overwrite: true);
            await dropped.RunAsync(blob, CancellationToken.None);
        }
    }

    // On Azure every five minutes; here as soon as the script's days went by.
    private async Task RingAsync()
    {
        for (var seen = Clock.Now; !_over.IsCancellationRequested; await Task.Delay(50, _over.Token))
        {
            if (Clock.Now != seen)
            {
                seen = Clock.Now;
                await new LostDoorbells(_store, Clock).RunAsync(new(), _host.Client, _over.Token);
            }
        }
    }

    private void Register(DurableTaskRegistry tasks)
    {
        tasks.AddOrchestratorFunc<RoundOf, bool>(nameof(NegotiationOrchestration), async (context, _) =>
        {
            await NegotiationOrchestration.RunAsync(context);
            return true;
        });
        DurableActivities.Add(
            tasks,
            async of => InRealTime(await new TakeTurns(_store, _coaching, Clock, _measures).RunAsync(of, _over.Token)),
            effect => new PerformEffect(_store, _coaching, Clock, NullLogger<PerformEffect>.Instance).RunAsync(effect, _over.Token),
            of => new DeliverReplies(_store, _addresses, _channels, _measures, NullLogger<DeliverReplies>.Instance).RunAsync(of, _over.Token),
            of => new ForgetPerson(_addresses, _documents, _tickets).RunAsync(of, _over.Token));
    }

    // The engine waits by the clock of the machine, not of the script.
    private Round InRealTime(Round round) => round with { NextDue = round.NextDue is { } due ? TimeProvider.System.GetUtcNow() + (due - Clock.Now) : null };
}

/// <summary>The hosts on which Teams keeps files.</summary>
internal sealed class TeamsFileHost : HttpMessageHandler
{
    public ConcurrentDictionary<string, byte[]> Held { get; } = new();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
        Held.TryGetValue(request.RequestUri!.AbsoluteUri, out var bytes) ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) } : new(HttpStatusCode.NotFound));
}
