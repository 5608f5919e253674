using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coaching;

/// <summary>What a person said, as it is kept in the conversation.</summary>
/// <param name="Text">What they typed; null otherwise.</param>
/// <param name="Choice">The id of the choice; null otherwise.</param>
/// <param name="Document">The name of the document that they, or somebody for them, gave; null otherwise.</param>
public sealed record SaidBody(string? Text, string? Choice = null, string? Document = null)
{
    /// <summary>As it is stored.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, SaidJson.Default.SaidBody);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = false)]
[JsonSerializable(typeof(SaidBody))]
internal sealed partial class SaidJson : JsonSerializerContext;
