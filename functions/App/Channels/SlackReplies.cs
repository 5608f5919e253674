using Coach.Replies;
using Slack;

namespace App.Channels;

/// <summary>Sends replies to Slack, as blocks, to the conversation that nobody else reads.</summary>
public sealed class SlackReplies(SlackPeople people) : IReplyChannel
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "slack-api";

    /// <inheritdoc/>
    public string Name => Channel;

    /// <inheritdoc/>
    public async Task SendAsync(Delivery delivery, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        try
        {
            await people.SayAsync(delivery.Key, delivery.Id, delivery.Reply, cancellation);
        }
        catch (SlackRefusedException refused)
        {
            throw new ReplyRefusedException("Slack does not take replies for this person any more.", refused);
        }
    }
}
