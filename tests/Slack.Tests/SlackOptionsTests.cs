namespace Slack.Tests;

public sealed class SlackOptionsTests
{
    public static TheoryData<string, Func<SlackOptions, SlackOptions>> Wrong => new()
    {
        { "signing secret", options => options with { SigningSecret = "" } },
        { "bot token", options => options with { BotToken = "xapp-1" } },
        { "bot token", options => options with { BotToken = "xoxb-1\n" } },
        { "address", options => options with { ApiAddress = new("http://slack.com/api/") } },
        { "address", options => options with { ApiAddress = new("https://slack.com/api") } },
        { "hosts", options => options with { FileHosts = ["*.slack.com"] } },
        { "hosts", options => options with { FileHosts = [] } },
        { "time within", options => options with { SignatureWindow = TimeSpan.FromHours(1) } },
        { "a file", options => options with { MaxFileBytes = 1 } },
        { "tried", options => options with { Attempts = 0 } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_in_a_sentence(string about, Func<SlackOptions, SlackOptions> change) =>
        Assert.Contains(about, Assert.Single(change(Requests.Options).Mistakes()), StringComparison.Ordinal);

    [Fact]
    public void The_usual_options_are_right() => Assert.Empty(Requests.Options.Mistakes());

    [Fact]
    public void Options_never_show_their_secrets() => Assert.Equal("SlackOptions", Requests.Options.ToString());
}
