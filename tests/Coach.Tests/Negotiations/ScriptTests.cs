using Coach.Negotiations;
using Coach.Offers;
using Coach.Pay;
using static Coach.Tests.Samples;

namespace Coach.Tests.Negotiations;

public sealed class ScriptTests
{
    private static AdviceRequest Request(Offer offer) => new(offer, Snapshot(NewYork), ExchangeRates.None, Today) { Candidate = "Noa", Recruiter = "Dana" };

    private static Advice Advise(Offer offer, Func<AdviceRequest, AdviceRequest>? with = null) => Advisor.Advise(with is null ? Request(offer) : with(Request(offer)));

    [Theory]
    [InlineData(0, "Could we talk today? You asked for my answer by the end of the day.")]
    [InlineData(1, "Could we talk today? You asked for my answer by tomorrow.")]
    [InlineData(3, "Could we talk before Thursday, 5 March, when you expect my answer?")]
    [InlineData(8, "Could we talk in the next two working days?")]
    [InlineData(-3, "Your letter asked for my answer by Friday, 27 February, which has passed. Could you confirm in writing that the offer still stands?")]
    public void The_mail_speaks_of_the_time_that_is_left(int days, string said) =>
        Assert.Contains(said, Advise(Letter with { ExpiresOn = Today.AddDays(days) }).Scripts!.Email, StringComparison.Ordinal);

    [Fact]
    public void A_deadline_that_has_passed_is_a_problem_of_the_advice()
    {
        var problem = Assert.Single(Advise(Letter with { ExpiresOn = new(2026, 2, 27) }).Problems, problem => problem.Code == ProblemCodes.DeadlinePassed);

        Assert.Equal("The letter asked for an answer by 27 February 2026, which has passed: ask for it in writing that the offer still stands.", problem.Message);
        Assert.DoesNotContain(Advise(Letter).Problems, other => other.Code == ProblemCodes.DeadlinePassed);
    }

    [Theory]
    [InlineData(Tone.Warm, "Could we bring the stock grant to $405,000?")]
    [InlineData(Tone.Plain, "I am asking for a stock grant of $405,000. With that I would accept.")]
    [InlineData(Tone.Firm, "I am asking for a stock grant of $405,000. At that figure I sign.")]
    public void A_tone_changes_the_words_and_never_the_figures(Tone tone, string said)
    {
        var email = Advise(Letter, request => request with { Tone = tone }).Scripts!.Email;

        Assert.Contains(said, email, StringComparison.Ordinal);
        Assert.Contains("the offer stands at $300,000", email, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_band_the_pay_range_is_asked_for_first() =>
        Assert.Equal("Which level is this role, and what is the pay range for it here?", Advise(Letter with { Company = "Nobody Ltd" }).Questions[0]);

    [Fact]
    public void Every_move_they_may_make_has_an_answer_with_the_figures_of_the_negotiation()
    {
        var request = Request(Letter);
        var strategy = Advisor.Advise(request).Strategy;
        string You(RecruiterMove move) => PushbackAnswers.To(move, request, strategy).You;

        Assert.Equal("Thank you for being open with me. If the stock grant is fixed, could you bring the base salary to $261,000? I would like to find a way to say yes.", You(RecruiterMove.BestOffer));
        Assert.Contains("$405,000 in stock", You(RecruiterMove.Later), StringComparison.Ordinal);
        Assert.Contains("$405,000 in stock", You(RecruiterMove.OthersAccepted), StringComparison.Ordinal);
        Assert.Equal("I want to give you an answer you can rely on. Could I have until Thursday, 12 March?", You(RecruiterMove.Hurries));
        Assert.All(Enum.GetValues<RecruiterMove>(), move => Assert.NotEmpty(You(move)));
    }

    [Fact]
    public void Another_offer_is_never_invented()
    {
        var without = Request(Letter);
        var with = without with { Alternative = Letter with { Company = "Fjord Systems" } };

        Assert.DoesNotContain("another offer", PushbackAnswers.To(RecruiterMove.AsksOtherOffers, without, Advisor.Advise(without).Strategy).You, StringComparison.Ordinal);
        Assert.StartsWith("Yes, I have another offer to answer.", PushbackAnswers.To(RecruiterMove.AsksOtherOffers, with, Advisor.Advise(with).Strategy).You, StringComparison.Ordinal);
        Assert.DoesNotContain("another offer", Advisor.Advise(without).Scripts!.Email, StringComparison.Ordinal);
    }

    [Fact]
    public void More_time_is_asked_for_with_a_day()
    {
        Assert.Contains("Could I have until Thursday, 12 March?", AnswerDeadline.MoreTime(Request(Letter)).Email, StringComparison.Ordinal);
        Assert.Contains("Could I have until Wednesday, 4 March?", AnswerDeadline.MoreTime(Request(Letter with { ExpiresOn = null })).Call, StringComparison.Ordinal);
    }

    [Fact]
    public void A_low_counter_is_met_with_a_figure_between_the_accept_line_and_the_ask()
    {
        var request = Request(Letter);
        var advice = Advisor.Advise(request);
        var line = advice.Strategy!.Lines[0];
        var scripts = CounterScripts.ToLowCounter(request, advice, line with { CounterMin = 330_000 })!;

        Assert.Contains("I see that you moved", scripts.Email, StringComparison.Ordinal);
        Assert.DoesNotContain("$405,000", scripts.Email, StringComparison.Ordinal);
        Assert.Null(CounterScripts.ToLowCounter(request, advice, line with { CounterMin = line.Accept }));
    }

    [Fact]
    public void A_raise_above_the_band_asks_for_the_next_level_and_one_without_a_band_for_the_range()
    {
        var raise = Request(Letter with { Base = new(400_000, Currency.Usd, PayPeriod.Year), Bonus = null, Equity = [Stock(900_000)], SignOn = [] }) with { IsRaise = true };

        Assert.Contains("my next level", Advisor.Advise(raise).Scripts!.Email, StringComparison.Ordinal);
        Assert.Contains("the pay range for my role and level", Advisor.Advise(raise with { Bands = Snapshot() }).Scripts!.Email, StringComparison.Ordinal);
    }
}
