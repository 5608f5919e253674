using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace App.Tests.Worker;

/// <summary>The whole app as it is deployed, on this machine: its process, a host, the durable engine, storage, and a connector that takes replies.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static int s_hubs;

    private readonly Azurite _azurite;
    private readonly DurableHub _hub;
    private readonly FunctionsHost _host;
    private readonly WebApplication _connector;
    private readonly ConcurrentQueue<JsonObject> _sent = new();
    private int _activities;

    private RunningApp(Azurite azurite, DurableHub hub, FunctionsHost host, WebApplication connector)
    {
        (_azurite, _hub, _host, _connector) = (azurite, hub, host, connector);
        connector.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", async (HttpContext context) =>
        {
            var sent = (JsonObject)(await JsonNode.ParseAsync(context.Request.Body))!;
            if ((string)sent["conversation"]!["id"]! == $"a:{Gone}")
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            _sent.Enqueue(sent);
            await context.Response.WriteAsJsonAsync(new JsonObject { ["id"] = $"reply-{_sent.Count}" });
        });
        connector.MapPost("/v1/{kind}", async (HttpContext context) =>
        {
            using var bytes = new MemoryStream();
            await context.Request.Body.CopyToAsync(bytes);
            Telemetry.Enqueue(Encoding.Latin1.GetString(bytes.ToArray()));
        });
    }

    /// <summary>Somebody who removed the coach: the connector takes nothing for them.</summary>
    public const string Gone = "gone";

    /// <summary>What the app sent as telemetry: protocol buffers, in which names and texts stand as they are.</summary>
    public ConcurrentQueue<string> Telemetry { get; } = new();

    public Azurite Storage => _azurite;

    public FunctionsHost Host => _host;

    public DurableHub Hub => _hub;

    public BlobServiceClient Blobs => _azurite.Blobs;

    public static async Task<RunningApp> StartAsync(Azurite azurite)
    {
        var hub = new DurableHub(azurite.ConnectionString, $"hub{Interlocked.Increment(ref s_hubs)}");
        await hub.CreateAsync();
        var host = await FunctionsHost.StartAsync(hub.AddTo, DurableHub.Map);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = new RunningApp(azurite, hub, host, builder.Build());
        await app._connector.StartAsync();
        await host.RunAsync(Built.App, new Dictionary<string, string>
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString,
            ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["Slack__SigningSecret"] = "8f742231b10e8888abcd99yyyzzz85a5",
            ["Slack__BotToken"] = "xoxb-1-test",
            ["WEBSITE_HOSTNAME"] = "coach.example",
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = app._connector.Urls.First(),
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "1000",
        });
        hub.Pump(host);
        return app;
    }

    /// <summary>Somebody writes in a personal chat in Teams.</summary>
    public async Task SayAsync(string text, string person = "ada")
    {
        using var response = await BringAsync(text, person, new() { ["client"] = _hub.Client(_host.Address) });
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} {string.Join('\n', _host.Logged.TakeLast(20))}");
    }

    /// <summary>The same, with what the host gives for the other bindings, and how the call is answered.</summary>
    public async Task<HttpResponseMessage> BringAsync(string text, string person, JsonObject inputs)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative))
        {
            Content = JsonContent.Create(new JsonObject
            {
                ["type"] = "message",
                ["id"] = $"activity-{Interlocked.Increment(ref _activities)}",
                ["text"] = text,
                ["channelId"] = "msteams",
                ["serviceUrl"] = _connector.Urls.First(),
                ["from"] = new JsonObject { ["id"] = $"29:{person}", ["aadObjectId"] = person },
                ["recipient"] = new JsonObject { ["id"] = "28:coach" },
                ["conversation"] = new JsonObject { ["id"] = $"a:{person}", ["conversationType"] = "personal", ["tenantId"] = "harbour" },
            }),
        };
        return await _host.SendAsync("Messages", request, inputs);
    }

    /// <summary>The cards that the connector was given for a person, in order.</summary>
    public IReadOnlyList<JsonNode> CardsOf(string person) =>
        [.. _sent.Where(sent => sent["conversation"]!["id"]!.GetValue<string>() == $"a:{person}").Select(sent => sent["attachments"]![0]!["content"]!)];

    /// <summary>Waits for the replies to a person, up to a number in all.</summary>
    public async Task RepliesAsync(int count, string person = "ada")
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (CardsOf(person).Count < count)
        {
            if (patience.IsCancellationRequested)
            {
                Assert.Fail($"{CardsOf(person).Count} of {count} replies. {string.Join(", ", _hub.Work.Select(work => $"{work.Key} {work.Value}"))}\n{string.Join('\n', _host.Logged.TakeLast(40))}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>The event of a blob: the trigger of its container.</summary>
    public Task<Outcome> DroppedAsync(string function, string container, string name, string? traceParent = null)
    {
        var reference = new JsonObject { ["Connection"] = "AzureWebJobsStorage", ["ContainerName"] = container, ["BlobName"] = name };
        var inputs = new JsonObject
        {
            ["blob"] = new JsonObject
            {
                ["modelBindingData"] = new JsonObject
                {
                    ["version"] = "1.0",
                    ["source"] = "AzureStorageBlobs",
                    ["contentType"] = "application/json",
                    ["content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(reference.ToJsonString())),
                },
            },
        };
        var metadata = new JsonObject();
        if (name.Split('/') is [var tenant, var person, _])
        {
            inputs["client"] = _hub.Client(_host.Address);
            metadata["tenant"] = new JsonObject { ["string"] = tenant };
            metadata["person"] = new JsonObject { ["string"] = person };
        }

        return _host.InvokeAsync(function, inputs, metadata, traceParent);
    }

    /// <summary>A timer is due.</summary>
    public Task<Outcome> RingAsync(string function) => _host.InvokeAsync(function, new()
    {
        ["timer"] = new JsonObject { ["json"] = """{"IsPastDue":false}""" },
        ["client"] = _hub.Client(_host.Address),
    });

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }
}
