using System.Globalization;
using System.Text.Json;
using Coach;
using Coach.Bands;
using Coach.Pay;
using Microsoft.Data.Sqlite;

namespace Embedded.Bands;

/// <summary>All that was gathered about one group of comparable jobs.</summary>
/// <param name="Before">Bands of the snapshot before that are to be reckoned anew.</param>
/// <param name="Stated">Bands to take as they are.</param>
/// <param name="Observations">Observations to reckon a band from.</param>
public sealed record PiledGroup(IReadOnlyList<Band> Before, IReadOnlyList<Band> Stated, IReadOnlyList<PayObservation> Observations);

/// <summary>
/// Gathers millions of observations on the disk and gives them back group by group, company by company, holding one group in memory. The file is of use to
/// one refresh only: nothing in it survives a crash, and nothing needs to.
/// </summary>
public sealed class BandPile : IDisposable
{
    /// <summary>Memory for pages and for sorting, in KiB. Default 32,768: more makes it little faster; range 2,000 to 1,000,000.</summary>
    private const int CacheKibibytes = 32 << 10;

    /// <summary>Rows between two commits. Without a journal a commit only lets the pages go.</summary>
    private const int RowsTogether = 50_000;

    /// <summary>Amounts are whole numbers of ten-thousandths: exact, and small in the file.</summary>
    private const decimal Parts = 10_000;

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteParameter[] _values;
    private readonly ObservationGroups _groups = new();
    private readonly List<(string Source, SourceKind Kind)> _sources = [];
    private readonly Dictionary<(string Source, SourceKind Kind), int> _sourceNumbers = [];
    private SqliteTransaction _transaction;
    private long _rows;

    private BandPile(string path)
    {
        _path = path;
        // Not pooled: the file is deleted in the end.
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        _connection.Open();
        _connection.Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = FILE; PRAGMA cache_size = -{CacheKibibytes}; PRAGMA threads = 2"));
        _connection.Execute(
            "CREATE TABLE pile (row INTEGER PRIMARY KEY, grouping TEXT NOT NULL, entry INTEGER NOT NULL, body TEXT, source INTEGER, id TEXT, company TEXT, title TEXT, level TEXT, region TEXT, low INTEGER, high INTEGER, day INTEGER, place TEXT)");
        string[] names = ["$grouping", "$entry", "$body", "$source", "$id", "$company", "$title", "$level", "$region", "$low", "$high", "$day", "$place"];
        _transaction = _connection.BeginTransaction();
        _insert = _connection.Command($"INSERT INTO pile ({string.Join(", ", names.Select(name => name[1..]))}) VALUES ({string.Join(", ", names)})");
        _values = [.. names.Select(name => _insert.Parameters.AddWithValue(name, DBNull.Value))];
        _insert.Prepare();
    }

    private enum Entry
    {
        Before,
        Stated,
        Observed,
    }

    /// <summary>Rows added so far.</summary>
    public long Rows => _rows;

    /// <summary>An empty pile in a file; what an earlier run left there is deleted.</summary>
    public static BandPile Create(string path)
    {
        File.Delete(path);
        return new(path);
    }

    /// <summary>Adds a band of the snapshot before that will be reckoned anew.</summary>
    public void AddBefore(Band band) => Add(band, Entry.Before);

    /// <summary>Adds a band to take as it is.</summary>
    public void Add(Band band) => Add(band, Entry.Stated);

    /// <summary>Adds an observation.</summary>
    public void Add(PayObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        if (observation.Base is not { Min: { } min, Max: { } max } || max > long.MaxValue / Parts || min < 0)
        {
            return;
        }

        Insert(
            _groups.Of(observation), (long)Entry.Observed, null, SourceNumber(observation), observation.Id, observation.Company, observation.Title, observation.Level, observation.Region,
            (long)(min * Parts), (long)(max * Parts), observation.AsOf.DayNumber, observation.Where);
    }

    /// <summary>Takes out everything that was added after <see cref="Rows"/> was this.</summary>
    public void ForgetAfter(long rows)
    {
        _connection.Execute("DELETE FROM pile WHERE row > $row", ("$row", rows));
        _rows = rows;
    }

    /// <summary>The groups, company by company in ordinal order.</summary>
    public IEnumerable<PiledGroup> Groups()
    {
        Commit();
        using var command = _connection.Command(
            "SELECT grouping, entry, body, source, id, company, title, level, region, low, high, day, place FROM pile ORDER BY grouping, row");
        using var row = command.ExecuteReader();
        var grouping = "";
        var (before, stated, observations) = (new List<Band>(), new List<Band>(), new List<PayObservation>());
        while (row.Read())
        {
            var next = row.GetString(0);
            if (next != grouping && before.Count + stated.Count + observations.Count > 0)
            {
                yield return new(before, stated, observations);
                (before, stated, observations) = ([], [], []);
            }

            grouping = next;
            switch ((Entry)row.GetInt32(1))
            {
                case Entry.Before:
                    before.Add(Body(row));
                    break;
                case Entry.Stated:
                    stated.Add(Body(row));
                    break;
                default:
                    observations.Add(Observation(row, grouping));
                    break;
            }
        }

        if (before.Count + stated.Count + observations.Count > 0)
        {
            yield return new(before, stated, observations);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _insert.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
        File.Delete(_path);
    }

    private void Add(Band band, Entry entry) =>
        Insert(_groups.Of(band), (long)entry, JsonSerializer.Serialize(band, CoachJson.Default.Band), null, null, null, null, null, null, null, null, null, null);

    private void Insert(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _values[i].Value = values[i] ?? DBNull.Value;
        }

        _insert.ExecuteNonQuery();
        if (++_rows % RowsTogether == 0)
        {
            Commit();
        }
    }

    private void Commit()
    {
        _transaction.Commit();
        _transaction.Dispose();
        _transaction = _connection.BeginTransaction();
        _insert.Transaction = _transaction;
    }

    private long SourceNumber(PayObservation observation)
    {
        var source = (observation.Source, observation.Kind);
        if (!_sourceNumbers.TryGetValue(source, out var number))
        {
            _sourceNumbers[source] = number = _sources.Count;
            _sources.Add(source);
        }

        return number;
    }

    private static Band Body(SqliteDataReader row) => JsonSerializer.Deserialize(row.GetString(2), CoachJson.Default.Band)!;

    private PayObservation Observation(SqliteDataReader row, string grouping)
    {
        var (source, kind) = _sources[row.GetInt32(3)];
        var terms = grouping.AsSpan(grouping.LastIndexOf(ObservationGroups.Separator) + 1);
        var currency = grouping.AsSpan(grouping.Length - terms.Length - 4, 3);
        var pay = new PayRange(row.GetInt64(9) / Parts, row.GetInt64(10) / Parts, Currency.Of(currency.ToString()), Enum.Parse<PayPeriod>(terms));
        return new(row.GetString(4), kind, source, row.GetString(5), row.GetString(6), Text(row, 7), Text(row, 8), pay, DateOnly.FromDayNumber(row.GetInt32(11)), Text(row, 12));
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
