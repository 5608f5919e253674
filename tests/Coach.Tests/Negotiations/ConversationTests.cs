using System.Globalization;
using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using static Coach.Tests.Negotiations.TalkTester;

namespace Coach.Tests.Negotiations;

/// <summary>A talk as a whole: a letter leads to advice, reminders ring, questions change nothing.</summary>
public sealed class ConversationTests
{
    [Fact]
    public void A_letter_leads_to_advice_with_one_thing_to_do()
    {
        var talk = Analysed();

        Assert.Equal(Stage.Analysed, talk.File.Stage);
        Assert.Equal("Ask for $405,000 in stock.", talk.Last.Headline);
        Assert.Contains(talk.Last.Facts, fact => fact is { Label: "Say yes from", Value: "$365,000" });
        Assert.IsType<BandChart>(talk.Last.Chart);
        Assert.Contains(talk.Effects, effect => effect is Effect.SetReminder { Reminder: "deadline" } reminder && reminder.Due == new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void After_asking_two_working_days_of_silence_bring_a_nudge()
    {
        var talk = Analysed();
        talk.Now = new(2026, 3, 5, 15, 0, 0, TimeSpan.Zero);

        talk.Tap(ChoiceIds.Asked);

        var reminder = talk.Effects.OfType<Effect.SetReminder>().Last();
        Assert.Equal(("silence", new DateTimeOffset(2026, 3, 9, 15, 0, 0, TimeSpan.Zero)), (reminder.Reminder, reminder.Due));
        Assert.Contains("follow up", talk.Take(id => new Signal.ReminderDue(id, "silence")).Last.Script, StringComparison.Ordinal);
    }

    [Fact]
    public void What_matters_most_to_the_person_is_asked_for_first()
    {
        var talk = Analysed().Say(new Intent.Weigh([Goal.Base]));

        Assert.Equal("Ask for $261,000/yr in base.", talk.Last.Headline);
    }

    [Fact]
    public void What_if_shows_the_difference_and_changes_nothing()
    {
        var talk = Analysed();
        var before = talk.File.Case!.Now;

        talk.Say(Figure(240_000, PayComponent.Base, Subject.WhatIf));

        Assert.Equal("With base $240,000/yr you get $69,000 more over four years.", talk.Last.Headline);
        Assert.Equal(before, talk.File.Case!.Now);
        Assert.Contains("the same", talk.Say(new Intent.Vesting(Subject.WhatIf, [5, 15, 40, 40])).Last.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_that_was_read_gives_lessons_and_its_figures_count_as_a_counter()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Take(id => new Signal.TranscriptRead(
            id, "call.vtt", [], [PayFigure.Of(PayComponent.Equity, 330_000, Currency.Usd)], [new("no-rationale", 4, "Give a reason with the figure."), new("good-asked-time", 9, "You asked for time.")]));

        Assert.Equal(330_000, talk.File.Case!.Now.Equity[0].Value);
        Assert.Contains(talk.Effects.OfType<Effect.Say>(), say => say.Reply.Headline == "Give a reason with the figure.");
    }

    [Fact]
    public void The_road_to_a_raise_ends_with_words_for_the_manager()
    {
        var talk = RaiseAnalysed();

        Assert.Equal(Stage.Analysed, talk.File.Stage);
        Assert.Equal("Ask for $262,000/yr in base.", talk.Last.Headline);
        var script = talk.Tap(ChoiceIds.Email).Last.Script!;
        Assert.Contains("after 2 years in this role", script, StringComparison.Ordinal);
        Assert.Contains("cut serving cost by 40%", script, StringComparison.Ordinal);
        Assert.Contains("budget is set", talk.Tap(ChoiceIds.Pushback).Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_with_two_meanings_are_asked_back_and_the_choice_is_taken()
    {
        var talk = Analysed().Say(new Intent.Unclear("240", [new("$240,000 base", Figure(240_000, PayComponent.Base)), new("$240,000 stock", Figure(240_000, PayComponent.Equity))]));

        Assert.Equal(["$240,000 base", "$240,000 stock"], talk.Last.Choices.Select(choice => choice.Label));
        Assert.Equal(240_000, talk.Tap("meaning:0").File.Case!.Now.Base!.Amount);
    }

    [Fact]
    public void The_deadline_brings_a_word_the_day_before_and_not_when_it_has_moved()
    {
        var talk = Analysed();
        talk.Now = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal("Your offer ends tomorrow.", talk.Take(id => new Signal.ReminderDue(id, "deadline")).Last.Headline);

        talk.Say(new Intent.TellDate(Fact.Deadline, new DateOnly(2026, 3, 20)));
        var said = talk.Effects.Count;
        Assert.Equal(said, talk.Take(id => new Signal.ReminderDue(id, "deadline")).Effects.Count);
    }

    [Fact]
    public void Effect_ids_name_negotiation_turn_and_place()
    {
        var talk = Analysed();

        Assert.Equal(talk.Effects.Count, talk.Effects.Select(effect => effect.Id).Distinct().Count());
        var ids = talk.Effects.Select(effect => effect.Id.Split('/')).ToArray();
        Assert.All(ids, id => Assert.Equal(("n1", 3), (id[0], id.Length)));
        Assert.Equal("n1/1/1", talk.Effects[0].Id);
        Assert.All(ids, id => Assert.InRange(long.Parse(id[1], CultureInfo.InvariantCulture), 1, talk.State.Turns));
        Assert.All(ids.GroupBy(id => id[1]), turn => Assert.Equal(Enumerable.Range(1, turn.Count()), turn.Select(id => int.Parse(id[2], CultureInfo.InvariantCulture))));
    }
}
