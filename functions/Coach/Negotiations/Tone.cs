using System.Text.Json.Serialization;

namespace Coach.Negotiations;

/// <summary>How a script sounds. The figures and the reasons are the same in each.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Tone>))]
public enum Tone
{
    /// <summary>Friendly, as most recruiters write. The usual one.</summary>
    Warm,

    /// <summary>Matter of fact.</summary>
    Plain,

    /// <summary>Short and clear about what is wanted; never a threat.</summary>
    Firm,
}
