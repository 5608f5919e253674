using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coaching;
using Slack;

namespace App.Documents;

/// <summary>The rules, with documents that people give in Slack: each is fetched and read when its effect is performed, and not kept.</summary>
internal sealed class SlackDocuments(ICoaching coaching, SlackPeople people, DocumentReading reading, TimeProvider clock) : ICoachingAround
{
    /// <inheritdoc/>
    public ICoaching Inner => coaching;

    /// <inheritdoc/>
    public async Task<Arrival?> PerformAsync(NegotiationKey key, WaitingEffect effect, CancellationToken cancellation)
    {
        if (!SlackPeople.Has(key) || JsonSerializer.Deserialize(effect.Body, CoachJson.Default.Effect) is not Effect.ReadDocument document)
        {
            return await coaching.PerformAsync(key, effect, cancellation);
        }

        var id = $"effect/{effect.Id}";
        return new(id, await people.ReadAsync(key, id, document, (file, token) => Task.FromResult(Brought(id, file, token)), cancellation), Said: null, clock.GetUtcNow());
    }

    private string Brought(string id, SlackFile file, CancellationToken cancellation) => coaching.Brought(id, file.Name, reading.Read(file.Name, file.Bytes, cancellation)[0]);
}
