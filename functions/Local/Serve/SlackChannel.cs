using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Slack;

namespace Local.Serve;

/// <summary>
/// Slack's two addresses. What a person does is stored before it is acknowledged, so within Slack's three seconds; the replies follow by <see cref="SlackReplies"/>.
/// Who may come in is told by the signature, not by <see cref="Access"/>: Slack calls from elsewhere, through a tunnel.
/// </summary>
internal sealed class SlackChannel(SlackOptions slack, SlackReplies replies, Conversations conversations, ICoaching coaching, TimeProvider clock)
{
    private const string Home = "/api/slack";

    /// <summary>The name of a file before Slack has told its own.</summary>
    private const string UnnamedFile = "your file";

    private readonly SlackEndpoint _endpoint = new(slack, clock);

    /// <summary>Whether a request is for one of the two addresses.</summary>
    public static bool Concerns(HttpRequest request) => request.Path.StartsWithSegments(Home, StringComparison.Ordinal);

    public void MapTo(WebApplication web)
    {
        web.MapPost($"{Home}/events", context => AnswerAsync(context, _endpoint.Events));
        web.MapPost($"{Home}/interactivity", context => AnswerAsync(context, _endpoint.Interactivity));
    }

    private async Task AnswerAsync(HttpContext context, Func<SlackRequest, SlackAnswer> read)
    {
        var answer = read(await RequestAsync(context));
        if (answer.Signal is { } signal)
        {
            // Not with the request's own token: Slack may hang up while it is stored, and sends it again then.
            await conversations.AcceptAsync(signal.Key, ArrivalOf(signal), CancellationToken.None);
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(answer.Body, context.RequestAborted);
        if (answer.Signal is SlackSignal.Chose { Tapped: { } tapped } chose)
        {
            await context.Response.CompleteAsync();
            await replies.TidyAsync(chose.Key, tapped);
        }
    }

    private async Task<SlackRequest> RequestAsync(HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = slack.MaxRequestBytes;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers;
        return new(headers[SlackRequest.TimestampHeader], headers[SlackRequest.SignatureHeader], body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    private Arrival ArrivalOf(SlackSignal signal) => signal switch
    {
        SlackSignal.Opened opened => new(opened.Id, coaching.Opened(opened.Id), Said: null, clock.GetUtcNow()),
        SlackSignal.Said said => new(said.Id, coaching.Said(said.Id, said.Text), new SaidBody(said.Text).ToJson(), clock.GetUtcNow()),
        SlackSignal.Chose chose => new(chose.Id, coaching.Chose(chose.Id, chose.Choice), new SaidBody(null, chose.Choice).ToJson(), clock.GetUtcNow()),
        SlackSignal.Shared shared => new(shared.Id, Arrived(shared), new SaidBody(null, Document: UnnamedFile).ToJson(), clock.GetUtcNow()),
        _ => throw new ArgumentOutOfRangeException(nameof(signal)),
    };

    private static string Arrived(SlackSignal.Shared shared) =>
        JsonSerializer.Serialize(new Signal.DocumentArrived(shared.Id, shared.File, UnnamedFile, FromRecruiter: false), CoachJson.Default.Signal);
}
