using Coach.Negotiations;

namespace Embedded.Negotiations;

/// <summary>Storing a turn: the state, the cursor, the replies and all that follows, in the writer's transaction.</summary>
internal static class Turns
{
    public static bool Store(Statements statements, NegotiationKey key, StoredNegotiation before, TurnRecord turn)
    {
        if (NegotiationRows.IdOf(statements, key) is not { } id || id != before.Incarnation || NegotiationRows.CursorOf(statements, id) != before.Cursor)
        {
            return false;
        }

        var cause = Inbox.CauseOf(statements, id, turn.Position)
            ?? throw new ArgumentException("A turn takes in a signal that stands in the inbox.", nameof(turn));
        if (turn.Erases)
        {
            StoreForgetting(statements, key, id, cause, turn);
        }
        else
        {
            Advance(statements, id, turn);
            Follow(statements, id, cause, turn);
        }

        return true;
    }

    private static void StoreForgetting(Statements statements, NegotiationKey key, long negotiation, long cause, TurnRecord turn)
    {
        var lastLine = Lines.Last(statements, negotiation);
        Forget(statements, key, negotiation, turn.Position);
        Advance(statements, negotiation, turn);
        Follow(statements, negotiation, cause, turn);
        // After the replies, which so come after every line that the person has seen.
        Lines.Forget(statements, negotiation, lastLine, turn.Position);
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
            Effects.Plan(statements, negotiation, effect, cause);
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
