using System.Text.Json.Serialization;
using Coach.Bands;
using Coach.Comparisons;
using Coach.Negotiations;
using Coach.Rehearsal.Tournament;
using Coach.Replies;
using Coach.Signals;

namespace Coach;

/// <summary>How the coach's records are written to programs: camel case, null for what is not stated, no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(Advice))]
[JsonSerializable(typeof(Negotiation))]
[JsonSerializable(typeof(Signal))]
[JsonSerializable(typeof(Intent))]
[JsonSerializable(typeof(Effect))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(TournamentReport))]
[JsonSerializable(typeof(SnapshotHead))]
[JsonSerializable(typeof(BandChange))]
[JsonSerializable(typeof(PostedRole))]
[JsonSerializable(typeof(LeaderStatement))]
[JsonSerializable(typeof(ReportedRoles))]
[JsonSerializable(typeof(HiringSummary))]
[JsonSerializable(typeof(Comparison))]
public sealed partial class CoachJson : JsonSerializerContext;
