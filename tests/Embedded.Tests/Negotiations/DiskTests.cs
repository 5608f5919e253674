using System.Globalization;
using Coach.Negotiations;
using Embedded.Negotiations;
using Microsoft.Data.Sqlite;

namespace Embedded.Tests.Negotiations;

/// <summary>Bad days of a disk: full, read-only, failing, damaged. What was stored stays, what is not stored is told, and where the disk is well again all goes on.</summary>
public sealed class DiskTests : IDisposable
{
    private static readonly NegotiationKey s_ada = new("local", "ada", "main");

    private readonly TemporaryFolder _temporary = new();
    private readonly DataFolder _folder;

    public DiskTests() => _folder = _temporary.Data();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task On_a_full_disk_what_is_not_stored_is_told_and_what_was_stays_and_with_room_it_goes_on()
    {
        var (ids, refusal) = await FillAsync("PRAGMA max_page_count = 60");

        Assert.NotEmpty(ids);
        Assert.Contains("full", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Make room", refusal.Message, StringComparison.Ordinal);

        using var roomy = Database.Open(_folder);
        await using var store = new SqliteNegotiationStore(roomy);
        Assert.Equal(ids, (await store.SignalsAfterAsync(s_ada, 0, 10_000)).Select(signal => signal.Id));
        Assert.True((await store.AcceptAsync(s_ada, Arrival("after", 8_000))).IsNew);
    }

    [Fact]
    public async Task A_disk_that_only_reads_says_so_and_what_is_there_can_be_read()
    {
        using (var database = Database.Open(_folder))
        {
            await using var store = new SqliteNegotiationStore(database);
            await store.AcceptAsync(s_ada, Arrival("a", 10));
        }

        using var reading = Database.Open(_folder);
        Lend(reading, "PRAGMA query_only = ON");
        await using var refusing = new SqliteNegotiationStore(reading);

        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => refusing.AcceptAsync(s_ada, Arrival("b", 10)));
        Assert.Contains("Make it writable", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["a"], (await refusing.SignalsAfterAsync(s_ada, 0, 10)).Select(signal => signal.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_file_with_a_page_written_over_is_refused_at_the_start_left_as_it_is_and_the_person_is_told_what_to_do(int page)
    {
        await WriteAsync(40);
        WriteOver(page);
        var before = await File.ReadAllBytesAsync(_folder.DatabasePath);

        var refusal = Assert.ThrowsAny<Exception>(() => Database.Open(_folder));

        Assert.Contains("coach.db", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("copy", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.DatabasePath));
    }

    [Fact]
    public async Task A_page_that_breaks_while_the_coach_runs_is_told_and_nothing_of_it_is_answered_as_if_it_were_well()
    {
        await WriteAsync(400);
        using var database = Database.Open(_folder);
        await using var store = new SqliteNegotiationStore(database);
        for (var page = 6; page < 60; page++)
        {
            WriteOver(page);
        }

        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.SignalsAfterAsync(s_ada, 0, 10_000));
        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_effect_put_off_while_the_clock_was_ahead_is_due_once_it_was_set_back()
    {
        var now = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
        using var database = Database.Open(_folder);
        await using var store = new SqliteNegotiationStore(database);
        await store.AcceptAsync(s_ada, Arrival("a", 10));
        await store.CommitAsync(s_ada, (await store.FindAsync(s_ada))!, new(1, "{}", now) { Effects = [new("e", "{}")] });

        await store.PostponeAsync(s_ada, "e", now.AddYears(1));

        Assert.Single(await store.EffectsDueAsync(s_ada, now));
        Assert.Equal([s_ada], await store.UnfinishedAsync(now));
    }

    [Fact]
    public void A_second_server_is_refused_while_the_first_has_the_folder_and_let_in_after_it()
    {
        using (_folder.TakeForServing())
        {
            var refusal = Assert.Throws<IOException>(_folder.TakeForServing);
            Assert.Contains("Another `coach serve`", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("--data", refusal.Message, StringComparison.Ordinal);
        }

        _folder.TakeForServing().Dispose();
    }

    private async Task<(List<string> Ids, StoreUnavailableException Refusal)> FillAsync(string limit)
    {
        using var database = Database.Open(_folder);
        Lend(database, limit);
        await using var limited = new SqliteNegotiationStore(database);
        var ids = new List<string>();
        for (var n = 0; ; n++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{n}");
            try
            {
                await limited.AcceptAsync(s_ada, Arrival(id, 8_000));
                ids.Add(id);
            }
            catch (StoreUnavailableException refusal)
            {
                // The writer lives on: it refuses, and does not keep whoever asks waiting.
                await Assert.ThrowsAsync<StoreUnavailableException>(() => limited.AcceptAsync(s_ada, Arrival("large", 80_000)));
                Assert.Equal(ids, (await limited.SignalsAfterAsync(s_ada, 0, 10_000)).Select(signal => signal.Id));
                return (ids, refusal);
            }
        }
    }

    private async Task WriteAsync(int signals)
    {
        using var database = Database.Open(_folder);
        await using var store = new SqliteNegotiationStore(database);
        for (var n = 0; n < signals; n++)
        {
            await store.AcceptAsync(s_ada, Arrival(string.Create(CultureInfo.InvariantCulture, $"{n}"), 900));
        }
    }

    private void WriteOver(int page)
    {
        const int Page = 4_096;
        using var file = new FileStream(_folder.DatabasePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = (long)page * Page;
        file.Write([.. Enumerable.Repeat((byte)0xa5, Page)]);
    }

    // The pool lends the same connection, with what was set on it, to the store's writer.
    private static void Lend(Database database, string setting)
    {
        using var connection = database.Connect();
        using var command = new SqliteCommand(setting, connection);
        command.ExecuteNonQuery();
    }

    private static Arrival Arrival(string id, int length) => new(id, $"{{\"text\":\"{new string('x', length)}\"}}", Said: null, new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
}
