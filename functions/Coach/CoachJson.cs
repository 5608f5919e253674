using System.Text.Json.Serialization;
using Coach.Negotiations;

namespace Coach;

/// <summary>How the coach's records are written to programs: camel case, null for what is not stated, no reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Advice))]
public sealed partial class CoachJson : JsonSerializerContext;
