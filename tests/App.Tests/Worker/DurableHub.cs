using System.Text.Json.Nodes;
using DurableTask.AzureStorage;
using DurableTask.Core;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.DurableTask.Protobuf;
using Microsoft.DurableTask.Testing.Sidecar.Grpc;
using Microsoft.Extensions.DependencyInjection;

namespace App.Tests.Worker;

/// <summary>
/// What the durable extension is to the Functions host: the engine, here with its state in queues, tables and blobs of a real storage protocol, and a pump that
/// hands each piece of work to the app as an invocation.
/// </summary>
internal sealed class DurableHub : IAsyncDisposable
{
    private readonly AzureStorageOrchestrationService _engine;
    private readonly CancellationTokenSource _ends = new();
    private GrpcChannel? _channel;
    private Task _pump = Task.CompletedTask;

    public DurableHub(string connection, string name)
    {
        Name = name;
        _engine = new(new AzureStorageOrchestrationServiceSettings
        {
            TaskHubName = name,
            StorageAccountClientProvider = new StorageAccountClientProvider(connection),
            PartitionCount = 1,
            MaxQueuePollingInterval = TimeSpan.FromMilliseconds(500),
        });
    }

    public string Name { get; }

    public Task CreateAsync() => _engine.CreateIfNotExistsAsync();

    public void AddTo(IServiceCollection services)
    {
        services.AddGrpc();
        services.AddSingleton<IOrchestrationService>(_engine);
        services.AddSingleton<IOrchestrationServiceClient>(_engine);
        services.AddSingleton<TaskHubGrpcServer>();
    }

    public static void Map(WebApplication web) => web.MapGrpcService<TaskHubGrpcServer>();

    /// <summary>What a durable client is told about where the engine is.</summary>
    public JsonObject Client(string address) => new()
    {
        ["string"] = new JsonObject
        {
            ["taskHubName"] = Name,
            ["connectionName"] = "AzureWebJobsStorage",
            ["rpcBaseUrl"] = address,
            ["httpBaseUrl"] = address,
            ["requiredQueryStringParameters"] = "",
            ["maxGrpcMessageSizeInBytes"] = 4 << 20,
            ["grpcHttpClientTimeout"] = "\"00:01:40\"",
        }.ToJsonString(),
    };

    /// <summary>Begins to hand work to the app.</summary>
    public void Pump(FunctionsHost host)
    {
        _channel = GrpcChannel.ForAddress(host.Address, new() { MaxReceiveMessageSize = null });
        var client = new TaskHubSidecarService.TaskHubSidecarServiceClient(_channel);
        _pump = PumpAsync(client, host);
    }

    /// <summary>How often each activity was run, and rounds of the orchestration.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<string, int> Work { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        await _pump;
        _channel?.Dispose();
        _ends.Dispose();
    }

    private async Task PumpAsync(TaskHubSidecarService.TaskHubSidecarServiceClient client, FunctionsHost host)
    {
        try
        {
            using var items = client.GetWorkItems(new(), cancellationToken: _ends.Token);
            await foreach (var item in items.ResponseStream.ReadAllAsync(_ends.Token))
            {
                _ = item.RequestCase == WorkItem.RequestOneofCase.ActivityRequest ? RunAsync(item.ActivityRequest, client, host) : RunAsync(item.OrchestratorRequest, client, host);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or RpcException)
        {
            // The test is over.
        }
    }

    private async Task RunAsync(OrchestratorRequest request, TaskHubSidecarService.TaskHubSidecarServiceClient client, FunctionsHost host)
    {
        var started = request.PastEvents.Concat(request.NewEvents).Last(one => one.EventTypeCase == HistoryEvent.EventTypeOneofCase.ExecutionStarted).ExecutionStarted;
        Work.AddOrUpdate("orchestration", 1, (_, count) => count + 1);
        var outcome = await host.InvokeAsync(started.Name, new() { ["context"] = new JsonObject { ["string"] = request.ToByteString().ToBase64() } });
        var response = OrchestratorResponse.Parser.ParseFrom(ByteString.FromBase64(outcome.Value ?? throw new InvalidOperationException(outcome.Failure)));
        await client.CompleteOrchestratorTaskAsync(response);
    }

    private async Task RunAsync(ActivityRequest request, TaskHubSidecarService.TaskHubSidecarServiceClient client, FunctionsHost host)
    {
        Work.AddOrUpdate($"activity {request.Name}", 1, (_, count) => count + 1);
        var trigger = host.Functions[request.Name]["bindings"]!.AsObject().Single(binding => binding.Value!["type"]!.GetValue<string>() == "activityTrigger").Key;
        // The library of the app puts the input of an activity into an array, and the host takes it out again.
        var input = JsonNode.Parse(request.Input) is JsonArray { Count: 1 } wrapped ? wrapped[0]!.ToJsonString() : request.Input;
        var outcome = await host.InvokeAsync(request.Name, new() { [trigger] = new JsonObject { ["string"] = input } });
        await client.CompleteActivityTaskAsync(new ActivityResponse
        {
            InstanceId = request.OrchestrationInstance.InstanceId,
            TaskId = request.TaskId,
            Result = outcome.Value,
            FailureDetails = outcome.Succeeded ? null : new() { ErrorType = "Failure", ErrorMessage = outcome.Failure ?? "" },
        });
    }
}
