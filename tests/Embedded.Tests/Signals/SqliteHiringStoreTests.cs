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

    [Fact]
    public async Task The_companies_held_are_named_as_they_were_last_written_and_a_company_of_one_country_finds_its_group()
    {
        var store = new SqliteHiringStore(_database);
        var seen = HiringRecord.Empty with { Roles = [new("1", "Engineer", null, new(2026, 3, 2), new(2026, 3, 2), null, null, "board")] };
        await store.AddAsync("Tern Audio", seen);
        await store.AddAsync("LARKSPUR", seen);
        await store.AddAsync("Larkspur, Inc.", seen);

        Assert.Equal(["Larkspur, Inc.", "Tern Audio"], await store.CompaniesAsync());
        Assert.Single((await store.OfGroupAsync("Larkspur USA, Inc.")).Roles);
        Assert.True((await store.OfGroupAsync("Lark USA")).IsEmpty);
    }
}
