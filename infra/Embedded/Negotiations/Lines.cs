using Coach.Negotiations;
using Microsoft.Data.Sqlite;

namespace Embedded.Negotiations;

/// <summary>The conversation as the person sees it: what they said and what the coach replied, each once.</summary>
internal static class Lines
{
    private const string Columns = "sequence, line_id, said, cause, body, at";

    public static void Append(Statements statements, long negotiation, Planned line, bool said, long cause, DateTimeOffset at) => statements.Execute(
        $"""
        INSERT INTO line (negotiation, {Columns})
        SELECT $negotiation, coalesce(max(sequence), 0) + 1, $id, $said, $cause, $body, $at FROM line WHERE negotiation = $negotiation
        ON CONFLICT (negotiation, said, line_id) DO NOTHING
        """,
        ("$negotiation", negotiation),
        ("$id", line.Id),
        ("$said", said),
        ("$cause", cause),
        ("$body", line.Body),
        ("$at", at.ToUnixTimeMilliseconds()));

    public static List<ConversationLine> After(Statements statements, long negotiation, long sequence, int limit) => statements.Rows(
        $"SELECT {Columns} FROM line WHERE negotiation = $negotiation AND sequence > $sequence ORDER BY sequence LIMIT $limit",
        Line,
        ("$negotiation", negotiation),
        ("$sequence", sequence),
        ("$limit", limit));

    public static List<ConversationLine> RepliesTo(Statements statements, long negotiation, long position) => statements.Rows(
        $"SELECT {Columns} FROM line WHERE negotiation = $negotiation AND cause = $cause AND NOT said ORDER BY sequence",
        Line,
        ("$negotiation", negotiation),
        ("$cause", position));

    public static long Last(Statements statements, long negotiation) => (long)statements.Scalar(
        "SELECT coalesce(max(sequence), 0) FROM line WHERE negotiation = $negotiation", ("$negotiation", negotiation))!;

    /// <summary>Forgets the lines up to a sequence, except what was said with the signal at a position and after it.</summary>
    public static void Forget(Statements statements, long negotiation, long sequence, long position) => statements.Execute(
        "DELETE FROM line WHERE negotiation = $negotiation AND sequence <= $sequence AND NOT (said AND cause >= $position)",
        ("$negotiation", negotiation),
        ("$sequence", sequence),
        ("$position", position));

    private static ConversationLine Line(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetBoolean(2), row.GetInt64(3), row.GetString(4), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)));
}
