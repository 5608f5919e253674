using System.Text;
using Coach.Negotiations;
using Contracts;
using Embedded.Negotiations;

namespace Embedded.Tests.Negotiations;

public sealed class SqliteNegotiationStoreTests : NegotiationStoreContract, IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly DataFolder _folder;
    private Database _database;
    private SqliteNegotiationStore _store;

    public SqliteNegotiationStoreTests()
    {
        _folder = _temporary.Data();
        _database = Database.Open(_folder);
        _store = new(_database);
    }

    protected override INegotiationStore Store => _store;

    public void Dispose()
    {
        Close();
        _temporary.Dispose();
    }

    [Fact]
    public async Task What_was_stored_is_there_after_closing_and_opening_again()
    {
        await Accept(Ada, "a", "b");
        await Commit(Ada, Turn(1) with { Replies = [new("r/1", Body("hello"))] });

        Close();
        _database = Database.Open(_folder);
        _store = new(_database);

        Assert.Equal(new(1, 1, Body("state 1")), await Store.FindAsync(Ada));
        Assert.Equal(["b"], (await Store.SignalsAfterAsync(Ada, 1, 10)).Select(signal => signal.Id));
        Assert.Equal(3, (await Store.LinesAfterAsync(Ada, 0, 10)).Count);
    }

    [Fact]
    public async Task A_failing_turn_takes_no_other_work_of_its_commit_with_it()
    {
        await Accept(Ada, "a");
        var before = (await Store.FindAsync(Ada))!;
        var good = Enumerable.Range(0, 100).Select(number => Store.AcceptAsync(Ada with { Person = $"{number}" }, Arrival("a"))).ToList();

        var bad = Store.CommitAsync(Ada, before, Turn(99));
        good.AddRange(Enumerable.Range(100, 100).Select(number => Store.AcceptAsync(Ada with { Person = $"{number}" }, Arrival("a"))));

        await Assert.ThrowsAsync<ArgumentException>(() => bad);
        Assert.All(await Task.WhenAll(good), accepted => Assert.True(accepted.IsNew));
        Assert.Equal(before, await Store.FindAsync(Ada));
    }

    [Fact]
    public async Task Past_what_may_wait_the_store_says_it_is_busy_and_what_it_took_on_is_stored()
    {
        var accepted = new List<Task<Accepted>>();
        await using (var held = _database.Connect())
        {
            // Another process writes for a while: nothing can be committed meanwhile.
            held.Execute("BEGIN IMMEDIATE");
            accepted.AddRange(Enumerable.Range(0, GroupCommit.MaxWaiting + 1_000).Select(number => Store.AcceptAsync(Ada, Arrival($"{number}"))));
            held.Execute("ROLLBACK");
        }

        var refused = 0;
        foreach (var one in accepted)
        {
            try
            {
                await one;
            }
            catch (StoreBusyException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 1, 1_000);
        Assert.Equal(accepted.Count - refused, (await Store.SignalsAfterAsync(Ada, 0, int.MaxValue)).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_is_forgotten_is_in_none_of_the_files_any_more(bool byTurn)
    {
        var secret = "Quillfeather" + new string('x', 9_000);
        await Store.AcceptAsync(Ada, new("a-Quillfeather", Body(secret), Body(secret), Noon));
        await Commit(Ada, Turn(1) with { State = Body(secret), Replies = [new("r/1", Body(secret))], Reminders = [new("m", Noon, Body(secret))] });
        await Store.AcceptAsync(Ada, Arrival("forget"));
        Assert.True(Mentions("Quillfeather"));

        await (byTurn
            ? Commit(Ada, Turn(2) with { Erases = true, Replies = [new("r/2", Body("gone"))] })
            : Store.EraseAsync(Ada.Tenant, Ada.Person));

        Assert.False(Mentions("Quillfeather"));
    }

    [Fact]
    public async Task The_write_ahead_log_stays_small_under_steady_writing()
    {
        for (var round = 0; round < 1_500; round++)
        {
            await Store.AcceptAsync(Ada, Arrival($"{round}") with { Signal = Body(new('x', 2_000)) });
        }

        Assert.InRange(new FileInfo(_folder.DatabasePath + "-wal").Length, 0, 64 << 20);
    }

    private bool Mentions(string text) => Directory.EnumerateFiles(_folder.Path).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    });

    private void Close()
    {
        _store.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _database.Dispose();
    }
}
