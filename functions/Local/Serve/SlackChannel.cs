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
internal sealed class SlackChannel(SlackOptions slack, SlackPeople people, Conversations conversations, ICoaching coaching, TimeProvider clock)
{
    private const string Home = "/api/slack";

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
            await conversations.AcceptAsync(signal.Key, SlackPeople.ArrivalOf(signal, coaching, clock.GetUtcNow()), CancellationToken.None);
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(answer.Body, context.RequestAborted);
        if (answer.Signal is SlackSignal.Chose chose)
        {
            await context.Response.CompleteAsync();
            await people.TidyAsync(chose);
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
}
