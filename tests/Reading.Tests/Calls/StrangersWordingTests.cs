using Coach.Calls;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

/// <summary>
/// Nobody lists how strangers say it. Each mistake is told by where the talk stands, and by families of words; each table holds ways of many places to say it,
/// and near misses that must stay silent.
/// </summary>
public class StrangersWordingTests
{
    private const string Offer = "Nora Pell: Nora here from Hartwell. We can offer seventy thousand for the planner job.\n";

    private const string Ask = Offer + "Ivo Brandt: I'd like eighty, because the depot is twice the size.\n";

    private const string Written = "Nora Pell: Good. The contract comes on Monday.\n";

    private static void Holds(bool isFound, string code, string text)
    {
        var call = CallReader.Read("call.txt", Documents.Read("call.txt", text));
        Assert.NotNull(call);
        Assert.Equal(isFound, call.Debrief.Any(item => item.Code == code));
    }

    [Theory]
    [InlineData(true, "Seventy-four is as low as I can go, just so you know.")]
    [InlineData(true, "I can't come for less than seventy-three, my rent eats the rest.")]
    [InlineData(true, "If it's seventy-four or better, I'll sign; anything south of it and I stay with the lorries.")]
    [InlineData(true, "My wife and I said seventy-three minimum.")]
    [InlineData(true, "To be open with you, seventy-two is where it stops being worth my while.")]
    [InlineData(true, "Minimum minimum, seventy-three I must get, sir.")]
    [InlineData(true, "Look, at seventy-two I can pay my bills, at seventy-one I can't.")]
    [InlineData(true, "Seventy-three keeps the wolf from the door, anything less and he's in.")]
    [InlineData(true, "Between us, I'd have bitten your hand off at seventy-two.")]
    [InlineData(true, "From seventy-three upwards I'm your man.")]
    [InlineData(true, "We agreed at home, my husband and me: not one euro under seventy-four.")]
    [InlineData(true, "Once it hits seventy-four I'm in, before that I'm not budging from here.")]
    [InlineData(true, "If it's seventy-three I'm coming, otherwise I stay put.")]
    [InlineData(true, "I can come down as far as seventy-four, not further.")]
    [InlineData(false, "I did the job at the lowest cost per pallet in the region.")]
    [InlineData(false, "I have a floor, and I keep it to myself.")]
    [InlineData(false, "The market doesn't go below seventy-eight for this.")]
    [InlineData(false, "No less than three depots report to this desk, by the way.")]
    [InlineData(false, "The guide says nobody at this level starts below seventy-eight.")]
    [InlineData(false, "Of the planners I know at your competitors, none is under seventy-seven.")]
    [InlineData(false, "Is seventy-eight below what you had planned?")]
    [InlineData(false, "No, eighty it stays.")]
    [InlineData(true, "Below seventy-three I'd have said no, I'm afraid.")]
    [InlineData(true, "It needs to have a seventy-five on it or it isn't worth packing the van.")]
    [InlineData(true, "Seventy-three, and I'm not going a cent lower.")]
    [InlineData(true, "You'd lose me under seventy-three, to be frank.")]
    [InlineData(false, "I've a number below which I stay, and I'm keeping it in my pocket.")]
    [InlineData(false, "I can't work less than forty hours, if that's the question.")]
    public void The_least_is_a_figure_with_something_under_it(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.RevealedWalkAway, $"{Ask}Nora Pell: Let me see what I can do.\nIvo Brandt: {said}\nNora Pell: I see.\n");

