using System.Text.Json.Serialization;
using Coaching;

namespace AzureBlobs;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Receipt))]
internal sealed partial class BlobsJson : JsonSerializerContext;
