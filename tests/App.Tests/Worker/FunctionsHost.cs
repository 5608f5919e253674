using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace App.Tests.Worker;

/// <summary>What a worker said of an invocation.</summary>
internal sealed record Outcome(bool Succeeded, string? Value, string? Failure);

/// <summary>
/// What the Functions host is to the app: it starts the app as a process of its own, asks it for its functions over gRPC, loads them, and invokes them, HTTP
/// included.
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication _web;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly Channel<JsonObject> _toWorker = Channel.CreateUnbounded<JsonObject>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Outcome>> _invocations = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _ends = new();
    private Process? _worker;
    private int _begun;
    private Task _output = Task.CompletedTask;

    private FunctionsHost(WebApplication web)
    {
        _web = web;
        web.MapPost("/AzureFunctionsRpcMessages.FunctionRpc/EventStream", TalkAsync);
    }

    /// <summary>Where the worker and the durable client find this host.</summary>
    public string Address => _web.Urls.First();

    /// <summary>The functions of the app by name, each with its bindings as it told them.</summary>
    public Dictionary<string, JsonObject> Functions { get; } = [];

    /// <summary>What the app logged, and what it printed.</summary>
    public ConcurrentQueue<string> Logged { get; } = new();

    /// <summary>Where the app listens for the HTTP requests that the host passes on.</summary>
    public Uri HttpAddress { get; private set; } = new("http://127.0.0.1");

    /// <summary>Starts the host, with what else is to be served beside it.</summary>
    public static async Task<FunctionsHost> StartAsync(Action<IServiceCollection> services, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore().AddLogging();
        services(builder.Services);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        var web = builder.Build();
        map(web);
        var host = new FunctionsHost(web);
        await web.StartAsync();
        return host;
    }

    /// <summary>Starts the app, and waits until each of its functions is loaded.</summary>
    /// <param name="folder">The app as it was built.</param>
    /// <param name="settings">Its environment.</param>
    public async Task RunAsync(string folder, IReadOnlyDictionary<string, string> settings)
    {
        string[] arguments =
        [
            Path.Combine(folder, "Negotiation.App.dll"), "--functions-uri", Address, "--functions-worker-id", "worker-1", "--functions-request-id", "request-1",
            "--functions-grpc-max-message-length", "134217728",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings.Append(new("FUNCTIONS_APPLICATION_DIRECTORY", folder)).Append(new("AzureWebJobsScriptRoot", folder)))
        {
            start.Environment[name] = value;
        }

        _worker = Process.Start(start)!;
        _output = Task.WhenAll(KeepAsync(_worker.StandardOutput), KeepAsync(_worker.StandardError));
        await Task.WhenAny(_ready.Task, _worker.WaitForExitAsync()).WaitAsync(s_patience);
        if (!_ready.Task.IsCompleted)
        {
            await _output;
            throw new InvalidOperationException($"The app ended with {_worker.ExitCode}: {string.Join('\n', Logged)}");
        }

        await _ready.Task;
        await ListeningAsync();
    }

    /// <summary>Invokes a function.</summary>
    /// <param name="function">Its name.</param>
    /// <param name="inputs">What its bindings give, by parameter.</param>
    /// <param name="metadata">What the trigger says beside it, by name.</param>
    /// <param name="traceParent">The span that caused it; null for none.</param>
    public async Task<Outcome> InvokeAsync(string function, JsonObject inputs, JsonObject? metadata = null, string? traceParent = null)
    {
        var (id, outcome) = Begin(function, inputs, metadata, traceParent);
        return await outcome.WaitAsync(s_patience).ConfigureAwait(false) is var told && told is not null ? told : throw new InvalidOperationException(id);
    }

    /// <summary>Passes an HTTP request on to a function, as the host does: over HTTP, told of over gRPC.</summary>
    public async Task<HttpResponseMessage> SendAsync(string function, HttpRequestMessage request, JsonObject? inputs = null)
    {
        var all = inputs ?? [];
        all["request"] = new JsonObject { ["http"] = new JsonObject { ["method"] = request.Method.Method, ["url"] = $"{HttpAddress}{request.RequestUri}" } };
        var (id, outcome) = Begin(function, all, null, null);
        request.RequestUri = new Uri(HttpAddress, request.RequestUri!);
        request.Headers.Add("x-ms-invocation-id", id);
        var response = await _http.SendAsync(request);
        await outcome.WaitAsync(s_patience);
        return response;
    }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        if (_worker is { HasExited: false })
        {
            _worker.Kill(entireProcessTree: true);
            await _worker.WaitForExitAsync();
        }

        await _output;
        _worker?.Dispose();
        _http.Dispose();
        await _web.DisposeAsync();
        _ends.Dispose();
    }

    // The app tells where it will listen before it does.
    private async Task ListeningAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            try
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync(HttpAddress.Host, HttpAddress.Port, patience.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20, patience.Token);
            }
        }
    }

    private (string Id, Task<Outcome> Outcome) Begin(string function, JsonObject inputs, JsonObject? metadata, string? traceParent)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{Interlocked.Increment(ref _begun):D12}");
        var outcome = _invocations.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        var request = new JsonObject
        {
            ["invocationId"] = id,
            ["functionId"] = Functions[function]["functionId"]!.GetValue<string>(),
            ["inputData"] = new JsonArray([.. inputs.Select(input => new JsonObject { ["name"] = input.Key, ["data"] = input.Value?.DeepClone() })]),
            ["triggerMetadata"] = metadata ?? [],
            ["retryContext"] = new JsonObject(),
            ["traceContext"] = new JsonObject { ["traceParent"] = traceParent ?? "" },
        };
        _toWorker.Writer.TryWrite(new() { ["requestId"] = id, ["invocationRequest"] = request });
        return (id, outcome.Task);
    }

    private async Task TalkAsync(HttpContext context)
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.StartAsync();
        using var both = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _ends.Token);
        var writing = WriteAsync(context.Response.Body, both.Token);
        try
        {
            while (await RpcMessages.ReadAsync(context.Request.Body, both.Token) is { } message)
            {
                Hear(message);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException)
        {
            // The worker is gone, or the test is over.
        }

        await both.CancelAsync();
        await writing;
    }

    private async Task WriteAsync(Stream stream, CancellationToken cancellation)
    {
        try
        {
            await foreach (var message in _toWorker.Reader.ReadAllAsync(cancellation))
            {
                await stream.WriteAsync(RpcMessages.Frame(message), cancellation);
                await stream.FlushAsync(cancellation);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException)
        {
            // As above.
        }
    }

    private void Hear(JsonObject message)
    {
        switch (message.FirstOrDefault(part => part.Key != "requestId"))
        {
            case ("startStream", _):
                Tell("workerInitRequest", new() { ["hostVersion"] = "4.1040.0", ["functionAppDirectory"] = _worker!.StartInfo.WorkingDirectory });
                break;
            case ("workerInitResponse", { } init):
                HttpAddress = new(init["capabilities"]!["HttpUri"]!.GetValue<string>());
                Tell("functionsMetadataRequest", new() { ["functionAppDirectory"] = _worker!.StartInfo.WorkingDirectory });
                break;
            case ("functionMetadataResponse", { } found):
                Load(found["functionMetadataResults"]!.AsArray());
                break;
            case ("functionLoadResponse", { } loaded):
                Loaded(loaded);
                break;
            case ("invocationResponse", { } response):
                Finish(response);
                break;
            case ("rpcLog", { } log):
                Logged.Enqueue(log.ToJsonString());
                break;
        }
    }

    private void Load(JsonArray functions)
    {
        foreach (var function in functions.OfType<JsonObject>())
        {
            var id = function["functionId"]?.GetValue<string>() is { Length: > 0 } told ? told : (Functions.Count + 1).ToString(CultureInfo.InvariantCulture);
            function["functionId"] = id;
            function["bindings"] = new JsonObject([.. function["rawBindings"]!.AsArray().Select(raw => Binding(raw!.GetValue<string>()))]);
            Functions[function["name"]!.GetValue<string>()] = function;
        }

        foreach (var function in Functions.Values)
        {
            Tell("functionLoadRequest", new() { ["functionId"] = function["functionId"]!.GetValue<string>(), ["metadata"] = function.DeepClone() });
        }
    }

    private static KeyValuePair<string, JsonNode?> Binding(string raw)
    {
        var binding = JsonNode.Parse(raw)!;
        return new(binding["name"]!.GetValue<string>(), new JsonObject
        {
            ["type"] = binding["type"]!.GetValue<string>(),
            ["direction"] = binding["direction"]!.GetValue<string>() == "Out" ? "out" : "in",
        });
    }

    private void Loaded(JsonNode loaded)
    {
        if (loaded["result"]?["status"]?.GetValue<string>() != "Success")
        {
            _ready.TrySetException(new InvalidOperationException(loaded.ToJsonString()));
        }

        Functions.Values.Single(function => function["functionId"]!.GetValue<string>() == loaded["functionId"]!.GetValue<string>())["isLoaded"] = true;
        if (Functions.Values.All(function => function.ContainsKey("isLoaded")))
        {
            _ready.TrySetResult();
        }
    }

    private void Finish(JsonNode response)
    {
        if (_invocations.TryRemove(response["invocationId"]!.GetValue<string>(), out var waiting))
        {
            var value = response["returnValue"];
            var failure = response["result"]?["exception"];
            waiting.SetResult(new(
                response["result"]?["status"]?.GetValue<string>() == "Success", (value?["json"] ?? value?["string"])?.GetValue<string>(), failure?.ToJsonString()));
        }
    }

    private void Tell(string kind, JsonObject content) => _toWorker.Writer.TryWrite(new() { ["requestId"] = "host", [kind] = content });

    private async Task KeepAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            Logged.Enqueue(line);
        }
    }
}
