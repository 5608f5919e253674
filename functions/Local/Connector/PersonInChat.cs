using System.Text.Json.Nodes;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;

namespace Local.Connector;

/// <summary>Where a person is reached, and what stands there: the last messages by the ids that the client gave them.</summary>
/// <param name="Service">The client's address, which ends with a slash.</param>
/// <param name="Conversation">Where the person is alone with the coach.</param>
/// <param name="Person">The person's id there.</param>
/// <param name="Coach">The coach's id there.</param>
internal sealed record PersonInChat(Uri Service, string Conversation, string Person, string? Coach)
{
    /// <summary>What the tenant of such a person begins with, so that no client can name another channel's tenant.</summary>
    public const string TenantPrefix = "connector:";

    /// <summary>The name of a person's negotiation there.</summary>
    private const string Negotiation = "main";

    /// <summary>Characters of an id that are taken. Teams' have up to some 150.</summary>
    private const int LongestId = 300;

    /// <summary>Whose negotiation it is: the client's kind and organisation are the tenant, who wrote is the person.</summary>
    public static NegotiationKey KeyOf(Activity activity) =>
        new($"{TenantPrefix}{activity.ChannelId}:{activity.Conversation?.TenantId}", activity.From!.Id!, Negotiation);

    /// <summary>Where the person of an activity is reached; null where the activity does not say, or says it is not on this machine.</summary>
    public static PersonInChat? Of(Activity activity) =>
        IsId(activity.From?.Id) && IsId(activity.Conversation?.Id) && (activity.Conversation?.TenantId is null or "" || IsId(activity.Conversation.TenantId))
        && (activity.ChannelId is null or "" || IsId(activity.ChannelId))
        && Uri.TryCreate(activity.ServiceUrl?.TrimEnd('/') + "/", UriKind.Absolute, out var service) && LoopbackAddress.Is(service)
            ? new(service, activity.Conversation!.Id!, activity.From!.Id!, activity.Recipient?.Id)
            : null;

    /// <summary>Where activities for this conversation are posted.</summary>
    public Uri Activities => new(Service, $"v3/conversations/{Uri.EscapeDataString(Conversation)}/activities");

    /// <summary>A reply as an activity.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="download">Where the person gets their data, for a reply that gives it; null for others.</param>
    public JsonObject Message(Reply reply, Uri? download = null)
    {
        var card = download is null ? AdaptiveCard.Of(reply) : AdaptiveCard.WithLink(PersonalData.WithoutAsking(reply), reply.Choices[0].Label, download);
        return Message(new JsonObject { ["summary"] = reply.Headline, ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = card }) });
    }

    /// <summary>Words as an activity.</summary>
    public JsonObject Message(string text) => Message(new JsonObject { ["text"] = text, ["textFormat"] = "plain" });

    /// <summary>The kind of a card.</summary>
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    private JsonObject Message(JsonObject content)
    {
        content["type"] = "message";
        content["from"] = new JsonObject { ["id"] = Coach };
        content["recipient"] = new JsonObject { ["id"] = Person };
        content["conversation"] = new JsonObject { ["id"] = Conversation };
        return content;
    }

    private static bool IsId(string? id) => id is { Length: > 0 and <= LongestId } && !id.Any(char.IsControl);
}
