using Coach.Bands;
using Coach.Offers;
using Contracts;
using Embedded.Bands;

namespace Embedded.Tests;

public sealed class SqliteBandStoreTests : BandStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public SqliteBandStoreTests() => _database = Database.OpenBands(_folder.Data());

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    protected override IBandStore Open() => new SqliteBandStore(_database);

    [Fact]
    public async Task Bands_are_still_there_when_the_coach_starts_again()
    {
        await Open().PublishAsync(new BandSnapshot("1", Sample), null);
        _database.Dispose();

        using var again = Database.OpenBands(_folder.Data());

        Assert.Equal(Sample, (await new SqliteBandStore(again).CurrentAsync()).Bands);
    }

    [Fact]
    public async Task A_crash_in_the_middle_of_a_publication_leaves_the_snapshot_before_it()
    {
        await Open().PublishAsync(new BandSnapshot("1", Sample), null);
        using var connection = _database.Connect();
        using var transaction = connection.BeginTransaction();
        connection.Execute("PRAGMA cache_size = 1");
        using var writer = new BandWriter(connection, 2);
        foreach (var level in Enumerable.Range(0, 2_000))
        {
            writer.Write(Band($"L{level}"));
        }

        writer.EndTheRest();
        connection.Execute("INSERT INTO snapshot (number, id, head) VALUES (2, '2', '{}')");

        // What a machine that lost power now would find on its disk.
        var found = _folder.Data("found");
        found.Create();
        foreach (var file in Directory.EnumerateFiles(_folder.Data().Path).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(found.Path, Path.GetFileName(file)), overwrite: true);
        }

        Assert.True(new FileInfo(found.BandsPath + "-wal").Length > 100_000, "The unfinished rows should have reached the disk.");
        using var restarted = Database.OpenBands(found);
        var store = new SqliteBandStore(restarted);
        Assert.Equal(Sample, (await store.CurrentAsync()).Bands);
        await store.PublishAsync(new BandSnapshot("2", [Band("L6")]), "1");
        Assert.Equal([Band("L6")], (await store.CurrentAsync()).Bands);
    }

    [Fact]
    public async Task Two_processes_can_open_the_same_folder()
    {
        using var other = Database.OpenBands(_folder.Data());
        await Open().PublishAsync(new BandSnapshot("1", Sample), null);

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
        Assert.Equal((long)SqliteBandStore.SnapshotsKept, connection.Scalar("SELECT count(*) FROM band"));
        Assert.Equal("0005", connection.Scalar("SELECT min(id) FROM snapshot"));
    }

    [Fact]
    public async Task A_band_that_does_not_change_is_written_once()
    {
        await Open().PublishAsync(new BandSnapshot("1", [Band("L5"), Band("L6")]), null);
        await Open().PublishAsync(new BandSnapshot("2", [Band("L5"), Band("L7")]), "1");

        using var connection = _database.Connect();
        Assert.Equal(3L, connection.Scalar("SELECT count(*) FROM band"));
        Assert.Equal([Band("L5"), Band("L7")], (await Open().CurrentAsync()).Bands);
    }

    [Fact]
    public async Task A_company_asked_for_again_is_not_read_again_until_there_is_a_new_snapshot()
    {
        var store = Open();
        await store.PublishAsync(new BandSnapshot("1", [Band("L5")]), null);
        var first = await store.OfCompanyAsync("Harbourlight");

        Assert.Same(first, await store.OfCompanyAsync("harbourlight inc"));

        await Open().PublishAsync(new BandSnapshot("2", [Band("L6")]), "1");
        Assert.Equal([Band("L6")], (await store.OfCompanyAsync("Harbourlight")).Bands);
    }

    [Fact]
    public async Task Bands_are_found_by_the_beginning_of_their_company_s_name_in_any_spelling_and_as_they_stood_then()
    {
        Band Of(string company, string level) => Band(level) with { Key = Band(level).Key with { Company = company } };
        var store = new SqliteBandStore(_database);
        await store.PublishAsync(new BandSnapshot("1", [Of("Harbourlight, Inc.", "L5"), Of("Harbour Foods", "L4"), Of("Lumen", "L5")]), null);
        await store.PublishAsync(new BandSnapshot("2", [Of("Lumen", "L5")]), "1");

        Assert.Equal(["Harbour Foods", "Harbourlight, Inc."], await store.ReadBeginningAsync("HARBOUR", "1").Select(band => band.Key.Company).ToListAsync());
        Assert.Empty(await store.ReadBeginningAsync("harbour", "2").ToListAsync());
        Assert.Empty(await store.ReadBeginningAsync("", "1").ToListAsync());
    }

    [Fact]
    public async Task Where_a_company_has_no_band_for_the_job_the_wage_survey_s_bands_of_the_place_are_found_without_reading_the_others()
    {
        Band Survey(string occupation, string? area) => Band("") with { Key = new(BandKey.Market, occupation, null, area), Base = Yearly(100_000) };
        Band[] bands = [Band("L5"), Survey("Software Developers", "Austin-Round Rock, TX"), Survey("Software Developers", "Boise City, ID"), Survey("Software Developers", null), Survey("Cooks, Restaurant", null)];
        await Open().PublishAsync(new BandSnapshot("1", bands), null);
        var offer = Offer.Nothing with { Company = "Nobody Inc.", Role = "Senior Software Engineer", Region = "Austin, TX" };

        var found = await Open().ForOfferAsync(offer);
        var own = await Open().ForOfferAsync(offer with { Company = "Harbourlight", Role = "Data Engineer" });

        Assert.Equal(("1", 2), (found.Id, found.Bands.Count));
        Assert.Equal("Austin-Round Rock, TX", BandFinder.Find(offer, found).Match!.Band.Key.Region);
        Assert.Equal([Band("L5")], own.Bands);
        Assert.Empty((await Open().OfCompanyAsync(BandKey.Market)).Bands);
    }
}
