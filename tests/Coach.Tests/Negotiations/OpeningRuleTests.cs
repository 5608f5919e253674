using Coach.Negotiations;
using Coach.Pay;

namespace Coach.Tests.Negotiations;

public sealed class OpeningRuleTests
{
    [Theory]
    [InlineData(BandKnowledge.None, false, false, "let-them-begin")]
    [InlineData(BandKnowledge.None, true, false, "answer-theirs")]
    [InlineData(BandKnowledge.Neighbour, false, false, "ask-for-the-range", "range-from-the-target", "moderately-precise")]
    [InlineData(BandKnowledge.Neighbour, true, false, "answer-theirs", "one-figure", "moderately-precise")]
    [InlineData(BandKnowledge.Exact, false, false, "begin", "one-figure", "moderately-precise")]
    [InlineData(BandKnowledge.Exact, true, false, "answer-theirs", "one-figure", "moderately-precise")]
    [InlineData(BandKnowledge.Exact, false, true, "begin", "one-figure", "precise")]
    [InlineData(BandKnowledge.Neighbour, false, true, "ask-for-the-range", "range-from-the-target", "precise")]
    public void Who_begins_in_what_form_and_how_precise(BandKnowledge known, bool theyNamed, bool isRaise, params string[] rules) =>
        Assert.Equal(rules, OpeningRules.For(known, theyNamed, isRaise).Select(rule => rule.Name));

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_a_dated_study()
    {
        Assert.Distinct(OpeningRules.All.Select(rule => rule.Name));
        Assert.All(OpeningRules.All, rule => Assert.Matches("[A-Z][a-z]+.* 20[0-9]{2}", rule.Source));
    }

    [Fact]
    public void The_advice_says_which_rules_it_goes_by()
    {
        var reasons = Advisor.Advise(new(Samples.Letter, Samples.Snapshot(Samples.NewYork), ExchangeRates.None, Samples.Today)).Reasons;

        Assert.Contains(reasons, reason => reason.Text == OpeningRules.Answer.Say && reason.Source == OpeningRules.Answer.Source);
        Assert.Contains(reasons, reason => reason.Text == OpeningRules.Figure.Say);
    }

    [Fact]
    public void Who_is_pressed_for_a_figure_is_given_a_range_that_begins_at_the_ask()
    {
        var request = new AdviceRequest(Samples.Letter, Samples.Snapshot(Samples.NewYork), ExchangeRates.None, Samples.Today);

        var answer = PushbackAnswers.To(RecruiterMove.AsksExpectation, request, Advisor.Advise(request).Strategy);

        Assert.Contains("Here: $405,000 to $450,000 in stock.", answer.Advice, StringComparison.Ordinal);
    }
}
