using Azure.Data.Tables;
using Coach.Negotiations;

namespace AzureTables;

/// <summary>The rows under a negotiation's head, to and from the records of the port.</summary>
internal static class NegotiationRows
{
    public static TableEntity Signal(string partition, string negotiation, StoredSignal signal)
    {
        var row = new TableEntity(partition, RowKeys.Signal(negotiation, signal.Position))
        {
            ["Position"] = signal.Position,
            ["Id"] = signal.Id,
            ["Cause"] = signal.Cause,
            ["At"] = signal.At,
        };
        LongText.Write(row, "Signal", signal.Signal);
        return row;
    }

    public static StoredSignal Signal(TableEntity row) => new(
        row.GetInt64("Position")!.Value, row.GetString("Id"), LongText.Read(row, "Signal")!, row.GetInt64("Cause")!.Value, row.GetDateTimeOffset("At")!.Value);

    public static TableEntity SignalId(string partition, string negotiation, string id, long position) =>
        new(partition, RowKeys.SignalId(negotiation, id)) { ["Position"] = position };

    public static TableEntity Line(string partition, string negotiation, ConversationLine line)
    {
        var row = new TableEntity(partition, RowKeys.Line(negotiation, line.Sequence))
        {
            ["Sequence"] = line.Sequence,
            ["Id"] = line.Id,
            ["Said"] = line.Said,
            ["Cause"] = line.Cause,
            ["At"] = line.At,
        };
        LongText.Write(row, "Body", line.Body);
        return row;
    }

    public static ConversationLine Line(TableEntity row) => new(
        row.GetInt64("Sequence")!.Value,
        row.GetString("Id"),
        row.GetBoolean("Said")!.Value,
        row.GetInt64("Cause")!.Value,
        LongText.Read(row, "Body")!,
        row.GetDateTimeOffset("At")!.Value);

    public static TableEntity Effect(string partition, string negotiation, Planned effect, (long Place, long Cause, long Turn) where)
    {
        var row = new TableEntity(partition, RowKeys.Effect(negotiation, effect.Id))
        {
            ["Id"] = effect.Id,
            ["Place"] = where.Place,
            ["Cause"] = where.Cause,
            ["Turn"] = where.Turn,
            ["Attempts"] = 0,
            ["Due"] = DateTimeOffset.UnixEpoch,
        };
        LongText.Write(row, "Body", effect.Body);
        return row;
    }

    public static WaitingEffect Effect(TableEntity row) => new(row.GetString("Id"), LongText.Read(row, "Body")!, row.GetInt32("Attempts") ?? 0);

    public static TableEntity Reminder(string partition, string negotiation, Reminder reminder, long turn)
    {
        var row = new TableEntity(partition, RowKeys.Reminder(negotiation, reminder.Id)) { ["Id"] = reminder.Id, ["Turn"] = turn, ["Due"] = reminder.Due };
        LongText.Write(row, "Signal", reminder.Signal);
        return row;
    }

    public static Reminder Reminder(TableEntity row) => new(row.GetString("Id"), Due(row), LongText.Read(row, "Signal")!);

    public static DateTimeOffset Due(TableEntity row) => row.GetDateTimeOffset("Due")!.Value;
}
