using Coach.Negotiations;

namespace Embedded.Negotiations;

/// <summary>Storing a turn: the state, the cursor, the replies and all that follows, in the writer's transaction.</summary>
internal static class Turns
{
    public static bool Store(Statements statements, NegotiationKey key, StoredNegotiation before, TurnRecord turn)
    {
        var now = NegotiationRows.Find(statements, key);
        if (now is null || now.Incarnation != before.Incarnation || now.Cursor != before.Cursor)
        {
            return false;
        }

        var cause = Inbox.CauseOf(statements, now.Incarnation, turn.Position)
            ?? throw new ArgumentException("A turn takes in a signal that stands in the inbox.", nameof(turn));
        var lastLine = Lines.Last(statements, now.Incarnation);
        if (turn.Erases)
        {
            Forget(statements, key, now.Incarnation, turn.Position);
        }

        Advance(statements, now.Incarnation, turn);
        Follow(statements, now.Incarnation, cause, turn);
        if (turn.Erases)
        {
            // After the replies, which so come after every line that the person has seen.
            Lines.Forget(statements, now.Incarnation, lastLine, turn.Position);
        }

        return true;
    }

    private static void Advance(Statements statements, long negotiation, TurnRecord turn) => statements.Execute(
        "INSERT OR REPLACE INTO state (negotiation, cursor, body) VALUES ($negotiation, $cursor, $body)",
        ("$negotiation", negotiation),
        ("$cursor", turn.Position),
        ("$body", turn.State));

    private static void Follow(Statements statements, long negotiation, long cause, TurnRecord turn)
    {
        foreach (var reply in turn.Replies)
        {
            Lines.Append(statements, negotiation, reply, said: false, cause, turn.At);
        }

        foreach (var effect in turn.Effects)
        {
            Effects.Plan(statements, negotiation, effect, cause, turn.At);
        }

        foreach (var id in turn.CancelledReminders)
        {
            Reminders.Cancel(statements, negotiation, id);
        }

        foreach (var reminder in turn.Reminders)
        {
            Reminders.Set(statements, negotiation, reminder);
        }

        if (turn.Outcome is { } outcome)
        {
            statements.Execute("INSERT INTO outcome (body) VALUES ($body)", ("$body", outcome));
        }
    }

    // The signal that asked for it keeps its id and place, so that asking again finds the same answer; what came later is still to be answered.
    private static void Forget(Statements statements, NegotiationKey key, long negotiation, long position)
    {
        statements.Execute(
            "DELETE FROM negotiation WHERE tenant = $tenant AND person = $person AND id <> $id",
            ("$tenant", key.Tenant),
            ("$person", key.Person),
            ("$id", negotiation));
        statements.Execute("DELETE FROM inbox WHERE negotiation = $id AND position < $position", ("$id", negotiation), ("$position", position));
        statements.Execute("UPDATE inbox SET signal = '{}' WHERE negotiation = $id AND position = $position", ("$id", negotiation), ("$position", position));
        statements.Execute("DELETE FROM effect WHERE negotiation = $id", ("$id", negotiation));
        statements.Execute("DELETE FROM reminder WHERE negotiation = $id", ("$id", negotiation));
    }
}
