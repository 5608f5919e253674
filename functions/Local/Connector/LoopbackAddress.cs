using System.Net;

namespace Local.Connector;

/// <summary>Addresses of this machine.</summary>
internal static class LoopbackAddress
{
    /// <summary>Whether an address is one of this machine, by its number or as <c>localhost</c>: no name that somebody else could lead elsewhere.</summary>
    public static bool Is(Uri address) =>
        address.Scheme is "http" or "https" && address.UserInfo.Length == 0
        && (address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) && IPAddress.IsLoopback(number)));
}
