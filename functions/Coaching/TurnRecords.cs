using System.Globalization;
using System.Text.Json;
using Coach;
using Coach.Negotiations;

namespace Coaching;

/// <summary>A turn of the rules as the store keeps it: what the store can do itself is done with the turn, the rest waits as effects.</summary>
internal static class TurnRecords
{
    public static TurnRecord Of(StoredSignal signal, Turn turn) => new(signal.Position, JsonSerializer.Serialize(turn.State, CoachJson.Default.Negotiation), signal.At)
    {
        Replies = [.. turn.Effects.OfType<Effect.Say>().Select(say => new Planned(say.Id, JsonSerializer.Serialize(say.Reply, CoachJson.Default.Reply)))],
        Effects = [.. turn.Effects.Where(IsPerformed).Select(effect => new Planned(effect.Id, JsonSerializer.Serialize(effect, CoachJson.Default.Effect)))],
        Reminders = [.. Last(turn).OfType<Effect.SetReminder>().Select(ReminderOf)],
        CancelledReminders = [.. Last(turn).OfType<Effect.CancelReminder>().Select(cancelled => cancelled.Reminder)],
        Outcome = turn.Effects.OfType<Effect.RememberOutcome>().LastOrDefault() is { } remembered
            ? JsonSerializer.Serialize(remembered.Outcome, CoachJson.Default.Outcome)
            : null,
        Erases = turn.Effects.OfType<Effect.Erase>().Any(),
    };

    private static bool IsPerformed(Effect effect) => effect is Effect.LookUpBands or Effect.ReadDocument;

    // Of what one turn wants of the same reminder, the last counts.
    private static IEnumerable<Effect> Last(Turn turn) => turn.Effects
        .Where(effect => effect is Effect.SetReminder or Effect.CancelReminder)
        .GroupBy(effect => effect is Effect.SetReminder set ? set.Reminder : ((Effect.CancelReminder)effect).Reminder)
        .Select(same => same.Last());

    private static Reminder ReminderOf(Effect.SetReminder set)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"reminder/{set.Reminder}/{set.Due.ToUnixTimeMilliseconds()}");
        return new(set.Reminder, set.Due, JsonSerializer.Serialize(new Signal.ReminderDue(id, set.Reminder), CoachJson.Default.Signal));
    }
}
