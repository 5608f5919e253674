using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Coach.Negotiations;

namespace AzureTables;

/// <summary>
/// Keeps the negotiations in tables. Each change is one transaction in the person's partition, guarded by the head's ETag: of two who change the same
/// negotiation at once, one begins again with what stands there then.
/// </summary>
/// <param name="tables">Where.</param>
/// <param name="clock">Spaces out repeated tries and tells one life of a negotiation from the next.</param>
public sealed partial class TableNegotiationStore(CoachTables tables, TimeProvider clock) : INegotiationStore
{
    /// <summary>Tries against others who change the same negotiation. Default 40, together some ten seconds; range 1 to 1,000.</summary>
    private const int MostTries = 40;

    private readonly TableClient _rows = tables.Negotiations;
    private readonly Agenda _agenda = new(tables.Agenda);

    /// <inheritdoc/>
    public Task<Accepted> AcceptAsync(NegotiationKey key, Arrival arrival, CancellationToken cancellation = default) =>
        AppendAsync(key, arrival, cause: null, ended: null, cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredSignal>> SignalsAfterAsync(NegotiationKey key, long position, int limit, CancellationToken cancellation = default)
    {
        var negotiation = RowKeys.Negotiation(key);
        var range = RowKeys.Signals(negotiation) with { From = RowKeys.Signal(negotiation, position + 1) };
        return [.. (await _rows.ListAsync(RowKeys.Partition(key), range, cancellation, limit)).Select(NegotiationRows.Signal)];
    }

    /// <inheritdoc/>
    public async Task<StoredNegotiation?> FindAsync(NegotiationKey key, CancellationToken cancellation = default)
    {
        var head = await HeadAsync(RowKeys.Partition(key), RowKeys.Negotiation(key), cancellation);
        if (head is { ForgetBefore: > 0 })
        {
            // Whoever began to forget did not live to the end of it.
            await FinishForgettingAsync(head, cancellation);
            head = await HeadAsync(RowKeys.Partition(key), RowKeys.Negotiation(key), cancellation);
        }

        return head is null ? null : new(head.Incarnation, head.Cursor, head.State);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingEffect>> EffectsDueAsync(NegotiationKey key, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var effects = await _rows.ListAsync(RowKeys.Partition(key), RowKeys.Effects(RowKeys.Negotiation(key)), cancellation);
        return [.. effects.Where(row => NegotiationRows.Due(row) <= now).OrderBy(row => row.GetInt64("Place")).Select(NegotiationRows.Effect)];
    }

    /// <inheritdoc/>
    public async Task ConfirmAsync(NegotiationKey key, string effectId, Arrival? answer, CancellationToken cancellation = default)
    {
        var effect = await _rows.FindAsync(RowKeys.Partition(key), RowKeys.Effect(RowKeys.Negotiation(key), effectId), cancellation);
        if (effect is null)
        {
            return;
        }

        if (answer is not null)
        {
            await AppendAsync(key, answer, effect.GetInt64("Cause"), effect, cancellation);
        }

        // With the answer it is gone already, unless the answer stood in the inbox before.
        await _rows.DeleteEntityAsync(effect.PartitionKey, effect.RowKey, ETag.All, cancellation);
    }

    /// <inheritdoc/>
    public async Task PostponeAsync(NegotiationKey key, string effectId, DateTimeOffset due, CancellationToken cancellation = default)
    {
        var (partition, negotiation) = (RowKeys.Partition(key), RowKeys.Negotiation(key));
        if (await _rows.FindAsync(partition, RowKeys.Effect(negotiation, effectId), cancellation) is { } effect)
        {
            await _agenda.PlanAsync(partition, negotiation, due, cancellation);
            effect["Attempts"] = (effect.GetInt32("Attempts") ?? 0) + 1;
            effect["Due"] = due;
            await _rows.TryAsync([new(TableTransactionActionType.UpdateReplace, effect, effect.ETag)], cancellation);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ConversationLine>> LinesAfterAsync(NegotiationKey key, long sequence, int limit, CancellationToken cancellation = default)
    {
        var negotiation = RowKeys.Negotiation(key);
        var range = RowKeys.Lines(negotiation) with { From = RowKeys.Line(negotiation, sequence + 1) };
        return [.. (await _rows.ListAsync(RowKeys.Partition(key), range, cancellation, limit)).Select(NegotiationRows.Line)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ConversationLine>> RepliesToAsync(NegotiationKey key, long position, CancellationToken cancellation = default)
    {
        var lines = await _rows.ListAsync(RowKeys.Partition(key), RowKeys.Lines(RowKeys.Negotiation(key)), cancellation);
        return [.. lines.Select(NegotiationRows.Line).Where(line => !line.Said && line.Cause == position)];
    }

    /// <inheritdoc/>
    public async Task<DateTimeOffset?> NextDueAsync(NegotiationKey key, CancellationToken cancellation = default)
    {
        var due = await _rows.ListAsync(RowKeys.Partition(key), RowKeys.Due(RowKeys.Negotiation(key)), cancellation);
        return due.Count == 0 ? null : due.Min(NegotiationRows.Due);
    }

    /// <inheritdoc/>
    public async Task<int> RingRemindersAsync(NegotiationKey key, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var reminders = await _rows.ListAsync(RowKeys.Partition(key), RowKeys.Reminders(RowKeys.Negotiation(key)), cancellation);
        var due = reminders.Where(row => NegotiationRows.Due(row) <= now).OrderBy(NegotiationRows.Due).ToList();
        foreach (var row in due)
        {
            var reminder = NegotiationRows.Reminder(row);
            // The same reminder set for another day is another signal.
            var id = string.Create(CultureInfo.InvariantCulture, $"reminder/{reminder.Id}/{reminder.Due.ToUnixTimeMilliseconds()}");
            await AppendAsync(key, new(id, reminder.Signal, Said: null, now), cause: null, ended: row, cancellation);
        }

        return due.Count;
    }

    private async Task<NegotiationHead?> HeadAsync(string partition, string negotiation, CancellationToken cancellation, params string[] columns) =>
        await _rows.FindAsync(partition, RowKeys.Head(negotiation), cancellation, columns) is { } row ? NegotiationHead.Of(row) : null;

    /// <summary>Puts a signal into the inbox and ends what led to it, in one transaction.</summary>
    /// <param name="key">Whose inbox.</param>
    /// <param name="arrival">The signal.</param>
    /// <param name="cause">The position of the signal from outside that led to it; null where it is one itself.</param>
    /// <param name="ended">The effect or reminder that it comes from; null where it comes from outside. Where it is gone, so is the need for the signal.</param>
    /// <param name="cancellation">Gives up between two tries.</param>
    private async Task<Accepted> AppendAsync(NegotiationKey key, Arrival arrival, long? cause, TableEntity? ended, CancellationToken cancellation)
    {
        var (partition, negotiation) = (RowKeys.Partition(key), RowKeys.Negotiation(key));
        for (var tries = 0; tries < MostTries; tries++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (tries > 0 && await AlreadyAsync(partition, negotiation, arrival.Id, ended, cancellation) is { } already)
            {
                return already;
            }

            var head = await HeadAsync(partition, negotiation, cancellation, NegotiationHead.Columns);
            await PlanAsync(partition, negotiation, head, arrival.At, cancellation);
            var (actions, position) = Appending(partition, negotiation, head ?? New(key), arrival, cause);
            if (ended is not null)
            {
                actions.Add(new(TableTransactionActionType.Delete, ended, ETag.All));
            }

            if (await _rows.TryAsync(actions, cancellation))
            {
                return new(position, IsNew: true);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10 * (tries + 1)), clock, cancellation);
        }

        throw new StoreBusyException();
    }

    private async Task<Accepted?> AlreadyAsync(string partition, string negotiation, string id, TableEntity? ended, CancellationToken cancellation)
    {
        if (await _rows.FindAsync(partition, RowKeys.SignalId(negotiation, id), cancellation) is { } known)
        {
            return new(known.GetInt64("Position")!.Value, IsNew: false);
        }

        var isGone = ended is not null && await _rows.FindAsync(partition, ended.RowKey, cancellation, "PartitionKey", "RowKey") is null;
        return isGone ? new Accepted(0, IsNew: false) : null;
    }

    // Before the signal: a plan for nothing costs one look, a signal without a plan could wait for ever.
    private async Task PlanAsync(string partition, string negotiation, NegotiationHead? head, DateTimeOffset at, CancellationToken cancellation)
    {
        await _agenda.PlanAsync(partition, negotiation, at, cancellation);
        if (head is null || head.LastAt.UtcDateTime.Date != at.UtcDateTime.Date)
        {
            await _agenda.HeardAsync(partition, negotiation, at, cancellation);
        }
    }

    private NegotiationHead New(NegotiationKey key) => new()
    {
        Tenant = key.Tenant,
        Person = key.Person,
        Name = key.Name,
        Incarnation = clock.GetUtcNow().UtcTicks,
    };

    private static (List<TableTransactionAction> Actions, long Position) Appending(
        string partition, string negotiation, NegotiationHead head, Arrival arrival, long? cause)
    {
        var position = head.LastPosition + 1;
        var signal = new StoredSignal(position, arrival.Id, arrival.Signal, cause ?? position, arrival.At);
        var after = head with { LastPosition = position, LastAt = arrival.At, LastLine = head.LastLine + (arrival.Said is null ? 0 : 1), SaidAt = arrival.Said is null ? head.SaidAt : arrival.At, State = null };
        List<TableTransactionAction> actions =
        [
            after.Write(partition, negotiation),
            new(TableTransactionActionType.Add, NegotiationRows.SignalId(partition, negotiation, arrival.Id, position)),
            new(TableTransactionActionType.Add, NegotiationRows.Signal(partition, negotiation, signal)),
        ];
        if (arrival.Said is { } said)
        {
            var line = new ConversationLine(after.LastLine, arrival.Id, Said: true, signal.Cause, said, arrival.At);
            actions.Add(new(TableTransactionActionType.Add, NegotiationRows.Line(partition, negotiation, line)));
        }

        return (actions, position);
    }
}
