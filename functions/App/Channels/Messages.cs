using App.Conversations;
using AzureBlobs;
using AzureBot;
using Coach.Negotiations;
using Coaching;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.DurableTask.Client;

namespace App.Channels;

/// <summary><c>POST /api/messages</c>: the Bot Connector brings what people say in Teams, Slack and the other channels of Azure Bot Service.</summary>
public sealed class Messages(
    CloudAdapter adapter, INegotiationStore store, IAddressBook addresses, DocumentBlobs documents, ICoaching coaching, TeamsFiles files, TimeProvider clock)
{
    /// <summary>The trigger. The adapter checks the caller's token.</summary>
    [Function(nameof(Messages))]
    public Task RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "messages")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var bot = new CoachBot(new SignalInbox(client, store, addresses, documents), coaching, files, clock);
        return adapter.ProcessAsync(request, request.HttpContext.Response, bot, cancellation);
    }
}
