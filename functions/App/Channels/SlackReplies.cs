using System.Text.Json;
using Coach.Negotiations;
using Coach.Replies;
using Slack;

namespace App.Channels;

/// <summary>Sends replies to Slack, as blocks, to the conversation that nobody else reads.</summary>
public sealed class SlackReplies(SlackClient client) : IReplyChannel
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "slack-api";

    /// <inheritdoc/>
    public string Name => Channel;

    /// <inheritdoc/>
    public async Task SendAsync(Address address, string id, Reply reply, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        try
        {
            await client.PostAsync(JsonSerializer.Deserialize(address.Reference, AppJson.Default.String)!, BlockKit.Of(reply), id, cancellation);
        }
        catch (SlackRefusedException refused)
        {
            throw new ReplyRefusedException("Slack does not take replies for this person any more.", refused);
        }
    }
}
