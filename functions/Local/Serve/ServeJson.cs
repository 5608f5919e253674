using System.Text.Json;
using System.Text.Json.Serialization;
using Coaching;

namespace Local.Serve;

/// <summary>What a person sends: words or a choice.</summary>
/// <param name="Id">Made by the client; the same id is the same message.</param>
/// <param name="Text">What they typed; null where they chose.</param>
/// <param name="Choice">The id of the choice; null where they typed.</param>
internal sealed record ChatMessage(string? Id, string? Text, string? Choice);

/// <summary>Whether the coach is well.</summary>
internal sealed record HealthBody(string Status, string Version);

/// <summary>That a person is forgotten.</summary>
internal sealed record ForgottenBody(bool Forgotten, string Text);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = false)]
[JsonSerializable(typeof(ChatMessage))]
[JsonSerializable(typeof(HealthBody))]
[JsonSerializable(typeof(ForgottenBody))]
[JsonSerializable(typeof(RefusalBody))]
[JsonSerializable(typeof(Receipt))]
internal sealed partial class ServeJson : JsonSerializerContext;
