using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using static Coach.Tests.Negotiations.TalkTester;

namespace Coach.Tests.Negotiations;

/// <summary>Corrections, undo, starting again and forgetting.</summary>
public sealed class TakingBackTests
{
    [Fact]
    public void A_correction_replaces_what_was_told()
    {
        var talk = Analysed().Say(Figure(230_000, PayComponent.Base, Subject.Correction));

        Assert.Equal(230_000, talk.File.Case!.Now.Base!.Amount);
        Assert.Equal(230_000, talk.File.Case!.First.Base!.Amount);
    }

    [Fact]
    public void Undo_takes_back_one_turn_at_a_time_and_says_when_there_is_nothing_left()
    {
        var talk = Analysed();
        var before = talk.File;

        talk.Say(Figure(999_000, PayComponent.Base)).Say(new Intent.Command(CommandKind.Undo));

        Assert.Equal(before.Case!.Now, talk.File.Case!.Now);
        for (var i = 0; i <= Negotiation.MostPast; i++)
        {
            talk.Say(new Intent.Command(CommandKind.Undo));
        }

        Assert.Equal("There is nothing to take back.", talk.Last.Headline);
    }

    [Fact]
    public void Forget_me_asks_once_and_then_erases_everything()
    {
        var talk = Analysed().Say(new Intent.Command(CommandKind.ForgetMe));
        Assert.Equal(Question.ForgetMe, talk.File.Asked);

        talk.Say(new Intent.Agree());

        Assert.Contains(talk.Effects, effect => effect is Effect.Erase);
        Assert.Equal("Everything about you is erased.", talk.Last.Headline);
        Assert.Equal(CaseFile.Empty, talk.File);
        Assert.Empty(talk.State.Past);
    }

    [Fact]
    public void What_was_told_is_gone_after_forget_me_even_where_the_same_message_goes_on()
    {
        var talk = Analysed().Say(new Intent.Command(CommandKind.ForgetMe)).Say(new Intent.Agree(), Figure(230_000, PayComponent.Base));

        Assert.Contains(talk.Effects, effect => effect is Effect.Erase);
        Assert.Empty(talk.State.Past);
    }

    [Fact]
    public void Start_again_keeps_the_consent_and_nothing_of_the_offer()
    {
        var talk = Analysed().Tap(ChoiceIds.StartAgain).Tap(ChoiceIds.Yes);

        Assert.True(talk.File.Consent);
        Assert.Empty(talk.File.Offers);
        Assert.Equal(Question.Road, talk.File.Asked);
    }
}
