using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace App.Channels;

/// <summary><c>POST /api/slack/interactivity</c>: a choice was tapped in Slack.</summary>
public sealed class SlackChoiceTapped(SlackDoor door)
{
    /// <summary>The trigger. The signature is checked before anything is read.</summary>
    [Function(nameof(SlackChoiceTapped))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "slack/interactivity")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => door.AnswerAsync(request, (endpoint, slack) => endpoint.Interactivity(slack), client, cancellation);
}
