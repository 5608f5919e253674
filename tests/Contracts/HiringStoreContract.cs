using Coach.Signals;

namespace Contracts;

/// <summary>What every store of hiring promises, whatever it keeps it in.</summary>
public abstract class HiringStoreContract
{
    private static readonly DateOnly s_monday = new(2026, 3, 2);

    /// <summary>The store under test.</summary>
    protected abstract IHiringStore Store { get; }

    [Fact]
    public async Task A_posting_seen_again_is_one_posting_with_wider_days()
    {
        await Store.AddAsync("Larkspur", Roles(s_monday.AddDays(7)));
        await Store.AddAsync("Larkspur, Inc.", Roles(s_monday));

        var role = Assert.Single((await Store.OfAsync("LARKSPUR")).Roles);
        Assert.Equal((s_monday, s_monday.AddDays(7)), (role.FirstSeen, role.LastSeen));
    }

    [Fact]
    public async Task A_statement_is_held_once_and_of_a_page_the_newest_figures_stay()
    {
        var seen = new HiringRecord([], [new("Ada Quill", "hiring", null, "We hire.", s_monday, "call.txt")], [new(42, null, null, [], null, null, s_monday, "page.html")]);
        await Store.AddAsync("Larkspur", seen);
        await Store.AddAsync("Larkspur", seen with { Reports = [seen.Reports[0] with { ActiveRoles = 43 }] });

        var held = await Store.OfAsync("Larkspur");
        Assert.Single(held.Statements);
        Assert.Equal(43, Assert.Single(held.Reports).ActiveRoles);
    }

    [Fact]
    public async Task Companies_stay_apart()
    {
        await Store.AddAsync("Larkspur", Roles(s_monday));

        Assert.True((await Store.OfAsync("Larksp")).IsEmpty);
    }

    private static HiringRecord Roles(DateOnly seen) => HiringRecord.Empty with { Roles = [new("https://larkspur.example/jobs/1", "Engineer", null, seen, seen, null, null, "board")] };
}
