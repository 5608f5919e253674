using Coach.Negotiations;
using static Slack.Tests.Requests;

namespace Slack.Tests;

public sealed class SlackEndpointTests
{
    private static readonly SlackPerson s_ada = new("T061EG9R6", "U2147483697");

    [Fact]
    public void The_challenge_is_given_back() =>
        Assert.Equal(new SlackAnswer(200, "3eZbrw1a", null), Endpoint.Events(Signed("""{"token":"x","type":"url_verification","challenge":"3eZbrw1a"}""")));

    [Fact]
    public void A_direct_message_is_something_said_in_the_person_s_own_negotiation()
    {
        var answer = Message("""
            "user":"U2147483697","text":"they offered &lt;385&gt; in stock &amp; <https://example.test|a letter> <@U0COACH> :+1:"
            """);

        Assert.Equal(new SlackAnswer(200, "", new SlackSignal.Said("Ev0PV52K25", s_ada, "they offered <385> in stock & a letter  \U0001F44D")), answer);
        Assert.Equal(new NegotiationKey("slack:T061EG9R6", "U2147483697", "main"), answer.Signal!.Key);
    }

    [Fact]
    public void A_mention_counts_without_the_mention() => Assert.Equal(
        "help me with an offer",
        ((SlackSignal.Said)Event("""{"type":"app_mention","user":"U2147483697","text":"<@U0COACH> help me with an offer","channel":"C0LAN2Q65"}""").Signal!).Text);

    [Fact]
    public void The_same_event_sent_again_is_the_same_signal() =>
        Assert.Equal(Message("\"user\":\"U2147483697\",\"text\":\"hi\"").Signal, Message("\"user\":\"U2147483697\",\"text\":\"hi\"").Signal);

    [Fact]
    public void A_file_in_a_direct_message_is_given_to_the_coach_and_the_words_beside_it_are_said()
    {
        var file = Event("""{"type":"file_shared","file_id":"F2147483862","user_id":"U2147483697","channel_id":"D024BE91L","file":{"id":"F2147483862"}}""");

        Assert.Equal(new SlackSignal.Shared("Ev0PV52K25", s_ada, "F2147483862"), file.Signal);
        Assert.IsType<SlackSignal.Said>(Message("\"user\":\"U2147483697\",\"subtype\":\"file_share\",\"text\":\"here is the letter\"").Signal);
        Assert.Null(Message("\"user\":\"U2147483697\",\"subtype\":\"file_share\",\"text\":\"\"").Signal);
    }

    [Fact]
    public void Opening_the_conversation_counts_once()
    {
        const string Opening = """{"type":"app_home_opened","user":"U2147483697","channel":"D024BE91L","tab":"messages"}""";

        Assert.IsType<SlackSignal.Opened>(Event(Opening).Signal);
        Assert.Equal(Event(Opening).Signal, Event(Opening, "Ev0000002").Signal);
        Assert.Null(Event(Opening.Replace("messages", "home", StringComparison.Ordinal)).Signal);
    }

    [Theory]
    [InlineData("""{"type":"message","channel":"D024BE91L","user":"U2147483697","bot_id":"B19LU7CSY","text":"from a bot"}""")]
    [InlineData("""{"type":"message","channel":"D024BE91L","user":"U0COACH","text":"from the coach"}""")]
    [InlineData("""{"type":"message","channel":"D024BE91L","subtype":"message_changed","message":{"user":"U2147483697","text":"edited"}}""")]
    [InlineData("""{"type":"message","channel":"D024BE91L","user":"U2147483697","subtype":"channel_join","text":"joined"}""")]
    [InlineData("""{"type":"message","channel":"C0LAN2Q65","user":"U2147483697","text":"not to the coach"}""")]
    [InlineData("""{"type":"message","channel":"D024BE91L","text":"from nobody"}""")]
    [InlineData("""{"type":"message","channel":"D024BE91L","user":"../../me","text":"from a path"}""")]
    [InlineData("""{"type":"file_shared","file_id":"F2147483862","user_id":"U2147483697","channel_id":"C0LAN2Q65"}""")]
    [InlineData("""{"type":"file_shared","file_id":"../F1","user_id":"U2147483697","channel_id":"D024BE91L"}""")]
    [InlineData("""{"type":"reaction_added","user":"U2147483697"}""")]
    [InlineData("7")]
    public void What_is_not_for_the_coach_is_acknowledged_and_ignored(string happened) => Assert.Equal(new SlackAnswer(200, "", null), Event(happened));

    [Fact]
    public void A_tap_is_a_choice()
    {
        var answer = Tap("""
            {"type":"block_actions","team":{"id":"T061EG9R6"},"user":{"id":"U2147483697","team_id":"T061EG9R6"},"container":{"message_ts":"1503435956.000247","channel_id":"D024BE91L"},
             "actions":[{"action_id":"choose-0","block_id":"x","value":"component:equity","text":{"type":"plain_text","text":"Stock &amp; more"},"action_ts":"1503435957.1"}]}
            """);

        Assert.Equal(new SlackSignal.Chose("tap/1503435956.000247/choose-0/1503435957.1", s_ada, "component:equity", "Stock & more"), answer.Signal);
    }

    [Theory]
    [InlineData("""{"type":"view_submission","user":{"id":"U2147483697"}}""")]
    [InlineData("""{"type":"block_actions","team":{"id":"T061EG9R6"},"user":{"id":"U2147483697"},"actions":[{"action_id":"other","value":"yes","action_ts":"1"}]}""")]
    [InlineData("""{"type":"block_actions","team":null,"user":{"id":"U2147483697"},"actions":[{"action_id":"choose-0","value":"yes","action_ts":"1"}]}""")]
    [InlineData("""{"type":"block_actions"}""")]
    public void Taps_on_what_is_not_ours_are_ignored(string payload) => Assert.Equal(new SlackAnswer(200, "", null), Tap(payload));

    [Fact]
    public void What_is_not_signed_is_not_read()
    {
        var request = Signed("{ not even JSON");

        Assert.Equal(400, Endpoint.Events(request).Status);
        Assert.Equal(401, Endpoint.Events(request with { Signature = "v0=00" }).Status);
        Assert.Equal(401, Endpoint.Interactivity(request with { Signature = null }).Status);
        Assert.Equal(401, Endpoint.Events(Signed("{}", Now.AddMinutes(-6))).Status);
        Assert.Equal(413, Endpoint.Events(Signed(new string(' ', Options.MaxRequestBytes + 1))).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"type":"event_callback"}""")]
    [InlineData("""{"type":"url_verification"}""")]
    [InlineData("""{"team_id":"T1","type":"event_callback","event_id":"E1","event":{"type":"message","channel":"D1","channel_type":"im","user":"U1","text":"\ud800"}}""")]
    public void A_signed_body_of_another_form_is_refused_and_no_failure(string body)
    {
        Assert.Contains(Endpoint.Events(Signed(body)).Status, new[] { 200, 400 });
        Assert.Equal(400, Endpoint.Interactivity(Signed(body)).Status);
    }

    [Fact]
    public void JSON_nested_without_end_is_refused() => Assert.Equal(400, Endpoint.Events(Signed(new string('[', 100_000))).Status);
}
