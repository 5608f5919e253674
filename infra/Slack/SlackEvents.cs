using System.Text.Json;

namespace Slack;

/// <summary>
/// What the Events API sends: the challenge, direct messages, mentions, files given in a direct message, and the opening of the conversation.
/// Everything else is acknowledged and ignored: what the coach itself or another bot wrote, edits, deletions, joins.
/// </summary>
internal static class SlackEvents
{
    /// <summary>The signal of who comes; it is the same every time, so it counts once.</summary>
    private const string OpenedId = "opened";

    /// <summary>
    /// What is listened to: each type of event with the name under which an app subscribes to it, and the scope that asks for (null for none). Others are ignored,
    /// so that nothing is understood that the app's manifest does not bring. Source: the page of each event at docs.slack.dev.
    /// </summary>
    public static IReadOnlyDictionary<string, (string Subscription, string? Scope)> Heard { get; } = new Dictionary<string, (string, string?)>(StringComparer.Ordinal)
    {
        ["message"] = ("message.im", "im:history"),
        ["app_mention"] = ("app_mention", "app_mentions:read"),
        ["file_shared"] = ("file_shared", "files:read"),
        ["app_home_opened"] = ("app_home_opened", null),
    };

    public static SlackAnswer Read(JsonElement request) => request.Text("type") switch
    {
        "url_verification" => request.Text("challenge") is { } challenge ? new(200, challenge, null) : SlackAnswer.Malformed,
        "event_callback" => request.Text("event_id") is { } id ? SlackAnswer.Done(SignalOf(id, request, request.Member("event"))) : SlackAnswer.Malformed,
        _ => SlackAnswer.Done(null),
    };

    private static SlackSignal? SignalOf(string id, JsonElement request, JsonElement happened)
    {
        var user = happened.Text("user") ?? happened.Text("user_id");
        if (!Heard.ContainsKey(happened.Text("type") ?? "") || SlackPerson.Of(request.Text("team_id"), user) is not { } person || IsOurs(request, happened, user))
        {
            return null;
        }

        return happened.Text("type") switch
        {
            "message" when IsWritten(happened) && IsDirect(happened.Text("channel")) => Said(id, person, happened),
            "app_mention" => Said(id, person, happened),
            "file_shared" when IsDirect(happened.Text("channel_id")) && happened.Text("file_id") is { } file && SlackPerson.IsId(file, "F") => new SlackSignal.Shared(id, person, file),
            "app_home_opened" when happened.Text("tab") is "messages" => new SlackSignal.Opened(OpenedId, person),
            _ => null,
        };
    }

    private static SlackSignal.Said? Said(string id, SlackPerson person, JsonElement happened) =>
        SlackText.Plain(happened.Text("text") ?? "") is { Length: > 0 } text ? new(id, person, text) : null;

    // A file comes with an event of its own; the words beside it are words.
    private static bool IsWritten(JsonElement happened) => happened.Text("subtype") is null or "file_share";

    private static bool IsDirect(string? channel) => SlackPerson.IsId(channel, "D");

    private static bool IsOurs(JsonElement request, JsonElement happened, string? user) =>
        happened.Text("bot_id") is not null
        || request.Items("authorizations").Any(authorization => authorization.Member("is_bot").ValueKind == JsonValueKind.True && authorization.Text("user_id") == user);
}
