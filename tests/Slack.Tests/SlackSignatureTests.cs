using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Node;

namespace Slack.Tests;

public sealed class SlackSignatureTests
{
    private const string Challenge = """{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}""";

    private static SignatureCheck Check(SlackRequest request) => SlackSignature.Check(request, Requests.Options, Requests.Now);

    [Fact]
    public void The_example_that_Slack_documents_has_the_signature_that_Slack_documents() => Assert.Equal(
        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        SlackSignature.Of(
            "1531420618",
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"u8,
            "8f742231b10e8888abcd99yyyzzz85a5"));

    [Theory]
    [InlineData(0, SignatureCheck.Genuine)]
    [InlineData(-300, SignatureCheck.Genuine)]
    [InlineData(-301, SignatureCheck.Stale)]
    [InlineData(300, SignatureCheck.Genuine)]
    [InlineData(301, SignatureCheck.Stale)]
    public void A_request_counts_for_five_minutes_either_way(int seconds, SignatureCheck expected) => Assert.Equal(expected, Check(Requests.Signed(Challenge, Requests.Now.AddSeconds(seconds))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    public void A_time_that_is_none_is_no_signature(string? time) => Assert.Equal(SignatureCheck.Missing, Check(Requests.Signed(Challenge) with { Timestamp = time }));

    [Fact]
    public void A_time_far_out_of_reach_is_stale_and_no_failure() => Assert.Equal(SignatureCheck.Stale, Check(Requests.Signed(Challenge) with { Timestamp = "9223372036854775807" }));

    [Fact]
    public void Whoever_changes_body_time_or_signature_is_found_out()
    {
        var genuine = Requests.Signed(Challenge);
        var time = Requests.Now.AddSeconds(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        Assert.Equal(SignatureCheck.Forged, Check(genuine with { Body = Encoding.UTF8.GetBytes(Challenge + " ") }));
        Assert.Equal(SignatureCheck.Forged, Check(genuine with { Timestamp = time }));
        Assert.Equal(SignatureCheck.Forged, Check(genuine with { Signature = genuine.Signature![..^1] }));
        Assert.Equal(SignatureCheck.Forged, Check(genuine with { Signature = "v1=" + genuine.Signature![3..] }));
        Assert.Equal(SignatureCheck.Missing, Check(genuine with { Signature = null }));
    }

    [NeedsFact(Tools.Node)]
    public async Task Slack_s_own_code_agrees_about_every_request()
    {
        var genuine = Requests.Signed(Challenge);
        SlackRequest[] requests =
        [
            genuine,
            Requests.Signed("payload=%7B%7D&text=pay+%26+bread"),
            Requests.Signed("""{"text":"åäö 💰 \u20ac"}"""),
            Requests.Signed(""),
            Requests.Signed(Challenge, Requests.Now.AddSeconds(-300)),
            Requests.Signed(Challenge, Requests.Now.AddSeconds(-301)),
            genuine with { Body = Encoding.UTF8.GetBytes(Challenge.ToUpperInvariant()) },
            genuine with { Signature = "v0=" + new string('0', 64) },
            genuine with { Signature = "v1" + genuine.Signature![2..] },
        ];

        var answers = await NodeFolder.PrintAsync("Slack.Tests", "verify.mjs", string.Concat(requests.Select(request => LineOf(request).ToJsonString() + "\n")));

        Assert.Equal(requests.Select(request => Check(request) == SignatureCheck.Genuine ? "true" : "false"), answers.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(5, requests.Count(request => Check(request) == SignatureCheck.Genuine));
    }

    private static JsonObject LineOf(SlackRequest request) => new()
    {
        ["secret"] = Requests.Options.SigningSecret,
        ["timestamp"] = request.Timestamp,
        ["signature"] = request.Signature,
        ["body"] = Encoding.UTF8.GetString(request.Body.Span),
        ["now"] = Requests.Now.ToUnixTimeSeconds(),
    };
}
