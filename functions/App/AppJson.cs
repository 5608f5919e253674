using System.Text.Json.Serialization;
using App.Bands;
using App.Channels;
using App.Documents;

namespace App;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(PoisonedBlob))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(BandList))]
internal sealed partial class AppJson : JsonSerializerContext;
