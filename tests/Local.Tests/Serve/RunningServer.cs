using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coaching;
using Embedded;
using Local.Serve;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Local.Tests.Serve;

/// <summary>A server of its own for one test: a free port, an empty data folder, a clock that stands still.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coach-").FullName;
    private readonly List<HttpClient> _clients = [];
    private Server? _server;

    public MovableClock Clock { get; init; } = new();

    public TinyCoaching Tiny { get; } = new();

    /// <summary>The rules; the tiny ones unless set before the start.</summary>
    public Func<MarketStores, ICoaching>? Coaching { get; init; }

    /// <summary>Where diagnostics go; nowhere unless set before the start.</summary>
    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;

    public ServeOptions Options { get; init; } = new() { Port = 0, LookEvery = TimeSpan.FromMilliseconds(50) };

    public Server Server => _server!;

    public string Data => Path.Combine(_folder, "data");

    /// <summary>The real rules, as the server of the command has them.</summary>
    public static Func<MarketStores, ICoaching> Rules(TimeProvider clock) => market => new ConversationCoaching(market, clock, NullLogger.Instance);

    /// <summary>With the real rules, from a time on.</summary>
    public static async Task<RunningServer> StartAtAsync(DateTimeOffset begin, ServeOptions? options = null)
    {
        var clock = new MovableClock { Now = begin };
        var running = new RunningServer { Clock = clock, Coaching = Rules(clock), Options = (options ?? new()) with { Port = 0, LookEvery = TimeSpan.FromMilliseconds(50) } };
        await running.StartAgainAsync();
        return running;
    }

    public static async Task<RunningServer> StartAsync(ServeOptions? options = null, Func<MarketStores, ICoaching>? coaching = null)
    {
        var running = options is null ? new RunningServer { Coaching = coaching } : new RunningServer { Coaching = coaching, Options = options };
        await running.StartAgainAsync();
        return running;
    }

    /// <summary>Ends the server, if it runs, and starts one over the same data folder, at a free port or at one that was used before.</summary>
    public async Task StartAgainAsync(int port = 0)
    {
        await StopAsync();
        _server = await Server.StartAsync(DataFolder.Of(Data, null), Options with { Port = port }, Coaching ?? (_ => Tiny), Clock, Loggers);
    }

    public async Task StopAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
            _server = null;
        }
    }

    /// <summary>Somebody with a token.</summary>
    public HttpClient Client(string person = "me")
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Server.People.Add(person).Token);
        return client;
    }

    /// <summary>Somebody without a token.</summary>
    public HttpClient Stranger()
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new(Server.Address) };
        _clients.Add(client);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>Talking over the web API in one line.</summary>
internal static class Talking
{
    /// <summary>Says something; the headlines of the replies.</summary>
    public static async Task<string[]> SayAsync(this HttpClient client, string id, string text)
    {
        using var response = await client.PostAsJsonAsync("/api/chat", new { id, text });
        response.EnsureSuccessStatusCode();
        return Headlines(await response.Content.ReadFromJsonAsync<JsonObject>());
    }

    /// <summary>The conversation after a sequence.</summary>
    public static async Task<JsonObject> FollowAsync(this HttpClient client, long after = 0, int wait = 0) =>
        (await client.GetFromJsonAsync<JsonObject>($"/api/chat?after={after}&wait={wait}"))!;

    public static string[] Headlines(JsonObject? answer) =>
        [.. answer!["replies"]!.AsArray().Select(reply => reply!["headline"]!.GetValue<string>())];

    /// <summary>A document as the page gives it.</summary>
    public static MultipartFormDataContent Form(string name, byte[] bytes) => new() { { new ByteArrayContent(bytes), "file", name } };

    public static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement.Clone();
}
