using AzureTables;
using Coach.Signals;
using Contracts;

namespace Azure.Tests;

/// <summary>The promises of a store of hiring, kept in real tables.</summary>
[Collection(Azurite.Name)]
public sealed class TableHiringStoreTests(Azurite azurite) : HiringStoreContract, IAsyncLifetime
{
    private readonly CoachTables _tables = new(azurite.Tables, Azurite.Prefix());

    protected override IHiringStore Store => new TableHiringStore(_tables);

    public Task InitializeAsync() => _tables.PrepareAsync();

    public Task DisposeAsync() => _tables.DeleteAsync();
}
