using Microsoft.Data.Sqlite;

namespace Embedded;

/// <summary>One connection whose statements stay prepared: a turn is a handful of them, and compiling one costs more than running it; so does opening the connection.</summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>Whether a transaction is open. After some failures, a full disk among them, SQLite has closed it by itself.</summary>
    public bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    public int Execute(string statement, params ReadOnlySpan<(string Name, object? Value)> values) => Prepared(statement, values).ExecuteNonQuery();

    public object? Scalar(string statement, params ReadOnlySpan<(string Name, object? Value)> values) => Prepared(statement, values).ExecuteScalar();

    public List<T> Rows<T>(string statement, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var row = Prepared(statement, values).ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
        {
            rows.Add(read(row));
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Prepared(string statement, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(statement, out var command))
        {
            command = connection.Command(statement, values);
            _prepared.Add(statement, command);
            return command;
        }

        foreach (var (name, value) in values)
        {
            command.Parameters[name].Value = value ?? DBNull.Value;
        }

        return command;
    }
}
