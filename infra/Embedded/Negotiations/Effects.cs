using Coach.Negotiations;

namespace Embedded.Negotiations;

/// <summary>What is still to be performed, until it is confirmed.</summary>
internal static class Effects
{
    /// <summary>
    /// The longest that an effect waits. Default 1 h: failed ones are tried again within minutes, so one that is due later was put off while the clock was ahead. Range 10 min to 1 day.
    /// </summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>The condition of an effect whose time has come, with <c>$now</c> and <c>$late</c>.</summary>
    internal const string IsDue = "(due <= $now OR due > $late)";

    /// <summary>From when on a time of an effect cannot be meant.</summary>
    internal static long Late(DateTimeOffset now) => now.Add(LongestWait).ToUnixTimeMilliseconds();

    public static void Plan(Statements statements, long negotiation, Planned effect, long cause) => statements.Execute(
        """
        INSERT INTO effect (negotiation, effect_id, cause, place, body, attempts, due)
        SELECT $negotiation, $id, $cause, coalesce(max(place), 0) + 1, $body, 0, 0 FROM effect WHERE negotiation = $negotiation
        ON CONFLICT DO NOTHING
        """,
        ("$negotiation", negotiation),
        ("$id", effect.Id),
        ("$cause", cause),
        ("$body", effect.Body));

    public static List<WaitingEffect> Due(Statements statements, long negotiation, DateTimeOffset now) => statements.Rows(
        $"SELECT effect_id, body, attempts FROM effect WHERE negotiation = $negotiation AND {IsDue} ORDER BY place",
        row => new WaitingEffect(row.GetString(0), row.GetString(1), row.GetInt32(2)),
        ("$negotiation", negotiation),
        ("$now", now.ToUnixTimeMilliseconds()),
        ("$late", Late(now)));

    public static void Confirm(Statements statements, long negotiation, string effectId, Arrival? answer)
    {
        var cause = statements.Scalar(
            "DELETE FROM effect WHERE negotiation = $negotiation AND effect_id = $id RETURNING cause", ("$negotiation", negotiation), ("$id", effectId));
        if (cause is long signal && answer is not null)
        {
            Inbox.Append(statements, negotiation, answer, signal);
        }
    }

    public static void Postpone(Statements statements, long negotiation, string effectId, DateTimeOffset due) => statements.Execute(
        "UPDATE effect SET attempts = attempts + 1, due = $due WHERE negotiation = $negotiation AND effect_id = $id",
        ("$negotiation", negotiation),
        ("$id", effectId),
        ("$due", due.ToUnixTimeMilliseconds()));
}
