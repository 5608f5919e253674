using Slack;

namespace Local.Serve;

/// <summary>Slack as the environment sets it: secrets do not belong on a command line, where every process sees them.</summary>
internal static class SlackSettings
{
    public const string SigningSecret = "SLACK_SIGNING_SECRET";

    public const string BotToken = "SLACK_BOT_TOKEN";

    /// <summary>The options; null where neither of the two variables is set, and Slack is not served.</summary>
    public static SlackOptions? Of(Func<string, string?> variable) => (variable(SigningSecret)?.Trim(), variable(BotToken)?.Trim()) switch
    {
        (null or "", null or "") => null,
        var (secret, token) => Of(secret ?? "", token ?? ""),
    };

    // One token, or one a workspace as T061EG9R6=xoxb-… with commas between them.
    private static SlackOptions Of(string secret, string token)
    {
        if (!token.Contains('=', StringComparison.Ordinal))
        {
            return new() { SigningSecret = secret, BotToken = token };
        }

        var parts = token.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=', 2, StringSplitOptions.TrimEntries)).ToArray();
        var tokens = parts.Where(part => part.Length == 2).DistinctBy(part => part[0]).ToDictionary(part => part[0], part => part[1]);
        return new() { SigningSecret = secret, BotToken = parts[0][^1], WorkspaceTokens = tokens };
    }
}
