using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using Coach;
using Coach.Bands;
using Coach.Signals;

namespace AzureTables;

/// <summary>Keeps what companies post and say: a company a partition, a row each.</summary>
/// <param name="tables">Where.</param>
public sealed class TableHiringStore(CoachTables tables) : IHiringStore
{
    private const string Role = "role", Statement = "statement", Report = "report";

    private readonly TableClient _rows = tables.Hiring;

    /// <inheritdoc/>
    public async Task AddAsync(string company, HiringRecord seen, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var partition = Partition(company);
        var known = (await ReadAsync(partition, Role, CoachJson.Default.PostedRole, cancellation)).ToDictionary(IdOf, StringComparer.Ordinal);
        var rows = seen.Roles.Select(role => Row(partition, Role, IdOf(role), JsonSerializer.Serialize(Widened(role, known.GetValueOrDefault(IdOf(role))), CoachJson.Default.PostedRole)))
            .Concat(seen.Statements.Select(said => Row(partition, Statement, $"{said.Speaker}\n{said.Topic}\n{said.Quote}", JsonSerializer.Serialize(said, CoachJson.Default.LeaderStatement))))
            .Concat(seen.Reports.Select(report => Row(partition, Report, report.Source, JsonSerializer.Serialize(report, CoachJson.Default.ReportedRoles))));
        // A transaction takes a row once.
        await _rows.WriteAsync(rows.GroupBy(row => row.RowKey, StringComparer.Ordinal).Select(same => same.Last()), cancellation);
    }

    /// <inheritdoc/>
    public async Task<HiringRecord> OfAsync(string company, CancellationToken cancellation = default)
    {
        var partition = Partition(company);
        return new(
            await ReadAsync(partition, Role, CoachJson.Default.PostedRole, cancellation),
            await ReadAsync(partition, Statement, CoachJson.Default.LeaderStatement, cancellation),
            await ReadAsync(partition, Report, CoachJson.Default.ReportedRoles, cancellation));
    }

    private async Task<List<T>> ReadAsync<T>(string partition, string kind, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        [.. (await _rows.ListAsync(partition, ($"{kind}|", $"{kind}}}"), cancellation)).Select(row => JsonSerializer.Deserialize(LongText.Read(row, "Body")!, type)!)];

    private static PostedRole Widened(PostedRole seen, PostedRole? known) => known is null ? seen : seen with
    {
        FirstSeen = known.FirstSeen < seen.FirstSeen ? known.FirstSeen : seen.FirstSeen,
        LastSeen = known.LastSeen > seen.LastSeen ? known.LastSeen : seen.LastSeen,
    };

    private static string IdOf(PostedRole role) => $"{role.Source}\n{role.Id}";

    private static TableEntity Row(string partition, string kind, string id, string body)
    {
        var row = new TableEntity(partition, $"{kind}|{RowKeys.Hash(id, 40)}");
        LongText.Write(row, "Body", body);
        return row;
    }

    private static string Partition(string company)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(company);
        return RowKeys.Hash(new BandKey(company, "", null, null).CompanyForm, 40);
    }
}
