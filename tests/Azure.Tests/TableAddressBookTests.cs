using AzureTables;
using Coach.Negotiations;

namespace Azure.Tests;

/// <summary>Where people are reached, kept in a real table.</summary>
[Collection(Azurite.Name)]
public sealed class TableAddressBookTests(Azurite azurite) : IAsyncLifetime
{
    private static readonly NegotiationKey s_ada = new("msteams/harbour", "ada", "main");
    private static readonly DateTimeOffset s_noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly CoachTables _tables = new(azurite.Tables, Azurite.Prefix());

    public Task InitializeAsync() => _tables.PrepareAsync();

    public Task DisposeAsync() => _tables.DeleteAsync();

    [Fact]
    public async Task An_address_is_found_as_it_was_last_saved_and_keeps_how_far_was_delivered()
    {
        var book = Book(s_noon);
        Assert.Null(await book.FindAsync(s_ada));

        await book.SaveAsync(s_ada, "bot", """{"old":1}""");
        await book.DeliveredAsync(s_ada, 7);
        await book.SaveAsync(s_ada, "bot", """{"new":1}""");

        Assert.Equal(new Address("bot", """{"new":1}""", 7), await book.FindAsync(s_ada));
    }

    [Fact]
    public async Task Who_is_forgotten_has_no_address_and_is_told_nothing_twice_when_they_come_back()
    {
        var book = Book(s_noon);
        var bob = s_ada with { Person = "bob" };
        foreach (var key in new[] { s_ada, bob })
        {
            await book.SaveAsync(key, "bot", "{}");
            await book.DeliveredAsync(key, 7);
        }

        await book.EraseAsync(s_ada.Tenant, s_ada.Person);

        Assert.Null(await book.FindAsync(s_ada));
        Assert.NotNull(await book.FindAsync(bob));
        await book.SaveAsync(s_ada, "bot", "{}");
        Assert.Equal(7, (await book.FindAsync(s_ada))!.DeliveredThrough);
    }

    [Fact]
    public async Task What_was_delivered_to_nobody_known_is_not_noted()
    {
        await Book(s_noon).DeliveredAsync(s_ada, 7);

        Assert.Null(await Book(s_noon).FindAsync(s_ada));
    }

    [Fact]
    public async Task Addresses_that_were_quiet_go()
    {
        var bob = s_ada with { Person = "bob" };
        await Book(s_noon).SaveAsync(s_ada, "bot", "{}");
        await Book(s_noon.AddDays(2)).SaveAsync(bob, "bot", "{}");

        await Book(s_noon).EraseQuietAsync(s_noon.AddDays(1));

        Assert.Null(await Book(s_noon).FindAsync(s_ada));
        Assert.NotNull(await Book(s_noon).FindAsync(bob));
    }

    private TableAddressBook Book(DateTimeOffset time) => new(_tables, new StandingClock(time));
}
