using System.Collections.Concurrent;

namespace Embedded.Negotiations;

/// <summary>Connections for reading, each lent to one reader at a time, with their statements prepared. As many as were ever needed at once.</summary>
internal sealed class Readers(Database database) : IDisposable
{
    private readonly ConcurrentBag<Statements> _idle = [];

    public T Read<T>(Func<Statements, T> read)
    {
        var statements = _idle.TryTake(out var idle) ? idle : new Statements(database.Connect());
        try
        {
            var result = read(statements);
            _idle.Add(statements);
            return result;
        }
        catch
        {
            statements.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var statements))
        {
            statements.Dispose();
        }
    }
}
