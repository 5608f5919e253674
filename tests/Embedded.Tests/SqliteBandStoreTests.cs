using Coach.Bands;
using Contracts;

namespace Embedded.Tests;

public sealed class SqliteBandStoreTests : BandStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public SqliteBandStoreTests() => _database = Database.Open(_folder.Data());

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    protected override IBandStore Open() => new SqliteBandStore(_database);

    [Fact]
    public async Task Bands_are_still_there_when_the_coach_starts_again()
    {
        await Open().PublishAsync(new("1", Sample), null);
        _database.Dispose();

        using var again = Database.Open(_folder.Data());

        Assert.Equal(Sample, (await new SqliteBandStore(again).CurrentAsync()).Bands);
    }

    [Fact]
    public async Task A_crash_in_the_middle_of_a_publication_leaves_the_snapshot_before_it()
    {
        await Open().PublishAsync(new("1", Sample), null);
        using var connection = _database.Connect();
        using var transaction = connection.BeginTransaction();
        connection.Execute("PRAGMA cache_size = 1");
        connection.Execute("INSERT INTO snapshot (id) VALUES ('2')");
        BandRows.Write(connection, new("2", [.. Enumerable.Repeat(Band("L9"), 2_000)]), default);
        connection.Execute("UPDATE current_snapshot SET snapshot = '2'");

        // What a machine that lost power now would find on its disk.
        var found = _folder.Data("found");
        found.Create();
        foreach (var file in Directory.EnumerateFiles(_folder.Data().Path).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(found.Path, Path.GetFileName(file)), overwrite: true);
        }

        Assert.True(new FileInfo(found.DatabasePath + "-wal").Length > 100_000, "The unfinished rows should have reached the disk.");
        using var restarted = Database.Open(found);
        var store = new SqliteBandStore(restarted);
        Assert.Equal(Sample, (await store.CurrentAsync()).Bands);
        await store.PublishAsync(new("2", [Band("L6")]), "1");
        Assert.Equal([Band("L6")], (await store.CurrentAsync()).Bands);
    }

    [Fact]
    public async Task Two_processes_can_open_the_same_folder()
    {
        using var other = Database.Open(_folder.Data());
        await Open().PublishAsync(new("1", Sample), null);

        Assert.Equal(Sample, (await new SqliteBandStore(other).CurrentAsync()).Bands);
    }

    [Fact]
    public async Task Only_the_last_hundred_snapshots_are_kept()
    {
        var current = "";
        for (var number = 0; number < SqliteBandStore.SnapshotsKept + 5; number++)
        {
            var next = new BandSnapshot($"{number:0000}", [Band("L5") with { Base = Yearly(number) }]);
            await Open().PublishAsync(next, current);
            current = next.Id;
        }

        using var connection = _database.Connect();
        Assert.Equal((long)SqliteBandStore.SnapshotsKept, connection.Scalar("SELECT count(*) FROM snapshot"));
        Assert.Equal((long)SqliteBandStore.SnapshotsKept, connection.Scalar("SELECT count(*) FROM component"));
        Assert.Equal("0005", connection.Scalar("SELECT min(id) FROM snapshot"));
    }

    [Fact]
    public void Amounts_are_kept_as_text_so_that_nothing_rounds_them()
    {
        Open().PublishAsync(new("1", Sample), null);
        using var connection = _database.Connect();

        Assert.Equal("text", connection.Scalar("SELECT DISTINCT typeof(max) FROM component WHERE max IS NOT NULL"));
        Assert.Equal("12500.50", connection.Scalar("SELECT max FROM component WHERE name = 'bonus'"));
    }
}
