using Local.Tests.Serve;
using Node;
using Slack.Tests;

namespace Local.Tests.Talk;

/// <summary>One conversation from hello to closed, in words that people use: the same numbers on the page, in the terminal, in Slack and in a Teams-like client.</summary>
public sealed class ScriptedTalkTests(Browser browser) : IClassFixture<Browser>
{
    private const string Offer = "offer-talk.txt";
    private const string Raise = "raise-talk.txt";

    /// <summary>The pictures that are kept of the page, by what was said last.</summary>
    private static readonly Dictionary<string, string> s_pictures = new()
    {
        ["Spotify comes first, by $377,892 over four years."] = "talk-compare",
        ["Leave stock. Ask for a higher sign-on instead."] = "talk-elsewhere",
        ["Don't sign yet: one thing differs."] = "talk-letter-differs",
        ["The letter says what was agreed. You can sign."] = "talk-letter-agreed",
    };

    [Theory]
    [InlineData(Offer)]
    [InlineData(Raise)]
    public async Task The_talk_says_what_its_script_says(string script)
    {
        await using var server = await TalkServer.StartAsync();
        var answers = await TalkScript.PlayAsync(script, new WebApiChannel(server));
        if (TalkScript.Accepting)
        {
            TalkScript.Accept(script, answers);
        }

        TalkScript.Compare(script, answers);
        Assert.Equal("Closed", (string)(await server.Client().FollowAsync())["replies"]!.AsArray()[^1]!["stage"]!);
    }

    [Fact]
    public void The_talk_is_long_enough_to_be_one() => Assert.True(TalkScript.Read(Offer).Count >= 25);

    [NeedsFact(Tools.Chromium)]
    public async Task The_page_shows_the_same_talk()
    {
        await using var server = await TalkServer.StartAsync();
        var page = new PageChannel(server, browser);
        TalkScript.Compare(Offer, await TalkScript.PlayAsync(Offer, page, async shown =>
        {
            if (s_pictures.TryGetValue(shown.Headline, out var name))
            {
                await page.CompareAsync(name);
            }
        }));
    }

    [Theory]
    [InlineData(Offer)]
    [InlineData(Raise)]
    public async Task The_terminal_shows_the_same_talk(string script)
    {
        using var machine = new Machine();
        await TalkServer.ImportBandsAsync(machine.Data);
        TalkScript.Compare(script, await TalkScript.PlayAsync(script, new TerminalChannel(machine.Data)));
    }

    [Fact]
    public async Task Slack_shows_the_same_talk_and_its_old_buttons_become_what_was_chosen()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var server = await TalkServer.StartAsync(new() { Slack = slack.Options });
        var channel = new SlackTalkChannel(server.Stranger(), server.Clock, slack);
        TalkScript.Compare(Offer, await TalkScript.PlayAsync(Offer, channel));

        var taps = TalkScript.Read(Offer).Select(turn => turn.Doing).OfType<Doing.Taps>().Select(tap => $"✓ {tap.Label}").ToArray();
        await Eventually.SoAsync(() => channel.Updates.Count() == taps.Length, () => "Not every tapped message was rewritten.");
        Assert.Equal(taps.Order(StringComparer.Ordinal), channel.Updates.Select(call => (string)call.Arguments["blocks"]!.AsArray()[^1]!["elements"]![0]!["text"]!).Order(StringComparer.Ordinal));
        Assert.All(channel.Updates, call => Assert.DoesNotContain(call.Arguments["blocks"]!.AsArray(), block => (string)block!["type"]! == "actions"));
    }

    [NeedsFact(Tools.Node)]
    public async Task The_agents_playground_shows_the_same_talk()
    {
        await using var server = await TalkServer.StartAsync(new() { Playground = true });
        var channel = await PlaygroundChannel.StartAsync(server);
        TalkScript.Compare(Offer, await TalkScript.PlayAsync(Offer, channel));

        Assert.Contains("✓ ", channel.Replaced!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
    }
}
