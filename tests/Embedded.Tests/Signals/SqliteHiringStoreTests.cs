using Coach.Signals;
using Contracts;
using Embedded.Signals;

namespace Embedded.Tests.Signals;

/// <summary>The promises of a store of hiring, kept in SQLite.</summary>
public sealed class SqliteHiringStoreTests : HiringStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public SqliteHiringStoreTests() => _database = Database.OpenBands(_folder.Data());

    protected override IHiringStore Store => new SqliteHiringStore(_database);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
