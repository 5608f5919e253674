using System.Text.Json.Nodes;
using System.Xml.Linq;
using Coach.Negotiations;
using Coach.Replies;
using Coach.Tests.Negotiations;

namespace Coach.Tests.Replies;

public sealed class RenderingTests
{
    private static readonly Reply s_reply = new(
        "Ask for $405,000 in stock.",
        "Stock moves furthest.\n\nGive a reason.",
        [new("Now", "$300,000"), new("Ask for", "$405,000")],
        new BandChart("Stock in the band", new("Low", 245_000, "$245K"), new("High", 428_000, "$428K"), [new("Now", 300_000, "$300K"), new("Ask", 405_000, "$405K")]),
        [new("email", "Write the e-mail"), new("why", "Why?")],
        "Hello,\n\nCould we talk?",
        Stage.Analysed);

    private static readonly Reply s_hostile = new("<b>*bold* [link](http://x)</b>", "a & b", [new("<x>", "_y_")], null, [new("\"><script>", "```")], "``` <!channel> & *", Stage.Intake);

    private static readonly Reply s_longest = new(
        new string('&', ReplyLimits.Headline),
        new string('<', ReplyLimits.Text),
        Enumerable.Repeat(new ReplyFact(new string('&', 60), new string('&', 140)), ReplyLimits.Facts).ToArray(),
        null,
        Enumerable.Repeat(new ReplyChoice("x", new string('&', ReplyLimits.ChoiceLabel)), ReplyLimits.Choices).ToArray(),
        new string('>', ReplyLimits.Script),
        Stage.Intake);

    public static IEnumerable<Reply> EverySaid()
    {
        var talk = TalkTester.Analysed().Tap(ChoiceIds.Why).Tap(ChoiceIds.Email).Tap(ChoiceIds.Call).Tap(ChoiceIds.Packages).Tap(ChoiceIds.Questions)
            .Tap(ChoiceIds.Summary).Tap(ChoiceIds.Pushback).Tap(ChoiceIds.Help).Tap(ChoiceIds.Privacy).Tap(ChoiceIds.Asked)
            .Say(TalkTester.Figure(345_000, Coach.Pay.PayComponent.Equity)).Say(TalkTester.Figure(385_000, Coach.Pay.PayComponent.Equity))
            .Drop(Samples.Letter).Tap(ChoiceIds.Accept);
        return talk.Effects.OfType<Effect.Say>().Select(say => say.Reply).Append(s_reply).Append(s_hostile);
    }

    [Fact]
    public void Plain_text_has_everything_in_reading_order() => Assert.Equal(
        """
        Ask for $405,000 in stock.

        Stock moves furthest.

        Give a reason.

          Now      $300,000
          Ask for  $405,000

        Stock in the band
          $245K [---------o----------------o----] $428K
          Now $300K   Ask $405K

          | Hello,
          |
          | Could we talk?

          1. Write the e-mail
          2. Why?
        """,
        PlainText.Of(s_reply),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Every_card_is_version_1_5_with_fallbacks_for_charts_and_actions()
    {
        foreach (var card in EverySaid().Select(AdaptiveCard.Of))
        {
            Assert.Equal(("AdaptiveCard", "1.5"), ((string)card["type"]!, (string)card["version"]!));
            Assert.All(card["body"]!.AsArray(), block => Assert.True(((string)block!["type"]!).StartsWith("Chart.", StringComparison.Ordinal) == (block["fallback"] is not null)));
            Assert.All(card["body"]!.AsArray().SelectMany(block => block!["actions"]?.AsArray() ?? []), action =>
            {
                Assert.Equal("Action.Execute", (string)action!["type"]!);
                Assert.Equal("Action.Submit", (string)action["fallback"]!["type"]!);
                Assert.Equal((string)action["data"]!["choice"]!, (string)action["fallback"]!["data"]!["choice"]!);
            });
            Assert.InRange(card.ToJsonString().Length, 1, 28_000);
        }
    }

    [Fact]
    public void Every_slack_message_keeps_to_slack_s_limits()
    {
        foreach (var blocks in EverySaid().Append(s_longest).Select(reply => BlockKit.Of(reply)["blocks"]!.AsArray()))
        {
            Assert.InRange(blocks.Count, 1, 50);
            Assert.All(blocks.Where(block => (string)block!["type"]! == "header"), block => Assert.InRange(((string)block!["text"]!["text"]!).Length, 1, 150));
            Assert.All(blocks.Where(block => block!["text"] is not null), block => Assert.InRange(((string)block!["text"]!["text"]!).Length, 1, 3_000));
            Assert.All(blocks.SelectMany(block => block!["fields"]?.AsArray() ?? []), field => Assert.InRange(((string)field!["text"]!).Length, 1, 2_000));
            Assert.All(blocks, block => Assert.InRange(block!["fields"]?.AsArray().Count ?? 1, 1, 10));
            var buttons = blocks.SelectMany(block => block!["elements"]?.AsArray() ?? []).ToArray();
            Assert.InRange(buttons.Length, 0, 25);
            Assert.Equal(buttons.Length, buttons.Select(button => (string)button!["action_id"]!).Distinct().Count());
            Assert.All(buttons, button => Assert.True(((string)button!["text"]!["text"]!).Length is > 0 and <= 75 && ((string)button["value"]!).Length is > 0 and <= 2_000));
        }
    }

    [Fact]
    public void Html_is_well_formed_and_says_the_same_figures()
    {
        foreach (var reply in EverySaid())
        {
            var text = XElement.Parse(HtmlReply.Of(reply).Replace("&#39;", "'", StringComparison.Ordinal)).Value;
            Assert.Contains(reply.Headline, text, StringComparison.Ordinal);
            Assert.All(reply.Facts, fact => Assert.Contains(fact.Value, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_others_wrote_never_becomes_markup()
    {
        Assert.DoesNotContain("<script", HtmlReply.Of(s_hostile), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", HtmlReply.Of(s_hostile), StringComparison.Ordinal);
        Assert.Equal("<b>\\*bold\\* \\[link\\](http://x)</b>", (string)AdaptiveCard.Of(s_hostile)["body"]![0]!["text"]!);
        var slack = BlockKit.Of(s_hostile)["blocks"]!.AsArray().Select(block => (JsonObject)block!).ToArray();
        Assert.All(slack.SelectMany(block => new[] { block["text"]?["text"] }).OfType<JsonNode>(), text => Assert.DoesNotContain("<", (string)text!, StringComparison.Ordinal));
        Assert.Contains(slack, block => (string?)block["text"]?["text"] == "```''' &lt;!channel&gt; &amp; *```");
    }

    [Fact]
    public void A_chart_says_in_words_what_it_shows()
    {
        var svg = XElement.Parse(HtmlReply.Svg(s_reply.Chart!));

        Assert.Equal("img", (string)svg.Attribute("role")!);
        Assert.Contains(svg.Elements(), element => element.Name.LocalName == "desc" && element.Value.Contains("Ask $405K", StringComparison.Ordinal));
    }
}
