using System.Text.Json.Serialization;
using App.Bands;
using App.Channels;
using App.Documents;

namespace App;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(PoisonedBlob))]
[JsonSerializable(typeof(SaidDocument))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(BandList))]
[JsonSerializable(typeof(string))]
internal sealed partial class AppJson : JsonSerializerContext;
