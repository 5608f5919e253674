using System.Collections.Concurrent;
using System.Text.Json;
using Coach;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Replies;
using Coaching;
using Microsoft.Extensions.Logging;
using Reading.Facts;
using Slack;

namespace Local.Serve;

/// <summary>
/// The rules for people in Slack: each reply is an effect too, stored with its turn and performed until Slack has it, in order; and a file that they gave is
/// fetched and read. Everybody else's turns and effects go through as they are.
/// </summary>
internal sealed partial class SlackDelivery(ICoaching coaching, SlackClient client, SlackFiles files, DocumentReading reading, TimeProvider clock, ILogger logger) : ICoaching
{
    /// <summary>
    /// How long later replies stand back for one that failed. Default 6 min: longer than the longest wait before it is tried again; then order yields to arriving at all.
    /// Range 1 s to 1 h.
    /// </summary>
    private static readonly TimeSpan InOrderFor = TimeSpan.FromMinutes(6);

    private readonly ConcurrentDictionary<NegotiationKey, (string Effect, DateTimeOffset Until)> _first = new();

    /// <inheritdoc/>
    public string Opened(string id) => coaching.Opened(id);

    /// <inheritdoc/>
    public string Said(string id, string text) => coaching.Said(id, text);

    /// <inheritdoc/>
    public string Chose(string id, string choice) => coaching.Chose(id, choice);

    /// <inheritdoc/>
    public string Brought(string id, string name, DocumentFacts facts) => coaching.Brought(id, name, facts);

    /// <inheritdoc/>
    public string BandsMoved(string id, string company, BandSnapshot bands) => coaching.BandsMoved(id, company, bands);

    /// <inheritdoc/>
    public IReadOnlyList<string> CompaniesOf(string? state) => coaching.CompaniesOf(state);

    /// <inheritdoc/>
    public TurnRecord TakeTurn(NegotiationKey key, string? state, StoredSignal signal)
    {
        var turn = coaching.TakeTurn(key, state, signal);
        if (!IsInSlack(key))
        {
            return turn;
        }

        if (turn.Erases)
        {
            // What waited is erased with the rest.
            _first.TryRemove(key, out _);
        }

        return turn with { Effects = [.. turn.Replies.Select(ToSay), .. turn.Effects] };
    }

    /// <inheritdoc/>
    public async Task<Arrival?> PerformAsync(NegotiationKey key, WaitingEffect effect, CancellationToken cancellation)
    {
        if (!IsInSlack(key))
        {
            return await coaching.PerformAsync(key, effect, cancellation);
        }

        switch (JsonSerializer.Deserialize(effect.Body, CoachJson.Default.Effect))
        {
            case Effect.Say say:
                await PostInOrderAsync(key, say, cancellation);
                return null;
            case Effect.ReadDocument document:
                return new($"effect/{effect.Id}", await ReadAsync($"effect/{effect.Id}", document, cancellation), Said: null, clock.GetUtcNow());
            default:
                return await coaching.PerformAsync(key, effect, cancellation);
        }
    }

    private static bool IsInSlack(NegotiationKey key) => key.Tenant.StartsWith(SlackSignal.TenantPrefix, StringComparison.Ordinal);

    private static Planned ToSay(Planned reply) => reply with
    {
        Body = JsonSerializer.Serialize(new Effect.Say(reply.Id, JsonSerializer.Deserialize(reply.Body, CoachJson.Default.Reply)!), CoachJson.Default.Effect),
    };

    private async Task PostInOrderAsync(NegotiationKey key, Effect.Say say, CancellationToken cancellation)
    {
        if (_first.TryGetValue(key, out var first) && first.Effect != say.Id && clock.GetUtcNow() < first.Until)
        {
            throw new SlackBusyException("An earlier reply still waits.");
        }

        try
        {
            // To the user, not to where they wrote: nobody else reads it.
            await client.PostAsync(key.Person, BlockKit.Of(say.Reply), say.Id, cancellation);
        }
        catch (SlackRefusedException refused)
        {
            LogRefused(refused.Code);
        }
        catch (Exception failure) when (failure is SlackBusyException or SlackSetupException)
        {
            LogNotPosted(failure.Message);
            _first[key] = (say.Id, clock.GetUtcNow() + InOrderFor);
            throw;
        }

        _first.TryRemove(key, out _);
    }

    /// <summary>The signal for a file. That Slack is busy is no answer: it is tried again.</summary>
    private async Task<string> ReadAsync(string id, Effect.ReadDocument document, CancellationToken cancellation)
    {
        try
        {
            using var place = await reading.TakePlaceAsync(cancellation);
            var file = await files.FetchAsync(document.Document, cancellation);
            var name = DocumentReading.NameOf(file.Name);
            return coaching.Brought(id, name, (await reading.ReadAsync(name, file.Bytes, cancellation))[0]);
        }
        catch (SlackRefusedException refused)
        {
            return Unreadable(id, document, refused.Code == SlackFiles.TooLarge
                ? new(ProblemCodes.OverBudget, "The file is too large. Give only the pages with the letter, or paste its text.")
                : new(ProblemCodes.NotFound, "Slack does not give me this file. Upload it here once more, or paste its text."));
        }
        catch (SlackSetupException setup)
        {
            LogNotPosted(setup.Message);
            return Unreadable(id, document, new(ProblemCodes.NotFound, "I may not fetch files in this workspace. Paste the text of the letter instead."));
        }
    }

    private static string Unreadable(string id, Effect.ReadDocument document, Problem problem) =>
        JsonSerializer.Serialize(new Signal.DocumentUnreadable(id, document.Name, [problem]), CoachJson.Default.Signal);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack refused a reply for good ({Code}); it was given up.")]
    private partial void LogRefused(string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Reason}")]
    private partial void LogNotPosted(string reason);
}
