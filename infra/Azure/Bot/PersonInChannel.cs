using Coach.Negotiations;
using Microsoft.Bot.Schema;

namespace AzureBot;

/// <summary>Whose negotiation an activity belongs to: the tenant is the channel with its organisation, the person is who wrote.</summary>
internal static class PersonInChannel
{
    /// <summary>The one negotiation that a person has in a chat.</summary>
    private const string Negotiation = "main";

    public static NegotiationKey Key(IActivity activity)
    {
        var organisation = activity.Conversation?.TenantId ?? "";
        return new($"{activity.ChannelId}/{organisation}", activity.From.AadObjectId ?? activity.From.Id, Negotiation);
    }

    /// <summary>What others can read is no place to talk about one's pay.</summary>
    public static bool IsAlone(IActivity activity) => activity.Conversation?.IsGroup != true && activity.Conversation?.ConversationType is null or "personal";
}
