using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using static Coach.Tests.Negotiations.TalkTester;

namespace Coach.Tests.Negotiations;

/// <summary>What makes the talk pleasant: nothing said twice, nothing asked for nothing, nothing mistaken for something else.</summary>
public sealed class TalkingTests
{
    [Fact]
    public void Who_says_hello_again_is_not_told_everything_again()
    {
        var talk = new TalkTester().Take(id => new Signal.Opened(id)).Say(new Intent.Command(CommandKind.Greet));

        Assert.Equal("Hello again.", talk.Last.Headline);
        Assert.True(talk.Last.Text.Length < 80);
        Assert.Equal(Question.Consent, talk.File.Asked);
        Assert.Equal(true, talk.Tap(ChoiceIds.Yes).File.Consent);
    }

    [Theory]
    [InlineData(Stage.Analysed)]
    [InlineData(Stage.Negotiating)]
    [InlineData(Stage.Deciding)]
    [InlineData(Stage.Closed)]
    public void A_hello_later_says_in_one_line_what_is_next(Stage stage)
    {
        var talk = Analysed();
        talk = stage switch
        {
            Stage.Analysed => talk,
            Stage.Negotiating => talk.Tap(ChoiceIds.Asked).Say(Figure(340_000, PayComponent.Equity)),
            Stage.Deciding => talk.Tap(ChoiceIds.Asked).Say(Figure(385_000, PayComponent.Equity)),
            _ => talk.Tap(ChoiceIds.Accept),
        };
        talk.Say(new Intent.Command(CommandKind.Greet));

        Assert.Equal(stage, talk.File.Stage);
        Assert.Equal("Hello again.", talk.Last.Headline);
        Assert.NotEmpty(talk.Last.Choices);
    }

    [Fact]
    public void The_level_is_never_asked_before_the_bands_are_in()
    {
        var talk = new TalkTester(Samples.NewYork).Take(id => new Signal.Opened(id)).Tap(ChoiceIds.Yes).Tap(ChoiceIds.NewOffer);
        // The host has not answered the look for bands yet.
        Turn Step(Signal signal)
        {
            var turn = Conversation.Step(talk.State, signal, talk.Now);
            talk.State = turn.State;
            return turn;
        }

        Step(new Signal.OfferRead("a", "letter.pdf", Samples.Letter, [], []));
        Assert.NotEqual(Question.Level, talk.File.Asked);
        Step(new Signal.Chose("b", ChoiceIds.No));
        Assert.NotEqual(Question.Level, talk.File.Asked);
        Step(new Signal.Chose("c", "goal:Equity"));
        Assert.Null(talk.File.Asked);

        var found = Step(new Signal.BandsFound("d", talk.File.Case!.Now.Company!, "2026-03-01", [Samples.NewYork with { Key = Samples.NewYork.Key with { Level = null } }], null));
        Assert.Equal(Stage.Analysed, talk.File.Stage);
        Assert.Contains(found.Effects, effect => effect is Effect.Say);
    }

    [Fact]
    public void The_level_is_asked_once_the_bands_turn_out_to_have_levels()
    {
        var talk = new TalkTester().Take(id => new Signal.Opened(id)).Tap(ChoiceIds.Yes).Tap(ChoiceIds.NewOffer);
        var before = Conversation.Step(talk.State, new Signal.OfferRead("a", "letter.pdf", Samples.Letter, [], []), talk.Now).State;
        before = Conversation.Step(before, new Signal.Chose("b", ChoiceIds.No), talk.Now).State;
        before = Conversation.Step(before, new Signal.Chose("c", "goal:Equity"), talk.Now).State;

        var after = Conversation.Step(before, new Signal.BandsFound("d", before.File.Case!.Now.Company!, "2026-03-01", [Samples.NewYork with { Key = Samples.NewYork.Key with { Level = "L5" } }], null), talk.Now).State;

        Assert.Equal(Question.Level, after.File.Asked);
    }

    [Fact]
    public void Without_a_rate_no_other_currency_is_named_and_the_person_is_told_how_to_give_one()
    {
        var talk = Analysed().Say(new Intent.InCurrency(Currency.Eur));

        Assert.Equal("I hold no exchange rate from USD to EUR.", talk.Last.Headline);
        Assert.Empty(talk.Last.Facts);
    }

    [Fact]
    public void A_told_rate_converts_at_once_and_is_named_with_its_day()
    {
        var talk = Analysed();
        var before = talk.File.Case;
        talk.Say(new Intent.TellRate(Currency.Usd, Currency.Eur, 0.5m));

        Assert.Equal("In EUR the first year is €176,875.", talk.Last.Headline);
        Assert.Contains("1 USD = 0.5 EUR (your rate, 2 March 2026)", talk.Last.Text, StringComparison.Ordinal);
        Assert.Equal(before, talk.File.Case);
    }

