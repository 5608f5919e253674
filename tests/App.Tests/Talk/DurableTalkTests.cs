using System.Net;
using System.Text.Json.Nodes;
using Azure.Tests;
using Local.Tests.Talk;
using Slack;
using Slack.Tests;

namespace App.Tests.Talk;

/// <summary>The conversation that runs through every channel on one machine, through the durable orchestration: the same replies, the same numbers.</summary>
[Collection(Azurite.Name)]
public sealed class DurableTalkTests(Azurite azurite)
{
    private const string Offer = "offer-talk.txt";
    private const string Raise = "raise-talk.txt";

    [Theory]
    [InlineData(Offer)]
    [InlineData(Raise)]
    public async Task In_Teams_the_talk_is_that_of_one_machine_and_tapped_cards_become_what_was_chosen(string script)
    {
        await using var app = await TalkingApp.StartAsync(azurite);
        var channel = new TeamsTalkChannel(app);

        TalkScript.Compare(script, await TalkScript.PlayAsync(script, channel));

        var taps = TalkScript.Read(script).Select(turn => turn.Doing).OfType<Doing.Taps>().Select(tap => tap.Label).ToArray();
        Assert.Equal(taps.Length, channel.Replaced.Count);
        Assert.All(taps.Zip(channel.Replaced), pair =>
        {
            Assert.Empty(ShownCard.Actions(pair.Second));
            Assert.Contains(pair.Second["body"]!.AsArray(), part => (string?)part!["text"] == $"✓ {pair.First}");
        });
    }

