using System.Text.Json;
using Coach;
using Coach.Bands;
using Microsoft.Data.Sqlite;

namespace Embedded.Bands;

/// <summary>Bands as rows of JSON. A row holds from snapshot <c>since</c> on, until just before <c>until</c>.</summary>
internal static class BandRows
{
    /// <summary>The <c>until</c> of a row that still holds.</summary>
    public const long Open = long.MaxValue;

    /// <summary>Memory for pages while a million rows are written, in KiB: the index by hash is hit at random. Default 65,536; range 2,000 to 1,000,000.</summary>
    private const int CacheKibibytes = 64 << 10;

    private const string Current = "SELECT number, head FROM snapshot ORDER BY number DESC LIMIT 1";

    private const string Named = "SELECT number, head FROM snapshot ORDER BY id = $id DESC, number DESC LIMIT 1";

    /// <summary>The snapshot with an id; the current one where it is null or not held; null where there is none at all.</summary>
    public static (long Number, string Head)? Find(SqliteConnection connection, string? id)
    {
        using var command = id is null ? connection.Command(Current) : connection.Command(Named, ("$id", id));
        using var row = command.ExecuteReader();
        return row.Read() ? NumberAndHead(row) : null;
    }

    /// <summary>The same from statements that stay prepared.</summary>
    public static (long Number, string Head)? Find(Statements statements, string? id)
    {
        var found = id is null ? statements.Rows(Current, NumberAndHead) : statements.Rows(Named, NumberAndHead, ("$id", id));
        return found is [var one] ? one : null;
    }

    private static (long Number, string Head) NumberAndHead(SqliteDataReader row) => (row.GetInt64(0), row.GetString(1));

    /// <summary>The bands of one company.</summary>
    /// <param name="statements">Where from.</param>
    /// <param name="snapshot">Of which snapshot.</param>
    /// <param name="company">Its name in normal form.</param>
    public static IReadOnlyList<Band> OfCompany(Statements statements, long snapshot, string company) => statements.Rows(
        "SELECT body FROM band WHERE company = $company AND until > $snapshot AND since <= $snapshot ORDER BY row", Body, ("$company", company), ("$snapshot", snapshot));

    /// <summary>All bands of a snapshot.</summary>
    public static IEnumerable<Band> Read(SqliteConnection connection, long snapshot)
    {
        using var command = connection.Command("SELECT body FROM band WHERE since <= $snapshot AND until > $snapshot ORDER BY company, row", ("$snapshot", snapshot));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            yield return Body(row);
        }
    }

    private static Band Body(SqliteDataReader row) => JsonSerializer.Deserialize(row.GetString(0), CoachJson.Default.Band)!;

    /// <summary>The bands of companies whose name in normal form begins so.</summary>
    public static IEnumerable<Band> ReadBeginning(SqliteConnection connection, long snapshot, string beginning)
    {
        // Up to the last letter there is: every name that begins so lies between, and the index finds them.
        using var command = connection.Command(
            "SELECT body FROM band WHERE company >= $from AND company < $to AND until > $snapshot AND since <= $snapshot ORDER BY company, row",
            ("$from", beginning), ("$to", beginning + char.MaxValue), ("$snapshot", snapshot));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            yield return Body(row);
        }
    }

    /// <summary>Sets a connection up for writing many rows.</summary>
    public static void PrepareForMany(SqliteConnection connection) =>
        connection.Execute(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA cache_size = -{CacheKibibytes}"));

    /// <summary>Forgets snapshots before a number, and the rows that only they had.</summary>
    public static void ForgetBefore(SqliteConnection connection, long number)
    {
        connection.Execute("DELETE FROM snapshot WHERE number < $number", ("$number", number));
        connection.Execute("DELETE FROM band WHERE until <= $number", ("$number", number));
    }
}
