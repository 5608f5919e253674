using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Coach.Replies;

namespace Cards.Tests;

public sealed class RenderingTests
{
    /// <summary>Characters of a whole message that Teams takes, less than its 100 KB to leave room for what the channel adds.</summary>
    private const int LargestCard = 28_000;

    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static TheoryData<string> Names => [.. ScriptedTalk.Replies.Select(reply => reply.Name)];

    private static Reply Of(string name) => ScriptedTalk.Replies.Single(reply => reply.Name == name).Reply;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rendering_is_the_expected_one(string name)
    {
        var reply = Of(name);

        Expectation.Same($"{name}.txt", PlainText.Of(reply));
        Expectation.Same($"{name}.card.json", AdaptiveCard.Of(reply).ToJsonString(s_readable));
        Expectation.Same($"{name}.slack.json", BlockKit.Of(reply).ToJsonString(s_readable));
        Expectation.Same($"{name}.html", HtmlReply.Of(reply));
    }

    [Fact]
    public void No_expectation_is_left_of_a_reply_that_is_gone() => Assert.Equal(
        ScriptedTalk.Replies.Select(reply => reply.Name).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Expectation.Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_message_keeps_to_slack_s_limits(string name)
    {
        var message = BlockKit.Of(Of(name));
        var blocks = message["blocks"]!.AsArray();
        var buttons = blocks.SelectMany(block => block!["elements"]?.AsArray() ?? []).ToArray();

        Assert.InRange(((string)message["text"]!).Length, 1, 3_000);
        Assert.InRange(blocks.Count, 1, 50);
        Assert.All(blocks.Where(block => IsA(block, "header")), block => Assert.InRange(LengthOf(block!["text"]), 1, 150));
        Assert.All(blocks.Where(block => IsA(block, "section") && block!["text"] is not null), block => Assert.InRange(LengthOf(block!["text"]), 1, 3_000));
        Assert.All(blocks.SelectMany(block => block!["fields"]?.AsArray() ?? []), field => Assert.InRange(LengthOf(field), 1, 2_000));
        Assert.All(blocks.Where(block => IsA(block, "actions")), block => Assert.InRange(block!["elements"]!.AsArray().Count, 1, 25));
        Assert.All(buttons, button => Assert.InRange(LengthOf(button!["text"]), 1, 75));
        Assert.All(buttons, button => Assert.InRange(((string)button!["value"]!).Length, 1, 2_000));
        Assert.Distinct(buttons.Select(button => (string)button!["action_id"]!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_card_is_small_enough_for_Teams(string name) => Assert.InRange(AdaptiveCard.Of(Of(name)).ToJsonString().Length, 1, LargestCard);

    private static bool IsA(JsonNode? block, string type) => (string)block!["type"]! == type;

    private static int LengthOf(JsonNode? text) => ((string)text!["text"]!).Length;
}
