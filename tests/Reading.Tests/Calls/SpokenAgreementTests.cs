using Coach.Calls;
using Reading.Facts;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

/// <summary>What figures are about and what is agreed, by who says what after what.</summary>
public class SpokenAgreementTests
{
    private const string Offer = "Nora Pell: We can offer seventy thousand for the planner job.\n";

    private static Call Read(string text) => CallReader.Read("call.txt", Documents.Read("call.txt", text))!;

    private static string Agreed(string text) => string.Join(' ', Read(text).Agreed.Where(term => term.Amount is not null).Select(term => $"{term.Issue}:{term.Amount:0.##}"));

    [Theory]
    [InlineData("Ivo Brandt: And what would the sign-on be?\nNora Pell: Nine thousand.\n", TermIssue.SignOn, 9_000)]
    [InlineData("Ivo Brandt: And the housing?\nNora Pell: Fifteen thousand, over the first year.\n", TermIssue.Other, 15_000)]
    [InlineData("Ivo Brandt: What's the bonus?\nNora Pell: Twelve percent.\n", TermIssue.Bonus, 12)]
    [InlineData("Ivo Brandt: Okay.\nNora Pell: And one percent of the company.\n", TermIssue.Equity, 1)]
    [InlineData("Ivo Brandt: Okay.\nNora Pell: And six thousand for joining.\n", TermIssue.SignOn, 6_000)]
    public void A_figure_that_answers_a_question_is_about_what_was_asked(string text, TermIssue issue, int amount) =>
        Assert.Contains(Read(Offer + text).Turns[^1].Terms, term => term.Issue == issue && term.Amount == amount);

    [Theory]
    [InlineData("Ivo Brandt: How many people is the bonus shared by?\nNora Pell: Around fourteen.\n")]
    [InlineData("Ivo Brandt: What was the last valuation?\nNora Pell: Twenty-two million.\n")]
    public void A_count_or_the_firms_own_money_is_no_term(string text) => Assert.DoesNotContain(Read(Offer + text).Turns[^1].Terms, term => term.Amount is not null);

    [Fact]
    public void A_package_all_in_is_the_whole_pay() =>
        Assert.Equal("Total:190000", Agreed("Nora Pell: We can offer one eighty-five, including super, for the planner job.\nIvo Brandt: One ninety package and I'm there.\nNora Pell: One ninety, agreed.\n"));

    [Fact]
    public void A_figure_goes_on_about_what_was_spoken_of_last() =>
        Assert.Contains(Read("Nora Pell: We can offer two hundred base and two fifty in stock.\nIvo Brandt: On the stock I'd like two eighty.\nNora Pell: I could do two thirty-five.\n").Turns[2].Terms, term => term is { Issue: TermIssue.Equity, Amount: 235_000 });

    [Theory]
    [InlineData("Nora Pell: We're sending an offer at seventy thousand.\nIvo Brandt: Thank you for the offer. I'd like eighty.\nNora Pell: I see.\n")]
    [InlineData("Nora Pell: They're paying seventy thousand for it.\nIvo Brandt: Thank you for the offer. I'd like eighty.\nNora Pell: I see.\n")]
    public void The_first_figure_of_who_pays_is_an_offer(string text) => Assert.Equal(TermAct.Offer, Read(text).Turns[0].Terms[0].Act);

    [Fact]
    public void What_the_last_one_got_is_no_offer() =>
        Assert.Equal(TermAct.Mention, Read("Nora Pell: The last one was on sixty thousand.\nIvo Brandt: And the salary now?\nNora Pell: We offer seventy.\n").Turns[0].Terms[0].Act);

    [Theory]
    [InlineData("Ivo Brandt: Could we say seventy-three?\nNora Pell: If we say seventy-three, the review is in the autumn.\nIvo Brandt: The autumn is no problem.\n", "Base:73000")]
    [InlineData("Ivo Brandt: Could we say seventy-three?\nNora Pell: If we say seventy-three, the review is in the autumn.\nIvo Brandt: I need to ask my wife.\n", "")]
    public void Who_both_stand_at_one_figure_agree_unless_somebody_has_yet_to_be_asked(string text, string agreed) => Assert.Equal(agreed, Agreed(Offer + text));

    [Theory]
    [InlineData("I'd have to speak to the council about that. I'll call you on Tuesday.", "")]
    [InlineData("Perfect, you'll have the letter on Tuesday.", "Base:73000")]
    public void What_somebody_has_yet_to_be_asked_about_is_not_settled_by_the_yes_before(string answer, string agreed) =>
        Assert.Equal(agreed, Agreed(Offer + $"Ivo Brandt: Seventy-five?\nNora Pell: I can offer seventy-three.\nIvo Brandt: Seventy-three is fine, with the Fridays at home.\nNora Pell: {answer}\nIvo Brandt: All right.\n"));

    [Fact]
    public void What_is_gone_through_once_more_and_not_contradicted_is_taken() =>
        Assert.Equal("Base:74000 SignOn:5000", Agreed(Offer + "Ivo Brandt: Seventy-four and a sign-on of five thousand.\nNora Pell: Seventy-four is okay.\nIvo Brandt: So seventy-four and five thousand.\nNora Pell: Lovely stuff.\n"));

    [Fact]
    public void With_the_last_wish_granted_the_whole_is_taken() =>
        Assert.Equal("Base:70000 SignOn:6000", Agreed(Offer + "Ivo Brandt: I'd need a sign-on of eight thousand.\nNora Pell: Five.\nIvo Brandt: Six and we have a deal.\nNora Pell: Six. Done.\n"));

    [Fact]
    public void What_comes_up_after_the_pay_is_settled_does_not_come_with_it() =>
        Assert.Equal("Base:74000", Agreed(Offer + "Ivo Brandt: Seventy-four?\nNora Pell: Seventy-four, agreed.\nIvo Brandt: And the car?\nNora Pell: There's a mobility budget, six hundred a month.\nIvo Brandt: I'll see.\n"));

    [Fact]
    public void Who_leaves_leaves_nothing_open()
    {
        var call = Read(Offer + "Ivo Brandt: Eighty.\nNora Pell: Seventy-two.\nIvo Brandt: Then I'm out, Nora.\nNora Pell: Really?\nIvo Brandt: Really.\nNora Pell: A pity.\nIvo Brandt: Bye.\n");
        Assert.Empty(call.Agreed);
        Assert.Empty(call.Open);
    }

    [Fact]
    public void What_several_people_spend_at_work_is_no_negotiation() =>
        Assert.Equal("other", Read("Nora Pell: The hosting was nine thousand in May.\nIvo Brandt: The vendor wants twelve hundred a month more.\nUma Reyes: I accept that.\nNora Pell: And they offer support for six thousand.\nIvo Brandt: Agreed.\n").About);

    [Fact]
    public void A_talk_of_a_thousand_words_without_a_mark_is_read_in_a_moment()
    {
        var rambling = string.Join(' ', Enumerable.Repeat("so we were at eighty five and the bonus and um the start on the first and I said we could maybe do ninety", 100));
        var work = WorkTime.Of(() => Read($"Nora Pell: {rambling}\nIvo Brandt: {rambling}\nNora Pell: okay the salary is ninety\nIvo Brandt: I accept\n"));
        Assert.InRange(work.TotalSeconds, 0, 10);
    }
}
