using System.Net;
using System.Text.Json.Nodes;

namespace Azure.Tests;

/// <summary>Who may bring activities: the Bot Connector with a good token for this bot, through the real adapter of the Bot Framework.</summary>
public sealed class BotTokenTests : IAsyncLifetime
{
    private const string Bot = "5b0d2c44-94c4-4d0c-b5c4-6f1e1b8f7d0a";

    private LoopbackBot _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = await LoopbackBot.StartAsync(Bot);
        _bot.Issuer.Serve();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_good_token_for_this_bot_lets_in()
    {
        Assert.Equal(HttpStatusCode.OK, await SayAsync($"Bearer {_bot.Issuer.Token(Bot, _bot.ServiceUrl)}"));
        Assert.Single(_bot.Inbox.Arrivals);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic YWRhOnNlY3JldA==")]
    [InlineData("nonsense")]
    [InlineData("Bearer one two three")]
    public async Task What_is_no_token_is_refused(string? authorization) => await RefusedAsync(authorization);

    [Theory]
    [InlineData("expired")]
    [InlineData("forged")]
    [InlineData("another bot")]
    [InlineData("another issuer")]
    [InlineData("another tenant")]
    [InlineData("another service")]
    [InlineData("tampered")]
    public async Task A_token_that_is_not_good_for_this_call_is_refused(string wrong) => await RefusedAsync("Bearer " + wrong switch
    {
        "expired" => _bot.Issuer.Token(Bot, _bot.ServiceUrl, lasts: TimeSpan.FromMinutes(-30)),
        "forged" => _bot.Issuer.Token(Bot, _bot.ServiceUrl, isForged: true),
        "another bot" => _bot.Issuer.Token("00000000-94c4-4d0c-b5c4-6f1e1b8f7d0a", _bot.ServiceUrl),
        "another issuer" => _bot.Issuer.Token(Bot, _bot.ServiceUrl, issuer: "https://attacker.example"),
        // What the tenant of somebody else would sign, for apps that act as bots.
        "another tenant" => _bot.Issuer.Token(Bot, _bot.ServiceUrl, issuer: "https://sts.windows.net/11111111-1111-1111-1111-111111111111/"),
        "another service" => _bot.Issuer.Token(Bot, "https://attacker.example/"),
        _ => Tampered(_bot.Issuer.Token(Bot, _bot.ServiceUrl)),
    });

    [Fact]
    public async Task Where_the_keys_cannot_be_fetched_the_channel_is_told_to_come_again()
    {
        _bot.Issuer.IsDown = true;

        Assert.True((int)await SayAsync($"Bearer {_bot.Issuer.Token(Bot, _bot.ServiceUrl)}") >= 500);
        Assert.Empty(_bot.Inbox.Arrivals);
    }

    private async Task RefusedAsync(string? authorization)
    {
        Assert.Contains(await SayAsync(authorization), new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden });
        Assert.Empty(_bot.Inbox.Arrivals);
    }

    private async Task<HttpStatusCode> SayAsync(string? authorization) => (await _bot.BringAsync("message", new JsonObject { ["text"] = "hello" }, authorization)).Status;

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        return $"{parts[0]}.{parts[1][..^2]}xx.{parts[2]}";
    }
}
