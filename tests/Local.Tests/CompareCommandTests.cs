using System.Text.Json;

namespace Local.Tests;

public sealed class CompareCommandTests : IDisposable
{
    private readonly Machine _machine = new();

    private static string Offer => Path.Combine(Machine.Samples, "offer.pdf");

    public void Dispose() => _machine.Dispose();

    private string Fjord() => _machine.Write("fjord.txt", """
        Fjord Systems Inc.

        Offer of employment

        Dear Noa Lindqvist,

        We are pleased to offer you the position of Machine Learning Engineer at Fjord Systems in New York, NY.
        Your base salary will be $245,000 per year.
        You will receive an option grant valued at $420,000, vesting 5/15/40/40 over four years.
        Your start date will be January 11, 2027.
        Please sign and return this letter by December 1, 2026.
        """);

    [Fact]
    public async Task Two_letters_side_by_side_read_as_it_is_kept_in_expected()
    {
        var run = await _machine.RunAsync("compare", Offer, Fjord());

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Same("compare.txt", run.Output);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Terminal.UsualWidth, line));
    }

    [Fact]
    public async Task What_the_person_sets_changes_the_order_and_is_said()
    {
        var run = await _machine.RunAsync("compare", Offer, Fjord(), "--listed", "2", "--assume", "leaving=0", "later=0", "--weights", "bonus=0");

        Assert.StartsWith("Fjord Systems", run.Output, StringComparison.Ordinal);
        Assert.Contains("as you set it", run.Output, StringComparison.Ordinal);
        Assert.Contains("bonus counts 0 times", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_programs_it_is_one_line_in_one_currency()
    {
        var run = await _machine.RunAsync("compare", Offer, Path.Combine(Machine.Samples, "stockholm.docx"), "--rate", "SEK=9.5", "--json");

        var comparison = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(("comparison", "USD"), (comparison.GetProperty("kind").GetString(), comparison.GetProperty("currency").GetString()));
        Assert.Equal(2, comparison.GetProperty("standings").GetArrayLength());
    }

    [Fact]
    public async Task Without_a_rate_two_currencies_are_not_compared_and_the_person_told_what_to_give()
    {
        var run = await _machine.RunAsync("compare", Offer, Path.Combine(Machine.Samples, "stockholm.docx"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("--rate EUR=0.92", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_is_not_both_listed_and_not()
    {
        var run = await _machine.RunAsync("compare", Offer, Offer, "--listed", "1", "--unlisted", "1");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("keep one of them", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--weights", "luck=1", "parts are base, equity, bonus and sign-on")]
    [InlineData("--weights", "base=9", "from 0 to 5")]
    [InlineData("--assume", "unlisted=99", "from 0 to 95 percent")]
    [InlineData("--assume", "luck=5", "Set one of: unlisted, leaving, later, remote.")]
    [InlineData("--chance", "3=50", "like 2=60")]
    [InlineData("--remote", "1=9", "from 0 to 5")]
    [InlineData("--unlisted", "7", "from 1 to 2")]
    [InlineData("--rate", "EURO=1", "like EUR=0.92")]
    [InlineData("--in", "dollars", "three letters")]
    [InlineData("--pay", "a lot", "an amount with a currency")]
    public async Task What_cannot_be_used_is_refused_with_what_to_write_instead(string option, string value, string sentence)
    {
        var run = await _machine.RunAsync("compare", Offer, Offer, option, value);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }
}
