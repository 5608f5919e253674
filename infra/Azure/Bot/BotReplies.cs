using System.Net;
using Coach.Replies;
using Coaching;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AzureBot;

/// <summary>Sends replies through the Bot Connector into the conversation that the person wrote from.</summary>
/// <param name="adapter">Signs in and sends.</param>
/// <param name="appId">The bot's application id; empty only in development.</param>
/// <param name="links">Makes links to what is too long for a card; null where the app has no address of its own.</param>
public sealed class BotReplies(CloudAdapter adapter, string appId, IPersonalLinks? links = null) : IReplyChannel
{
    /// <summary>What a choice sends beside itself: the place of its reply in the conversation.</summary>
    internal const string Place = "place";

    /// <summary>The kind of a card.</summary>
    internal const string Card = "application/vnd.microsoft.card.adaptive";

    /// <inheritdoc/>
    public string Name => CoachBot.Channel;

    /// <inheritdoc/>
    public async Task SendAsync(Delivery delivery, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var reference = JsonConvert.DeserializeObject<ConversationReference>(delivery.Address.Reference)
            ?? throw new ReplyRefusedException("The address of this person cannot be read.");
        var link = await LinkAsync(delivery, cancellation);
        try
        {
            await adapter.ContinueConversationAsync(
                appId, reference, (turn, token) => turn.SendActivityAsync(Message(delivery, link, reference.ChannelId), token), cancellation);
        }
        catch (ErrorResponseException refused) when (refused.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            throw new ReplyRefusedException("The person removed the coach or left the conversation.", refused);
        }
    }

    private async Task<(string Label, Uri Address)?> LinkAsync(Delivery delivery, CancellationToken cancellation)
    {
        var reply = delivery.Reply;
        return links is null ? null
            : PersonalData.IsGivenBy(reply) ? (reply.Choices[0].Label, await links.ToDataAsync(delivery.Key, cancellation))
            : reply.Choices.FirstOrDefault(choice => choice.Id == ChoiceIds.WholePlaybook) is { } whole ? ($"{whole.Label}, to print", await links.ToPlanAsync(delivery.Key, cancellation))
            : null;
    }

    private static Activity Message(Delivery delivery, (string Label, Uri Address)? link, string channel)
    {
        var reply = link is not null && PersonalData.IsGivenBy(delivery.Reply) ? PersonalData.WithoutAsking(delivery.Reply) : delivery.Reply;
        var message = (Activity)Activity.CreateMessageActivity();
        message.Summary = reply.Headline;
        if (channel == "slack")
        {
            var blocks = link is var (label, address) ? BlockKit.WithLink(reply, label, address) : BlockKit.Of(reply);
            message.ChannelData = JObject.Parse(blocks.ToJsonString());
            return message;
        }

        var card = JObject.Parse((link is var (title, place) ? AdaptiveCard.WithLink(reply, title, place) : AdaptiveCard.Of(reply)).ToJsonString());
        foreach (var data in card.SelectTokens("$..data").OfType<JObject>())
        {
            data[Place] = delivery.Sequence;
        }

        message.Attachments = [new Attachment(Card, content: card)];
        return message;
    }
}
