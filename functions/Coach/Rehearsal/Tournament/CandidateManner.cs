using System.Text.Json.Serialization;

namespace Coach.Rehearsal.Tournament;

/// <summary>How a simulated candidate negotiates. Written to programs in kebab case (<c>takes-the-first</c>).</summary>
[JsonConverter(typeof(CandidateMannerJsonConverter))]
public enum CandidateManner
{
    /// <summary>Says yes to the first offer.</summary>
    TakesTheFirst,

    /// <summary>Asks for 10% more than the offer, once, and takes what comes back.</summary>
    AsksTenPercentOnce,

    /// <summary>Comes down each time to the middle between the two sides.</summary>
    SplitsTheDifference,

    /// <summary>Comes down by as much as they came up (Axelrod 1984; relative form in Faratin et al. 1998).</summary>
    TitForTat,

    /// <summary>Holds until the end is near (Faratin et al. 1998, β = 0.3).</summary>
    Boulware,

    /// <summary>Comes down soon (Faratin et al. 1998, β = 3).</summary>
    Conceder,

    /// <summary>One small step for each of theirs, never two (MiCRO, de Jonge 2022).</summary>
    Micro,

    /// <summary>What the coach advises, move by move.</summary>
    Coach,

    /// <summary>The coach against a recruiter whose manner was taken out of what it knows.</summary>
    CoachWithoutTheManner,
}

/// <summary>Writes a <see cref="CandidateManner"/> in kebab case.</summary>
public sealed class CandidateMannerJsonConverter() : JsonStringEnumConverter<CandidateManner>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);
