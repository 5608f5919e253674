namespace Sources;

/// <summary>The hosts that may be asked. Everything else is refused, also where an allowed host redirects to it.</summary>
/// <param name="further">Besides the usual ones: a host, or a host with a port.</param>
public sealed class AllowedHosts(IReadOnlyList<string> further)
{
    /// <summary>The public sources that readers are made for.</summary>
    public static IReadOnlyList<string> Usual { get; } =
    [
        "boards-api.greenhouse.io", "api.lever.co", "api.eu.lever.co", "api.ashbyhq.com", "www.dol.gov", "www.bls.gov", "www.ecb.europa.eu",
    ];

    /// <summary>Whether an address may be asked: https at a listed host and its usual port, or anything listed with its port; plain http on this machine only.</summary>
    public bool Allows(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address switch
        {
            { Scheme: "https", IsDefaultPort: true } => Lists(address.Host),
            { Scheme: "https" } => Lists(address.Authority),
            { Scheme: "http", IsLoopback: true } => Lists(address.Authority),
            _ => false,
        };
    }

    /// <summary>What a person is told about an address that is refused.</summary>
    internal static string Refusal(Uri address) => address.Scheme == "http" && !address.IsLoopback
        ? $"{address.Host} is asked over https only. Write https:// in the address."
        : $"{address.Authority} is no allowed host. Where you trust it, add it to \"hosts\" in sources.json, or give --allow-host {address.Authority}.";

    private bool Lists(string host) => Usual.Contains(host, StringComparer.OrdinalIgnoreCase) || further.Contains(host, StringComparer.OrdinalIgnoreCase);
}
