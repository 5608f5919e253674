using System.Text.Json.Serialization;

namespace Coach.Forecasts;

/// <summary>How a recruiter negotiates. Written to programs in kebab case (<c>by-the-book</c>).</summary>
[JsonConverter(typeof(RecruiterMannerJsonConverter))]
public enum RecruiterManner
{
    /// <summary>One step of the pay grid for each new figure of yours, never two (MiCRO, de Jonge 2022).</summary>
    ByTheBook,

    /// <summary>Most of it at once, then little (Conceder: Faratin et al. 1998 with β from 2 to 5).</summary>
    GenerousEarly,

    /// <summary>Next to nothing until the end (Boulware: β from 0.15 to 0.45).</summary>
    HardToTheEnd,

    /// <summary>Meets the first ask halfway, then moves as far as you do.</summary>
    SplitTheDifference,

    /// <summary>Two or three answers, and says so.</summary>
    DeadlinePusher,

    /// <summary>Nothing on base; even steps on everything else (β about 1).</summary>
    NoBudgetOnBase,
}

/// <summary>Writes a <see cref="RecruiterManner"/> in kebab case.</summary>
public sealed class RecruiterMannerJsonConverter() : JsonStringEnumConverter<RecruiterManner>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);
