using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using static Coach.Tests.Negotiations.TalkTester;
using static Coach.Tests.Samples;

namespace Coach.Tests.Negotiations;

/// <summary>The final letter, and the end.</summary>
public sealed class ClosingTests
{
    [Fact]
    public void Every_difference_of_the_final_letter_is_named()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(385_000, PayComponent.Equity));

        talk.Drop(Letter with { Base = new(220_000, Currency.Usd, PayPeriod.Year), Equity = [Stock(358_000)], SignOn = [] });

        Assert.Equal("Don't sign yet: 3 things differ.", talk.Last.Headline);
        Assert.Equal(["Base", "Sign-on", "Stock (whole grant)"], talk.Last.Facts.Select(fact => fact.Label));
        Assert.Contains("we agreed $385,000, the letter says $358,000", talk.Last.Script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_as_agreed_can_be_signed_and_closes_with_an_outcome()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(385_000, PayComponent.Equity)).Drop(Letter with { Equity = [Stock(385_000)] });

        Assert.Equal("The letter says what was agreed. You can sign.", talk.Last.Headline);
        talk.Tap(ChoiceIds.Accept);
        Assert.Equal(Stage.Closed, talk.File.Stage);
        Assert.Equal(new Outcome(Road.NewOffer, Decision.Accepted, 1, 6.3m, 0.81m), talk.Effects.OfType<Effect.RememberOutcome>().Single().Outcome);
        Assert.Equal(2, talk.Effects.OfType<Effect.CancelReminder>().Select(cancel => cancel.Reminder).TakeLast(2).Distinct().Count());
    }

    [Fact]
    public void What_is_kept_of_the_end_has_five_values_and_no_room_for_a_person() =>
        Assert.Equal(["Decision", "GainPercent", "OfAsk", "Road", "Rounds"], typeof(Outcome).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
}
