using System.Net;
using System.Text.Json;
using Coach.Negotiations;
using Embedded;
using Local.Connector;
using Local.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace Local.Serve;

/// <summary>What the web host serves.</summary>
internal sealed record Endpoints(Access Access, Page Page, ChatEndpoints Chat, DocumentEndpoint Documents, MeEndpoints Me, PlaybookEndpoint Playbook, BandPages Bands, SignalPages Signals, SlackChannel? Slack, ConnectorChannel? Connector);

/// <summary>The web host: loopback only, every route on one page, and what happens when one fails.</summary>
internal static partial class WebHost
{
    /// <summary>Every route. The document at <c>/openapi.json</c> describes the same ones, but for those that speak the protocols of Slack and the Bot Connector; a test compares them.</summary>
    public static WebApplication Build(ServeOptions options, Endpoints endpoints, ILoggerFactory loggers)
    {
        var app = Empty(options, loggers);
        app.Use(next => context => endpoints.Slack is not null && SlackChannel.Concerns(context.Request) ? next(context) : Access.ProtectAsync(context, next));
        app.Use(next => context => GuardAsync(context, next, app.Logger));
        app.MapGet("/", endpoints.Page.ShowAsync);
        app.MapGet("/chat.css", Page.File("chat.css", "text/css; charset=utf-8"));
        app.MapGet("/chat.js", Page.File("chat.js", "text/javascript; charset=utf-8"));
        app.MapGet("/pages.css", Page.File("pages.css", "text/css; charset=utf-8"));
        app.MapGet("/icon.svg", Page.File("icon.svg", "image/svg+xml"));
        app.MapGet("/openapi.json", Page.File("openapi.json", "application/json; charset=utf-8"));
        app.MapGet("/health", HealthAsync);
        app.MapGet("/bands", endpoints.Bands.ShowAsync);
        app.MapGet("/signals", endpoints.Signals.ShowAsync);
        app.MapGet("/api/bands", endpoints.Access.ForPeople(endpoints.Bands.DownloadAsync));
        app.MapGet("/api/signals", endpoints.Access.ForPeople(endpoints.Signals.DownloadAsync));
        app.MapPost("/api/chat", endpoints.Access.ForPeople(endpoints.Chat.SayAsync));
        app.MapGet("/api/chat", endpoints.Access.ForPeople(endpoints.Chat.FollowAsync));
        app.MapPost("/api/documents", endpoints.Access.ForPeople(endpoints.Documents.TakeAsync));
        app.MapGet("/api/playbook", endpoints.Access.ForPeople(endpoints.Playbook.ShowAsync));
        app.MapGet("/api/export", endpoints.Access.ForPeople(endpoints.Me.ExportAsync));
        app.MapDelete("/api/me", endpoints.Access.ForPeople(endpoints.Me.ForgetAsync));
        endpoints.Slack?.MapTo(app);
        endpoints.Connector?.MapTo(app);
        return app;
    }

    private static WebApplication Empty(ServeOptions options, ILoggerFactory loggers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddSingleton(loggers).AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = options.MaxConnections;
            kestrel.Listen(IPAddress.Loopback, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        return builder.Build();
    }

    private static Task HealthAsync(HttpContext context) => context.Response.WriteAsJsonAsync(
        new HealthBody("ready", typeof(WebHost).Assembly.GetName().Version!.ToString(3)), ServeJson.Default.HealthBody, contentType: null, context.RequestAborted);

    // What failed is told by its kind alone: messages of exceptions may hold what a person wrote.
    private static async Task GuardAsync(HttpContext context, RequestDelegate next, ILogger logger)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (StoreBusyException)
        {
            await Refusal.BusyAsync(context);
        }
        catch (StoreUnavailableException unavailable) when (!context.Response.HasStarted)
        {
            await Refusal.UnavailableAsync(context, unavailable.Message);
        }
        catch (SqliteException failure) when (!context.Response.HasStarted)
        {
            LogFailed(logger, failure.GetType().Name);
            await Refusal.UnavailableAsync(context, DiskFailures.Told(failure).Message);
        }
        catch (JsonException)
        {
            await Refusal.BadAsync(context, "The body is not the JSON that this address takes; /openapi.json describes it.");
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await Refusal.TooLargeAsync(context, "That is larger than this address takes; send longer text as a document.");
        }
        catch (Exception failure) when (failure is BadHttpRequestException or InvalidDataException)
        {
            await Refusal.BadAsync(context, "The request is malformed or ended early. Send it again.");
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogFailed(logger, failure.GetType().Name);
            await Refusal.WriteAsync(context, StatusCodes.Status500InternalServerError, "failed", "Something went wrong here. What was acknowledged is kept. Try again with the same id.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed with {Failure}.")]
    private static partial void LogFailed(ILogger logger, string failure);
}
