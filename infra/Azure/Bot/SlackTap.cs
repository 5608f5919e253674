using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace AzureBot;

/// <summary>
/// A button tapped in Slack, as Azure Bot Service hands it on: Slack's own payload, in the activity's channel data under one of two names, by the age of the
/// channel. The value of a button of ours is its choice.
/// </summary>
internal static class SlackTap
{
    public static string? Choice(IActivity activity)
    {
        if (activity.ChannelId != "slack" || activity.ChannelData is not JObject data)
        {
            return null;
        }

        var payload = data["Payload"] ?? data["SlackMessage"];
        return (payload as JObject)?["actions"] is JArray { Count: > 0 } actions ? (actions[0] as JObject)?.Value<string>("value") : null;
    }
}
