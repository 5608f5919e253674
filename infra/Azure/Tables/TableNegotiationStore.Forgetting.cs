using Azure.Data.Tables;
using Coach.Negotiations;

namespace AzureTables;

public sealed partial class TableNegotiationStore
{
    /// <summary>Sorts after every key of a partition.</summary>
    private const string AfterAll = "~";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NegotiationKey>> RingRemindersAsync(DateTimeOffset now, CancellationToken cancellation = default)
    {
        var rung = new List<NegotiationKey>();
        foreach (var key in await PlannedAsync(now, cancellation))
        {
            if (await RingRemindersAsync(key, now, cancellation) > 0)
            {
                rung.Add(key);
            }
        }

        return rung;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NegotiationKey>> UnfinishedAsync(DateTimeOffset now, CancellationToken cancellation = default)
    {
        var unfinished = new List<NegotiationKey>();
        foreach (var same in (await _agenda.PlannedAsync(now, cancellation)).GroupBy(entry => (entry.Partition, entry.Negotiation)))
        {
            var head = await HeadAsync(same.Key.Partition, same.Key.Negotiation, cancellation, NegotiationHead.Columns);
            if (head is not null && await IsUnfinishedAsync(head, now, cancellation))
            {
                unfinished.Add(head.Key);
                continue;
            }

            foreach (var done in same.Where(entry => head is null || Agenda.IsOver(entry, now)))
            {
                await _agenda.CrossOutAsync(done, cancellation);
            }
        }

        return unfinished;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NegotiationKey>> LiveSinceAsync(DateTimeOffset since, CancellationToken cancellation = default)
    {
        var live = new List<NegotiationKey>();
        foreach (var (partition, negotiation) in (await _agenda.HeardSinceAsync(since, cancellation)).Select(entry => (entry.Partition, entry.Negotiation)).Distinct())
        {
            if (await HeadAsync(partition, negotiation, cancellation, NegotiationHead.Columns) is { } head && head.SaidAt >= since)
            {
                live.Add(head.Key);
            }
        }

        return live;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HeldNegotiation>> ExportAsync(string tenant, string person, CancellationToken cancellation = default)
    {
        var partition = RowKeys.Partition(tenant, person);
        var held = new List<HeldNegotiation>();
        foreach (var head in await HeadsAsync(partition, cancellation))
        {
            var negotiation = RowKeys.Negotiation(head.Key);
            var reminders = await _rows.ListAsync(partition, RowKeys.Reminders(negotiation), cancellation);
            held.Add(new(
                head.Name,
                head.State,
                await SignalsAfterAsync(head.Key, 0, int.MaxValue, cancellation),
                await LinesAfterAsync(head.Key, 0, int.MaxValue, cancellation),
                [.. reminders.Select(NegotiationRows.Reminder).OrderBy(reminder => reminder.Due)]));
        }

        return [.. held.OrderBy(one => one.Name, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task EraseAsync(string tenant, string person, CancellationToken cancellation = default) =>
        await _rows.DeleteAsync(await _rows.ListAsync(RowKeys.Partition(tenant, person), ("", AfterAll), cancellation), cancellation);

    /// <inheritdoc/>
    public async Task<int> EraseQuietAsync(DateTimeOffset before, CancellationToken cancellation = default)
    {
        var erased = 0;
        foreach (var entry in await _agenda.HeardUntilAsync(before, cancellation))
        {
            var head = await HeadAsync(entry.Partition, entry.Negotiation, cancellation, NegotiationHead.Columns);
            if (head is not null && head.LastAt < before)
            {
                await _rows.DeleteAsync(await _rows.ListAsync(entry.Partition, RowKeys.Everything(entry.Negotiation), cancellation), cancellation);
                erased++;
                head = null;
            }

            // It was heard again on a later day, which has an entry of its own.
            if (head is null || !Agenda.IsOf(entry, head.LastAt))
            {
                await _agenda.CrossOutAsync(entry, cancellation);
            }
        }

        return erased;
    }

    private async Task<IEnumerable<NegotiationKey>> PlannedAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var keys = new List<NegotiationKey>();
        foreach (var (partition, negotiation) in (await _agenda.PlannedAsync(now, cancellation)).Select(entry => (entry.Partition, entry.Negotiation)).Distinct())
        {
            if (await HeadAsync(partition, negotiation, cancellation, NegotiationHead.Columns) is { } head)
            {
                keys.Add(head.Key);
            }
        }

        return keys;
    }

    private async Task<bool> IsUnfinishedAsync(NegotiationHead head, DateTimeOffset now, CancellationToken cancellation) =>
        head.LastPosition > head.Cursor || (await EffectsDueAsync(head.Key, now, cancellation)).Count > 0;

    private async Task<IEnumerable<NegotiationHead>> HeadsAsync(string partition, CancellationToken cancellation)
    {
        var rows = await _rows.ListAsync(partition, ("", AfterAll), cancellation);
        return rows.Where(row => row.RowKey.EndsWith("|0", StringComparison.Ordinal)).Select(NegotiationHead.Of);
    }

    /// <summary>Deletes what a turn that forgets leaves behind, then notes that it is done. Begun again from the start where it was cut short.</summary>
    private async Task FinishForgettingAsync(NegotiationHead head, CancellationToken cancellation)
    {
        var (partition, negotiation) = (RowKeys.Partition(head.Key), RowKeys.Negotiation(head.Key));
        var rows = await _rows.ListAsync(partition, ("", AfterAll), cancellation);
        var kept = rows.Where(row => row.RowKey.StartsWith($"{negotiation}|", StringComparison.Ordinal)).Where(row => Stays(row, head, negotiation)).ToHashSet();
        await _rows.DeleteAsync(rows.Where(row => !kept.Contains(row)), cancellation);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var now = await HeadAsync(partition, negotiation, cancellation, NegotiationHead.Columns);
            if (now is null || now.ForgetBefore != head.ForgetBefore
                || await _rows.TryAsync([(now with { ForgetBefore = 0, ForgetLines = 0 }).Write(partition, negotiation)], cancellation))
            {
                return;
            }
        }

        throw new StoreBusyException();
    }

    private static bool Stays(TableEntity row, NegotiationHead head, string negotiation) => row.RowKey[(negotiation.Length + 1)..].Split('|')[0] switch
    {
        "0" => true,
        "i" or "s" => row.GetInt64("Position") >= head.ForgetBefore,
        "l" => row.GetInt64("Sequence") > head.ForgetLines || (row.GetBoolean("Said") == true && row.GetInt64("Cause") >= head.ForgetBefore),
        _ => row.GetInt64("Turn") >= head.ForgetBefore,
    };
}
