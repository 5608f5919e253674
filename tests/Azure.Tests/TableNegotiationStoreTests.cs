using AzureTables;
using Coach.Negotiations;
using Contracts;

namespace Azure.Tests;

/// <summary>The promises of a negotiation store, kept in real tables; and what only tables can break: pages and transactions.</summary>
[Collection(Azurite.Name)]
public sealed class TableNegotiationStoreTests(Azurite azurite) : NegotiationStoreContract, IAsyncLifetime
{
    private readonly CoachTables _tables = new(azurite.Tables, Azurite.Prefix());

    protected override INegotiationStore Store => new TableNegotiationStore(_tables, TimeProvider.System);

    public Task InitializeAsync() => _tables.PrepareAsync();

    public Task DisposeAsync() => _tables.DeleteAsync();

    [Fact]
    public async Task A_conversation_of_more_rows_than_a_page_is_read_exported_and_forgotten_whole()
    {
        const int turns = 12;
        const int repliesEach = 95;
        foreach (var turn in Enumerable.Range(1, turns))
        {
            await Accept(Ada, $"s{turn}");
            await Commit(Ada, Turn(turn) with { Replies = [.. Enumerable.Range(0, repliesEach).Select(number => new Planned($"r/{turn}/{number}", Body("x")))] });
        }

        var lines = await Store.LinesAfterAsync(Ada, 0, int.MaxValue);
        Assert.Equal(turns * (repliesEach + 1), lines.Count);
        Assert.Equal(lines.Select((_, place) => place + 1L), lines.Select(line => line.Sequence));
        Assert.Equal(lines.Count, Assert.Single(await Store.ExportAsync(Ada.Tenant, Ada.Person)).Lines.Count);

        await Store.EraseAsync(Ada.Tenant, Ada.Person);

        Assert.Empty(await Store.LinesAfterAsync(Ada, 0, int.MaxValue));
        Assert.Null(await Store.FindAsync(Ada));
    }

    [Fact]
    public async Task A_state_larger_than_one_property_comes_back_as_it_was()
    {
        // Random digits hardly shrink: some 250 KB stay.
        var state = Body(Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(250_000)));
        await Accept(Ada, "a");

        await Commit(Ada, Turn(1) with { State = state });

        Assert.Equal(state, (await Store.FindAsync(Ada))!.State);
        await Accept(Ada, "b");
        await Commit(Ada, Turn(2));
        Assert.Equal(Body("state 2"), (await Store.FindAsync(Ada))!.State);
    }

    [Fact]
    public async Task Names_that_keys_must_not_hold_are_kept_and_told_apart()
    {
        foreach (var name in new[] { "a/b", @"a\b", "a#b", "a?b", "a\tb", "ä", "" })
        {
            var key = new NegotiationKey(name, name, name);
            await Accept(key, name);
            Assert.Equal(name, Assert.Single(await Store.SignalsAfterAsync(key, 0, 10)).Id);
            Assert.Equal(name, Assert.Single(await Store.ExportAsync(name, name)).Name);
        }
    }
}
