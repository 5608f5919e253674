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
        var (secret, token) => SlackOptions.Of(secret ?? "", token ?? ""),
    };
}
