using System.Text.Json;
using Coach;
using Coach.Bands;
using Coach.Negotiations;
using Coach.Offers;
using Coach.Replies;
using Coach.Signals;
using Microsoft.Extensions.Logging;
using Reading.Chat;
using Reading.Facts;

namespace Coaching;

/// <summary>The rules of <see cref="Conversation"/>, between the JSON of the store and the records of the rules.</summary>
public sealed partial class ConversationCoaching(MarketStores market, TimeProvider clock, ILogger logger) : ICoaching
{
    /// <inheritdoc/>
    public string Opened(string id) => Json(new Signal.Opened(id));

    /// <inheritdoc/>
    public string Said(string id, string text) => Json(new Signal.Said(id, text, []));

    /// <inheritdoc/>
    public string Chose(string id, string choice) => Json(new Signal.Chose(id, choice));

    /// <inheritdoc/>
    public string Brought(string id, string name, DocumentFacts facts) => Json(facts switch
    {
        OfferLetter letter => new Signal.OfferRead(id, name, letter.Offer, letter.Missing, letter.Problems),
        Call { About: "offer" } call => call.ToSignal(id, name),
        _ => new Signal.DocumentUnreadable(id, name, facts.Problems),
    });

    /// <inheritdoc/>
    public string BandsMoved(string id, string company, BandSnapshot bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        return Json(new Signal.BandsMoved(id, company, bands.Id, bands.Bands, bands.Rates));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> CompaniesOf(string? state) => state is not null && JsonSerializer.Deserialize(state, CoachJson.Default.Negotiation) is { } held
        ? [.. held.File.Offers.Select(offer => offer.Now.Company).OfType<string>().Distinct()]
        : [];

    /// <inheritdoc/>
    public TurnRecord TakeTurn(NegotiationKey key, string? state, StoredSignal signal)
    {
        var before = state is null
            ? Negotiation.New(key.ToString())
            : JsonSerializer.Deserialize(state, CoachJson.Default.Negotiation)!;
        try
        {
            var happened = JsonSerializer.Deserialize(signal.Signal, CoachJson.Default.Signal)!;
            // The time of its arrival: a turn that is taken again after a crash is the same turn.
            var now = TimeZoneInfo.ConvertTime(signal.At, clock.LocalTimeZone);
            return TurnRecords.Of(signal, Conversation.Step(before, Understood(happened, before, now), now));
        }
        catch (Exception failure)
        {
            // One message that trips the rules must not end the conversation.
            LogTurnFailed(failure.GetType().Name);
            return TurnRecords.Of(signal, Apology(before, signal));
        }
    }

    /// <inheritdoc/>
    public async Task<Arrival?> PerformAsync(NegotiationKey key, WaitingEffect effect, CancellationToken cancellation)
    {
        var id = $"effect/{effect.Id}";
        Signal answer = JsonSerializer.Deserialize(effect.Body, CoachJson.Default.Effect) switch
        {
            Effect.LookUpBands lookUp => await FindAsync(id, lookUp, cancellation),
            // Documents are read before they become signals here, so none is left to be read.
            Effect.ReadDocument document => new Signal.DocumentUnreadable(id, document.Name, [new(ProblemCodes.NotFound, "The document is no longer here. Give it again.")]),
            var other => throw new InvalidOperationException($"A {other?.GetType().Name} is stored with its turn and never waits."),
        };
        return new(id, Json(answer), Said: null, clock.GetUtcNow());
    }

    private async Task<Signal> FindAsync(string id, Effect.LookUpBands wanted, CancellationToken cancellation)
    {
        // Bands that came since the negotiation began are better than none.
        var job = Offer.Nothing with { Company = wanted.Company, Role = wanted.Role, Region = wanted.Region };
        var begunWith = await market.Bands.ForOfferAsync(job, wanted.Snapshot, cancellation);
        var found = begunWith.Bands.Any(band => !band.Key.IsMarket) ? begunWith : await market.Bands.ForOfferAsync(job, cancellation: cancellation);
        return new Signal.BandsFound(id, wanted.Company, found.Id, found.Bands, found.Rates) { Hiring = await HiringAsync(wanted.Company, cancellation) };
    }

    private async Task<HiringSummary?> HiringAsync(string company, CancellationToken cancellation)
    {
        var held = market.Hiring is { } store ? await store.OfGroupAsync(company, cancellation) : HiringRecord.Empty;
        return held.IsEmpty ? null : HiringCount.Of(company, held, DateOnly.FromDateTime(clock.GetLocalNow().Date)).InBrief();
    }

    // Words are read only now: what they mean depends on what was asked last.
    private Signal Understood(Signal happened, Negotiation state, DateTimeOffset now) => happened is Signal.Said said
        ? PastedLetter.Of(said, state, clock) ?? said with { Intents = ChatReader.Read(said.Text, ChatContext.Of(state.File, DateOnly.FromDateTime(now.Date))) }
        : happened;

    private static Turn Apology(Negotiation state, StoredSignal signal) => new(
        state,
        [
            new Effect.Say($"{state.Id}/apology/{signal.Position}", new Reply(
                "I could not take that in.",
                "Nothing is lost and nothing has changed. Please say it in other words.",
                [], null, [], null, state.File.Stage)),
        ]);

    private static string Json(Signal signal) => JsonSerializer.Serialize(signal, CoachJson.Default.Signal);

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed with {Failure}; the person was asked to say it otherwise.")]
    private partial void LogTurnFailed(string failure);
}
