using AzureTables;
using Coach.Negotiations;

namespace Azure.Tests;

/// <summary>Tickets: good once, for a while, and for nobody else's.</summary>
[Collection(Azurite.Name)]
public sealed class TableTicketsTests(Azurite azurite) : IAsyncLifetime
{
    private static readonly NegotiationKey s_ada = new("msteams/harbour", "ada", "main");

    private readonly CoachTables _tables = new(azurite.Tables, Azurite.Prefix());
    private static readonly DateTimeOffset s_noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private TableTickets Tickets => At(s_noon);

    private TableTickets At(DateTimeOffset time) => new(_tables, new StandingClock(time));

    public Task InitializeAsync() => _tables.PrepareAsync();

    public Task DisposeAsync() => _tables.DeleteAsync();

    [Fact]
    public async Task A_ticket_is_good_once_even_for_many_at_once()
    {
        var ticket = await Tickets.NewAsync(s_ada);

        Assert.Equal(s_ada, await Tickets.LookAsync(ticket));
        var used = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Tickets.UseAsync(ticket)));
        Assert.Single(used, key => key == s_ada);
        Assert.Null(await Tickets.LookAsync(ticket));
    }

    [Fact]
    public async Task After_its_time_it_is_good_for_nothing_and_goes()
    {
        var ticket = await Tickets.NewAsync(s_ada);
        var later = At(s_noon.AddHours(2));

        Assert.Null(await later.UseAsync(ticket));
        Assert.NotNull(await Tickets.LookAsync(ticket));
        await later.EraseOldAsync();
        Assert.Null(await Tickets.LookAsync(ticket));
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_no_ticket()
    {
        var ticket = await Tickets.NewAsync(s_ada);

        await Tickets.EraseAsync(s_ada.Tenant, s_ada.Person);

        Assert.Null(await Tickets.UseAsync(ticket));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("?#/\\")]
    public async Task What_is_none_is_none(string ticket) => Assert.Null(await Tickets.UseAsync(ticket));
}
