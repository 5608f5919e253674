using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using static Coach.Tests.Negotiations.TalkTester;

namespace Coach.Tests.Negotiations;

/// <summary>What they come back with, and what is asked next.</summary>
public sealed class CounterTests
{
    [Fact]
    public void A_counter_below_the_accept_line_brings_the_next_ask_and_forecast()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(340_000, PayComponent.Equity));

        Assert.Equal(Stage.Negotiating, talk.File.Stage);
        Assert.Equal("Ask once more: $401,000 in stock.", talk.Last.Headline);
        Assert.Equal(1, talk.File.Case!.Rounds);
        Assert.Contains(talk.Last.Facts, fact => fact.Label == "They may say");
    }

    [Fact]
    public void Each_further_counter_lowers_the_ask_toward_the_accept_line_and_never_below()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked);
        var asks = new List<decimal>();
        foreach (var counter in new[] { 320_000, 330_000, 340_000, 350_000, 355_000 })
        {
            asks.Add(talk.Say(Figure(counter, PayComponent.Equity)).File.Case!.Ask!.Value);
        }

        Assert.Equal(asks.OrderDescending(), asks);
        Assert.All(asks, ask => Assert.InRange(ask, 365_000, 405_000));
    }

    [Fact]
    public void The_likely_counter_narrows_with_their_answers()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked);
        var first = Analysed().Last.Facts.Single(fact => fact.Label == "They may say").Value;

        talk.Say(Figure(320_000, PayComponent.Equity)).Tap(ChoiceIds.Asked).Say(Figure(330_000, PayComponent.Equity)).Tap(ChoiceIds.Asked).Say(Figure(333_000, PayComponent.Equity));

        Assert.Equal([320_000m, 330_000m, 333_000m], talk.File.Case!.Counters.Select(round => round.Offered));
        Assert.Equal(405_000, talk.File.Case!.Counters[0].Ask);
        Assert.Equal("$350,000 to $395,000", first);
        Assert.Equal("$355,000 to $392,000", talk.Last.Facts.Single(fact => fact.Label == "They may say").Value);
    }

    [Fact]
    public void Past_the_accept_line_a_further_round_is_offered_only_where_it_is_worth_it()
    {
        var early = Analysed().Tap(ChoiceIds.Asked).Say(Figure(370_000, PayComponent.Equity));
        var final = Analysed().Tap(ChoiceIds.Asked).Say(Figure(370_000, PayComponent.Equity), new Intent.Report(RecruiterMove.BestOffer));

        Assert.Contains("one more round", early.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("one more round", final.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_figure_near_the_ask_is_of_the_component_that_was_asked_for()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(new Intent.Figure(null, PayFigure.Of(null, 385) with { Bare = true }));

        Assert.Contains(talk.Effects.OfType<Effect.Say>(), say => say.Reply.Text.Contains("they offer stock $385,000", StringComparison.Ordinal) || say.Reply.Headline.Contains("What is", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_may_be_two_things_is_asked_back()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(250_000));

        Assert.Equal(Question.WhichComponent, talk.File.Asked);
        Assert.Equal("What is $250,000 of?", talk.Last.Headline);
        Assert.Equal(250_000, talk.Tap("component:base").File.Case!.Now.Base!.Amount);
    }

    [Fact]
    public void A_counter_past_the_accept_line_is_taken()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(385_000, PayComponent.Equity));

        Assert.Equal(Stage.Deciding, talk.File.Stage);
        Assert.Equal("Take it, and ask for it in writing.", talk.Last.Headline);
        Assert.Contains("$385,000", talk.Last.Script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_word_on_one_thing_leads_to_another()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(310_000, PayComponent.Equity)).Say(new Intent.Report(RecruiterMove.BestOffer));

        Assert.Equal("Leave stock. Ask for $261,000/yr in base instead.", talk.Last.Headline);
    }

    [Fact]
    public void What_they_move_elsewhere_counts_toward_the_accept_line()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(345_000, PayComponent.Equity)).Say(Figure(235_000, PayComponent.Base));

        Assert.Equal("Take it, and ask for it in writing.", talk.Last.Headline);
        Assert.Contains("The whole is now worth", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_counter_that_does_not_move_brings_the_same_figure_again()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(300_000, PayComponent.Equity));

        Assert.Equal("Ask once more: $405,000 in stock.", talk.Last.Headline);
        Assert.Contains("not moved", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_counter_mail_call_plan_and_pushback_go_on_with_what_was_asked_for()
    {
        var talk = Analysed().Tap(ChoiceIds.Asked).Say(Figure(340_000, PayComponent.Equity));
        var ask = talk.Last.Facts.Single(fact => fact.Label == "Ask for").Value;
        string Said(Topic topic) => PlainText.Of(talk.Say(new Intent.Ask(topic)).Last);

        Assert.All(
            [Topic.Email, Topic.Call, Topic.Pushback, Topic.Playbook],
            topic => Assert.Contains($"{ask} in stock", Said(topic), StringComparison.Ordinal));
        Assert.All([Topic.Email, Topic.Call], topic => Assert.StartsWith("Thank you for coming back to me", Words(Said(topic)), StringComparison.Ordinal));

        static string Words(string reply) => string.Join('\n', reply.Split('\n').Where(line => line.StartsWith("  | ", StringComparison.Ordinal)).Select(line => line[4..])).Replace("Hello,\n", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Past_the_accept_line_the_mail_says_yes_and_asks_for_no_more_pay()
    {
        var mail = Analysed().Tap(ChoiceIds.Asked).Say(Figure(390_000, PayComponent.Equity)).Tap(ChoiceIds.Email).Last.Script!;

        Assert.Contains("The pay works for me", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("$", mail, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_raise_a_bare_percentage_is_more_of_what_is_paid_now_however_often_they_came_back()
    {
        var talk = Opened().Tap(ChoiceIds.Yes).Tap(ChoiceIds.Raise).Say(new Intent.Tell(null, "Lumen Audio")).Say(new Intent.Tell(null, "ML Engineer")).Say(Figure(215_000));
        while (talk.File.Stage == Stage.Intake && talk.File.Asked is not null)
        {
            talk.Tap(ChoiceIds.Skip);
        }

        talk.Tap(ChoiceIds.Asked).Say(new Intent.Figure(null, PayFigure.Percent(null, 4))).Tap(ChoiceIds.Asked).Say(new Intent.Figure(null, PayFigure.Percent(null, 6)));

        Assert.Equal(227_900, talk.File.Case!.Now.Base!.Amount);
    }
}
