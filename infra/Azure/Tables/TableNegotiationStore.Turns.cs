using Azure;
using Azure.Data.Tables;
using Coach.Negotiations;

namespace AzureTables;

public sealed partial class TableNegotiationStore
{
    /// <inheritdoc/>
    public async Task<bool> CommitAsync(NegotiationKey key, StoredNegotiation before, TurnRecord turn, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(turn);
        var (partition, negotiation) = (RowKeys.Partition(key), RowKeys.Negotiation(key));
        for (var tries = 0; tries < MostTries; tries++)
        {
            var head = await HeadAsync(partition, negotiation, cancellation, NegotiationHead.Columns);
            if (head is null || head.Incarnation != before.Incarnation || head.Cursor != before.Cursor)
            {
                return false;
            }

            var signal = await _rows.FindAsync(partition, RowKeys.Signal(negotiation, turn.Position), cancellation)
                ?? throw new ArgumentException("A turn takes in a signal that stands in the inbox.", nameof(turn));
            await PrepareAsync(partition, negotiation, head, turn, cancellation);
            var actions = Storing(partition, negotiation, head, NegotiationRows.Signal(signal), turn);
            actions.AddRange(await CancellingAsync(partition, negotiation, turn, cancellation));
            if (await _rows.TryAsync(actions, cancellation))
            {
                await ForgetAsync(key, turn, cancellation);
                return true;
            }

            // Another signal came in between, or another turn was stored: look again.
            await Task.Delay(TimeSpan.FromMilliseconds(10 * (tries + 1)), clock, cancellation);
        }

        throw new StoreBusyException();
    }

    // What stands in other tables, written first and the same however often.
    private async Task PrepareAsync(string partition, string negotiation, NegotiationHead head, TurnRecord turn, CancellationToken cancellation)
    {
        if (turn.Outcome is { } outcome)
        {
            var row = new TableEntity("outcome", RowKeys.Hash($"{partition}/{negotiation}/{head.Incarnation}/{turn.Position}", 40));
            LongText.Write(row, "Body", outcome);
            await tables.Outcomes.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        }

        foreach (var reminder in turn.Reminders)
        {
            await _agenda.PlanAsync(partition, negotiation, reminder.Due, cancellation);
        }

        if (turn.Effects.Count > 0)
        {
            await _agenda.PlanAsync(partition, negotiation, turn.At, cancellation);
        }
    }

    private static List<TableTransactionAction> Storing(string partition, string negotiation, NegotiationHead head, StoredSignal signal, TurnRecord turn)
    {
        var after = head with
        {
            Cursor = turn.Position,
            State = turn.State,
            LastLine = head.LastLine + turn.Replies.Count,
            LastPlace = head.LastPlace + turn.Effects.Count,
            ForgetBefore = turn.Erases ? turn.Position : head.ForgetBefore,
            ForgetLines = turn.Erases ? head.LastLine : head.ForgetLines,
        };
        List<TableTransactionAction> actions = [after.Write(partition, negotiation)];
        actions.AddRange(turn.Replies.Select((reply, place) => Writing(NegotiationRows.Line(
            partition, negotiation, new(head.LastLine + 1 + place, reply.Id, Said: false, signal.Cause, reply.Body, turn.At)))));
        actions.AddRange(turn.Effects.Select((effect, place) => Writing(NegotiationRows.Effect(
            partition, negotiation, effect, (head.LastPlace + 1 + place, signal.Cause, turn.Position)))));
        actions.AddRange(turn.Reminders.Select(reminder => Writing(NegotiationRows.Reminder(partition, negotiation, reminder, turn.Position))));
        if (turn.Erases)
        {
            // It keeps its id and place, so that asking again finds the same answer.
            actions.Add(Writing(NegotiationRows.Signal(partition, negotiation, signal with { Signal = "{}" })));
        }

        return actions;
    }

    // Deleting a row that is not there would undo the whole transaction.
    private async Task<IEnumerable<TableTransactionAction>> CancellingAsync(string partition, string negotiation, TurnRecord turn, CancellationToken cancellation)
    {
        var unwanted = turn.CancelledReminders.Except(turn.Reminders.Select(set => set.Id)).ToHashSet();
        if (unwanted.Count == 0)
        {
            return [];
        }

        var reminders = await _rows.ListAsync(partition, RowKeys.Reminders(negotiation), cancellation);
        return reminders.Where(row => unwanted.Contains(row.GetString("Id"))).Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All));
    }

    private static TableTransactionAction Writing(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    private async Task ForgetAsync(NegotiationKey key, TurnRecord turn, CancellationToken cancellation)
    {
        if (turn.Erases && await HeadAsync(RowKeys.Partition(key), RowKeys.Negotiation(key), cancellation) is { } head)
        {
            await FinishForgettingAsync(head, cancellation);
        }
    }
}
