using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coach.Replies;

namespace Slack;

/// <summary>What a tap sends: a form with the field <c>payload</c>, JSON of kind <c>block_actions</c>. Other kinds are acknowledged and ignored.</summary>
internal static class SlackInteractivity
{
    private const string Field = "payload=";

    /// <summary>Characters of a choice's id: what a button's value may have.</summary>
    private const int LongestChoice = 2_000;

    /// <summary>The field <c>payload</c> of the form; null where there is none.</summary>
    public static string? Payload(ReadOnlySpan<byte> form)
    {
        var text = Encoding.UTF8.GetString(form);
        return text.Split('&').FirstOrDefault(field => field.StartsWith(Field, StringComparison.Ordinal)) is { } found ? WebUtility.UrlDecode(found[Field.Length..]) : null;
    }

    public static SlackAnswer Read(JsonElement payload) => payload.Text("type") is "block_actions" ? SlackAnswer.Done(Tap(payload)) : SlackAnswer.Done(null);

    private static SlackSignal.Chose? Tap(JsonElement payload)
    {
        // An app of a whole organisation has no team of its own; the user still has one.
        var user = payload.Member("user");
        var person = SlackPerson.Of(payload.Member("team").Text("id") ?? user.Text("team_id"), user.Text("id"));
        var tapped = payload.Items("actions").FirstOrDefault(action => action.Text("action_id")?.StartsWith(BlockKit.ActionPrefix, StringComparison.Ordinal) == true);
        if (person is null || tapped.Text("value") is not { Length: <= LongestChoice } choice || tapped.Text("action_ts") is not { } time)
        {
            return null;
        }

        var message = payload.Member("container").Text("message_ts") ?? "";
        var label = SlackText.Plain(tapped.Member("text").Text("text") ?? "");
        return new($"tap/{message}/{tapped.Text("action_id")}/{time}", person, choice, label) { Tapped = Answered(payload, label) };
    }

    /// <summary>The message without its buttons, and with what was chosen; null where the payload does not hold it.</summary>
    private static SlackTapped? Answered(JsonElement payload, string label)
    {
        var (container, message) = (payload.Member("container"), payload.Member("message"));
        if (label.Length == 0 || container.Text("channel_id") is not { } channel || container.Text("message_ts") is not { } time || message.Member("blocks").ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        JsonNode?[] kept = [.. message.Items("blocks").Where(block => block.Text("type") is not "actions").Select(block => JsonNode.Parse(block.GetRawText()))];
        var chosen = new JsonObject { ["type"] = "plain_text", ["text"] = $"✓ {label}", ["emoji"] = false };
        return new(
            new(channel, time),
            new() { ["text"] = message.Text("text") ?? label, ["blocks"] = new JsonArray([.. kept, new JsonObject { ["type"] = "context", ["elements"] = new JsonArray(chosen) }]) });
    }
}
