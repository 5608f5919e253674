using Coach.Calls;
using Reading.Facts;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

/// <summary>What a figure of the candidate stands for shows in what it answers and where it lies, and not only in set phrases.</summary>
public class CandidateFiguresTests
{
    private const string Offer = "Nora Pell: Nora here from Hartwell. We can offer seventy thousand for the planner job.\n";

    private static Call Read(string text) => CallReader.Read("call.txt", Documents.Read("call.txt", text))!;

    private static string[] Mistakes(string text) => [.. Read(text).Debrief.Where(item => !item.IsGood).Select(item => item.Code)];

    [Fact]
    public void Who_calls_and_says_who_they_are_speaks_for_the_employer() =>
        Assert.Equal(SpeakerRole.Candidate, Read(Offer + "Ivo Brandt: Seventy. And the hours?\nNora Pell: Thirty-eight a week, seventy thousand.\nIvo Brandt: Seventy-six would be fairer.\n").Speakers.Single(speaker => speaker.Name == "Ivo Brandt").Role);

    [Theory]
    [InlineData("And if the committee said no to eighty, what then?", "Seventy-four, then I'd still turn up.")]
    [InlineData("Where would you hang up on us?", "At seventy-four.")]
    public void A_lower_figure_that_answers_where_it_would_be_a_no_is_the_least(string question, string answer) =>
        Assert.Contains(DebriefCodes.RevealedWalkAway, Mistakes($"{Offer}Ivo Brandt: I'd like eighty, because the depot is twice the size.\nNora Pell: {question}\nIvo Brandt: {answer}\nNora Pell: I see.\n"));

    [Fact]
    public void Less_than_what_lies_on_the_table_is_what_would_have_done() =>
        Assert.Contains(DebriefCodes.RevealedWalkAway, Mistakes(Offer + "Ivo Brandt: I accept, seventy is great.\nNora Pell: Wonderful, the letter is coming.\nIvo Brandt: My own mark was sixty-six, you know.\n"));

    [Fact]
    public void What_answers_the_question_for_pay_of_today_is_no_lower_bid()
    {
        var mistakes = Mistakes(Offer + "Ivo Brandt: I'd like eighty, because the depot is twice the size.\nNora Pell: And what do they give you over there now?\nIvo Brandt: Sixty-four.\nNora Pell: I see.\n");
        Assert.Contains(DebriefCodes.RevealedCurrentSalary, mistakes);
        Assert.DoesNotContain(DebriefCodes.BidAgainstSelf, mistakes);
    }

    [Theory]
    [InlineData("Eighty, hm, that's above what I thought.", true)]
    [InlineData("I can't do eighty.", false)]
    public void A_lower_ask_answers_a_no_but_not_a_sigh(string answer, bool isAgainstSelf) =>
        Assert.Equal(isAgainstSelf, Mistakes($"{Offer}Ivo Brandt: I'd like eighty, because the depot is twice the size.\nNora Pell: {answer}\nIvo Brandt: Or seventy-seven, even.\nNora Pell: I see.\n").Contains(DebriefCodes.BidAgainstSelf));

    [Fact]
    public void Their_figure_taken_after_they_held_it_is_given_for_nothing() =>
        Assert.Contains(DebriefCodes.ConcededWithoutTrade, Mistakes(Offer + "Ivo Brandt: I'd like eighty, because the depot is twice the size.\nNora Pell: I can't, seventy is where it stands.\nIvo Brandt: Seventy, right you are.\nNora Pell: Wonderful.\n"));

    [Theory]
    [InlineData("Seventy-eight by Friday, or they can look for me elsewhere.")]
    [InlineData("Unless it's seventy-eight, I'm not walking in there.")]
    public void A_demand_a_turning_word_and_an_end_are_an_ultimatum_and_empty_where_they_stay(string threat) =>
        Assert.Contains(DebriefCodes.EmptyUltimatum, Mistakes($"{Offer}Ivo Brandt: {threat}\nNora Pell: Is there something else?\nIvo Brandt: Nothing, no.\nNora Pell: I see.\n"));

    [Fact]
    public void A_threat_with_another_offer_behind_it_is_not_empty() =>
        Assert.DoesNotContain(DebriefCodes.EmptyUltimatum, Mistakes(Offer + "Ivo Brandt: I have an offer from another firm at seventy-eight. Match it or I'm out.\nNora Pell: I see.\nIvo Brandt: No hurry.\nNora Pell: Good.\n"));

    [Theory]
    [InlineData("I rang my manager on Tuesday and said goodbye to the team.", true)]
    [InlineData("I'll ring my manager once the contract is signed.", false)]
    public void Notice_is_a_deed_done_to_the_employer_of_today(string said, bool isEarly) =>
        Assert.Equal(isEarly, Mistakes($"{Offer}Ivo Brandt: I accept, seventy is great.\nNora Pell: When could you start?\nIvo Brandt: {said}\nNora Pell: I see.\n").Contains(DebriefCodes.ResignedBeforeLetter));

    [Fact]
    public void How_they_take_it_shows_that_it_was_a_yes() =>
        Assert.Equal([70_000m], Read(Offer + "Ivo Brandt: Well, music to my ears, put me down.\nNora Pell: Wonderful, welcome to Hartwell. The contract comes on Monday.\nIvo Brandt: Until Monday.\n").Agreed.Where(term => term.Issue == TermIssue.Base).Select(term => term.Amount!.Value));

    [Fact]
    public void A_count_of_things_and_a_year_are_no_pay_beside_what_the_call_goes_around()
    {
        var call = Read("Ivo Brandt: The yard holds nine thousand containers, we built it in ninety-eight.\nNora Pell: Nora Pell here. What salary would you want?\nIvo Brandt: I'd want fifty-four.\nNora Pell: We can offer fifty thousand.\nIvo Brandt: Fifty-two?\nNora Pell: Fifty.\n");
        Assert.Equal([54_000m, 50_000m, 52_000m, 50_000m], call.Turns.SelectMany(turn => turn.Terms).Select(term => term.Amount!.Value));
    }

    [Fact]
    public void A_breath_within_a_number_cuts_it_in_no_two() =>
        Assert.Equal([66_200m], Read("Nora Pell: Our offer is sixty-six thousand, two hundred.\nIvo Brandt: What salary range is that from?\nNora Pell: The one for the job.\n").Turns[0].Terms.Select(term => term.Amount!.Value));
}
