using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coach.Replies;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace App.Conversations;

/// <summary>
/// Brings the lines that were not delivered yet to where the person wrote from, in order. What was delivered is remembered line by line: a reply arrives twice
/// only where the machine dies between the channel's answer and that note.
/// </summary>
public sealed partial class DeliverReplies(
    INegotiationStore store, IAddressBook addresses, IEnumerable<IReplyChannel> channels, Measures measures, ILogger<DeliverReplies> log)
{
    /// <summary>Lines read at once. Default 50; range 1 to 1,000.</summary>
    private const int LinesAtOnce = 50;

    /// <summary>The activity.</summary>
    [Function(nameof(DeliverReplies))]
    public async Task RunAsync([ActivityTrigger] RoundOf of, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(of);
        using var span = Measures.Span("deliver replies", of.Cause);
        var key = of.Key;
        if (await addresses.FindAsync(key, cancellation) is not { } address)
        {
            return;
        }

        var channel = channels.Single(one => one.Name == address.Channel);
        IReadOnlyList<ConversationLine> lines;
        do
        {
            lines = await store.LinesAfterAsync(key, address.DeliveredThrough, LinesAtOnce, cancellation);
            foreach (var line in lines.Where(line => !line.Said))
            {
                var reply = JsonSerializer.Deserialize(line.Body, CoachJson.Default.Reply)!;
                await SendAsync(channel, new(key, address, line.Sequence, line.Id, reply), cancellation);
                address = address with { DeliveredThrough = line.Sequence };
                await addresses.DeliveredAsync(key, line.Sequence, cancellation);
            }
        }
        while (lines.Count == LinesAtOnce && lines.Any(line => !line.Said));
    }

    private async Task SendAsync(IReplyChannel channel, Delivery delivery, CancellationToken cancellation)
    {
        try
        {
            await channel.SendAsync(delivery, cancellation);
            measures.ReplySent(channel.Name);
        }
        catch (ReplyRefusedException)
        {
            // It stays in the conversation; the next ones are not held up by it.
            measures.ReplyFailed(channel.Name);
            LogRefused(channel.Name);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            measures.ReplyFailed(channel.Name);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Channel} does not take replies for this person any more.")]
    private partial void LogRefused(string channel);
}
