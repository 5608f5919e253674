using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sources.Tests;

/// <summary>A server on this machine that serves what a test gives it, in a source's shape, with a source's faults.</summary>
internal sealed class SourceServer : IAsyncDisposable
{
    private readonly WebApplication _web;

    private SourceServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _web = builder.Build();
        _web.Run(AnswerAsync);
    }

    /// <summary>What a path answers.</summary>
    public ConcurrentDictionary<string, Func<HttpContext, Task>> Paths { get; } = new();

    /// <summary>Every request as it came: path and query.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public string Host => new Uri(_web.Urls.First()).Authority;

    public static async Task<SourceServer> StartAsync()
    {
        var server = new SourceServer();
        await server._web.StartAsync();
        return server;
    }

    public string Url(string path) => _web.Urls.First() + path;

    /// <summary>Serves bytes with an ETag made from them, and answers 304 to who has them.</summary>
    public void Serve(string path, byte[] bytes, string? tag = "\"1\"") => Paths[path] = async context =>
    {
        if (tag is not null && context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            context.Response.StatusCode = 304;
            return;
        }

        context.Response.Headers.ETag = tag;
        await context.Response.Body.WriteAsync(bytes);
    };

    public void Serve(string path, string text, string? tag = "\"1\"") => Serve(path, System.Text.Encoding.UTF8.GetBytes(text), tag);

    public async ValueTask DisposeAsync() => await _web.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Requests.Enqueue(context.Request.Path + context.Request.QueryString);
        if (Paths.TryGetValue(context.Request.Path, out var answer))
        {
            await answer(context);
        }
        else
        {
            context.Response.StatusCode = 404;
        }
    }
}
