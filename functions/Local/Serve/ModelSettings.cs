using System.Net;

namespace Local.Serve;

/// <summary>The optional language model as the environment sets it. Off unless set: the texts of replies, with pay in them, would go to it.</summary>
/// <param name="Endpoint">Where it is served; HTTPS, or this machine.</param>
/// <param name="Name">Which model.</param>
/// <param name="Key">The secret for it.</param>
internal sealed record ModelSettings(string Endpoint, string Name, string Key)
{
    public const string EndpointVariable = "COACH_MODEL_ENDPOINT";

    public const string NameVariable = "COACH_MODEL";

    public const string KeyVariable = "COACH_MODEL_KEY";

    /// <summary>The settings; null where none of the three variables is set, and replies are said as the rules make them.</summary>
    public static ModelSettings? Of(Func<string, string?> variable) => (variable(EndpointVariable)?.Trim() ?? "", variable(NameVariable)?.Trim() ?? "", variable(KeyVariable)?.Trim() ?? "") switch
    {
        ("", "", "") => null,
        var (endpoint, name, key) => new(endpoint, name, key),
    };

    /// <summary>One sentence for each value that is missing or wrong; empty where all are well.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || !IsSafe(address))
        {
            yield return $"{EndpointVariable} is an address that begins with https:// (or http:// on this machine), like https://api.openai.com/v1. Unset all three {NameVariable} variables to use no model.";
        }

        if (Name.Length == 0)
        {
            yield return $"{NameVariable} names the model to use at {EndpointVariable}.";
        }

        if (Key.Length == 0)
        {
            yield return $"{KeyVariable} is the secret for {EndpointVariable}; a model on this machine takes any word.";
        }
    }

    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps
        || (address.Scheme == Uri.UriSchemeHttp && (address.Host == "localhost" || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip))));
}