    [Fact]
    public void A_what_if_in_another_currency_is_reckoned_in_the_offer_s()
    {
        var talk = Analysed().Say(new Intent.TellRate(Currency.Usd, Currency.Eur, 0.5m)).Say(new Intent.Figure(Subject.WhatIf, PayFigure.Of(PayComponent.Base, 115_000, Currency.Eur)));

        Assert.Contains("is $230,000 at 1 EUR = 2 USD (your rate, 2 March 2026).", talk.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(talk.Last.Facts, fact => fact.Value.Contains('€', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(0.000001, true)]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_001, false)]
    public void A_rate_is_more_than_nothing_and_at_most_a_million(double rate, bool isTaken)
    {
        var talk = Analysed().Say(new Intent.TellRate(Currency.Usd, Currency.Eur, (decimal)rate));

        Assert.Equal(isTaken, talk.File.Rates?.Convert(new Money(1, Currency.Usd), Currency.Eur) is not null);
        Assert.Equal(isTaken, talk.Last.Headline != "That is no exchange rate I can use.");
    }

    [Fact]
    public void A_currency_has_no_rate_to_itself() =>
        Assert.Equal("That is no exchange rate I can use.", Analysed().Say(new Intent.TellRate(Currency.Usd, Currency.Usd, 2)).Last.Headline);

    [Theory]
    [InlineData(Subject.Counter)]
    [InlineData(Subject.Asked)]
    public void A_figure_in_another_currency_counts_in_the_offer_s_or_asks_for_a_rate(Subject subject)
    {
        var talk = Analysed();
        var (heard, before) = (new Intent.Figure(subject, PayFigure.Of(PayComponent.Base, 120_000, Currency.Eur)), talk.File.Case);
        talk.Say(heard);

        Assert.Equal("I hold no exchange rate from EUR to USD.", talk.Last.Headline);
        Assert.Equal(before, talk.File.Case);

        talk.Say(new Intent.TellRate(Currency.Usd, Currency.Eur, 0.5m)).Say(heard);

        Assert.Equal(240_000, subject == Subject.Asked ? talk.File.Case!.Ask : talk.File.Case!.Now.Base!.Amount);
        Assert.Equal(Currency.Usd, talk.File.Case.Now.Base!.Currency);
    }

    [Fact]
    public void A_told_rate_goes_before_the_held_ones_and_leaves_the_others()
    {
        var talk = Analysed();
        talk.State = talk.State with { File = talk.File with { Rates = new ExchangeRates(new(2026, 3, 1), "ECB", Currency.Eur, new Dictionary<Currency, decimal> { [Currency.Usd] = 1.25m, [Currency.Gbp] = 0.75m }) } };
        talk.Say(new Intent.TellRate(Currency.Usd, Currency.Eur, 0.5m));

        Assert.Equal(0.5m, talk.File.Rates!.Convert(new Money(1, Currency.Usd), Currency.Eur)!.Value.Amount);
        Assert.Equal(0.6m, talk.File.Rates!.Convert(new Money(1, Currency.Usd), Currency.Gbp)!.Value.Amount);
    }

    [Fact]
    public void Each_part_of_pay_they_will_not_move_is_kept_once()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked);
        foreach (var closed in new[] { PayComponent.Base, PayComponent.SignOn, PayComponent.Base })
        {
            talk.Say(new Intent.Report(RecruiterMove.BudgetSet) { About = closed });
        }

        Assert.Equal([PayComponent.SignOn, PayComponent.Base], talk.File.Case!.Fixed);
    }

    [Fact]
    public void That_base_is_closed_does_not_close_the_stock_that_was_asked_for()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(340_000, PayComponent.Equity), new Intent.Report(RecruiterMove.BudgetSet) { About = PayComponent.Base });

        Assert.False(talk.File.Case!.Final);
        Assert.StartsWith("Ask once more:", talk.Last.Headline, StringComparison.Ordinal);
        Assert.Contains("in stock", talk.Last.Headline, StringComparison.Ordinal);
        talk.Say(new Intent.Report(RecruiterMove.BestOffer));
        Assert.DoesNotContain("in base", talk.Last.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_changes_nothing_does_not_bring_the_whole_verdict_again()
    {
        var talk = Analysed();
        var verdict = talk.Last;
        talk.Say(new Intent.Figure(Subject.CurrentPay, PayFigure.Of(PayComponent.Base, 198_000)));

        Assert.StartsWith("The ask stays:", talk.Last.Headline, StringComparison.Ordinal);
        Assert.Empty(talk.Last.Facts);
        Assert.Equal(verdict.Choices, talk.Last.Choices);
    }

    [Fact]
    public void A_yes_to_what_was_agreed_does_not_turn_into_a_yes_to_the_ask()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(385_000, PayComponent.Equity)).Say(new Intent.Report(RecruiterMove.Agreed));

        Assert.Equal(385_000, talk.File.Case!.Now.Equity[0].Value);
    }

    [Fact]
    public void The_letter_of_the_company_s_branch_is_the_same_company_s()
    {
        var talk = Analysed();
        var company = talk.File.Case!.Now.Company;
        talk.Drop(Samples.Letter with { Company = $"{company} USA, Inc." });

        Assert.Single(talk.File.Offers);
    }

    [Fact]
    public void A_figure_close_to_one_component_and_far_from_the_others_is_that_component_s()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(340_000, PayComponent.Equity)).Say(Figure(345_000));
        Assert.Equal(345_000, talk.File.Case!.Now.Equity[0].Value);

        talk.Say(Figure(270_000));
        Assert.Equal(Question.WhichComponent, talk.File.Asked);
    }
}