    [Fact]
    public async Task In_Slack_the_talk_is_that_of_one_machine_in_each_workspace_with_its_own_token()
    {
        const string OtherTeam = "T0OTHER", OtherToken = "xoxb-2-other";
        await using var slack = await FakeSlack.StartAsync();
        slack.Tokens.Add(OtherToken);
        var tokens = $"T061EG9R6={FakeSlack.Token}, {OtherTeam}={OtherToken}";
        var options = SlackOptions.Of(slack.Options.SigningSecret, tokens) with { ApiAddress = slack.Options.ApiAddress, FileHosts = slack.Options.FileHosts };
        await using var app = await TalkingApp.StartAsync(azurite, options);
        var channel = new SlackTalkChannel(new() { BaseAddress = app.Address }, app.Clock, slack);
        var other = new SlackTalkChannel(new() { BaseAddress = app.Address }, app.Clock, slack, OtherTeam, OtherToken);

        Assert.Equal("Hi, I am your coach for talking about pay.", Assert.Single(await other.DoAsync(new Doing.Comes(), 1)).Headline);
        TalkScript.Compare(Offer, await TalkScript.PlayAsync(Offer, channel));

        var taps = TalkScript.Read(Offer).Select(turn => turn.Doing).OfType<Doing.Taps>().Select(tap => $"✓ {tap.Label}").ToArray();
        await Eventually.SoAsync(() => channel.Updates.Count() == taps.Length, () => "Not every tapped message was rewritten.");
        Assert.Equal(taps.Order(StringComparer.Ordinal), channel.Updates.Select(call => (string)call.Arguments["blocks"]!.AsArray()[^1]!["elements"]![0]!["text"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_asks_for_their_data_in_Slack_gets_it_as_a_file()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var app = await TalkingApp.StartAsync(azurite, slack.Options);
        var channel = new SlackTalkChannel(new() { BaseAddress = app.Address }, app.Clock, slack);
        await channel.DoAsync(new Doing.Says("hello"), 1);

        await channel.DoAsync(new Doing.Says("export my data"), 1);

        await Eventually.SoAsync(() => !slack.Uploads.IsEmpty, () => "No file came.");
        Assert.Contains("export my data", System.Text.Encoding.UTF8.GetString(slack.Uploads.Values.Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_their_data_in_Teams_gets_a_link_that_gives_the_file_once_and_that_scanners_do_not_use_up()
    {
        await using var app = await TalkingApp.StartAsync(azurite);
        await using var channel = new TeamsTalkChannel(app);
        await channel.DoAsync(new Doing.Says("hello"), 1);
        await channel.DoAsync(new Doing.Says("export my data"), 1);
        using var browser = new HttpClient();

        var link = LinkIn(channel.Seen[^1]);
        using var scanner = await browser.GetAsync(link);
        using var page = await browser.GetAsync(link);
        using var file = await browser.PostAsync(link, null);
        using var again = await browser.PostAsync(link, null);
        using var guessed = await browser.PostAsync(new Uri(link, $"{new string('0', 40)}{new string('a', 43)}"), null);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], new[] { scanner.StatusCode, page.StatusCode, file.StatusCode });
        Assert.Contains("<button>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var data = JsonNode.Parse(await file.Content.ReadAsStringAsync())!;
        Assert.Equal("ada", (string)data["person"]!);
        Assert.Contains("export my data", data.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("negotiation-coach.json", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { again.StatusCode, guessed.StatusCode });
    }

    [Fact]
    public async Task A_plan_comes_with_a_link_to_a_page_to_print()
    {
        await using var app = await TalkingApp.StartAsync(azurite);
        await using var channel = new TeamsTalkChannel(app);
        foreach (var words in new[] { "hello", "yes", "I got an offer", "base 236k, 340k stock over 4 years, 15% bonus", "Spotify", "audio ai personalization engineer", "new york", "skip", "no", "stock" })
        {
            await channel.DoAsync(new Doing.Says(words), 1);
        }

        await channel.DoAsync(new Doing.Says("my plan"), 1);
        var card = channel.Seen.Last(one => one["actions"] is not null);
        using var browser = new HttpClient();
        using var plan = await browser.PostAsync(LinkIn(card), null);

        Assert.Equal(HttpStatusCode.OK, plan.StatusCode);
        Assert.Contains("Spotify", await plan.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("style-src 'sha256-", plan.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_refresh_asks_the_sources_keeps_what_it_needs_and_tells_those_whose_band_moved_once()
    {
        await using var app = await TalkingApp.StartAsync(azurite);
        await using var channel = new TeamsTalkChannel(app);
        try
        {
            await app.RefreshAsync(("sources.json", Sources), ("lca.csv", Filings(120_000)), ("rates.xml", Rates));
            foreach (var words in new[] { "hello", "yes", "I got an offer", "base is 118k", "Harbourlight", "Data Engineer", "Austin, TX", "skip", "skip", "skip" })
            {
                await channel.DoAsync(new Doing.Says(words), 1);
            }

            await channel.DoAsync(new Doing.Says("what is that in euros?"), 1);
            Assert.Contains("20 November 2026", channel.Seen[^1].ToJsonString(), StringComparison.Ordinal);

            app.Clock.Now = app.Clock.Now.AddDays(1);
            await app.RefreshAsync(("lca.csv", Filings(132_000)));
            Assert.Equal("The band of Harbourlight has risen.", Assert.Single(await channel.DoAsync(new Doing.Waits(0), 1)).Headline);
            await app.RefreshAsync();
            await channel.DoAsync(new Doing.Says("help"), 1);

            Assert.Equal(1, channel.Seen.Count(card => card.ToJsonString().Contains("The band of Harbourlight has risen.", StringComparison.Ordinal)));
            Assert.Equal(app.Clock.Now, await app.RefreshedAtAsync());
        }
        finally
        {
            await app.ForgetSourcesAsync();
        }
    }

    private const string Sources = """{"sources": [{"kind": "lca", "location": "lca.csv"}, {"kind": "ecb", "location": "rates.xml"}]}""";

    private const string Rates = "<Envelope><Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1.1'/></Cube></Cube></Envelope>";

    private static string Filings(int pay) => string.Join('\n', Enumerable.Range(0, 5)
        .Select(number => FormattableString.Invariant($"I-{number},Certified,2026-02-01,Data Engineer,Harbourlight,Austin,TX,{pay},,Year"))
        .Prepend("CASE_NUMBER,CASE_STATUS,DECISION_DATE,JOB_TITLE,EMPLOYER_NAME,WORKSITE_CITY,WORKSITE_STATE,WAGE_RATE_OF_PAY_FROM,WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY"));

    private static Uri LinkIn(JsonNode card) => new((string)card["actions"]!.AsArray().Single(action => (string)action!["type"]! == "Action.OpenUrl")!["url"]!);
}
