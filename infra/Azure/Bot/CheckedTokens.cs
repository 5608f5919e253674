using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace AzureBot;

/// <summary>
/// The Bot Framework's check of who calls, with one difference: what is no token, or one that is forged, expired or for somebody else, is refused as such. The
/// framework's own check lets most of these end as failures of the app, which the channel would take for a reason to try again.
/// </summary>
internal sealed partial class CheckedTokens(BotFrameworkAuthentication inner, ILogger log) : BotFrameworkAuthentication
{
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        CheckedAsync(() => inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken));

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        CheckedAsync(() => inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken));

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        CheckedAsync(() => inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken));

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override BotFrameworkClient CreateBotFrameworkClient() => inner.CreateBotFrameworkClient();

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    // That the issuer's keys could not be fetched says nothing of the token: it stays a failure of ours, and the channel comes again.
    private async Task<T> CheckedAsync<T>(Func<Task<T>> check)
    {
        try
        {
            return await check();
        }
        catch (Exception wrong) when (wrong is SecurityTokenException or SecurityTokenArgumentException or ArgumentException or FormatException)
        {
            LogRefused(wrong.GetType().Name);
            throw new UnauthorizedAccessException("The token is none of the Bot Connector's for this bot.", wrong);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A call to the bot was refused: its token is not good ({Failure}).")]
    private partial void LogRefused(string failure);
}
