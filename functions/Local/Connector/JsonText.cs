using System.Text.Json;

namespace Local.Connector;

/// <summary>Texts in JSON from outside, which may be absent, of another kind, or no text at all: half a character, bytes that are no UTF-8.</summary>
internal static class JsonText
{
    /// <summary>The text; null where it is none.</summary>
    public static string? Of(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text of a member; null where there is none.</summary>
    public static string? In(JsonElement json, string name)
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? Of(member) : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
