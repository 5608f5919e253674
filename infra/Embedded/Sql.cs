using Microsoft.Data.Sqlite;

namespace Embedded;

/// <summary>Running a statement with its values in one line. Values are always parameters, never text within the statement.</summary>
internal static class Sql
{
    public static void Execute(this SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(statement, values);
        command.ExecuteNonQuery();
    }

    public static object? Scalar(this SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(statement, values);
        return command.ExecuteScalar();
    }

    public static SqliteCommand Command(this SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        // Made by the connection, so that it takes part in the open transaction.
        var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
