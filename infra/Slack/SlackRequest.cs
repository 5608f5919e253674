namespace Slack;

/// <summary>A request of Slack, in values that every host has.</summary>
/// <param name="Timestamp">The header <c>X-Slack-Request-Timestamp</c>; null where there is none.</param>
/// <param name="Signature">The header <c>X-Slack-Signature</c>; null where there is none.</param>
/// <param name="Body">The body as it came, byte for byte.</param>
public sealed record SlackRequest(string? Timestamp, string? Signature, ReadOnlyMemory<byte> Body)
{
    /// <summary>The header with the time of the request, in seconds since 1970.</summary>
    public const string TimestampHeader = "X-Slack-Request-Timestamp";

    /// <summary>The header with the signature.</summary>
    public const string SignatureHeader = "X-Slack-Signature";
}

/// <summary>What to answer to a request, and what to store before answering.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body as plain text; empty for most.</param>
/// <param name="Signal">To be stored before the answer goes out; null where there is nothing to store. Where storing fails, answer 503 instead: Slack sends it again.</param>
public sealed record SlackAnswer(int Status, string Body, SlackSignal? Signal)
{
    internal static SlackAnswer Done(SlackSignal? signal) => new(200, "", signal);

    internal static SlackAnswer Malformed { get; } = new(400, "This is not a request of Slack's in the form that is known here.", null);
}
