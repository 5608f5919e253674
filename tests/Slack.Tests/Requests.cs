using System.Globalization;
using System.Net;
using System.Text;

namespace Slack.Tests;

/// <summary>Requests as Slack sends them.</summary>
internal static class Requests
{
    public static SlackOptions Options { get; } = new() { SigningSecret = "8f742231b10e8888abcd99yyyzzz85a5", BotToken = "xoxb-1-test" };

    public static DateTimeOffset Now { get; } = DateTimeOffset.FromUnixTimeSeconds(1_772_442_000);

    public static SlackEndpoint Endpoint { get; } = new(Options, new StandingClock());

    public static SlackRequest Signed(string body, DateTimeOffset? at = null)
    {
        var time = (at ?? Now).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetBytes(body);
        return new(time, SlackSignature.Of(time, bytes, Options.SigningSecret), bytes);
    }

    public static SlackAnswer Event(string happened, string id = "Ev0PV52K25") => Endpoint.Events(Signed(
        $$"""
        {"token":"x","team_id":"T061EG9R6","api_app_id":"A0PNCHHK2","type":"event_callback","event_id":"{{id}}","event_time":1772442000,
         "authorizations":[{"enterprise_id":null,"team_id":"T061EG9R6","user_id":"U0COACH","is_bot":true}],"event":{{happened}}}
        """));

    public static SlackAnswer Message(string more) => Event($$"""{"type":"message","channel":"D024BE91L","channel_type":"im","ts":"1355517523.000005",{{more}}}""");

    public static SlackAnswer Tap(string payload) => Endpoint.Interactivity(Signed("payload=" + WebUtility.UrlEncode(payload)));

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
