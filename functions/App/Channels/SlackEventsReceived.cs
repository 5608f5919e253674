using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace App.Channels;

/// <summary><c>POST /api/slack/events</c>: what people write to the coach in Slack.</summary>
public sealed class SlackEventsReceived(SlackDoor door)
{
    /// <summary>The trigger. The signature is checked before anything is read.</summary>
    [Function(nameof(SlackEventsReceived))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "slack/events")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => door.AnswerAsync(request, (endpoint, slack) => endpoint.Events(slack), client, cancellation);
}
