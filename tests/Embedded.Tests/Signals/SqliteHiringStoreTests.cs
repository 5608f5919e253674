using Coach.Signals;
using Embedded.Signals;

namespace Embedded.Tests.Signals;

public sealed class SqliteHiringStoreTests : IDisposable
{
    private static readonly DateOnly Monday = new(2026, 11, 16);

    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;
    private readonly SqliteHiringStore _store;

    public SqliteHiringStoreTests()
    {
        _database = Database.OpenBands(_folder.Data());
        _store = new(_database);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_posting_seen_again_is_one_posting_with_wider_days()
    {
        await _store.AddAsync("Larkspur", Roles(Monday.AddDays(7)));
        await _store.AddAsync("Larkspur, Inc.", Roles(Monday));

        var role = Assert.Single((await _store.OfAsync("LARKSPUR")).Roles);
        Assert.Equal((Monday, Monday.AddDays(7)), (role.FirstSeen, role.LastSeen));
    }

    [Fact]
    public async Task A_statement_is_held_once_and_of_a_page_the_newest_figures_stay()
    {
        var seen = new HiringRecord([], [new("Ada Quill", "hiring", null, "We hire.", Monday, "call.txt")], [new(42, null, null, [], null, null, Monday, "page.html")]);
        await _store.AddAsync("Larkspur", seen);
        await _store.AddAsync("Larkspur", seen with { Reports = [seen.Reports[0] with { ActiveRoles = 43 }] });

        var held = await _store.OfAsync("Larkspur");
        Assert.Single(held.Statements);
        Assert.Equal(43, Assert.Single(held.Reports).ActiveRoles);
    }

    [Fact]
    public async Task Companies_stay_apart()
    {
        await _store.AddAsync("Larkspur", Roles(Monday));

        Assert.True((await _store.OfAsync("Larksp")).IsEmpty);
    }

    private static HiringRecord Roles(DateOnly seen) => HiringRecord.Empty with { Roles = [new("https://larkspur.example/jobs/1", "Engineer", null, seen, seen, null, null, "board")] };
}
