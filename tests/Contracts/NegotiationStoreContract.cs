using Coach.Negotiations;

namespace Contracts;

/// <summary>What every negotiation store promises, whatever it keeps them in. A store passes by deriving from this and opening itself.</summary>
public abstract class NegotiationStoreContract
{
    /// <summary>A moment to start from.</summary>
    protected static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Somebody's negotiation.</summary>
    protected static readonly NegotiationKey Ada = new("harbour", "ada", "main");

    /// <summary>The store under test.</summary>
    protected abstract INegotiationStore Store { get; }

    [Fact]
    public async Task Signals_stand_in_the_inbox_in_order_of_arrival()
    {
        await Accept(Ada, "a", "b", "c");

        var signals = await Store.SignalsAfterAsync(Ada, 0, 10);

        Assert.Equal(["a", "b", "c"], signals.Select(signal => signal.Id));
        Assert.Equal([1, 2, 3], signals.Select(signal => signal.Position));
        Assert.Equal([1, 2, 3], signals.Select(signal => signal.Cause));
        Assert.Equal(Body("b"), signals[1].Signal);
        Assert.All(signals, signal => Assert.Equal(Noon, signal.At));
    }

    [Fact]
    public async Task The_inbox_is_read_from_a_position_on_and_no_further_than_asked()
    {
        await Accept(Ada, "a", "b", "c", "d");

        Assert.Equal(["b", "c"], (await Store.SignalsAfterAsync(Ada, 1, 2)).Select(signal => signal.Id));
        Assert.Empty(await Store.SignalsAfterAsync(Ada, 4, 2));
    }

    [Fact]
    public async Task A_repeated_signal_is_told_where_the_first_one_stands_and_changes_nothing()
    {
        await Accept(Ada, "a", "b");

        var again = await Store.AcceptAsync(Ada, Arrival("a") with { Signal = """{"other":1}""", Said = """{"other":1}""" });

        Assert.Equal(new(1, IsNew: false), again);
        Assert.Equal([Body("a"), Body("b")], (await Store.SignalsAfterAsync(Ada, 0, 10)).Select(signal => signal.Signal));
        Assert.Equal(2, (await Store.LinesAfterAsync(Ada, 0, 10)).Count);
    }

