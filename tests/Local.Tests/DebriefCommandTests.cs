using System.Text.Json;

namespace Local.Tests;

public sealed class DebriefCommandTests : IDisposable
{
    private const string Call = """
        WEBVTT

        00:00:01.000 --> 00:00:05.000
        Odile Brandt: Hi Matti. We can offer a base of one forty-eight.

        00:00:06.000 --> 00:00:09.000
        Matti Aho: I was hoping for one sixty.

        00:00:10.000 --> 00:00:13.000
        Odile Brandt: What is that based on?

        00:00:14.000 --> 00:00:19.000
        Matti Aho: Just a feeling. The least I could take is one fifty.

        00:00:20.000 --> 00:00:23.000
        Odile Brandt: Then one fifty it is.

        00:00:24.000 --> 00:00:26.000
        Matti Aho: Okay, I'll take it.
        """;

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public async Task For_programs_each_lesson_has_its_turn_the_words_the_cost_and_a_better_line()
    {
        var run = await _machine.RunAsync("debrief", _machine.Write("call.vtt", Call), "--json");

        Assert.Equal(0, run.ExitCode);
        var call = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal("transcript", call.GetProperty("kind").GetString());
        var lesson = call.GetProperty("debrief").EnumerateArray().Single(item => item.GetProperty("code").GetString() == "revealed-walk-away");
        Assert.Equal(3, lesson.GetProperty("turn").GetInt32());
        Assert.Equal("The least I could take is one fifty.", lesson.GetProperty("quote").GetString());
        // Halfway between 160 and 148 is 154; 150 was agreed.
        Assert.Equal(4_000, lesson.GetProperty("cost").GetProperty("amount").GetDecimal());
        Assert.Contains("$154,000", lesson.GetProperty("cost").GetProperty("reckonedFrom").GetString(), StringComparison.Ordinal);
        Assert.Contains("$160,000", lesson.GetProperty("better").GetString(), StringComparison.Ordinal);
        Assert.Equal("missed", call.GetProperty("scheme")[0].GetProperty("result").GetString());
    }

    [Fact]
    public async Task For_people_it_is_a_page_that_fits_the_terminal()
    {
        var run = await _machine.RunAsync("debrief", _machine.Write("call.vtt", Call));

        Assert.Equal(0, run.ExitCode);
        Expected.Same("debrief.txt", run.Output);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Terminal.UsualWidth, line));
    }

    [Fact]
    public async Task A_band_for_the_offer_tells_the_cost_of_a_first_offer_taken()
    {
        var call = _machine.Write("call.txt", "Recruiter: Hi. We can offer you a base of 236 thousand.\nCandidate: Great, I accept.\nRecruiter: Wonderful, welcome.\nCandidate: Thanks for the offer!\n");

        var alone = await _machine.RunAsync("debrief", call, "--json");
        var held = await _machine.RunAsync("debrief", call, "--json", "--offer", Path.Combine(Machine.Samples, "offer.pdf"), "--bands", Path.Combine(Machine.Samples, "bands"));

        Assert.Equal(JsonValueKind.Null, Cost(alone).ValueKind);
        Assert.True(Cost(held).GetProperty("amount").GetDecimal() > 0);
    }

    [Fact]
    public async Task A_call_that_is_no_negotiation_says_so()
    {
        var path = _machine.Write("results.txt", "Operator: Welcome to the third quarter conference call.\nAnja Weiss: Thank you. Revenue grew and our investors will like the guidance.\nOperator: The first question comes from Bo Lind.\nBo Lind: What about hiring?\nAnja Weiss: We are hiring forty engineers.\nOperator: This concludes the call.\n");

        var run = await _machine.RunAsync("debrief", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no negotiation of pay", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_is_refused_with_a_sentence_that_says_what_to_give()
    {
        var run = await _machine.RunAsync("debrief", Path.Combine(Machine.Samples, "offer.pdf"));

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("no transcript of a call. Give captions", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement Cost(CoachRun run) =>
        JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("debrief").EnumerateArray().Single(item => item.GetProperty("code").GetString() == "accepted-first-offer").GetProperty("cost");
}
