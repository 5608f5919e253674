using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Slack;

/// <summary>What a request's signature shows.</summary>
public enum SignatureCheck
{
    /// <summary>Slack made this request, just now.</summary>
    Genuine,

    /// <summary>The headers are absent or malformed.</summary>
    Missing,

    /// <summary>The time is too far from ours: an old request played again, or a clock that is wrong.</summary>
    Stale,

    /// <summary>Somebody without the secret made it, or the body was changed.</summary>
    Forged,
}

/// <summary>
/// Slack's request signature, version 0: <c>v0=</c> and the HMAC-SHA256 over <c>v0:{timestamp}:{raw body}</c> in lower-case hexadecimal
/// (docs.slack.dev, "Verifying requests from Slack").
/// </summary>
public static class SlackSignature
{
    private const string Version = "v0";

    /// <summary>Checks a request. The comparison takes as long for a wrong signature as for a right one.</summary>
    /// <param name="request">The request; its body as it came, byte for byte.</param>
    /// <param name="options">The secret and the window, both ends of which count as inside.</param>
    /// <param name="now">The time.</param>
    public static SignatureCheck Check(SlackRequest request, SlackOptions options, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        if (request.Signature is not { Length: > 0 } signature || !long.TryParse(request.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return SignatureCheck.Missing;
        }

        if (Math.Abs((decimal)now.ToUnixTimeSeconds() - seconds) > (decimal)options.SignatureWindow.TotalSeconds)
        {
            return SignatureCheck.Stale;
        }

        var expected = Of(request.Timestamp, request.Body.Span, options.SigningSecret);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature)) ? SignatureCheck.Genuine : SignatureCheck.Forged;
    }

    /// <summary>The signature that a body sent at a time must have.</summary>
    public static string Of(string timestamp, ReadOnlySpan<byte> body, string secret)
    {
        ArgumentNullException.ThrowIfNull(timestamp);
        ArgumentNullException.ThrowIfNull(secret);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
