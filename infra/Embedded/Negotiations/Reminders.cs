using System.Globalization;
using Coach.Negotiations;
using Microsoft.Data.Sqlite;

namespace Embedded.Negotiations;

/// <summary>Signals for later. A reminder leaves this table in the same transaction in which it enters the inbox.</summary>
internal static class Reminders
{
    /// <summary>Reminders rung in one transaction. Default 1,000, so that people who talk are not kept waiting; the rest follows at once. Range 1 to 100,000.</summary>
    private const int MaxTogether = 1_000;

    public static void Set(Statements statements, long negotiation, Reminder reminder) => statements.Execute(
        "INSERT OR REPLACE INTO reminder (negotiation, reminder_id, due, signal) VALUES ($negotiation, $id, $due, $signal)",
        ("$negotiation", negotiation),
        ("$id", reminder.Id),
        ("$due", reminder.Due.ToUnixTimeMilliseconds()),
        ("$signal", reminder.Signal));

    public static void Cancel(Statements statements, long negotiation, string id) => statements.Execute(
        "DELETE FROM reminder WHERE negotiation = $negotiation AND reminder_id = $id", ("$negotiation", negotiation), ("$id", id));

    public static List<Reminder> Of(Statements statements, long negotiation) => statements.Rows(
        "SELECT reminder_id, due, signal FROM reminder WHERE negotiation = $negotiation ORDER BY due",
        row => new Reminder(row.GetString(0), Time(row, 1), row.GetString(2)),
        ("$negotiation", negotiation));

    public static IReadOnlyList<NegotiationKey> Ring(Statements statements, DateTimeOffset now)
    {
        var due = statements.Rows(
            """
            SELECT tenant, person, name, id, reminder_id, due, signal FROM reminder JOIN negotiation ON id = negotiation
            WHERE due <= $now ORDER BY due LIMIT $limit
            """,
            row => (Key: NegotiationRows.Key(row), Negotiation: row.GetInt64(3), Reminder: new Reminder(row.GetString(4), Time(row, 5), row.GetString(6))),
            ("$now", now.ToUnixTimeMilliseconds()),
            ("$limit", MaxTogether));
        foreach (var (_, negotiation, reminder) in due)
        {
            Ring(statements, negotiation, reminder, now);
        }

        return [.. due.Select(entry => entry.Key).Distinct()];
    }

    public static int Ring(Statements statements, long negotiation, DateTimeOffset now)
    {
        var due = Of(statements, negotiation).FindAll(reminder => reminder.Due <= now);
        due.ForEach(reminder => Ring(statements, negotiation, reminder, now));
        return due.Count;
    }

    public static DateTimeOffset? NextDue(Statements statements, long negotiation) => statements.Scalar(
        """
        SELECT min(due) FROM (SELECT due FROM reminder WHERE negotiation = $negotiation UNION ALL SELECT due FROM effect WHERE negotiation = $negotiation)
        """,
        ("$negotiation", negotiation)) is long due ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null;

    private static void Ring(Statements statements, long negotiation, Reminder reminder, DateTimeOffset now)
    {
        Cancel(statements, negotiation, reminder.Id);
        Inbox.Append(statements, negotiation, new(SignalId(reminder), reminder.Signal, Said: null, now));
    }

    // The same reminder set for another day is another signal.
    private static string SignalId(Reminder reminder) =>
        string.Create(CultureInfo.InvariantCulture, $"reminder/{reminder.Id}/{reminder.Due.ToUnixTimeMilliseconds()}");

    private static DateTimeOffset Time(SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
