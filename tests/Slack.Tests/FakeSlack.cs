using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Slack.Tests;

/// <summary>A call that came to the fake: its arguments are the same whether they came as JSON or as a form.</summary>
internal sealed record Call(string Method, string? Token, JsonObject Arguments);

/// <summary>Slack's Web API on this machine: it remembers messages by <c>client_msg_id</c>, gives files, and answers what a test has put in the way first.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string Token = "xoxb-1-test";

    /// <summary>With which its requests are signed.</summary>
    public const string SigningSecret = "8f742231b10e8888abcd99yyyzzz85a5";

    private readonly WebApplication _web;
    private readonly ConcurrentQueue<(int Status, string? RetryAfter, string Body)> _inTheWay = new();
    private int _messages;

    private FakeSlack(WebApplication web)
    {
        _web = web;
        web.MapPost("/api/{method}", CallAsync);
        web.MapGet("/files/{name}", FileAsync);
        web.MapPost("/upload/{file}", UploadAsync);
    }

    public ConcurrentQueue<Call> Calls { get; } = new();

    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>What was uploaded, by the id of the file.</summary>
    public ConcurrentDictionary<string, byte[]> Uploads { get; } = new();

    /// <summary>Further tokens that are good, besides <see cref="Token"/>.</summary>
    public HashSet<string> Tokens { get; } = [Token];

    public Uri Address => new(_web.Urls.First());

    public SlackOptions Options => new()
    {
        SigningSecret = SigningSecret,
        BotToken = Token,
        ApiAddress = new(Address, "/api/"),
        FileHosts = [Address.Authority],
    };

    public static async Task<FakeSlack> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var fake = new FakeSlack(builder.Build());
        await fake._web.StartAsync();
        return fake;
    }

    /// <summary>The next call is answered so.</summary>
    public void Answer(int status, string body, string? retryAfter = null) => _inTheWay.Enqueue((status, retryAfter, body));

    public async ValueTask DisposeAsync() => await _web.DisposeAsync();

    private async Task CallAsync(HttpContext context)
    {
        var call = new Call((string)context.Request.RouteValues["method"]!, context.Request.Headers.Authorization, await ArgumentsAsync(context.Request));
        Calls.Enqueue(call);
        if (_inTheWay.TryDequeue(out var answer))
        {
            context.Response.StatusCode = answer.Status;
            context.Response.Headers.RetryAfter = answer.RetryAfter;
            await context.Response.WriteAsync(answer.Body);
            return;
        }

        await context.Response.WriteAsync(AnswerTo(call).ToJsonString());
    }

    private JsonObject AnswerTo(Call call) => call.Method switch
    {
        _ when !Tokens.Any(token => call.Token == $"Bearer {token}") => new() { ["ok"] = false, ["error"] = "invalid_auth" },
        "chat.postMessage" => new()
        {
            ["ok"] = true,
            ["channel"] = "D024BE91L",
            ["ts"] = string.Create(CultureInfo.InvariantCulture, $"1503435956.{Interlocked.Increment(ref _messages):000000}"),
        },
        "chat.update" => new() { ["ok"] = true, ["channel"] = (string)call.Arguments["channel"]!, ["ts"] = (string)call.Arguments["ts"]! },
        "files.info" when Files.Keys.FirstOrDefault() is { } name => new()
        {
            ["ok"] = true,
            ["file"] = new JsonObject { ["id"] = (string)call.Arguments["file"]!, ["name"] = name, ["url_private"] = new Uri(Address, $"/files/{name}").ToString() },
        },
        "files.getUploadURLExternal" => new() { ["ok"] = true, ["upload_url"] = new Uri(Address, $"/upload/F{Uploads.Count}").ToString(), ["file_id"] = $"F{Uploads.Count}" },
        "files.completeUploadExternal" => new() { ["ok"] = true, ["files"] = call.Arguments["files"]!.DeepClone() },
        "files.info" => new() { ["ok"] = false, ["error"] = "file_not_found" },
        _ => new() { ["ok"] = false, ["error"] = "unknown_method" },
    };

    // Slack's upload addresses take no token; one that comes anyway would be a leak.
    private async Task UploadAsync(HttpContext context)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes);
        Uploads[(string)context.Request.RouteValues["file"]!] = bytes.ToArray();
        context.Response.StatusCode = context.Request.Headers.Authorization.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }

    private async Task FileAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization != $"Bearer {Token}" || !Files.TryGetValue((string)context.Request.RouteValues["name"]!, out var bytes))
        {
            context.Response.Redirect("https://example.test/sign-in");
            return;
        }

        await context.Response.Body.WriteAsync(bytes);
    }

    // Slack takes both; in a form, what is no text is written as JSON.
    private static async Task<JsonObject> ArgumentsAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        if (request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true)
        {
            return JsonNode.Parse(body)!.AsObject();
        }

        var arguments = new JsonObject();
        foreach (var (name, value) in QueryHelpers.ParseQuery(body))
        {
            arguments[name] = value.ToString() is ['[' or '{', ..] json ? JsonNode.Parse(json) : value.ToString();
        }

        return arguments;
    }
}