    [Fact]
    public async Task The_same_signal_sent_many_times_at_once_is_stored_once()
    {
        var accepted = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Store.AcceptAsync(Ada, Arrival("a"))));

        Assert.Single(accepted, one => one.IsNew);
        Assert.Single(await Store.SignalsAfterAsync(Ada, 0, 10));
    }

    [Fact]
    public async Task Signals_of_many_people_at_once_are_all_stored()
    {
        var people = Enumerable.Range(0, 40).Select(number => Ada with { Person = $"person-{number}" }).ToList();

        await Task.WhenAll(people.SelectMany(key => Enumerable.Range(0, 10).Select(number => Store.AcceptAsync(key, Arrival($"{number}")))));

        foreach (var key in people)
        {
            var signals = await Store.SignalsAfterAsync(key, 0, 100);
            Assert.Equal(Enumerable.Range(1, 10).Select(position => (long)position), signals.Select(signal => signal.Position));
        }
    }

    [Fact]
    public async Task A_negotiation_without_a_signal_is_not_there()
    {
        Assert.Null(await Store.FindAsync(Ada));
        Assert.Empty(await Store.SignalsAfterAsync(Ada, 0, 10));
        Assert.Empty(await Store.LinesAfterAsync(Ada, 0, 10));
    }

    [Fact]
    public async Task Before_its_first_turn_a_negotiation_has_no_state()
    {
        await Accept(Ada, "a");

        var found = await Store.FindAsync(Ada);

        Assert.Equal(0, found!.Cursor);
        Assert.Null(found.State);
    }

    [Fact]
    public async Task A_turn_stores_state_cursor_and_replies_together()
    {
        await Accept(Ada, "a");

        Assert.True(await Commit(Ada, Turn(1) with { Replies = [new("r/1", Body("hello")), new("r/2", Body("how are you"))] }));

        var found = await Store.FindAsync(Ada);
        var lines = await Store.LinesAfterAsync(Ada, 0, 10);
        Assert.Equal((1, Body("state 1")), (found!.Cursor, found.State));
        Assert.Equal(["a", "r/1", "r/2"], lines.Select(line => line.Id));
        Assert.Equal([true, false, false], lines.Select(line => line.Said));
        Assert.Equal([1, 1, 1], lines.Select(line => line.Cause));
        Assert.Equal(lines.Select(line => line.Sequence).Order(), lines.Select(line => line.Sequence));
        Assert.Equal(["r/1", "r/2"], (await Store.RepliesToAsync(Ada, 1)).Select(line => line.Id));
    }

    [Fact]
    public async Task A_turn_taken_on_an_older_state_is_refused_and_stores_nothing()
    {
        await Accept(Ada, "a", "b");
        var before = await Store.FindAsync(Ada);
        await Store.CommitAsync(Ada, before!, Turn(1) with { Replies = [new("r/1", Body("once"))] });

        Assert.False(await Store.CommitAsync(Ada, before!, Turn(1) with { Replies = [new("r/other", Body("twice"))], Outcome = Body("o") }));

        Assert.Equal(["r/1"], (await Store.RepliesToAsync(Ada, 1)).Select(line => line.Id));
    }

    [Fact]
    public async Task Of_many_who_take_the_same_turn_at_once_one_is_stored()
    {
        await Accept(Ada, "a");
        var before = (await Store.FindAsync(Ada))!;

        var stored = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            number => Store.CommitAsync(Ada, before, Turn(1) with { Replies = [new($"r/{number}", Body("hello"))] })));

        Assert.Single(stored, one => one);
        Assert.Single(await Store.RepliesToAsync(Ada, 1));
    }

    [Fact]
    public async Task Replies_to_what_an_effect_brought_belong_to_the_signal_from_outside()
    {
        await Accept(Ada, "a");
        await Commit(Ada, Turn(1) with { Effects = [new("e/1", Body("look up"))] });
        await Store.ConfirmAsync(Ada, "e/1", Arrival("found") with { Said = null });
        await Commit(Ada, Turn(2) with { Replies = [new("r/1", Body("the band"))] });

        Assert.Equal(["r/1"], (await Store.RepliesToAsync(Ada, 1)).Select(line => line.Id));
        Assert.Empty(await Store.RepliesToAsync(Ada, 2));
    }

    [Fact]
    public async Task An_effect_waits_until_it_is_confirmed()
    {
        await Accept(Ada, "a");
        await Commit(Ada, Turn(1) with { Effects = [new("e/1", Body("first")), new("e/0", Body("second"))] });

        Assert.Equal(["e/1", "e/0"], (await Store.EffectsDueAsync(Ada, Noon)).Select(effect => effect.Id));

        await Store.ConfirmAsync(Ada, "e/1", null);

        Assert.Equal([new WaitingEffect("e/0", Body("second"), 0)], await Store.EffectsDueAsync(Ada, Noon));
    }

    [Fact]
    public async Task Confirming_an_effect_twice_brings_its_answer_once()
    {
        await Accept(Ada, "a");
        await Commit(Ada, Turn(1) with { Effects = [new("e/1", Body("look up"))] });

        await Store.ConfirmAsync(Ada, "e/1", Arrival("found"));
        await Store.ConfirmAsync(Ada, "e/1", Arrival("found otherwise"));

        Assert.Equal(["found"], (await Store.SignalsAfterAsync(Ada, 1, 10)).Select(signal => signal.Id));
    }

    [Fact]
    public async Task An_effect_is_due_at_once_though_the_clock_goes_back()
    {
        await Accept(Ada, "a");
        await Commit(Ada, Turn(1) with { Effects = [new("e/1", Body("look up"))] });

        Assert.Single(await Store.EffectsDueAsync(Ada, Noon.AddHours(-1)));
    }

    [Fact]
    public async Task A_failed_effect_waits_for_its_next_time_and_counts_its_attempts()
    {
        await Accept(Ada, "a");
        await Commit(Ada, Turn(1) with { Effects = [new("e/1", Body("look up"))] });

        await Store.PostponeAsync(Ada, "e/1", Noon.AddMinutes(5));

        Assert.Empty(await Store.EffectsDueAsync(Ada, Noon.AddMinutes(4)));
        Assert.Equal([new WaitingEffect("e/1", Body("look up"), 1)], await Store.EffectsDueAsync(Ada, Noon.AddMinutes(5)));
    }

    [Fact]
    public async Task Unfinished_are_those_with_signals_after_their_cursor_or_effects_whose_time_has_come()
    {
        var waiting = Ada with { Person = "waiting" };
        var effect = Ada with { Person = "effect" };
        var later = Ada with { Person = "later" };
        foreach (var key in new[] { Ada, waiting, effect, later })
        {
            await Accept(key, "a");
        }

        await Commit(Ada, Turn(1));
        await Commit(effect, Turn(1) with { Effects = [new("e/1", Body("look up"))] });
        await Commit(later, Turn(1) with { Effects = [new("e/1", Body("look up"))] });
        await Store.PostponeAsync(later, "e/1", Noon.AddHours(1));

        Assert.Equal(new HashSet<NegotiationKey> { waiting, effect }, (await Store.UnfinishedAsync(Noon)).ToHashSet());
    }

    [Fact]
    public async Task A_reminder_becomes_a_signal_when_it_is_due_and_only_once()
    {
        await Accept(Ada, "a");
        await Commit(Ada, Turn(1) with { Reminders = [new("silence", Noon.AddDays(2), Body("silence"))] });

        Assert.Empty(await Store.RingRemindersAsync(Noon.AddDays(2).AddMilliseconds(-1)));
        Assert.Equal([Ada], await Store.RingRemindersAsync(Noon.AddDays(2)));
        Assert.Empty(await Store.RingRemindersAsync(Noon.AddDays(3)));
        Assert.Equal([Body("silence")], (await Store.SignalsAfterAsync(Ada, 1, 10)).Select(signal => signal.Signal));
    }

    [Fact]
    public async Task A_reminder_set_again_moves_and_a_cancelled_one_never_rings()
    {
        await Accept(Ada, "a", "b");
        await Commit(Ada, Turn(1) with { Reminders = [new("silence", Noon.AddDays(1), Body("1")), new("expiry", Noon.AddDays(1), Body("2"))] });
        await Commit(Ada, Turn(2) with { Reminders = [new("silence", Noon.AddDays(5), Body("3"))], CancelledReminders = ["expiry"] });

        Assert.Empty(await Store.RingRemindersAsync(Noon.AddDays(4)));
        Assert.Equal([Ada], await Store.RingRemindersAsync(Noon.AddDays(5)));
        Assert.Equal([Body("3")], (await Store.SignalsAfterAsync(Ada, 2, 10)).Select(signal => signal.Signal));
    }

    [Fact]
    public async Task A_reminder_set_anew_after_it_rang_rings_again()
    {
        await Accept(Ada, "a");
        await Commit(Ada, Turn(1) with { Reminders = [new("silence", Noon.AddDays(1), Body("1"))] });
        await Store.RingRemindersAsync(Noon.AddDays(1));
        await Commit(Ada, Turn(2) with { Reminders = [new("silence", Noon.AddDays(2), Body("2"))] });
        await Store.RingRemindersAsync(Noon.AddDays(2));

        Assert.Equal([Body("1"), Body("2")], (await Store.SignalsAfterAsync(Ada, 1, 10)).Select(signal => signal.Signal));
    }

    [Fact]
    public async Task What_is_due_next_is_the_earliest_of_reminders_and_effects()
    {
        Assert.Null(await Store.NextDueAsync(Ada));
        await Accept(Ada, "a");
        Assert.Null(await Store.NextDueAsync(Ada));
        await Commit(Ada, Turn(1) with { Effects = [new("e/1", Body("e"))], Reminders = [new("m", Noon.AddDays(1), Body("m")), new("n", Noon.AddDays(2), Body("n"))] });
        Assert.Equal(DateTimeOffset.UnixEpoch, await Store.NextDueAsync(Ada));
        await Store.ConfirmAsync(Ada, "e/1", null);
        Assert.Equal(Noon.AddDays(1), await Store.NextDueAsync(Ada));
    }

    [Fact]
    public async Task The_reminders_of_one_negotiation_ring_without_those_of_others()
    {
        var bob = Ada with { Person = "bob" };
        foreach (var key in new[] { Ada, bob })
        {
            await Accept(key, "a");
            await Commit(key, Turn(1) with { Reminders = [new("m", Noon, Body("m")), new("later", Noon.AddDays(1), Body("later"))] });
        }

        Assert.Equal(1, await Store.RingRemindersAsync(Ada, Noon));
        Assert.Equal(0, await Store.RingRemindersAsync(Ada, Noon));
        Assert.Equal([Body("m")], (await Store.SignalsAfterAsync(Ada, 1, 10)).Select(signal => signal.Signal));
        Assert.Equal([bob], await Store.RingRemindersAsync(Noon));
    }

    [Theory]
    [InlineData("harbour", "ada", "other")]
    [InlineData("harbour", "ad", "main")]
    [InlineData("harbour", "ADA", "main")]
    [InlineData("harbour", "%", "%")]
    [InlineData("other", "ada", "main")]
    [InlineData("harbour/ada", "main", "")]
    public async Task Nothing_of_a_negotiation_is_seen_or_changed_under_another_key(string tenant, string person, string name)
    {
        var other = new NegotiationKey(tenant, person, name);
        await Accept(Ada, "a");
        await Commit(Ada, Turn(1) with { Replies = [new("r/1", Body("secret"))], Effects = [new("e/1", Body("secret"))] });
        var before = (await Store.FindAsync(Ada))!;

        await Store.ConfirmAsync(other, "e/1", Arrival("b"));
        await Store.PostponeAsync(other, "e/1", Noon.AddDays(1));

        Assert.Null(await Store.FindAsync(other));
        Assert.Empty(await Store.SignalsAfterAsync(other, 0, 10));
        Assert.Empty(await Store.LinesAfterAsync(other, 0, 10));
        Assert.Empty(await Store.RepliesToAsync(other, 1));
        Assert.Empty(await Store.EffectsDueAsync(other, Noon));
        Assert.False(await Store.CommitAsync(other, before, Turn(1)));
        Assert.Single(await Store.EffectsDueAsync(Ada, Noon));
        Assert.Equal(before, await Store.FindAsync(Ada));
    }

    [Fact]
    public async Task The_same_ids_of_two_people_do_not_meet()
    {
        var bob = Ada with { Person = "bob" };
        await Accept(Ada, "a");
        await Accept(bob, "a");
        await Commit(Ada, Turn(1) with { Replies = [new("r/1", Body("to ada"))], Effects = [new("e/1", Body("ada"))], Reminders = [new("m", Noon, Body("ada"))] });
        await Commit(bob, Turn(1) with { Replies = [new("r/1", Body("to bob"))], Effects = [new("e/1", Body("bob"))], Reminders = [new("m", Noon, Body("bob"))] });

        Assert.Equal([Body("to ada")], (await Store.RepliesToAsync(Ada, 1)).Select(line => line.Body));
        Assert.Equal([Body("to bob")], (await Store.RepliesToAsync(bob, 1)).Select(line => line.Body));
        Assert.Equal([Body("bob")], (await Store.EffectsDueAsync(bob, Noon)).Select(effect => effect.Body));
        Assert.Equal(2, (await Store.RingRemindersAsync(Noon)).Count);
        Assert.Equal([Body("bob")], (await Store.SignalsAfterAsync(bob, 1, 10)).Select(signal => signal.Signal));
    }

    [Fact]
    public async Task An_export_holds_all_of_a_person_and_nothing_of_anybody_else()
    {
        var second = Ada with { Name = "second" };
        var bob = Ada with { Person = "bob" };
        foreach (var key in new[] { Ada, second, bob, Ada with { Tenant = "other" } })
        {
            await Accept(key, "a");
            await Commit(key, Turn(1) with { Replies = [new("r/1", Body($"{key}"))], Reminders = [new("m", Noon, Body("m"))] });
        }

        var held = await Store.ExportAsync("harbour", "ada");

        Assert.Equal(["main", "second"], held.Select(one => one.Name));
        Assert.Equal([Body("state 1"), Body("state 1")], held.Select(one => one.State));
        Assert.Equal(["a", "r/1"], held[0].Lines.Select(line => line.Id));
        Assert.Equal([Body($"{Ada}"), Body($"{second}")], held.Select(one => one.Lines[1].Body));
        Assert.All(held, one => Assert.Single(one.Signals));
        Assert.All(held, one => Assert.Equal([new Reminder("m", Noon, Body("m"))], one.Reminders));
        Assert.Empty(await Store.ExportAsync("harbour", "nobody"));
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_nothing_and_others_keep_all()
    {
        var bob = Ada with { Person = "bob" };
        foreach (var key in new[] { Ada, Ada with { Name = "second" }, bob, Ada with { Tenant = "other" } })
        {
            await Accept(key, "a");
            await Commit(key, Turn(1) with { Effects = [new("e/1", Body("e"))], Reminders = [new("m", Noon, Body("m"))] });
        }

        await Store.EraseAsync("harbour", "ada");

        Assert.Empty(await Store.ExportAsync("harbour", "ada"));
        Assert.Null(await Store.FindAsync(Ada));
        Assert.Empty(await Store.LinesAfterAsync(Ada, 0, 10));
        Assert.Equal(new HashSet<NegotiationKey> { bob, Ada with { Tenant = "other" } }, (await Store.UnfinishedAsync(Noon)).ToHashSet());
        Assert.Equal(2, (await Store.RingRemindersAsync(Noon)).Count);
    }

    [Fact]
    public async Task A_turn_begun_before_the_person_was_forgotten_is_refused_even_when_they_begin_anew()
    {
        await Accept(Ada, "a");
        var before = (await Store.FindAsync(Ada))!;
        await Store.EraseAsync(Ada.Tenant, Ada.Person);
        await Accept(Ada, "b");

        Assert.False(await Store.CommitAsync(Ada, before, Turn(1)));

        Assert.Null((await Store.FindAsync(Ada))!.State);
    }

    [Fact]
    public async Task A_turn_that_forgets_leaves_only_the_words_that_say_so()
    {
        var second = Ada with { Name = "second" };
        await Accept(second, "x");
        await Accept(Ada, "a", "forget me", "later");
        await Commit(Ada, Turn(1) with { Replies = [new("r/1", Body("secret"))], Effects = [new("e/1", Body("e"))], Reminders = [new("m", Noon, Body("m"))] });
        var seen = (await Store.LinesAfterAsync(Ada, 0, 10))[^1].Sequence;

        await Commit(Ada, Turn(2) with { Erases = true, Replies = [new("r/2", Body("all is forgotten"))] });

        Assert.Null(await Store.FindAsync(second));
        Assert.Equal([Body("all is forgotten")], (await Store.LinesAfterAsync(Ada, seen, 10)).Select(line => line.Body));
        Assert.Equal(["forget me", "later", "r/2"], (await Store.LinesAfterAsync(Ada, 0, 10)).Select(line => line.Id));
        Assert.Equal(["{}", Body("later")], (await Store.SignalsAfterAsync(Ada, 0, 10)).Select(signal => signal.Signal));
        Assert.Empty(await Store.EffectsDueAsync(Ada, Noon));
        Assert.Empty(await Store.RingRemindersAsync(Noon));
        Assert.Equal(new(2, IsNew: false), await Store.AcceptAsync(Ada, Arrival("forget me")));
        Assert.Equal([Body("all is forgotten")], (await Store.RepliesToAsync(Ada, 2)).Select(line => line.Body));
    }

    [Fact]
    public async Task Live_are_those_in_which_the_person_said_something_since_a_time()
    {
        var (bob, silent) = (Ada with { Person = "bob" }, Ada with { Person = "silent" });
        await Accept(Ada, "a");
        await Store.AcceptAsync(bob, Arrival("a") with { At = Noon.AddDays(-3) });
        await Store.AcceptAsync(bob, Arrival("news") with { Said = null });
        await Store.AcceptAsync(silent, Arrival("opened") with { Said = null });

        Assert.Equal([Ada], await Store.LiveSinceAsync(Noon));
        Assert.Equal(new HashSet<NegotiationKey> { Ada, bob }, (await Store.LiveSinceAsync(Noon.AddDays(-3))).ToHashSet());
        Assert.Empty(await Store.LiveSinceAsync(Noon.AddSeconds(1)));
    }

    [Fact]
    public async Task Quiet_negotiations_are_forgotten_and_talkative_ones_stay()
    {
        var bob = Ada with { Person = "bob" };
        await Accept(Ada, "a");
        await Accept(bob, "a");
        await Store.AcceptAsync(bob, Arrival("b") with { At = Noon.AddDays(60) });

        Assert.Equal(1, await Store.EraseQuietAsync(Noon.AddDays(1)));

        Assert.Null(await Store.FindAsync(Ada));
        Assert.NotNull(await Store.FindAsync(bob));
    }

    [Fact]
    public async Task Work_cancelled_beforehand_stores_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.AcceptAsync(Ada, Arrival("a"), new CancellationToken(canceled: true)));

        Assert.Null(await Store.FindAsync(Ada));
    }

    /// <summary>A signal with an id, said by the person.</summary>
    protected static Arrival Arrival(string id) => new(id, Body(id), Body(id), Noon);

    /// <summary>Some JSON that holds a text.</summary>
    protected static string Body(string text) => $$"""{"text":"{{text}}"}""";

    /// <summary>A turn that takes in the signal at a position.</summary>
    protected static TurnRecord Turn(long position) => new(position, Body($"state {position}"), Noon);

    /// <summary>Puts signals into an inbox, one after the other.</summary>
    protected async Task Accept(NegotiationKey key, params string[] ids)
    {
        foreach (var id in ids)
        {
            await Store.AcceptAsync(key, Arrival(id));
        }
    }

    /// <summary>Stores a turn on what stands there now.</summary>
    protected async Task<bool> Commit(NegotiationKey key, TurnRecord turn) =>
        await Store.CommitAsync(key, (await Store.FindAsync(key))!, turn);
}