    [Theory]
    [InlineData(true, "I feel dreadful asking, but is seventy-six possible?")]
    [InlineData(true, "I know I've a neck asking, but would seventy-six be on the cards?")]
    [InlineData(true, "Forgive me for asking, sir, but kindly consider seventy-six.")]
    [InlineData(true, "It's awkward for me to say this, but I was thinking seventy-six.")]
    [InlineData(true, "You'll think I'm terrible, but could we say seventy-six?")]
    [InlineData(true, "My cheeks are burning, but could you go to seventy-six?")]
    [InlineData(true, "I wasn't brought up to ask for money, so bear with me. Seventy-six?")]
    [InlineData(true, "Would it be awful of me to ask for seventy-six?")]
    [InlineData(true, "No worries at all if not, but would seventy-six be doable?")]
    [InlineData(true, "I really wouldn't ask if I didn't have to, but seventy-six?")]
    [InlineData(false, "I'm sorry, who joined the call? Right. Seventy-six, because the depot is large.")]
    [InlineData(false, "Sorry, you broke up there. I'd like seventy-six, because the depot is large.")]
    [InlineData(false, "Seventy-five, sorry, seventy-six is what I'm looking for, because the depot is large.")]
    [InlineData(false, "I won't apologise for it: seventy-six, because the depot is large.")]
    [InlineData(false, "I'm sorry about your mother. On pay, I'd like seventy-six, because the depot is large.")]
    [InlineData(false, "My last boss was a pain, but he taught me routing. Seventy-six.")]
    public void Sorry_for_asking_is_what_one_feels_about_the_ask(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.ApologeticAsk, $"{Offer}Ivo Brandt: {said}\nNora Pell: I see. Let me ask.\nIvo Brandt: Thanks.\n");

    [Fact]
    public void Who_is_told_not_to_be_sorry_was() =>
        Holds(true, DebriefCodes.ApologeticAsk, Offer + "Ivo Brandt: Sorry to come with that now. Seventy-six?\nNora Pell: You don't need to feel bad about it.\nIvo Brandt: Okay.\n");

    [Theory]
    [InlineData(true, "Either you find eighty by Friday or you find another planner.")]
    [InlineData(true, "If eighty isn't there tomorrow, my badge will be on your desk.")]
    [InlineData(true, "No eighty, no planner. Simple as that.")]
    [InlineData(true, "Then somebody else can run your depot, because I won't.")]
    [InlineData(true, "If not eighty, sir, I will be putting my papers and going.")]
    [InlineData(true, "It's eighty, or you can explain to the drivers why nobody's planning.")]
    [InlineData(true, "Find the eighty, or find a new face for that desk.")]
    [InlineData(true, "If it isn't eighty, don't bother sending me anything.")]
    [InlineData(false, "I'd rather stay where I am than take less than seventy-eight.")]
    [InlineData(false, "Let's leave the salary aside for now, then.")]
    [InlineData(false, "I'm off on holiday next week, so could you write it down by then?")]
    [InlineData(false, "Either a bonus or a car would help me.")]
    [InlineData(false, "Or we could say seventy-six and I do the nights.")]
    [InlineData(true, "Eighty by the end of the month, or you'll be interviewing for this desk.")]
    [InlineData(true, "It's eighty or I stay in Leeds, and that's that.")]
    [InlineData(false, "I'm going to the dentist at four, otherwise I'm free.")]
    [InlineData(false, "You're hiring three planners by spring, I read, so where would I sit?")]
    public void An_empty_threat_ends_the_talk_and_goes_on_with_it(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.EmptyUltimatum, $"{Ask}Nora Pell: I can't do eighty.\nIvo Brandt: {said}\nNora Pell: Is there something else you've got?\nIvo Brandt: No, nothing.\nNora Pell: Seventy is what there is.\nIvo Brandt: Okay, seventy then.\n{Written}");

