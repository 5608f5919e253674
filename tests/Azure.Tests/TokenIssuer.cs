using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Azure.Tests;

/// <summary>
/// Who signs the tokens that the Bot Connector shows. The Bot Framework keeps what fetches the keys of an issuer for the whole process and lets nobody say how
/// they are fetched; it is put there before it is looked for.
/// </summary>
internal sealed class TokenIssuer : IDisposable
{
    private const string Issuer = "https://api.botframework.com";
    private const string Keys = "https://login.botframework.com/v1/.well-known/keys";

    private readonly RSA _own = RSA.Create(2048);
    private readonly RSA _stranger = RSA.Create(2048);

    /// <summary>Whether the keys can be fetched.</summary>
    public bool IsDown { get; set; }

    /// <summary>From now on the keys of the Bot Connector and of Entra are asked for here.</summary>
    public void Serve()
    {
        var http = new HttpClient(new KeyServer(this));
        var endorsements = new EndorsementsRetriever(http);
        foreach (var address in new[] { AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl, AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl })
        {
            Kept<OpenIdConnectConfiguration>()[address] = new(address, new OpenIdConnectConfigurationRetriever(), http);
            Kept<IDictionary<string, HashSet<string>>>()[address] = new(address, endorsements, endorsements);
        }
    }

    private static ConcurrentDictionary<string, ConfigurationManager<T>> Kept<T>()
        where T : class => typeof(JwtTokenExtractor).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Select(field => field.GetValue(null)).OfType<ConcurrentDictionary<string, ConfigurationManager<T>>>().Single();

    /// <summary>A token for a bot.</summary>
    /// <param name="bot">The application id that it is for.</param>
    /// <param name="serviceUrl">Where the connector says it is.</param>
    /// <param name="lasts">From now, or until some time ago.</param>
    /// <param name="issuer">Who says so.</param>
    /// <param name="isForged">Whether somebody else signed it.</param>
    public string Token(string bot, string serviceUrl, TimeSpan? lasts = null, string issuer = Issuer, bool isForged = false)
    {
        var end = TimeProvider.System.GetUtcNow().UtcDateTime + (lasts ?? TimeSpan.FromHours(1));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = bot,
            NotBefore = end.AddHours(-2),
            Expires = end,
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = new(new RsaSecurityKey(isForged ? _stranger : _own) { KeyId = "own" }, SecurityAlgorithms.RsaSha256),
        });
    }

    public void Dispose()
    {
        _own.Dispose();
        _stranger.Dispose();
    }

    private string Answer(Uri address)
    {
        if (address.AbsoluteUri == Keys)
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new(_own.ExportParameters(includePrivateParameters: false)) { KeyId = "own" });
            return $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"own","n":"{{key.N}}","e":"{{key.E}}","endorsements":["msteams"]}]}""";
        }

        return $$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Keys}}","id_token_signing_alg_values_supported":["RS256"]}""";
    }

    private sealed class KeyServer(TokenIssuer issuer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
            issuer.IsDown
                ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)
                : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(issuer.Answer(request.RequestUri!), Encoding.UTF8, "application/json") });
    }
}
