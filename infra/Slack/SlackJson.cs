using System.Text.Json;

namespace Slack;

/// <summary>Members of JSON that may be absent or of another kind.</summary>
internal static class SlackJson
{
    /// <summary>The member; an undefined element where there is none.</summary>
    public static JsonElement Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    /// <summary>The member's text; null where it is no text or empty.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } member && member.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>The member's items; empty where it is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } member ? member.EnumerateArray() : [];
}