    [Theory]
    [InlineData(true, "I'll ring my manager as soon as we hang up and tell her I'm leaving.")]
    [InlineData(true, "My boss knows, I spoke to him last night and I'm out at the end of the month.")]
    [InlineData(true, "I put down my papers already, thirty days are running.")]
    [InlineData(true, "Straight after this I'm going upstairs to quit.")]
    [InlineData(true, "They've had my letter since Monday, so the first works.")]
    [InlineData(true, "I said to the chef on Sunday, that's me finished, chef.")]
    [InlineData(true, "I've written the letter, it goes on his desk first thing tomorrow.")]
    [InlineData(true, "I'm going in to tell them now.")]
    [InlineData(false, "I told my kids last night, they're thrilled.")]
    [InlineData(false, "I told my boss about the interview, he wished me luck.")]
    [InlineData(false, "They need two weeks, and I won't say a word before I sign.")]
    [InlineData(false, "I gave notice on my flat, so the move is easy.")]
    [InlineData(false, "My contract ran out in June, so I'm free.")]
    [InlineData(false, "Eight weeks from the day I sign.")]
    [InlineData(true, "Straight away. I tendered last Thursday.")]
    [InlineData(true, "It runs already, I gave the paper to the foreman on Monday.")]
    [InlineData(false, "I left school at sixteen and I've worked ever since.")]
    [InlineData(false, "They know I'm looking around, they're fine about it.")]
    public void Notice_is_told_written_or_handed_over_and_does_not_wait(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.ResignedBeforeLetter, $"{Offer}Ivo Brandt: I accept, seventy is great.\nNora Pell: Lovely. When could you start?\nIvo Brandt: {said}\n{Written}");

    [Fact]
    public void Who_is_wondered_at_for_how_soon_it_was_has_left() =>
        Holds(true, DebriefCodes.ResignedBeforeLetter, $"{Offer}Ivo Brandt: I accept, seventy is great. I went in and gave them my keys, so there's no desk there any more.\nNora Pell: Already? Before we even spoke?\nIvo Brandt: Yes.\n{Written}");

    [Theory]
    [InlineData(true, "Great. Ask for Pat at the gate.")]
    [InlineData(true, "Lovely. We don't do paperwork here, a handshake's enough.")]
    [InlineData(true, "Super. I'll email you the map of the yard.")]
    [InlineData(true, "Great, your contract with them runs four weeks, you said?")]
    [InlineData(false, "I'll pop it in the post.")]
    [InlineData(false, "You'll get something to sign on the portal.")]
    [InlineData(false, "I shall release the offer on your mail id today itself.")]
    [InlineData(false, "I'll get Noreen to type something up.")]
    [InlineData(false, "Marvellous. Black on white, by tomorrow.")]
    [InlineData(true, "Good. Your word's enough for me.")]
    [InlineData(false, "I'll put it on one page for you.")]
    [InlineData(false, "Perfect. The formal offer follows.")]
    public void Paper_is_what_these_terms_are_to_be_written_on(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.NoWrittenClose, $"{Ask}Nora Pell: We could go to seventy-five.\nIvo Brandt: Seventy-five is fine, I accept.\nNora Pell: {said}\nIvo Brandt: See you then.\n");

    [Theory]
    [InlineData(true, "Alright, you've twisted my arm.")]
    [InlineData(true, "That'll do me.")]
    [InlineData(true, "Okay lah, can.")]
    [InlineData(true, "Fair play, seventy-five it is.")]
    [InlineData(false, "I'd like to sleep on it.")]
    [InlineData(false, "Let me talk to my wife and ring you tomorrow.")]
    public void Pay_is_settled_where_nothing_is_left_to_decide(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.NoWrittenClose, $"{Ask}Nora Pell: We could go to seventy-five.\nIvo Brandt: {said}\nNora Pell: Wonderful. Monday at nine then, at the gate.\nIvo Brandt: See you there.\n");

    [Theory]
    [InlineData(true, "Then it's seventy-five. See you Monday.")]
    [InlineData(false, "I'd have to take it to Wes, he's back on Thursday.")]
    [InlineData(false, "I'll put it to the director and ring you tomorrow.")]
    [InlineData(false, "I need to check with finance, nothing's approved yet.")]
    public void What_somebody_else_has_yet_to_say_yes_to_is_not_settled(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.NoWrittenClose, $"{Ask}Nora Pell: Seventy-five I could try.\nIvo Brandt: Okay, seventy-five.\nNora Pell: {said}\nIvo Brandt: Fine. Bye, Nora.\n");

    [Theory]
    [InlineData(true, "Seventy-seven would be fine as well, really.")]
    [InlineData(true, "Too much? Seventy-six, then.")]
    [InlineData(false, "From eighty to eighty-four, and eighty is my target.")]
    [InlineData(false, "My neighbour does the same job for seventy-eight.")]
    [InlineData(false, "Seventy-eight if you add the car.")]
    public void A_lower_bid_before_any_answer_is_against_oneself(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.BidAgainstSelf, $"{Ask}Nora Pell: Eighty, hm. That's a good bit.\nIvo Brandt: {said}\nNora Pell: I see.\n");

