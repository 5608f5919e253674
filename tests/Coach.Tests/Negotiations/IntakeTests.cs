using Coach.Negotiations;
using Coach.Pay;
using Coach.Replies;
using static Coach.Tests.Negotiations.TalkTester;
using static Coach.Tests.Samples;

namespace Coach.Tests.Negotiations;

/// <summary>Getting started: consent, what is asked, and what is not.</summary>
public sealed class IntakeTests
{
    [Fact]
    public void The_first_word_is_about_privacy_and_asks_for_consent()
    {
        var talk = Opened();

        Assert.Equal(Question.Consent, talk.File.Asked);
        Assert.Contains("no recruiter and no employer sees it", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_consent_nothing_is_kept()
    {
        var talk = Opened().Say(new Intent.Tell(Fact.Company, "Lumen Audio")).Say(new Intent.Refuse());

        Assert.Contains(talk.Effects, effect => effect is Effect.Erase);
        Assert.Equal(CaseFile.Empty, talk.File);
        Assert.Empty(talk.State.Past);
    }

    [Fact]
    public void Several_facts_in_one_sentence_are_all_taken_in()
    {
        var talk = Opened().Tap(ChoiceIds.Yes).Say(
            new Intent.Tell(Fact.Company, "Lumen Audio"),
            new Intent.Tell(Fact.Role, "ML Engineer"),
            Figure(225, PayComponent.Base) with { Pay = PayFigure.Of(PayComponent.Base, 225) with { Bare = true } },
            new Intent.Figure(null, PayFigure.Percent(PayComponent.Bonus, 15)));

        var offer = talk.File.Case!.Now;
        Assert.Equal(("Lumen Audio", "ML Engineer", 225_000m, 15m), (offer.Company, offer.Role, offer.Base!.Amount, offer.Bonus!.TargetPercent));
        Assert.Equal(Question.Region, talk.File.Asked);
        Assert.Contains("base $225,000/yr", talk.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("L5", true)]
    public void The_level_is_asked_for_only_where_the_bands_have_levels(string? level, bool asked)
    {
        var talk = new TalkTester(Samples.NewYork with { Key = Samples.NewYork.Key with { Level = level } });
        talk.Take(id => new Signal.Opened(id)).Tap(ChoiceIds.Yes).Tap(ChoiceIds.NewOffer).Drop(Samples.Letter with { Region = null, Level = null });
        var questions = new List<Question>();
        while (questions.Count < Enum.GetValues<Question>().Length && talk.File is { Stage: Stage.Intake, Asked: { } question })
        {
            questions.Add(question);
            talk.Tap(ChoiceIds.Skip);
        }

        Assert.NotEmpty(questions);
        Assert.Equal(asked, questions.Contains(Question.Level));
    }

    [Fact]
    public void A_question_that_was_left_out_is_not_asked_again()
    {
        var talk = Analysed();

        Assert.Equal(talk.File.Skipped.Count, talk.File.Skipped.Distinct().Count());
        Assert.Contains(Question.Goals, talk.File.Skipped);
    }

    [Fact]
    public void A_letter_with_two_figures_for_one_thing_comes_with_a_warning()
    {
        var talk = Opened().Tap(ChoiceIds.Yes).Take(id => new Signal.OfferRead(id, "a.pdf", Letter, [], [new Problem(ProblemCodes.Conflict, "two values")]));

        Assert.StartsWith("Careful: the letter gives two different figures", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_the_person_trusts_serves_as_a_band()
    {
        var talk = new TalkTester().Take(id => new Signal.Opened(id)).ToAnalysis();
        Assert.Contains("market 180 to 220", talk.Last.Text, StringComparison.Ordinal);

        talk.Say(new Intent.Figure(Subject.Market, new PayFigure(PayComponent.Base, 220_000, 270_000, false, Currency.Usd, null, false)));

        Assert.StartsWith("Ask for $264,000/yr in base", talk.Last.Headline, StringComparison.Ordinal);
    }
}
