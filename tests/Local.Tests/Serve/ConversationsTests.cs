using Coach.Negotiations;
using Coaching;
using Embedded;
using Embedded.Negotiations;
using Local.Serve;
using Microsoft.Extensions.Logging.Abstractions;

namespace Local.Tests.Serve;

public sealed class ConversationsTests : IDisposable
{
    private static readonly NegotiationKey Ada = new("local", "ada", "main");

    private readonly string _folder = Directory.CreateTempSubdirectory("coach-").FullName;
    private readonly MovableClock _clock = new();
    private readonly TinyCoaching _tiny = new();
    private readonly Database _database;
    private readonly SqliteNegotiationStore _store;
    private readonly Conversations _conversations;

    public ConversationsTests()
    {
        _database = Database.Open(DataFolder.Of(_folder, null));
        _store = new(_database);
        _conversations = new(_store, _tiny, _ => { }, _clock, NullLogger.Instance);
    }

    public void Dispose()
    {
        _conversations.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _store.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_hundred_messages_of_one_person_at_once_are_answered_one_after_the_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => _conversations.AnswerAsync(Ada, Said($"{number}", "hello"), default)));

        var replies = (await _store.LinesAfterAsync(Ada, 0, 1000)).Where(line => !line.Said).ToList();
        Assert.Equal(Enumerable.Range(1, 100).Select(number => $"{Ada}/{number}/0"), replies.Select(line => line.Id));
    }

    [Fact]
    public async Task Two_processes_over_the_same_negotiation_answer_everything_once()
    {
        await using var other = new SqliteNegotiationStore(_database);
        await using var second = new Conversations(other, new TinyCoaching(), _ => { }, _clock, NullLogger.Instance);

        await Task.WhenAll(Enumerable.Range(0, 60).Select(number =>
            (number % 2 == 0 ? _conversations : second).AnswerAsync(Ada, Said($"{number}", "hello"), default)));
        await _conversations.Ring(Ada);

        var lines = await _store.LinesAfterAsync(Ada, 0, 1000);
        Assert.Equal(60, lines.Count(line => !line.Said));
        Assert.Equal(60, (await _store.FindAsync(Ada))!.Cursor);
    }

    [Fact]
    public async Task What_was_stored_and_not_answered_before_a_crash_is_answered_when_it_is_rung()
    {
        await _store.AcceptAsync(Ada, Said("1", "hello"));

        foreach (var key in await _store.UnfinishedAsync(_clock.Now))
        {
            await _conversations.Ring(key);
        }

        Assert.Single(await _store.RepliesToAsync(Ada, 1));
    }

    [Fact]
    public async Task An_effect_that_fails_is_tried_again_later_and_then_answered_once()
    {
        _tiny.FailingAttempts = 2;
        Assert.Empty(await _conversations.AnswerAsync(Ada, Said("1", "look up"), default));

        await _conversations.Ring(Ada);
        Assert.Single(_tiny.Performed);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            _clock.Now = _clock.Now.AddSeconds(10);
            await _conversations.Ring(Ada);
        }

        Assert.Equal(3, _tiny.Performed.Count);
        Assert.Single(await _store.RepliesToAsync(Ada, 1));
        Assert.Empty(await _store.EffectsDueAsync(Ada, _clock.Now.AddYears(1)));
    }

    [Fact]
    public async Task An_effect_performed_but_not_confirmed_before_a_crash_brings_its_answer_once()
    {
        await _conversations.AnswerAsync(Ada, Said("1", "look up"), default);
        var answer = await _tiny.PerformAsync(Ada, new($"{Ada}/1/1", "", 0), default);

        await _store.ConfirmAsync(Ada, $"{Ada}/1/1", answer);
        await _conversations.Ring(Ada);

        Assert.Equal(2, (await _store.SignalsAfterAsync(Ada, 0, 10)).Count);
        Assert.Single(await _store.RepliesToAsync(Ada, 1));
    }

    [Fact]
    public async Task Many_people_talk_at_once_and_each_gets_their_own()
    {
        var people = Enumerable.Range(0, 50).Select(number => Ada with { Person = $"person-{number}" }).ToList();

        await Task.WhenAll(people.SelectMany(key => Enumerable.Range(0, 4).Select(number =>
            _conversations.AnswerAsync(key, Said($"{number}", $"{key.Person} says {number}"), default))));

        foreach (var key in people)
        {
            var lines = await _store.LinesAfterAsync(key, 0, 100);
            Assert.Equal(8, lines.Count);
            Assert.All(lines, line => Assert.Contains($"{key.Person} says", line.Body, StringComparison.Ordinal));
        }
    }

    private Arrival Said(string id, string text) => new($"chat/{id}", _tiny.Said(id, text), new SaidBody(text).ToJson(), _clock.Now);
}
