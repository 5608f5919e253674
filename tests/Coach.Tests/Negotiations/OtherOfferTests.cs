using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using static Coach.Tests.Negotiations.TalkTester;
using static Coach.Tests.Samples;

namespace Coach.Tests.Negotiations;

/// <summary>Several offers side by side, and what is told of them beside pay.</summary>
public sealed class OtherOfferTests
{
    [Fact]
    public void Another_company_s_letter_is_another_offer_and_moves_the_walk_away()
    {
        var talk = Analysed().Drop(Letter with { Company = "Fjord Systems", Equity = [Stock(340_000)] });

        Assert.Equal(2, talk.File.Offers.Count);
        Assert.StartsWith("Fjord Systems comes first", talk.Last.Headline, StringComparison.Ordinal);
        Assert.Contains("where this offer is worth as much as your other one", talk.Tap(ChoiceIds.Why).Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_talk_can_move_to_another_offer_and_back()
    {
        var talk = Analysed().Drop(Letter with { Company = "Fjord Systems", Equity = [Stock(340_000)] });
        Assert.Contains(talk.Last.Choices, choice => choice is { Id: "offer:1", Label: "Talk about Fjord Systems" });

        Assert.Equal("Fjord Systems", talk.Tap("offer:1").File.Case!.Now.Company);
        Assert.Equal("Lumen Audio", talk.Tap("offer:0").File.Case!.Now.Company);
    }

    [Fact]
    public void Another_offer_that_is_only_named_is_asked_for_its_figures()
    {
        var talk = Opened().Tap(ChoiceIds.Yes).Tap(ChoiceIds.NewOffer).Drop(Letter with { Level = "L5" });
        Assert.Equal(Question.OtherOffers, talk.File.Asked);

        talk.Say(new Intent.Tell(null, "Fjord Systems"));

        Assert.Equal(Question.OtherOffers, talk.File.Asked);
        talk.Say(Figure(240_000, PayComponent.Base));
        Assert.Equal(("Fjord Systems", 240_000m), (talk.File.Offers[1].Now.Company, talk.File.Offers[1].Now.Base!.Amount));
        Assert.Equal(225_000, talk.File.Case!.Now.Base!.Amount);
    }

    [Fact]
    public void Who_says_that_stock_is_not_listed_sees_it_counted_so()
    {
        var talk = Analysed().Drop(Letter with { Company = "Fjord Systems", Equity = [Stock(340_000)] });
        Assert.Contains(talk.Last.Choices, choice => choice is { Id: "listing:1", Label: "Fjord Systems is not listed" });

        talk.Tap("listing:1");

        Assert.False(talk.File.Offers[1].IsListed);
        Assert.StartsWith("Lumen Audio comes first", talk.Last.Headline, StringComparison.Ordinal);
        Assert.Contains("Gornall & Strebulaev 2020", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_told_of_the_other_offer_beside_pay_counts_in_the_comparison()
    {
        var talk = Two();

        talk.Say(Described(TraitKind.Listed, 0, TraitKind.Chance, 0.6m) with { Of = Subject.OtherOffer });

        var other = talk.File.Offers[1];
        Assert.Equal((false, 0.6m), (other.IsListed, other.Chance));
        Assert.StartsWith("Noted: Fjord Systems is not listed, Fjord Systems is 60% sure.", talk.Last.Text, StringComparison.Ordinal);
        Assert.StartsWith("Lumen Audio comes first", talk.Last.Headline, StringComparison.Ordinal);
        Assert.Null(talk.File.Offers[0].IsListed);
        Assert.Null(talk.File.Offers[0].Chance);
    }

    [Fact]
    public void Days_at_home_count_once_they_are_known_of_every_offer()
    {
        var talk = Two();

        talk.Say(Described(TraitKind.DaysAtHome, 3) with { Company = "Lumen Audio" });
        Assert.Contains("Days at home do not count yet: tell me how many a week Fjord Systems gives.", talk.Last.Text, StringComparison.Ordinal);
        Assert.StartsWith("Fjord Systems comes first", talk.Last.Headline, StringComparison.Ordinal);

        talk.Say(Described(TraitKind.DaysAtHome, 0) with { Company = "Fjord Systems" });
        Assert.DoesNotContain("do not count yet", talk.Last.Text, StringComparison.Ordinal);
        Assert.Contains("Mas & Pallais 2017", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_words_do_not_say_whose_offer_it_is_the_person_is_asked()
    {
        var talk = Two().Say(Described(TraitKind.Listed, 0, TraitKind.DaysAtHome, 2));
        Assert.Equal("Which one do you mean?", talk.Last.Headline);
        Assert.Equal(["Lumen Audio", "Fjord Systems"], talk.Last.Choices.Select(choice => choice.Label));

        talk.Tap("meaning:1");

        Assert.Equal((false, 2m), (talk.File.Offers[1].IsListed, talk.File.Offers[1].DaysAtHome));
        Assert.Null(talk.File.Offers[0].IsListed);
    }

    [Fact]
    public void With_one_offer_it_is_that_one_and_undo_takes_it_back()
    {
        var talk = Analysed().Say(Described(TraitKind.Chance, 0.4m));
        Assert.Equal(0.4m, talk.File.Case!.Chance);
        Assert.Contains("Lumen Audio is 40% sure", talk.Last.Text, StringComparison.Ordinal);

        talk.Say(new Intent.Command(CommandKind.Undo));
        Assert.Null(talk.File.Case!.Chance);
    }

    private static TalkTester Two() => Analysed().Drop(Letter with { Company = "Fjord Systems", Equity = [Stock(340_000)] });

    private static Intent.Describe Described(TraitKind kind, decimal value) => new([new(kind, value)]);

    private static Intent.Describe Described(TraitKind kind, decimal value, TraitKind second, decimal other) => new([new(kind, value), new(second, other)]);
}
