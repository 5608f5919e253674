using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Coach;
using Coach.Bands;
using Coach.Signals;
using Microsoft.Data.Sqlite;

namespace Embedded.Signals;

/// <summary>Keeps what companies post and say in the file of bands, a row each. SQLite works on the caller's thread, so the tasks come back completed.</summary>
/// <param name="database">The open file of bands; it stays its opener's to close.</param>
public sealed class SqliteHiringStore(Database database) : IHiringStore
{
    private const string Role = "role", Statement = "statement", Report = "report";

    /// <inheritdoc/>
    public Task AddAsync(string company, HiringRecord seen, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(seen);
        cancellation.ThrowIfCancellationRequested();
        var form = Form(company);
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(
            "INSERT INTO hiring_company (company, name) VALUES ($company, $name) ON CONFLICT DO UPDATE SET name = excluded.name", ("$company", form), ("$name", company.Trim()));
        foreach (var role in seen.Roles)
        {
            var id = $"{role.Source}\n{role.Id}";
            var known = connection.Scalar("SELECT body FROM hiring WHERE company = $company AND kind = $kind AND id = $id", ("$company", form), ("$kind", Role), ("$id", id)) is string body
                ? JsonSerializer.Deserialize(body, CoachJson.Default.PostedRole)
                : null;
            Put(connection, form, Role, id, JsonSerializer.Serialize(Widened(role, known), CoachJson.Default.PostedRole));
        }

        foreach (var said in seen.Statements)
        {
            Put(connection, form, Statement, Hash($"{said.Speaker}\n{said.Topic}\n{said.Quote}"), JsonSerializer.Serialize(said, CoachJson.Default.LeaderStatement));
        }

        foreach (var report in seen.Reports)
        {
            Put(connection, form, Report, report.Source, JsonSerializer.Serialize(report, CoachJson.Default.ReportedRoles));
        }

        cancellation.ThrowIfCancellationRequested();
        transaction.Commit();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<HiringRecord> OfAsync(string company, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var form = Form(company);
        using var connection = database.Connect();
        using var oneView = connection.BeginTransaction(deferred: true);
        return Task.FromResult(new HiringRecord(
            Read(connection, form, Role, CoachJson.Default.PostedRole),
            Read(connection, form, Statement, CoachJson.Default.LeaderStatement),
            Read(connection, form, Report, CoachJson.Default.ReportedRoles)));
    }

    /// <summary>The companies of which something is held, as their names were last written, in the order of their letters.</summary>
    public Task<IReadOnlyList<string>> CompaniesAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var connection = database.Connect();
        using var command = connection.Command("SELECT name FROM hiring_company ORDER BY company");
        using var row = command.ExecuteReader();
        var names = new List<string>();
        while (row.Read())
        {
            names.Add(row.GetString(0));
        }

        return Task.FromResult<IReadOnlyList<string>>(names);
    }

    private static PostedRole Widened(PostedRole seen, PostedRole? known) => known is null ? seen : seen with
    {
        FirstSeen = known.FirstSeen < seen.FirstSeen ? known.FirstSeen : seen.FirstSeen,
        LastSeen = known.LastSeen > seen.LastSeen ? known.LastSeen : seen.LastSeen,
    };

    private static void Put(SqliteConnection connection, string company, string kind, string id, string body) => connection.Execute(
        "INSERT INTO hiring (company, kind, id, body) VALUES ($company, $kind, $id, $body) ON CONFLICT DO UPDATE SET body = excluded.body",
        ("$company", company), ("$kind", kind), ("$id", id), ("$body", body));

    private static List<T> Read<T>(SqliteConnection connection, string company, string kind, JsonTypeInfo<T> type)
    {
        using var command = connection.Command("SELECT body FROM hiring WHERE company = $company AND kind = $kind ORDER BY id", ("$company", company), ("$kind", kind));
        using var row = command.ExecuteReader();
        var found = new List<T>();
        while (row.Read())
        {
            found.Add(JsonSerializer.Deserialize(row.GetString(0), type)!);
        }

        return found;
    }

    private static string Form(string company)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(company);
        return new BandKey(company, "", null, null).CompanyForm;
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
