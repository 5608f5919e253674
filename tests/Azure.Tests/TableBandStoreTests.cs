using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using AzureTables;
using Coach.Bands;
using Contracts;

namespace Azure.Tests;

/// <summary>The promises of a band store, kept in real tables.</summary>
[Collection(Azurite.Name)]
public sealed class TableBandStoreTests(Azurite azurite) : BandStoreContract, IAsyncLifetime
{
    private readonly string _prefix = Azurite.Prefix();

    private CoachTables Tables => new(azurite.Tables, _prefix);

    public Task InitializeAsync() => Tables.PrepareAsync();

    public Task DisposeAsync() => Tables.DeleteAsync();

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(2_345)]
    public async Task A_snapshot_of_any_length_is_written_a_hundred_at_a_time_and_read_page_by_page(int count)
    {
        Band[] bands = [.. Enumerable.Range(0, count).Select(number => Band($"L{number}"))];

        await Open().PublishAsync(new BandSnapshot("1", bands), null);

        Assert.Equal(bands, (await Open().CurrentAsync()).Bands);
    }

    [Fact]
    public async Task A_snapshot_whose_writer_died_before_the_pointer_moved_is_never_seen()
    {
        await Open().PublishAsync(new BandSnapshot("1", Sample), null);
        using var dies = new CancellationTokenSource();
        var options = new TableClientOptions();
        options.AddPolicy(new AfterTransaction(dies.Cancel), HttpPipelinePosition.PerCall);
        var dying = new CoachTables(new TableServiceClient(azurite.ConnectionString, options), _prefix);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store(dying).PublishAsync(
            new BandSnapshot("2", [.. Enumerable.Range(0, 250).Select(number => Band($"L{number}"))]), "1", dies.Token));

        Assert.Equal("1", (await Open().CurrentAsync()).Id);
        await Open().PublishAsync(new BandSnapshot("3", [Band("L3")]), "1");
        Assert.Equal("3", (await Open().CurrentAsync()).Id);
    }

    [Fact]
    public async Task Old_snapshots_are_pruned_and_the_current_one_stays_however_old()
    {
        var day = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var number in Enumerable.Range(0, 3))
        {
            await At(day.AddDays(number)).PublishAsync(new BandSnapshot($"{number}", [.. Enumerable.Range(0, 150).Select(band => Band($"{number} {band}"))]), number == 0 ? null : $"{number - 1}");
        }

        Assert.Equal(1, await Store(Tables).PruneAsync(day.AddDays(1)));
        Assert.Equal(1, await Store(Tables).PruneAsync(day.AddYears(1)));
        Assert.Equal(0, await Store(Tables).PruneAsync(day.AddYears(1)));

        Assert.Equal(150, (await Open().CurrentAsync()).Bands.Count);
        var left = azurite.Tables.GetTableClient($"{_prefix}bands").QueryAsync<TableEntity>();
        // The bands, the record of their publication, the pointer.
        Assert.Equal(150 + 1 + 1, await left.CountAsync());
    }

    protected override IBandStore Open() => Store(Tables);

    private static TableBandStore Store(CoachTables tables) => new(tables, TimeProvider.System);

    private TableBandStore At(DateTimeOffset time) => new(Tables, new StandingClock(time));

    private sealed class AfterTransaction(Action then) : HttpPipelineSynchronousPolicy
    {
        public override void OnReceivedResponse(HttpMessage message)
        {
            if (message.Request.Uri.ToString().EndsWith("$batch", StringComparison.Ordinal))
            {
                then();
            }
        }
    }
}
