using Coach.Negotiations;
using Microsoft.Data.Sqlite;

namespace Embedded.Negotiations;

/// <summary>The signals of a negotiation, in order of arrival, each once.</summary>
internal static class Inbox
{
    private const string Columns = "position, signal_id, signal, cause, at";

    public static Accepted Append(Statements statements, long negotiation, Arrival arrival, long? cause = null)
    {
        if (PositionOf(statements, negotiation, arrival.Id) is { } known)
        {
            return new(known, IsNew: false);
        }

        var position = NextPosition(statements, negotiation);
        statements.Execute(
            $"INSERT INTO inbox (negotiation, {Columns}) VALUES ($negotiation, $position, $id, $signal, $cause, $at)",
            ("$negotiation", negotiation),
            ("$position", position),
            ("$id", arrival.Id),
            ("$signal", arrival.Signal),
            ("$cause", cause ?? position),
            ("$at", arrival.At.ToUnixTimeMilliseconds()));
        if (arrival.Said is { } said)
        {
            Lines.Append(statements, negotiation, new(arrival.Id, said), said: true, cause ?? position, arrival.At);
        }

        return new(position, IsNew: true);
    }

    public static List<StoredSignal> After(Statements statements, long negotiation, long position, int limit) => statements.Rows(
        $"SELECT {Columns} FROM inbox WHERE negotiation = $negotiation AND position > $position ORDER BY position LIMIT $limit",
        Signal,
        ("$negotiation", negotiation),
        ("$position", position),
        ("$limit", limit));

    public static long? CauseOf(Statements statements, long negotiation, long position) => statements.Scalar(
        "SELECT cause FROM inbox WHERE negotiation = $negotiation AND position = $position",
        ("$negotiation", negotiation),
        ("$position", position)) as long?;

    private static long? PositionOf(Statements statements, long negotiation, string signalId) => statements.Scalar(
        "SELECT position FROM inbox WHERE negotiation = $negotiation AND signal_id = $id", ("$negotiation", negotiation), ("$id", signalId)) as long?;

    private static long NextPosition(Statements statements, long negotiation) => (long)statements.Scalar(
        "SELECT coalesce(max(position), 0) + 1 FROM inbox WHERE negotiation = $negotiation", ("$negotiation", negotiation))!;

    private static StoredSignal Signal(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)));
}
