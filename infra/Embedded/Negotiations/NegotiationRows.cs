using Coach.Negotiations;
using Microsoft.Data.Sqlite;

namespace Embedded.Negotiations;

/// <summary>The row that all else of a negotiation hangs on: with it, everything goes.</summary>
internal static class NegotiationRows
{
    public static long? IdOf(Statements statements, NegotiationKey key) => statements.Scalar(
        "SELECT id FROM negotiation WHERE tenant = $tenant AND person = $person AND name = $name", Values(key)) as long?;

    public static long FindOrAdd(Statements statements, NegotiationKey key) => IdOf(statements, key) ?? (long)statements.Scalar(
        "INSERT INTO negotiation (tenant, person, name) VALUES ($tenant, $person, $name) RETURNING id", Values(key))!;

    public static StoredNegotiation? Find(Statements statements, NegotiationKey key) => statements.Rows(
        """
        SELECT id, cursor, body FROM negotiation LEFT JOIN state ON state.negotiation = id
        WHERE tenant = $tenant AND person = $person AND name = $name
        """,
        row => new StoredNegotiation(row.GetInt64(0), row.IsDBNull(1) ? 0 : row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2)),
        Values(key)).SingleOrDefault();

    public static long CursorOf(Statements statements, long negotiation) =>
        statements.Scalar("SELECT cursor FROM state WHERE negotiation = $negotiation", ("$negotiation", negotiation)) as long? ?? 0;

    public static IReadOnlyList<NegotiationKey> Unfinished(Statements statements, DateTimeOffset now) => statements.Rows(
        $"""
        SELECT tenant, person, name FROM negotiation AS one WHERE
            EXISTS (SELECT 1 FROM inbox WHERE inbox.negotiation = one.id
                AND position > coalesce((SELECT cursor FROM state WHERE state.negotiation = one.id), 0))
            OR EXISTS (SELECT 1 FROM effect WHERE effect.negotiation = one.id AND {Effects.IsDue})
        """,
        Key,
        ("$now", now.ToUnixTimeMilliseconds()),
        ("$late", Effects.Late(now)));

    public static IReadOnlyList<NegotiationKey> LiveSince(Statements statements, DateTimeOffset since) => statements.Rows(
        "SELECT tenant, person, name FROM negotiation AS one WHERE EXISTS (SELECT 1 FROM line WHERE line.negotiation = one.id AND said = 1 AND at >= $since)",
        Key,
        ("$since", since.ToUnixTimeMilliseconds()));

    public static int Erase(Statements statements, string tenant, string person) => statements.Execute(
        "DELETE FROM negotiation WHERE tenant = $tenant AND person = $person", ("$tenant", tenant), ("$person", person));

    public static int EraseQuiet(Statements statements, DateTimeOffset before) => statements.Execute(
        """
        DELETE FROM negotiation WHERE
            (SELECT at FROM inbox WHERE inbox.negotiation = negotiation.id ORDER BY position DESC LIMIT 1) < $before
        """,
        ("$before", before.ToUnixTimeMilliseconds()));

    public static NegotiationKey Key(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2));

    private static (string Name, object? Value)[] Values(NegotiationKey key) => [("$tenant", key.Tenant), ("$person", key.Person), ("$name", key.Name)];
}