    [Fact]
    public void A_first_figure_said_with_a_no_to_the_ask_is_given_in_to_and_no_first_offer()
    {
        const string call = "Nora Pell: Nora here from Hartwell. What did you want to see me about?\nIvo Brandt: My pay. Could we look at eighty thousand?\nNora Pell: I can't, not with the rents as they are. Seventy thousand from April is what I've got.\nIvo Brandt: No, I understand. Leave it at seventy.\n" + Written;
        Holds(true, DebriefCodes.ConcededWithoutTrade, call);
        Holds(false, DebriefCodes.AcceptedFirstOffer, call);
    }

    [Fact]
    public void The_pay_of_today_in_another_currency_is_told_all_the_same() =>
        Holds(true, DebriefCodes.RevealedCurrentSalary, "Nora Pell: Nora here from Hartwell. What's your monthly at the moment?\nIvo Brandt: Eighty-five thousand pesos, basic.\nNora Pell: Thanks. We can offer nine thousand ringgit a month.\nIvo Brandt: Let me think about it.\n");

    [Theory]
    [InlineData(true, "We'll not fall out over it. Seventy.")]
    [InlineData(true, "Seventy is acceptable only, sir.")]
    [InlineData(true, "Worth asking! Seventy then.")]
    [InlineData(false, "Seventy, if the review comes after six months.")]
    [InlineData(false, "Okay, but then I want the Fridays off.")]
    [InlineData(false, "Then give me until Thursday.")]
    [InlineData(true, "I had to ask. Seventy's grand.")]
    [InlineData(false, "Then I'd want the Fridays at home for seventy.")]
    [InlineData(false, "Could you put the seventy and the bonus in an overview for me?")]
    public void Their_figure_taken_for_nothing_is_given_in(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.ConcededWithoutTrade, $"{Ask}Nora Pell: No, seventy is what I have and I can't move.\nIvo Brandt: {said}\n{Written}");

    [Fact]
    public void Something_thrown_in_is_not_nothing() =>
        Holds(false, DebriefCodes.ConcededWithoutTrade, $"{Ask}Nora Pell: I can't do eighty. Say seventy, and I throw in the four-day week?\nIvo Brandt: Seventy and the four days, go on then, yes.\n{Written}");

    [Theory]
    [InlineData(true, "Seventy-six, and I don't have to explain that.")]
    [InlineData(true, "I had seventy-six in my head, no particular reason.")]
    [InlineData(false, "I speak Polish and half your drivers do too, so seventy-six.")]
    [InlineData(false, "You'd have me on call every second weekend, so seventy-six.")]
    [InlineData(false, "I saved the last place ninety thousand in fuel, so seventy-six.")]
    [InlineData(true, "Let's call it seventy-six.")]
    [InlineData(false, "Seventy-six, I'm the only one with the hazmat ticket.")]
    [InlineData(false, "Seventy-six, the union table puts a planner with my grade there.")]
    [InlineData(false, "Seventy-six, if I take the Saturdays.")]
    public void A_ground_is_what_one_did_does_or_costs(bool isFound, string said) =>
        Holds(isFound, DebriefCodes.NoRationale, $"{Offer}Ivo Brandt: {said}\nNora Pell: Hm. Let me ask.\nIvo Brandt: Thanks, I'll wait.\n");

    [Theory]
    [InlineData("I've thought about three percent for you, that brings you to seventy thousand.")]
    [InlineData("The pool came to three percent for you this year.")]
    public void A_raise_told_in_percent_is_their_figure(string said) =>
        Holds(false, DebriefCodes.GaveNumberFirst, $"Ivo Brandt: You wanted to talk about my pay.\nNora Pell: Nora here for the company. {said}\nIvo Brandt: I'd like eighty thousand, because the depot is twice the size.\nNora Pell: Let me see.\n");
}
