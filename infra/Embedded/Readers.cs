using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Embedded;

/// <summary>Connections for reading, each lent to one reader at a time, with their statements prepared. As many as were ever needed at once.</summary>
internal sealed class Readers(Database database) : IDisposable
{
    private readonly ConcurrentBag<Statements> _idle = [];
    private volatile bool _isClosed;

    /// <exception cref="Coach.Negotiations.StoreUnavailableException">The disk does not give it, or it is damaged.</exception>
    public T Read<T>(Func<Statements, T> read)
    {
        var statements = _idle.TryTake(out var idle) ? idle : new Statements(Connect());
        try
        {
            var result = read(statements);
            GiveBack(statements);
            return result;
        }
        catch (Exception failure)
        {
            statements.Dispose();
            if (failure is SqliteException)
            {
                throw database.Told(failure);
            }

            throw;
        }
    }

    // Who is still reading while it is closed leaves no connection behind.
    private void GiveBack(Statements statements)
    {
        _idle.Add(statements);
        if (_isClosed)
        {
            CloseIdle();
        }
    }

    private SqliteConnection Connect()
    {
        try
        {
            return database.Connect();
        }
        catch (SqliteException failure)
        {
            throw database.Told(failure);
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        CloseIdle();
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var statements))
        {
            statements.Dispose();
        }
    }
}
