namespace Slack;

/// <summary>What has to be known to serve Slack, and the limits. Its text never shows the secrets.</summary>
public sealed record SlackOptions
{
    /// <summary>The app's signing secret, from its page at Slack: 32 hexadecimal digits.</summary>
    public required string SigningSecret { get; init; }

    /// <summary>The bot's token, which begins with <c>xoxb-</c>. Scopes: <c>chat:write</c>, <c>im:history</c>, <c>files:read</c>, <c>files:write</c>, <c>app_mentions:read</c>.</summary>
    public required string BotToken { get; init; }

    /// <summary>
    /// The tokens of several workspaces by their ids, where the app is installed in more than one. Empty for one workspace; where there are any, a workspace
    /// that is not among them gets no answer, for no other token may speak there.
    /// </summary>
    public IReadOnlyDictionary<string, string> WorkspaceTokens { get; init; } = new Dictionary<string, string>();

    /// <summary>Where the Web API is. Default <c>https://slack.com/api/</c>; anything else must be https, or this machine.</summary>
    public Uri ApiAddress { get; init; } = new("https://slack.com/api/");

    /// <summary>Hosts that files are fetched from over https, the only ones that see the token besides the Web API. Default <c>files.slack.com</c>. This machine is named with its port, and may use http.</summary>
    public IReadOnlyList<string> FileHosts { get; init; } = ["files.slack.com"];

    /// <summary>How far a request's time may lie from ours. Default 5 min, which Slack advises; range 10 s to 15 min: a longer one lets old requests be played again.</summary>
    public TimeSpan SignatureWindow { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Bytes of one request. Default 256 KiB: a message has at most 40,000 characters; range 1 KiB to 10 MiB.</summary>
    public int MaxRequestBytes { get; init; } = 256 << 10;

    /// <summary>Bytes of one file. Default 20 MiB: scans of letters are under 10; range 1 KiB to 1 GiB.</summary>
    public long MaxFileBytes { get; init; } = 20L << 20;

    /// <summary>How often one call is tried before it is left to the caller. Default 3; range 1 to 10.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>How long one attempt may take. Default 10 s; range 1 s to 2 min.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest wait between attempts; where Slack asks for more, the caller is told to come again. Default 5 s; range 0 to 5 min.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>From what is set.</summary>
    /// <param name="secret">The signing secret.</param>
    /// <param name="token">One token, or one a workspace as <c>T061EG9R6=xoxb-…</c> with commas between them.</param>
    public static SlackOptions Of(string secret, string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (!token.Contains('=', StringComparison.Ordinal))
        {
            return new() { SigningSecret = secret, BotToken = token };
        }

        var parts = token.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=', 2, StringSplitOptions.TrimEntries)).ToArray();
        var tokens = parts.Where(part => part.Length == 2).DistinctBy(part => part[0]).ToDictionary(part => part[0], part => part[1]);
        return new() { SigningSecret = secret, BotToken = parts[0][^1], WorkspaceTokens = tokens };
    }

    /// <summary>The same options with the token of a workspace; null where none is known for it.</summary>
    public SlackOptions? For(string team) =>
        WorkspaceTokens.Count == 0 ? this : WorkspaceTokens.TryGetValue(team, out var token) ? this with { BotToken = token } : null;

    /// <summary>One sentence for each value that cannot be used; empty where all are well.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (SigningSecret.Length < 16)
        {
            yield return "The signing secret of Slack is missing or too short: copy it from Basic Information on the app's page.";
        }

        if (!WorkspaceTokens.Values.Append(BotToken).All(IsBotToken))
        {
            yield return "The bot token of Slack begins with xoxb-: copy it from OAuth & Permissions on the app's page.";
        }

        if (!ApiAddress.IsAbsoluteUri || !(ApiAddress.Scheme == Uri.UriSchemeHttps || ApiAddress is { IsLoopback: true, Scheme: "http" }) || !ApiAddress.AbsolutePath.EndsWith('/'))
        {
            yield return "The address of Slack's Web API is an https address that ends with a slash, as https://slack.com/api/.";
        }

        if (FileHosts.Count == 0 || FileHosts.Any(host => host.Length == 0 || host.Contains('*', StringComparison.Ordinal) || host.Contains('/', StringComparison.Ordinal)))
        {
            yield return "The hosts of Slack's files are full names without * and /, as files.slack.com.";
        }

        foreach (var limit in LimitMistakes())
        {
            yield return limit;
        }
    }

    /// <summary>The name of the type: options hold secrets.</summary>
    public override string ToString() => nameof(SlackOptions);

    private static bool IsBotToken(string token) => token.StartsWith("xoxb-", StringComparison.Ordinal) && token.All(char.IsAscii) && !token.Any(char.IsWhiteSpace);

    private IEnumerable<string> LimitMistakes()
    {
        if (SignatureWindow < TimeSpan.FromSeconds(10) || SignatureWindow > TimeSpan.FromMinutes(15))
        {
            yield return "The time within which a request of Slack counts is between 10 seconds and 15 minutes.";
        }

        if (MaxRequestBytes is < 1 << 10 or > 10 << 20 || MaxFileBytes is < 1 << 10 or > 1L << 30)
        {
            yield return "A request of Slack may have 1 KiB to 10 MiB, a file 1 KiB to 1 GiB.";
        }

        if (Attempts is < 1 or > 10 || Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromMinutes(2) || LongestWait < TimeSpan.Zero || LongestWait > TimeSpan.FromMinutes(5))
        {
            yield return "A call to Slack is tried 1 to 10 times, each for 1 second to 2 minutes, with waits of at most 5 minutes.";
        }
    }
}
