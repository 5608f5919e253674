using System.Runtime.CompilerServices;
using System.Text.Json;
using Coach;
using Coach.Bands;

namespace Embedded.Bands;

/// <summary>
/// Keeps the bands in a database file of their own, so that a refresh of a million of them never keeps a conversation waiting. A band is one row for as long
/// as it does not change: it says from which snapshot on and until which one it holds. A snapshot is published in one transaction. SQLite works on the
/// caller's thread, so the tasks come back completed.
/// </summary>
/// <param name="database">The open file of bands; it stays its opener's to close.</param>
public sealed class SqliteBandStore(Database database) : IBandStore
{
    /// <summary>
    /// Snapshots kept, the current one among them. Default 100: with a refresh a day it outlasts the 90 days after which a quiet negotiation,
    /// and with it the snapshot it began with, is forgotten. Range 1 to 10,000.
    /// </summary>
    internal const int SnapshotsKept = 100;

    private readonly CompanyCache _companies = new();

    /// <inheritdoc/>
    public Task<IReadOnlyList<SnapshotHead>> HistoryAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        using var command = connection.Command("SELECT head FROM snapshot ORDER BY number DESC");
        using var row = command.ExecuteReader();
        var heads = new List<SnapshotHead>();
        while (row.Read())
        {
            heads.Add(Head(row.GetString(0)));
        }

        return Task.FromResult<IReadOnlyList<SnapshotHead>>(heads);
    }

    /// <inheritdoc/>
    public Task<BandSnapshot> OfCompanyAsync(string company, string? snapshot = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(company);
        cancellation.ThrowIfCancellationRequested();
        // A snapshot's rows stay as they are while others are published, so no transaction is needed to see one whole.
        var form = new BandKey(company, "", null, null).CompanyForm;
        return Task.FromResult(database.Readers.Read(statements => BandRows.Find(statements, snapshot) is { } wanted
            ? _companies.Of(form, wanted.Number, () => Read(statements, form, wanted))
            : BandSnapshot.Empty));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Band> ReadAsync(string? snapshot = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var connection = database.Connect();
        using var oneView = connection.BeginTransaction(deferred: true);
        if (BandRows.Find(connection, snapshot) is not { } wanted || (snapshot is not null && Head(wanted.Head).Id != snapshot))
        {
            yield break;
        }

        foreach (var band in BandRows.Read(connection, wanted.Number))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return band;
        }

        await Task.CompletedTask;
    }

    /// <summary>The bands of companies whose name begins as somebody typed it, in the order of <see cref="ReadAsync"/>.</summary>
    /// <param name="beginning">The beginning of a name, however it is written.</param>
    /// <param name="snapshot">The id of a snapshot that is held.</param>
    /// <param name="cancellation">Gives up.</param>
    public async IAsyncEnumerable<Band> ReadBeginningAsync(string beginning, string snapshot, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        using var connection = database.Connect();
        var form = new BandKey(beginning, "", null, null).CompanyForm;
        foreach (var band in BandRows.Find(connection, snapshot) is { } wanted && form.Length > 0 ? BandRows.ReadBeginning(connection, wanted.Number, form) : [])
        {
            cancellation.ThrowIfCancellationRequested();
            yield return band;
        }

        await Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task PublishAsync(SnapshotHead head, IAsyncEnumerable<Band> bands, string? basedOn, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bands);
        cancellation.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        BandRows.PrepareForMany(connection);
        using var transaction = connection.BeginTransaction(deferred: false);
        var current = BandRows.Find(connection, null);
        CheckIsNext(head.Id, current is null ? "" : Head(current.Value.Head).Id, basedOn ?? "");
        var number = (current?.Number ?? 0) + 1;
        using (var writer = new BandWriter(connection, number))
        {
            await foreach (var band in bands.WithCancellation(cancellation))
            {
                writer.Write(band);
            }

            writer.EndTheRest();
        }

        connection.Execute(
            "INSERT INTO snapshot (number, id, head) VALUES ($number, $id, $head)",
            ("$number", number), ("$id", head.Id), ("$head", JsonSerializer.Serialize(head, CoachJson.Default.SnapshotHead)));
        BandRows.ForgetBefore(connection, number - SnapshotsKept + 1);
        transaction.Commit();
    }

    private static BandSnapshot Read(Statements statements, string company, (long Number, string Head) wanted)
    {
        var head = Head(wanted.Head);
        return new(head.Id, BandRows.OfCompany(statements, wanted.Number, company)) { Rates = head.Rates };
    }

    private static void CheckIsNext(string id, string current, string basedOn)
    {
        if (current != basedOn)
        {
            throw new InvalidOperationException("The bands were changed by somebody else in the meantime. Read them again and repeat.");
        }

        if (string.CompareOrdinal(id, current) <= 0)
        {
            throw new ArgumentException("A snapshot's id comes after the one before it, in ordinal order.", nameof(id));
        }
    }

    private static SnapshotHead Head(string json) => JsonSerializer.Deserialize(json, CoachJson.Default.SnapshotHead)!;
}
