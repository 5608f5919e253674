using Coach.Calls;
using Reading.Facts;
using Reading.Facts.Calls;
using Reading.Tests.Formats;

namespace Reading.Tests.Calls;

public class CallReaderTests
{
    private static Call? Read(string text, string name = "call.txt") => CallReader.Read(name, Documents.Read(name, text));

    [Fact]
    public void Captions_of_one_speaker_in_a_row_are_one_turn()
    {
        var call = Read("WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: Our offer is\n\n00:02.000 --> 00:04.000\nAnn: 120 base.\n\n00:05.000 --> 00:06.000\nBo: Thanks for the offer.\n")!;
        Assert.Equal([("Ann", "Our offer is 120 base.", 1m, 4m), ("Bo", "Thanks for the offer.", 5m, 6m)], call.Turns.Select(turn => (turn.Speaker!, turn.Text, turn.Start!.Value, turn.End!.Value)));
    }

    [Fact]
    public void Each_message_of_a_chat_is_a_turn_and_a_yes_stays_as_written()
    {
        var call = Read("Employer: hello\nEmployer: I can offer a salary of 90,000\nCandidate: I agree\nEmployer: how about 9 hours\nCandidate: no\n")!;
        Assert.Equal(5, call.Turns.Count);
        Assert.Equal([(null, TermAct.Accept)], call.Turns[2].Terms.Select(term => (term.Issue, term.Act)));
        Assert.Equal([(TermIssue.Hours, 9m)], call.Turns[3].Terms.Select(term => (term.Issue!.Value, term.Amount!.Value)));
        Assert.Equal([90_000m], call.Agreed.Select(term => term.Amount!.Value));
    }

    [Fact]
    public void Happy_to_offer_is_no_yes_and_what_somebody_is_getting_is_an_offer()
    {
        var call = Read("Candidate: I would like 9 hours\nCandidate: and a car\nEmployer: We're happy to offer you a salary of 70,000\nCandidate: and the pension?\nEmployer: ok so you are getting a salary of 80,000 and 9 hours\n")!;
        Assert.DoesNotContain(call.Turns[2].Terms, term => term.Act == TermAct.Accept);
        Assert.Contains(call.Turns[4].Terms, term => term is { Act: TermAct.Offer, Issue: TermIssue.Base, Amount: 80_000m });
    }

    [Fact]
    public void Times_in_brackets_and_after_names_begin_turns()
    {
        var call = Read("[00:00:05] Ann Lee: What salary would you like?\n\nBo Vik 0:12\nAbout 120.\n\nAnn Lee\n0:19\nOur offer is 115.\n");
        Assert.Equal([5m, 12m], call!.Turns.Take(2).Select(turn => turn.Start!.Value));
    }

    [Theory]
    [InlineData("Dear Ann,\n\nBase salary: $120,000\nSign-on bonus: $10,000\nStart date: 4 May 2026\nManager: Bo Vik\n")]
    [InlineData("TYPES: JobPosting\nPRE: <div>a</div>\nTYPES: Person\nPRE: <div>b</div>\nTYPES: Offer\nPRE: <div>c</div>\n")]
    public void A_letter_or_a_list_with_labels_is_no_call(string text) => Assert.Null(Read(text));

    [Fact]
    public void On_an_earnings_call_only_executives_make_statements()
    {
        var call = Read("""
            Operator: Good morning and welcome to the second quarter earnings call. All lines are in listen-only mode.
            Maren Thiel: Some statements on AI are forward-looking. Revenue grew, and we launched an AI assistant for all our branches. We are hiring forty engineers.
            Operator: Our first question comes from Pavel Orr of Kestrel Capital.
            Pavel Orr: Are you planning layoffs because of AI?
            Maren Thiel: No. We will scale it next year.
            Operator: This concludes the call.
            """)!;
        Assert.Equal("earnings", call.About);
        Assert.Equal([SpeakerRole.Operator, SpeakerRole.Executive, SpeakerRole.Analyst], call.Speakers.Select(speaker => speaker.Role));
        Assert.All(call.Statements, statement => Assert.Equal("Maren Thiel", statement.Speaker));
        Assert.Contains(call.Statements, statement => statement is { Topic: "ai", Quote: "Revenue grew, and we launched an AI assistant for all our branches." });
        Assert.Contains(call.Statements, statement => statement is { Topic: "hiring", Quote: "We are hiring forty engineers." });
        Assert.Contains(call.Statements, statement => statement is { Topic: "ai", Quote: "We will scale it next year.", Stage: "scaling" });
        Assert.DoesNotContain(call.Statements, statement => statement.Quote.Contains("forward-looking", StringComparison.Ordinal));
    }

    [Fact]
    public void A_call_is_written_as_a_transcript()
    {
        var json = FactsJson.Write(Read("Ann: Our offer is 120 base, sign-on 10.\nBo: Thanks. I accept the offer.\nAnn: Great.\nBo: Bye.\n")!);
        Assert.StartsWith("{\"source\":\"call.txt\",\"kind\":\"transcript\",\"format\":\"text\",\"about\":\"offer\"", json, StringComparison.Ordinal);
        Assert.Contains("{\"issue\":\"sign-on\",\"amount\":10000,\"unit\":\"money\",\"currency\":\"USD\",\"period\":\"once\",\"text\":null,\"act\":\"offer\",\"quote\":\"Our offer is 120 base, sign-on 10.\",\"certainty\":", json, StringComparison.Ordinal);
    }
}
