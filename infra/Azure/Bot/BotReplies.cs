using System.Net;
using Coach.Negotiations;
using Coach.Replies;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AzureBot;

/// <summary>Sends replies through the Bot Connector into the conversation that the person wrote from.</summary>
/// <param name="adapter">Signs in and sends.</param>
/// <param name="appId">The bot's application id; empty only in development.</param>
public sealed class BotReplies(CloudAdapter adapter, string appId) : IReplyChannel
{
    /// <inheritdoc/>
    public string Name => CoachBot.Channel;

    /// <inheritdoc/>
    public async Task SendAsync(Address address, string id, Reply reply, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var reference = JsonConvert.DeserializeObject<ConversationReference>(address.Reference)
            ?? throw new ReplyRefusedException("The address of this person cannot be read.");
        try
        {
            await adapter.ContinueConversationAsync(
                appId, reference, (turn, token) => turn.SendActivityAsync(Message(reply, reference.ChannelId), token), cancellation);
        }
        catch (ErrorResponseException refused) when (refused.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            throw new ReplyRefusedException("The person removed the coach or left the conversation.", refused);
        }
    }

    internal static Activity Message(Reply reply, string channel)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Summary = reply.Headline;
        if (channel == "slack")
        {
            message.ChannelData = JObject.Parse(BlockKit.Of(reply).ToJsonString());
            return message;
        }

        message.Attachments = [new Attachment("application/vnd.microsoft.card.adaptive", content: JObject.Parse(AdaptiveCard.Of(reply).ToJsonString()))];
        return message;
    }
}
