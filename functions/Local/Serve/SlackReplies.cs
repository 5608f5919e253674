using Coach.Negotiations;
using Coaching;
using Microsoft.Extensions.Logging;
using Slack;

namespace Local.Serve;

/// <summary>Replies to people in Slack, each in the conversation that only they read; and the files that they give.</summary>
internal sealed partial class SlackReplies(SlackPeople people, ICoaching coaching, DocumentReading reading, ILogger logger) : IReplyDelivery
{
    /// <inheritdoc/>
    public bool Reaches(NegotiationKey key) => SlackPeople.Has(key);

    /// <inheritdoc/>
    public async Task BringAsync(NegotiationKey key, Effect.Say say, CancellationToken cancellation)
    {
        try
        {
            await people.SayAsync(key, say.Id, say.Reply, cancellation);
        }
        catch (SlackRefusedException refused)
        {
            LogRefused(refused.Code);
        }
        catch (Exception failure) when (failure is SlackBusyException or SlackSetupException)
        {
            LogNotPosted(failure.Message);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<string?> ReadAsync(NegotiationKey key, string id, Effect.ReadDocument document, CancellationToken cancellation)
    {
        using var place = await reading.TakePlaceAsync(cancellation);
        return await people.ReadAsync(key, id, document, (file, token) => BroughtAsync(id, file, token), cancellation);
    }

    private async Task<string> BroughtAsync(string id, SlackFile file, CancellationToken cancellation)
    {
        var name = DocumentReading.NameOf(file.Name);
        return coaching.Brought(id, name, (await reading.ReadAsync(name, file.Bytes, cancellation))[0]);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack refused a reply for good ({Code}); it was given up.")]
    private partial void LogRefused(string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason}")]
    private partial void LogNotPosted(string reason);
}
