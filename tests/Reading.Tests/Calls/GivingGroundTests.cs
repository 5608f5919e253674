using Coach.Calls;
using Reading.Facts;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

/// <summary>Ground given shows in the figures: the last ask, what was said to it, and what is taken or asked for next.</summary>
public class GivingGroundTests
{
    private const string Offer = "Nora Pell: Nora here from Hartwell. We can offer seventy thousand for the planner job.\n";

    private const string Ask = Offer + "Ivo Brandt: I'd like eighty, because the depot is twice the size.\n";

    private const string Unnamed = "Nora Pell: Nora here from Hartwell. What salary would you want?\n";

    private static Call Read(string text) => CallReader.Read("call.txt", Documents.Read("call.txt", text))!;

    private static int? Turn(string text, string code) => Read(text).Debrief.FirstOrDefault(item => !item.IsGood && item.Code == code)?.Turn;

    [Fact]
    public void Less_taken_is_given_in_even_where_they_had_come_up_before_the_last_ask() =>
        Assert.Equal(5, Turn(Ask + "Nora Pell: We could go to seventy-four.\nIvo Brandt: Seventy-eight, and I start on Monday.\nNora Pell: I can't do seventy-eight.\nIvo Brandt: Okay, seventy-four then.\nNora Pell: Wonderful.\n", DebriefCodes.ConcededWithoutTrade));

    [Fact]
    public void An_ask_that_they_name_and_answer_with_less_is_refused_without_the_word_no() =>
        Assert.Equal(3, Turn(Unnamed + "Ivo Brandt: Eighty, because the depot is twice the size.\nNora Pell: Eighty is for somebody with more behind them. We'd offer seventy.\nIvo Brandt: What about seventy-six?\nNora Pell: I see.\n", DebriefCodes.ConcededWithoutTrade));

    [Fact]
    public void An_improved_offer_taken_after_both_moved_is_given_for_something() =>
        Assert.Null(Turn(Ask + "Nora Pell: We could go to seventy-five.\nIvo Brandt: Seventy-five is fine, I accept.\nNora Pell: Wonderful.\n", DebriefCodes.ConcededWithoutTrade));

    [Fact]
    public void A_lower_bid_nobody_asked_for_is_no_concession_too()
    {
        const string call = Ask + "Nora Pell: Eighty, hm.\nIvo Brandt: Or seventy-seven, even.\nNora Pell: I see.\n";
        Assert.Equal(3, Turn(call, DebriefCodes.BidAgainstSelf));
        Assert.Null(Turn(call, DebriefCodes.ConcededWithoutTrade));
    }

    [Fact]
    public void Who_takes_less_than_they_threatened_to_leave_over_gives_in() =>
        Assert.Equal(5, Turn(Ask + "Nora Pell: Hm.\nIvo Brandt: Eighty by Friday or I'm out.\nNora Pell: We could stretch to seventy-two.\nIvo Brandt: Seventy-two then, fine.\nNora Pell: Wonderful.\n", DebriefCodes.ConcededWithoutTrade));

    [Fact]
    public void The_least_told_unasked_bids_against_oneself_as_well()
    {
        const string call = Ask + "Nora Pell: Let me ask them, one moment.\nIvo Brandt: If it has seventy-four on it, I stay.\nNora Pell: I see.\n";
        Assert.Equal(3, Turn(call, DebriefCodes.RevealedWalkAway));
        Assert.Equal(3, Turn(call, DebriefCodes.BidAgainstSelf));
    }

    [Fact]
    public void Below_it_the_move_is_not_worth_it_tells_the_least() =>
        Assert.Equal(3, Turn(Ask + "Nora Pell: Hm.\nIvo Brandt: I move at seventy-five. Below seventy-five the move is not worth it.\nNora Pell: I see.\n", DebriefCodes.RevealedWalkAway));

    [Theory]
    [InlineData("Seventy-eight, if I should name one.", false)]
    [InlineData("Seventy-three would do.", true)]
    public void Which_of_a_range_was_meant_is_no_lower_bid_but_its_lower_end_is(string next, bool isAgainstSelf) =>
        Assert.Equal(isAgainstSelf, Turn(Unnamed + $"Ivo Brandt: Seventy-two to eighty-two, because the depot is large.\nNora Pell: That is a wide range.\nIvo Brandt: {next}\nNora Pell: I see.\n", DebriefCodes.BidAgainstSelf) is not null);

    [Fact]
    public void The_lower_end_of_a_range_taken_up_by_them_is_their_first_offer() =>
        Assert.Null(Turn(Unnamed + "Ivo Brandt: Seventy to eighty.\nNora Pell: We can offer seventy.\nIvo Brandt: I'd like seventy-eight, because the depot is large.\nNora Pell: We could do seventy-three.\nIvo Brandt: I accept seventy-three.\nNora Pell: Wonderful.\n", DebriefCodes.AcceptedFirstOffer));

    [Fact]
    public void What_answers_and_presently_is_the_pay_of_today() =>
        Assert.Equal(3, Turn(Unnamed + "Ivo Brandt: I'd like eighty, because the depot is twice the size.\nNora Pell: Eighty. And presently?\nIvo Brandt: Sixty-four, plus the health plan.\nNora Pell: I see.\n", DebriefCodes.RevealedCurrentSalary));

    [Fact]
    public void The_top_of_their_advert_asked_for_is_an_ask_and_a_lower_one_after_it_needs_a_ground() =>
        Assert.Equal(4, Turn("Ivo Brandt: What are you paying?\nNora Pell: Nora here from Hartwell. The advert says up to eighty thousand.\nIvo Brandt: Then eighty, because the depot is twice the size.\nNora Pell: We can offer seventy.\nIvo Brandt: Seventy-six?\nNora Pell: I see.\n", DebriefCodes.NoRationale));

    [Fact]
    public void A_no_with_regret_is_meant_and_no_ultimatum() =>
        Assert.Null(Turn(Ask + "Nora Pell: Seventy-two is where I stop.\nIvo Brandt: Then I'm sorry, but it's a no from me.\nNora Pell: Just like that?\nIvo Brandt: Just like that.\nNora Pell: I see.\n", DebriefCodes.EmptyUltimatum));

    /// <summary>Recognisers of speech may write an hour without one mark: what is looked for in a sentence must not take the square of its length.</summary>
    [Fact]
    public void An_hour_without_a_full_stop_is_looked_back_on_in_time()
    {
        var hour = string.Concat(Enumerable.Repeat("if I don't get it when you say no less than eighty thousand or otherwise I would tell them that I could not be at ninety and ", 400));
        Call? call = null;

        var work = WorkTime.Of(() => call = Read(Ask + $"Nora Pell: No, we can't.\nIvo Brandt: {hour}\nNora Pell: I see.\n"));

        Assert.NotEmpty(call!.Debrief);
        Assert.InRange(work.TotalSeconds, 0, 15);
    }

    [Fact]
    public void A_turn_of_a_thousand_figures_is_read_in_time_and_the_turns_after_it_whole()
    {
        var figures = string.Join(' ', Enumerable.Range(0, 1_000).Select(n => $"it could be {90 + (n % 60)} thousand or maybe"));
        Call? call = null;

        var work = WorkTime.Of(() => call = Read($"Nora Pell: We offer 90,000 base.\nIvo Brandt: I think {figures} something.\nNora Pell: We can do 92,000.\nIvo Brandt: Fine, 92,000 it is.\n"));

        Assert.Contains(call!.Agreed, term => term.Amount == 92_000);
        Assert.InRange(work.TotalSeconds, 0, 15);
    }
}
